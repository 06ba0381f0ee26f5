import type { Alert } from './domain/alert.js';
import type { Effect } from './domain/effect.js';
import type { Kind } from './domain/kinds.js';
import type { Notifier } from './domain/notify.js';
import type { Severity } from './domain/severities.js';
import type { Trace } from './domain/trace.js';
import type { Client } from './github/client.js';

/** Everything that a run was told. */
export interface Told {
  readonly alerts: readonly Alert[];
  readonly trace: Trace | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly severity: Severity | null;
  readonly kind: Kind;
  readonly system: string | null;
  readonly run: string;
  /** True when a person with write access started the run and stands behind it. */
  readonly isByHand: boolean;
}

/** With what to reach GitHub and people; on a dry run nothing is written. */
export interface Reach {
  readonly client: Client;
  readonly self: string;
  readonly notifier: Notifier;
  readonly isDry: boolean;
}

/** What a run did: effects, notes for the log, and the incident that the most urgent part is about. */
export interface Outcome {
  readonly effects: readonly Effect[];
  readonly notes: readonly string[];
  readonly issue: number | null;
  readonly opened: boolean;
}

export const nothing: Outcome = { effects: [], notes: [], issue: null, opened: false };
