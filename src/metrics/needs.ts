import type { LedgerAction, LedgerRecord } from '../domain/ledger.js';
import { incidentsOf, isUnsigned, stands } from './belonging.js';
import { isOverdue, isUnderway, utcDay } from './preventive-actions.js';

/** A preventive action with the record that promised it. */
export interface Promised {
  readonly record: LedgerRecord;
  readonly action: LedgerAction;
}

/** What somebody has to do now, over the whole ledger: a promise does not lapse because its window did. */
export interface Needs {
  /** Overdue actions, the oldest due date first. */
  readonly overdue: readonly Promised[];
  /** Actions under way of kind guardrail, oldest first: gaps that are still open. */
  readonly openGaps: readonly Promised[];
  /** Incidents closed without their signatures, oldest first. */
  readonly unsigned: readonly LedgerRecord[];
  /** Resolved and not closed: they wait for their sign-off. */
  readonly toSign: readonly LedgerRecord[];
  /** Users must be told, or somebody has to decide whether they must; not told yet. */
  readonly notices: readonly LedgerRecord[];
  /** Incidents without a severity. */
  readonly ungraded: readonly LedgerRecord[];
}

/** Looks through the ledger as it stands at `now` (ISO 8601 UTC). */
export function needsOf(records: readonly LedgerRecord[], now: string): Needs {
  const today = utcDay(now);
  const incidents = incidentsOf(records).toSorted((a, b) => a.number - b.number);
  const promised = records
    .filter(stands)
    .flatMap((record) => record.actions.map((action) => ({ record, action })));
  return {
    overdue: promised
      .filter(({ action }) => isOverdue(action, today))
      .sort((a, b) => compare(a.action.due ?? '', b.action.due ?? '') || a.action.number - b.action.number),
    openGaps: promised
      .filter(({ action }) => action.kind === 'guardrail' && isUnderway(action))
      .sort((a, b) => compare(a.action.createdAt, b.action.createdAt) || a.action.number - b.action.number),
    unsigned: incidents.filter(isUnsigned),
    toSign: incidents.filter((record) => record.state === 'resolved' && record.closedAt === null),
    notices: incidents.filter((record) => record.noticeOwed !== undefined),
    ungraded: incidents.filter((record) => record.severity === null && record.closedAt === null),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
