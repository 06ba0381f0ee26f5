import type { FailureMode } from './failure-modes.js';
import type { Kind } from './kinds.js';
import type { ActionKind, CountedFrom, Disclosure, FoundBy, State, StoppedBy } from './lists.js';
import type { Runs } from './report.js';
import type { Severity } from './severities.js';
import type { SignoffEvent } from './signoff.js';
import type { Times } from './time.js';

export const LEDGER_SCHEMA = 1;

/** A preventive action as the ledger keeps it; all times ISO 8601 UTC, `due` is `YYYY-MM-DD`. */
export interface LedgerAction {
  readonly number: number;
  readonly kind: ActionKind | null;
  readonly owner: string | null;
  readonly due: string | null;
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly outcome: 'done' | 'not-planned' | null;
}

/** A change of severity, when it was first seen. */
export interface SeverityChange {
  readonly at: string;
  readonly severity: Severity;
}

/** Prod minus staging of one metric of one suite, on identical case keys. */
export interface Drift {
  readonly suite: string;
  readonly metric: string;
  readonly staging: number;
  readonly prod: number;
  readonly delta: number;
}

/** One incident, near miss or hazard as a line of the ledger: derived from its issue, null where unknown. */
export interface LedgerRecord {
  readonly schema: typeof LEDGER_SCHEMA;
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly system: string | null;
  readonly models: readonly string[];
  readonly kind: Kind;
  /** True for a near miss or hazard that was once declared as an incident; left out of the line otherwise. */
  readonly wasIncident?: true;
  readonly severity: Severity | null;
  readonly severityPeak: Severity | null;
  readonly severityHistory: readonly SeverityChange[];
  readonly failureModes: readonly FailureMode[];
  readonly owasp: readonly string[];
  readonly foundBy: FoundBy | null;
  readonly stoppedBy: StoppedBy | null;
  readonly disclosure: Disclosure | null;
  /** The report says that users must be told, or that this is undecided, and none is told yet; left out of the line otherwise. */
  readonly noticeOwed?: 'required' | 'undecided';
  readonly state: State | null;
  readonly times: Times;
  readonly outputs: {
    readonly unsafeBlocked: number | null;
    readonly unsafeEscaped: number | null;
    readonly safeBlocked: number | null;
    readonly safeAllowed: number | null;
    readonly origin: CountedFrom | null;
  };
  readonly exploit: { readonly before: Runs | null; readonly after: Runs | null };
  /** Of records imported from elsewhere: a report has no fact for it, and what is measured here lies in shards beside the ledger. */
  readonly drift: readonly Drift[];
  readonly actions: readonly LedgerAction[];
  readonly declaredAt: string;
  readonly signedOffAt: string | null;
  /** What is on the record of its sign-off: signatures, voidings, refusals, ways out. */
  readonly signoffs: readonly SignoffEvent[];
  readonly closedAt: string | null;
  readonly updatedAt: string;
}
