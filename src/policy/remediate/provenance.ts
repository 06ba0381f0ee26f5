import type { Artifact, Evidence, PullRequest, WorkflowRun } from '../../domain/remediation.js';
import type { Settings } from '../../domain/settings.js';

/** Bytes of an artifact that is still looked into, packed. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Events that run the workflow on the head commit itself, with the head's own files. */
const EVENTS = ['push', 'pull_request', 'workflow_dispatch', 'merge_group'];

/** Either something that may count, or why not. */
export type Choice<T> = { readonly chosen: T } | { readonly evidence: Evidence };

const refused = (why: string): Choice<never> => ({ evidence: { state: 'refused', why } });

/**
 * The run whose artifact may count for a pull request: of the workflow that settings name, in the repository itself, on
 * the head commit, ended, run once. A run of a fork, of another commit or of a workflow that the pull request changes
 * proves nothing, and a second attempt has overwritten what the first one showed.
 */
export function chooseRun(
  pull: PullRequest,
  repository: string,
  { workflow }: Settings['remediation'],
  runs: readonly WorkflowRun[],
): Choice<WorkflowRun> {
  if (workflow === null)
    return refused(
      'Settings name no workflow that makes evidence: set `remediation.workflow` to its file name.',
    );
  const path = `.github/workflows/${workflow}`;
  if (!isSameName(pull.headRepository, repository))
    return refused(
      'The pull request comes from a fork, whose runs prove nothing here. Push its commits to a branch of this repository.',
    );
  if (pull.files.includes(path))
    return refused(
      `The pull request changes \`${path}\`, so that its results prove nothing. Change the workflow in a pull request of its own.`,
    );
  const ofWorkflow = runs.filter((run) => run.path.split('@')[0] === path);
  const ours = ofWorkflow.filter((run) => run.head === pull.head);
  if (ours.length === 0) return { evidence: { state: 'none', why: noRun(workflow, ofWorkflow, runs) } };
  const [run] = [...ours].sort((a, b) => b.id - a.id) as [WorkflowRun];
  return judgeRun(run, repository);
}

function judgeRun(run: WorkflowRun, repository: string): Choice<WorkflowRun> {
  if (!isSameName(run.headRepository, repository))
    return refused(
      'The run belongs to a fork, whose workflow may be another. Push its commits to a branch of this repository.',
    );
  if (!EVENTS.includes(run.event))
    return refused(
      `The run was started by \`${run.event}\`, which does not run the head commit. Start it on push or pull_request.`,
    );
  if (!run.isComplete) return { evidence: { state: 'waiting', why: 'The evals are still running.' } };
  if (run.attempt > 1)
    return refused(
      `The run is attempt ${run.attempt}: it has overwritten what the attempt before showed. Push a commit, or start a new run.`,
    );
  if (!run.succeeded)
    return refused('The run of the evals failed. Mend it, and push a commit or start a new run.');
  return { chosen: run };
}

/** The one artifact of a run that may count, where GitHub says that it is of that run and commit. */
export function chooseArtifact(
  run: WorkflowRun,
  { artifact: name }: Settings['remediation'],
  artifacts: readonly Artifact[],
): Choice<Artifact> {
  const named = artifacts.filter((one) => one.name === name);
  const [artifact] = named;
  if (!artifact) return refused(`The run kept no artifact \`${name}\`.`);
  if (named.length > 1)
    return refused(
      `The run has ${named.length} artifacts \`${name}\`: nobody can tell which counts. Start a new run.`,
    );
  if (artifact.run !== run.id || artifact.head !== run.head)
    return refused('The artifact is of another run or commit.');
  if (artifact.expired) return refused('The artifact has expired. Start a new run.');
  if (artifact.bytes > MOST_BYTES)
    return refused(
      `The artifact holds ${Math.round(artifact.bytes / 1024 / 1024)} MiB; at most 64 are read. Keep transcripts out of it.`,
    );
  return { chosen: artifact };
}

/** Paths of evidence in the pull request itself, where settings let it count. */
export function selfReportedPaths(pull: PullRequest, settings: Settings['remediation']): readonly string[] {
  if (!settings['self-reported']) return [];
  const folder = `${settings.folder.replace(/\/+$/, '')}/`;
  return pull.files
    .filter((path) => path.startsWith(folder) && sideOf(path.slice(folder.length)) !== null)
    .slice(0, 20);
}

/** Which run a file of the evidence belongs to, by its first word: `before.json`, `after/jailbreak.jsonl`. */
export function sideOf(path: string): 'before' | 'after' | null {
  const match = /^(before|after)(?![a-z])/i.exec(path);
  return match ? ((match[1] as string).toLowerCase() as 'before' | 'after') : null;
}

function noRun(workflow: string, ofWorkflow: readonly WorkflowRun[], runs: readonly WorkflowRun[]): string {
  if (ofWorkflow.length > 0)
    return `\`${workflow}\` ran on another commit, not on the head of the pull request.`;
  if (runs.length > 0) return `Other workflows ran on this commit, \`${workflow}\` has not yet.`;
  return `\`${workflow}\` has not run on this commit yet.`;
}

function isSameName(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
