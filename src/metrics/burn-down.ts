import type { LedgerAction, LedgerRecord } from '../domain/ledger.js';
import { stands } from './belonging.js';
import { millisecondsOf } from './instants.js';
import type { IsoWeek } from './iso-week.js';
import { isoWeeksBetween } from './iso-week.js';
import type { Window } from './window.js';

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;

/** The preventive actions of all records as they stood when a week ended, or now where it has not. */
export interface BurnDownWeek {
  readonly week: IsoWeek;
  /** Promised and not closed. */
  readonly open: number;
  /** Of those: the due day was over (UTC). */
  readonly overdue: number;
  /** Done in the week; dropped ones are closed and not done. */
  readonly done: number;
  readonly dropped: number;
  /** Promised in the week. */
  readonly promised: number;
}

/** Week by week through the window: every action of the ledger, also of incidents declared before it, since a promise outlives its window. */
export function burnDownOf(records: readonly LedgerRecord[], { from, to }: Window): readonly BurnDownWeek[] {
  const actions = records.filter(stands).flatMap((record) => record.actions.map(datesOf));
  const [first, end] = [millisecondsOf(from), millisecondsOf(to)];
  return isoWeeksBetween(from, to).map((week) => {
    const monday = Date.parse(week.monday);
    const since = Math.max(monday, first);
    const until = Math.min(monday + WEEK, end);
    const within = (at: number) => at >= since && at < until;
    const open = actions.filter((one) => one.created < until && one.closed >= until);
    const closed = actions.filter((one) => within(one.closed));
    return {
      week,
      open: open.length,
      overdue: open.filter((one) => one.overdueFrom <= until).length,
      done: closed.filter((one) => one.isDone).length,
      dropped: closed.filter((one) => !one.isDone).length,
      promised: actions.filter((one) => within(one.created)).length,
    };
  });
}

interface Dates {
  readonly created: number;
  /** Infinity while nobody has closed it. */
  readonly closed: number;
  /** The first moment after the due day; Infinity without a due date. */
  readonly overdueFrom: number;
  readonly isDone: boolean;
}

/** An action that has an outcome and no closing date counts as closed when it was made: it is certainly not under way. */
function datesOf({ createdAt, closedAt, due, outcome }: LedgerAction): Dates {
  const created = millisecondsOf(createdAt);
  const underway = outcome === null ? Number.POSITIVE_INFINITY : created;
  return {
    created,
    closed: closedAt === null ? underway : millisecondsOf(closedAt),
    overdueFrom: due === null ? Number.POSITIVE_INFINITY : Date.parse(due) + DAY,
    isDone: outcome === 'done',
  };
}
