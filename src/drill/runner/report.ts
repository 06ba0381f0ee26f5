import type { Status } from './expressions.js';
import type { Annotation } from './log.js';
import type { Permissions } from './permissions.js';

/** What the runner needs from the world around it: the API, tokens, and where the actions are. */
export interface RunnerHost {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Default `https://github.com`. */
  readonly serverUrl?: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Makes a GITHUB_TOKEN with exactly these permissions, named as workflows name them (`pull-requests`). */
  mint(permissions: Permissions): Promise<string>;
  /** The folder of the action for `owner/repo[/path]@ref`; undefined when there is none, and the step fails. */
  resolveAction(uses: string): string | undefined;
  /** The node that runs JavaScript actions, by path; default the one running now. */
  readonly node?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Variables of the runner's image, given to every process (a rehearsal's clock, say). */
  readonly environment?: Readonly<Record<string, string>>;
  onStep?(report: StepReport): void;
  onLog?(line: string): void;
}

/** One event as GitHub would deliver it. */
export interface Delivery {
  /** `issues`, `schedule` (payload `{schedule: cron}`), `workflow_dispatch` (payload `{inputs}`) and so on. */
  readonly name: string;
  readonly payload: object;
  readonly actor: string;
  /** Full ref and commit; default what the payload says, else the default branch. */
  readonly ref?: string;
  readonly sha?: string;
  /** Changed files for `paths:` filters; default the files of a push's commits. Without any, the filter passes. */
  readonly changed?: readonly string[];
}

export interface StepReport {
  readonly id: string;
  readonly name: string;
  readonly conclusion: Status;
  /** What happened before `continue-on-error` was asked. */
  readonly outcome: Status;
  /** As the step wrote them, not masked: later steps need them whole. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** Lines as GitHub's log shows them, masked. */
  readonly log: readonly string[];
  readonly seconds: number;
}

export interface Concurrency {
  readonly group: string;
  readonly cancelInProgress: boolean;
}

export interface JobReport {
  readonly id: string;
  readonly name: string;
  readonly result: Status;
  /** What its token was minted with; empty when the job was skipped. */
  readonly permissions: Permissions;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown of GITHUB_STEP_SUMMARY, all steps together. */
  readonly summary: string;
  readonly steps: readonly StepReport[];
  readonly skippedBecause?: string;
  /** Evaluated and reported only: jobs here run one after the other. */
  readonly concurrency?: Concurrency;
}

export interface WorkflowRun {
  readonly id: number;
  readonly workflow: string;
  readonly path: string;
  readonly event: string;
  /** `failure` or `cancelled` when a job ended so that `continue-on-error` does not forgive; else `success`. */
  readonly conclusion: Status;
  readonly jobs: readonly JobReport[];
  readonly concurrency?: Concurrency;
}
