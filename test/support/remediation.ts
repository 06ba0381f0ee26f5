import type { EvalRun } from '../../src/domain/eval-run.js';
import type {
  Artifact,
  Evidence,
  PullRequest,
  RemediationSituation,
  WorkflowRun,
} from '../../src/domain/remediation.js';
import { compareEvals } from '../../src/metrics/compare-evals.js';
import { type Story, situation } from './situation.js';

export const HEAD = 'a'.repeat(40);
export const REPOSITORY = 'acme/incidents';

/** An open pull request by dana on a branch of the repository. */
export function pullRequest(says: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 34,
    url: `https://github.com/${REPOSITORY}/pull/34`,
    title: 'Guard the prompt',
    body: 'Remediates #57',
    author: 'dana',
    head: HEAD,
    headRepository: REPOSITORY,
    state: 'open',
    endedAt: null,
    reviews: [],
    files: ['prompt.md'],
    ...says,
  };
}

/** A run of the evals that counts. */
export function workflowRun(says: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    id: 7,
    url: `https://github.com/${REPOSITORY}/actions/runs/7`,
    path: '.github/workflows/evals.yml',
    head: HEAD,
    headRepository: REPOSITORY,
    event: 'pull_request',
    isComplete: true,
    succeeded: true,
    attempt: 1,
    ...says,
  };
}

/** An artifact of that run that counts. */
export function evidenceArtifact(says: Partial<Artifact> = {}): Artifact {
  return {
    id: 1,
    name: 'incident-evals',
    bytes: 4096,
    expired: false,
    run: 7,
    head: HEAD,
    digest: null,
    ...says,
  };
}

/** Evidence that was read from a run's artifact. */
export function evidenceOf(before: EvalRun, after: EvalRun): Evidence {
  const from = { kind: 'artifact', run: workflowRun(), artifact: evidenceArtifact() } as const;
  return { state: 'read', from, comparison: compareEvals(before, after), findings: [] };
}

/** A pull request that wants to remediate incident #57 of the story. */
export function remediation(
  says: Partial<Omit<RemediationSituation, 'incident' | 'settings'>> & { readonly story?: Story } = {},
): RemediationSituation {
  const { story, ...rest } = says;
  const incident = situation(story);
  return {
    repository: REPOSITORY,
    incidents: REPOSITORY,
    settings: incident.settings,
    pull: pullRequest(),
    incident,
    evidence: { state: 'none', why: 'No evals yet.' },
    check: null,
    rights: { dana: 'write', carol: 'write', mia: 'write', mallory: 'read' },
    ...rest,
  };
}
