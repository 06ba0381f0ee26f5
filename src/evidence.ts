import type { EvalComparison } from './domain/eval-comparison.js';
import type { Finding } from './domain/finding.js';
import type { Evidence, Provenance, PullRequest } from './domain/remediation.js';
import type { Settings } from './domain/settings.js';
import {
  type EvidenceReading,
  evidenceFile,
  readEvidence,
  readEvidenceArchive,
} from './exchange/evals/evidence.js';
import type { Client } from './github/client.js';
import { downloadArtifact, gatherArtifacts, gatherRuns, readFileAt } from './github/gather-evidence.js';
import { compareEvals, refusedComparison } from './metrics/compare-evals.js';
import { chooseArtifact, chooseRun, selfReportedPaths, sideOf } from './policy/remediate/provenance.js';

type Remediation = Settings['remediation'];

/**
 * Finds, reads and compares the evidence for a pull request's head commit: the artifact that GitHub vouches for; where
 * there is none that counts and settings allow it, files in the pull request. All of it is data, nothing is run.
 */
export async function lookForEvidence(
  client: Client,
  pull: PullRequest,
  settings: Remediation,
): Promise<Evidence> {
  const evidence = await fromArtifact(client, pull, settings);
  if (evidence.state === 'read' || evidence.state === 'waiting') return evidence;
  return (await fromPull(client, pull, settings)) ?? evidence;
}

async function fromArtifact(client: Client, pull: PullRequest, settings: Remediation): Promise<Evidence> {
  const runs = settings.workflow === null ? [] : await gatherRuns(client, pull.head);
  const run = chooseRun(pull, `${client.owner}/${client.repo}`, settings, runs);
  if ('evidence' in run) return run.evidence;
  const artifacts = await gatherArtifacts(client, run.chosen.id, settings.artifact);
  const artifact = chooseArtifact(run.chosen, settings, artifacts);
  if ('evidence' in artifact) return artifact.evidence;
  const bytes = await downloadArtifact(client, artifact.chosen);
  if (bytes === null)
    return {
      state: 'refused',
      why: 'The artifact is not the one that GitHub took a digest of: it was exchanged.',
    };
  const from = { kind: 'artifact', run: run.chosen, artifact: artifact.chosen } as const;
  return compared(from, await readEvidenceArchive(bytes, (path) => sideOf(path)));
}

async function fromPull(client: Client, pull: PullRequest, settings: Remediation): Promise<Evidence | null> {
  const paths = selfReportedPaths(pull, settings);
  if (paths.length === 0) return null;
  const folder = `${settings.folder.replace(/\/+$/, '')}/`;
  const files = [];
  for (const path of paths) {
    const bytes = await readFileAt(client, path, pull.head);
    if (bytes) files.push(evidenceFile(path.slice(folder.length), bytes));
  }
  return compared({ kind: 'self-reported', paths }, await readEvidence(files, sideOf));
}

function compared(from: Provenance, { before, after, findings }: EvidenceReading): Evidence {
  const errors = findings.filter(({ level }) => level === 'error');
  const rest = findings.filter(({ level }) => level !== 'error');
  return { state: 'read', from, comparison: comparisonOf(before, after, errors), findings: rest };
}

function comparisonOf(
  before: EvidenceReading['before'],
  after: EvidenceReading['after'],
  errors: readonly Finding[],
): EvalComparison {
  if (errors.length > 0) return refusedComparison(errors.map(({ message }) => message));
  if (before && after) return compareEvals(before, after);
  const missing = before ? 'after' : after ? 'before' : 'before or after';
  return refusedComparison([`The evidence holds no file whose name begins with “${missing}”.`]);
}
