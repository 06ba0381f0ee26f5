import { isAiSpecific } from '../domain/failure-modes.js';
import type { LedgerAction, LedgerRecord } from '../domain/ledger.js';
import { incidentsOf, isOpen, isUnsigned, stands } from './belonging.js';
import type { Durations, Spreads } from './durations.js';
import { measure, spreadsOf } from './durations.js';
import { beginningOf, isBefore, millisecondsOf, utc } from './instants.js';
import { RECURS_WITHIN_DAYS } from './recurrence.js';
import { TRAILING_WEEKS } from './trend.js';
import type { Standpoint, Window } from './window.js';
import { declaredIn, windowOf } from './window.js';

const DAY = 24 * 60 * 60 * 1000;

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

/**
 * Which records a report of the window needs at all: those of the window and of the 90 days before it (to tell what
 * recurs) or the 14 weeks before now (to tell a week from the weeks before it), and older ones that still need somebody.
 */
export function matters(window: Window): (record: LedgerRecord) => boolean {
  const from = utc(
    Math.min(
      millisecondsOf(window.from) - RECURS_WITHIN_DAYS * DAY,
      millisecondsOf(window.to) - (TRAILING_WEEKS + 1) * 7 * DAY,
    ),
  );
  const isRecent = (at: string | null) => at !== null && !isBefore(at, window.from);
  const isLive = ({ closedAt, outcome }: LedgerAction) =>
    isRecent(closedAt) || (closedAt === null && outcome === null);
  const hasMoved = ({ closedAt, signedOffAt, times: { resolved } }: LedgerRecord) =>
    isRecent(closedAt) || isRecent(signedOffAt) || isRecent(beginningOf(resolved));
  return (record) =>
    !isBefore(record.declaredAt, from) ||
    (stands(record) && (hasMoved(record) || record.actions.some(isLive) || isUnsettled(record)));
}

function isUnsettled(record: LedgerRecord): boolean {
  const waits = isOpen(record) || isUnsigned(record) || record.noticeOwed !== undefined;
  return record.kind === 'incident' && (waits || record.closedAt === null);
}
