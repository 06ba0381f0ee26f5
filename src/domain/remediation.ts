import type { EvalComparison } from './eval-comparison.js';
import type { Finding } from './finding.js';
import type { Rights } from './issue.js';
import type { Settings } from './settings.js';
import type { IncidentSituation } from './situation.js';

/** Name of the check run on pull requests; a branch rule that requires it names it so. */
export const CHECK_NAME = 'incident remediation';

/** A repository and an issue in it. */
export interface Reference {
  /** `owner/repo`; null for the repository of the text. */
  readonly repository: string | null;
  readonly number: number;
}

/** Incidents that one pull request may name, and as many that may be linked to it. */
export const MOST_INCIDENTS = 5;

/** The same without what is there already. */
export function distinct(references: readonly Reference[]): readonly Reference[] {
  const isSame = (a: Reference, b: Reference) =>
    a.number === b.number && a.repository?.toLowerCase() === b.repository?.toLowerCase();
  return references.filter((one, at) => references.findIndex((other) => isSame(one, other)) === at);
}

/** The last verdict of one reviewer. */
export interface Review {
  readonly by: string;
  readonly state: 'approved' | 'changes-requested' | 'dismissed';
  /** The commit that was reviewed; null where GitHub forgot. */
  readonly commit: string | null;
}

/** A pull request as GitHub holds it now. */
export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly author: string | null;
  readonly head: string;
  /** `owner/repo` of its head; null where the fork was deleted. */
  readonly headRepository: string | null;
  readonly state: 'open' | 'merged' | 'closed';
  /** When it was merged or closed, ISO 8601 UTC. */
  readonly endedAt: string | null;
  readonly reviews: readonly Review[];
  /** Paths that it changes, at most 3000. */
  readonly files: readonly string[];
}

/** A run of a workflow, as GitHub says, not as the run says of itself. */
export interface WorkflowRun {
  readonly id: number;
  readonly url: string;
  /** File of the workflow, `.github/workflows/evals.yml`. */
  readonly path: string;
  readonly head: string;
  readonly headRepository: string | null;
  readonly event: string;
  readonly isComplete: boolean;
  readonly succeeded: boolean;
  readonly attempt: number;
}

/** A file that a run kept, as GitHub says. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly expired: boolean;
  readonly run: number;
  readonly head: string | null;
  /** `sha256:` and hex digits; null from before GitHub kept it. */
  readonly digest: string | null;
}

/** Where results come from: only GitHub's word makes them proof. */
export type Provenance =
  | { readonly kind: 'artifact'; readonly run: WorkflowRun; readonly artifact: Artifact }
  | { readonly kind: 'self-reported'; readonly paths: readonly string[] };

/** What could be found out about the evals of a pull request's head commit. */
export type Evidence =
  | { readonly state: 'none' | 'waiting' | 'refused'; readonly why: string }
  | {
      readonly state: 'read';
      readonly from: Provenance;
      readonly comparison: EvalComparison;
      readonly findings: readonly Finding[];
    };

/** The check run that this product keeps on a commit. */
export interface KeptCheck {
  readonly id: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
}

/** A pull request that wants to remediate an incident, with all that the gate depends on. */
export interface RemediationSituation {
  /** `owner/repo` of the pull request. */
  readonly repository: string;
  /** `owner/repo` of the incident. */
  readonly incidents: string;
  readonly settings: Settings;
  readonly pull: PullRequest;
  readonly incident: IncidentSituation;
  readonly evidence: Evidence;
  readonly check: KeptCheck | null;
  /** Rights in the pull request's repository of its author and its reviewers, by login in lower case. */
  readonly rights: Readonly<Record<string, Rights>>;
}
