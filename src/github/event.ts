import { readFileSync } from 'node:fs';
import { SetupError } from '../domain/errors.js';

/** The event that started this run, as GitHub left it in a file (bodies never travel through the environment). */
export interface Event {
  readonly name: string;
  readonly action: string | null;
  readonly owner: string;
  readonly repo: string;
  readonly issue: EventIssue | null;
  readonly comment: string | null;
  /** Name of the label put on or taken off, for `labeled` and `unlabeled`. */
  readonly label: string | null;
  /** Number of the pull request, for its own events and its reviews. */
  readonly pull: number | null;
  /** Commit that a run of a workflow was on, for `workflow_run`. */
  readonly runHead: string | null;
}

interface EventIssue {
  readonly number: number;
  readonly body: string;
  readonly author: string | null;
  readonly labels: readonly string[];
  readonly isPullRequest: boolean;
}

interface Payload {
  readonly action?: string;
  readonly issue?: {
    number: number;
    body?: string | null;
    user?: { login?: string } | null;
    labels?: ({ name?: string } | string)[];
    pull_request?: unknown;
  };
  readonly comment?: { body?: string | null };
  readonly label?: { name?: string };
  readonly pull_request?: { number?: number };
  readonly workflow_run?: { head_sha?: string };
}

/**
 * Reads the event from where the runner puts it
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables). Throws SetupError outside a workflow.
 */
export function readEvent(env: NodeJS.ProcessEnv): Event {
  const path = env.GITHUB_EVENT_PATH;
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (!path || !owner || !repo) {
    throw new SetupError(
      'This is an action: it runs inside a GitHub workflow. On your own machine, try `incident-loop drill`.',
    );
  }
  const payload = JSON.parse(readFileSync(path, 'utf8')) as Payload;
  const { issue } = payload;
  return {
    name: env.GITHUB_EVENT_NAME ?? '',
    action: payload.action ?? null,
    owner,
    repo,
    issue: issue
      ? {
          number: issue.number,
          body: issue.body ?? '',
          author: issue.user?.login ?? null,
          labels: (issue.labels ?? []).map((label) =>
            typeof label === 'string' ? label : (label.name ?? ''),
          ),
          isPullRequest: issue.pull_request !== undefined,
        }
      : null,
    comment: payload.comment?.body ?? null,
    label: payload.label?.name ?? null,
    pull: payload.pull_request?.number ?? null,
    runHead: payload.workflow_run?.head_sha ?? null,
  };
}

/** True when an event is about a record of ours: by its label, by a label just taken off it, or by our marks in its body. */
export function isOurs(event: Event): boolean {
  const { issue } = event;
  if (!issue || issue.isPullRequest) return false;
  const ours = ['incident', 'preventive-action'];
  if (issue.labels.some((label) => ours.includes(label)) || ours.includes(event.label ?? '')) return true;
  return issue.body.includes('<!-- incident-loop:');
}
