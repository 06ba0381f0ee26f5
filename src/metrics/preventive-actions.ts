import type { LedgerAction } from '../domain/ledger.js';
import type { Measured } from './durations.js';
import { secondsBetween } from './instants.js';

/** What became of the promises; dropped ones (not planned) are in the total and nowhere else. */
export interface ActionCounts {
  readonly total: number;
  readonly done: number;
  /** Not closed, and the due day is over (UTC). */
  readonly overdue: number;
  /** Done on the due day or before it (UTC); an action without a due date is never on time. */
  readonly onTime: number;
}

/** True while nobody has closed the action. */
export function isUnderway(action: LedgerAction): boolean {
  return action.outcome === null && action.closedAt === null;
}

/** True for an action that was closed and not done, whether or not anybody said why. */
export function isDropped(action: LedgerAction): boolean {
  return !isUnderway(action) && action.outcome !== 'done';
}

/** True once the due day of an action that is still under way is over; `today` is `YYYY-MM-DD`, UTC. */
export function isOverdue(action: LedgerAction, today: string): boolean {
  return isUnderway(action) && action.due !== null && action.due < today;
}

function isOnTime({ outcome, closedAt, due }: LedgerAction): boolean {
  return outcome === 'done' && closedAt !== null && due !== null && utcDay(closedAt) <= due;
}

/** Counts preventive actions as they stand at `now` (ISO 8601). */
export function countActions(actions: readonly LedgerAction[], now: string): ActionCounts {
  const today = utcDay(now);
  return {
    total: actions.length,
    done: actions.filter((action) => action.outcome === 'done').length,
    overdue: actions.filter((action) => isOverdue(action, today)).length,
    onTime: actions.filter(isOnTime).length,
  };
}

/** How long closing a gap took: from creation to done; a dropped action has no such time and counts as missing. */
export function measureFix(action: LedgerAction): Measured {
  if (isUnderway(action)) return 'open';
  if (action.outcome !== 'done' || action.closedAt === null) return 'missing';
  const seconds = secondsBetween(action.createdAt, action.closedAt);
  return seconds < 0 ? 'order' : seconds;
}

/** The UTC day of an instant, `YYYY-MM-DD`. */
export function utcDay(instant: string): string {
  return new Date(instant).toISOString().slice(0, 10);
}
