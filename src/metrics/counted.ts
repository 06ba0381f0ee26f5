import type { CountPeriod } from '../domain/counts.js';
import type { Exposure } from './incidence.js';
import { millisecondsOf } from './instants.js';
import type { Outputs } from './rates.js';
import type { Window } from './window.js';

const DAY = 24 * 60 * 60 * 1000;

/** What a counts file says of one window. */
export interface Counted {
  readonly outputs: readonly Outputs[];
  /** The sum over the periods; null when none states it, or when they do not agree on the unit. */
  readonly exposure: Exposure | null;
  /** Periods that touch the window and reach over its edge: half a count cannot be told. */
  readonly leftOut: number;
}

/** The periods (UTC days, both ends included) that lie wholly in the window; null when none does. */
export function countedIn(periods: readonly CountPeriod[], window: Window): Counted | null {
  const [from, to] = [millisecondsOf(window.from), millisecondsOf(window.to)];
  const start = (period: CountPeriod) => Date.parse(period.from);
  const end = (period: CountPeriod) => Date.parse(period.to) + DAY;
  const touching = periods.filter((period) => end(period) > from && start(period) < to);
  const inside = touching.filter((period) => start(period) >= from && end(period) <= to);
  if (touching.length === 0) return null;
  return {
    outputs: inside.map((period) => period.outputs),
    exposure: sumOf(inside),
    leftOut: touching.length - inside.length,
  };
}

function sumOf(periods: readonly CountPeriod[]): Exposure | null {
  const stated = periods.flatMap(({ exposure }) => (exposure === null ? [] : [exposure]));
  const [first] = stated;
  if (!first || stated.some(({ unit }) => unit !== first.unit)) return null;
  return { amount: stated.reduce((sum, { amount }) => sum + amount, 0), unit: first.unit };
}
