import type { FailureMode } from './failure-modes.js';
import type { Place } from './finding.js';
import type { BoxState } from './form.js';
import type { Kind } from './kinds.js';
import type { ActionKind, Disclosure, FoundBy, State, StoppedBy } from './lists.js';
import type { People } from './roles.js';
import type { Severity } from './severities.js';
import type { Times } from './time.js';

/** k runs of n: an exploit that worked three times out of twenty is `{k: 3, n: 20}`. */
export interface Runs {
  readonly k: number;
  readonly n: number;
}

/** An amount in a currency (ISO 4217): `{amount: 1200, currency: 'EUR'}`. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** Something a report points at; `url` is http or https, null for an issue of the report's own repository (`#12`). */
export interface Link {
  /** Its words or label as plain text, not neutralised; else the URL or reference itself. */
  readonly title: string;
  readonly url: string | null;
}

/** The value of a fact: read as its type where that is possible, else the words as written; null where blank. */
export type FactValue = string | number | Runs | Money | readonly string[] | readonly Link[] | null;

/** A promised action of the report, as its row says it. */
export interface ActionRow {
  readonly action: string;
  readonly kind: ActionKind | null;
  /** A GitHub login without `@`, or a plain name. */
  readonly owner: string | null;
  /** `YYYY-MM-DD`, or the words as written when they are no date. */
  readonly due: string | null;
  /** Number of the issue made for it, once the row carries one (`#12`). */
  readonly issue: number | null;
  /** 1-based line of the row in the body. */
  readonly line: number;
  /** Where its words, its owner and its day stand; what is not there stands where the words do. */
  readonly places: Readonly<Record<'action' | 'owner' | 'due', Place>>;
  /** Offset in the body just behind the action's words, where `(#12)` is written. */
  readonly end: number;
}

/** A box of the sign-off list. */
export interface ChecklistItem {
  readonly text: string;
  readonly done: BoxState;
  readonly line: number;
}

/** Everything the report says, typed. Lines are 1-based in the body that was read. */
export interface Report {
  readonly kind: Kind;
  readonly system: string | null;
  readonly severity: Severity | null;
  readonly severityPotential: Severity | null;
  readonly failureModes: readonly FailureMode[];
  readonly owasp: readonly string[];
  readonly foundBy: FoundBy | null;
  readonly stoppedBy: StoppedBy | null;
  readonly disclosure: Disclosure | null;
  readonly state: State | null;
  readonly times: Times;
  /** Section id → fact id → value. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, FactValue>>>>;
  readonly people: People;
  readonly actions: readonly ActionRow[];
  readonly checklist: readonly ChecklistItem[];
  /** Section id → its text as written. */
  readonly sections: Readonly<Record<string, string>>;
}

/** The level a report stands at: for a near miss or hazard, what it could have become will do. */
export function levelOf({ kind, severity, severityPotential }: Report): Severity | null {
  return severity ?? (kind === 'incident' ? null : severityPotential);
}
