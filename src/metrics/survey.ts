import { isAiSpecific } from '../domain/failure-modes.js';
import type { LedgerRecord } from '../domain/ledger.js';
import { incidentsOf, isOpen, stands } from './belonging.js';
import type { Durations, Spreads } from './durations.js';
import { measure, spreadsOf } from './durations.js';
import { millisecondsOf } from './instants.js';
import type { Standpoint, Window } from './window.js';
import { declaredIn, windowOf } from './window.js';

/** A window with what was declared in it, sorted out and measured once for all that is made of it. */
export interface Survey {
  readonly window: Window;
  /** Every record declared in the window, whatever its kind and state. */
  readonly declared: readonly LedgerRecord[];
  /** Those that are incidents, and their durations under the same index. */
  readonly incidents: readonly LedgerRecord[];
  readonly measured: readonly Durations[];
  readonly spreads: { readonly all: Spreads; readonly aiSpecific: Spreads };
}

/** Surveys the window of a standpoint; throws SetupError when `now` or `weeks` makes none. */
export function survey(records: readonly LedgerRecord[], standpoint: Standpoint): Survey {
  const window = windowOf(standpoint);
  const declared = declaredIn(window, records);
  const incidents = incidentsOf(declared);
  const measured = incidents.map(measure);
  const aboutAi = measured.filter((_, index) => isAiSpecific(incidents[index]?.failureModes ?? []));
  const spreads = { all: spreadsOf(measured), aiSpecific: spreadsOf(aboutAi) };
  return { window, declared, incidents, measured, spreads };
}

/** Which records a report of the window needs at all: those of the window, and older incidents that are still open. */
export function matters(window: Window): (record: LedgerRecord) => boolean {
  const from = millisecondsOf(window.from);
  return (record) =>
    millisecondsOf(record.declaredAt) >= from ||
    (record.kind === 'incident' && stands(record) && isOpen(record));
}
