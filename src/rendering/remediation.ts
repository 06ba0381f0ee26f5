import type { SafeMarkdown } from '../domain/markdown.js';
import type { Evidence } from '../domain/remediation.js';
import { evalsComparison } from './evals.js';
import { joinSafe, neutralise, ours, safe } from './safe.js';

/** What is shown of one incident that a pull request remediates. */
export interface IncidentView {
  /** `#12`, or `owner/repo#12`. */
  readonly name: string;
  /** The level whose demands hold; null where nothing is asked. */
  readonly level: string | null;
  readonly demands: readonly {
    readonly standing: 'met' | 'missing' | 'waiting';
    readonly says: SafeMarkdown;
  }[];
}

const marks = { met: '- [x] ', missing: '- [ ] ', waiting: '- [ ] (waiting) ' } as const;

/** The text of the check run: what is asked for each incident and how it stands, where the evidence comes from, and what it says. */
export function remediationCheck(incidents: readonly IncidentView[], evidence: Evidence): SafeMarkdown {
  const parts = [...incidents.map(incidentPart), ours('### Evals before and after'), evidencePart(evidence)];
  return joinSafe(parts, '\n\n');
}

function incidentPart({ name, level, demands }: IncidentView): SafeMarkdown {
  const title = safe`### Incident ${ours(name)}`;
  if (level === null || demands.length === 0) return safe`${title}\n\nNothing is asked for.`;
  const lines = demands.map(({ standing, says }) => safe`${ours(marks[standing])}${says}`);
  return safe`${title}\n\nAsked for at ${ours(level)}:\n\n${joinSafe(lines, '\n')}`;
}

function evidencePart(evidence: Evidence): SafeMarkdown {
  if (evidence.state !== 'read') return safe`${ours(evidence.why)}`;
  const { from, comparison, findings } = evidence;
  const notes = findings.map(({ message }) => safe`- ${neutralise(message, 500)}`);
  const source =
    from.kind === 'artifact'
      ? safe`From the artifact ${neutralise(from.artifact.name, 100)} of [run ${from.run.id}](${ours(from.run.url)}), on commit ${ours(from.run.head.slice(0, 7))}.`
      : safe`**Self-reported**: from files in the pull request (${neutralise(from.paths.join(', '), 500)}), which whoever wrote it could have written too.`;
  return joinSafe(
    [source, ...(notes.length > 0 ? [joinSafe(notes, '\n')] : []), evalsComparison(comparison)],
    '\n\n',
  );
}
