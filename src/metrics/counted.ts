import type { CountPeriod } from '../domain/counts.js';
import type { Exposure } from './incidence.js';
import { millisecondsOf, utc } from './instants.js';
import type { Outputs } from './rates.js';
import type { Window } from './window.js';

const DAY = 24 * 60 * 60 * 1000;

/** What a counts file says of one window. */
export interface Counted {
  /** Null when no period that lies in the window counts anything: then the incidents' own counts hold. */
  readonly outputs: readonly Outputs[] | null;
  /** The sum over the periods; null when none states it, or when they do not agree on the unit. */
  readonly exposure: Exposure | null;
  /** The spans that the exposure is of: only what was declared in them may be divided by it. */
  readonly exposed: readonly Window[];
  /** Exposures that are in no sum, since their units differ. */
  readonly exposures: number;
  /** Periods that touch the window and reach over its edge: half a count cannot be told. */
  readonly leftOut: number;
}

/** What the periods (UTC days, both ends included) say that lie wholly in the window. */
export function countedIn(periods: readonly CountPeriod[], window: Window): Counted {
  const [from, to] = [millisecondsOf(window.from), millisecondsOf(window.to)];
  const start = (period: CountPeriod) => Date.parse(period.from);
  const end = (period: CountPeriod) => Date.parse(period.to) + DAY;
  const touching = periods.filter((period) => end(period) > from && start(period) < to);
  const inside = touching.filter((period) => start(period) >= from && end(period) <= to);
  const outputs = inside.map((period) => period.outputs).filter(countsSomething);
  const stating = inside.filter((period) => period.exposure !== null);
  const exposure = sumOf(stating);
  return {
    outputs: outputs.length === 0 ? null : outputs,
    exposure,
    exposed:
      exposure === null ? [] : stating.map((period) => ({ from: utc(start(period)), to: utc(end(period)) })),
    exposures: exposure === null ? stating.length : 0,
    leftOut: touching.length - inside.length,
  };
}

function countsSomething({ unsafeBlocked, unsafeEscaped, safeBlocked, safeAllowed }: Outputs): boolean {
  return [unsafeBlocked, unsafeEscaped, safeBlocked, safeAllowed].some((count) => count !== null);
}

function sumOf(periods: readonly CountPeriod[]): Exposure | null {
  const stated = periods.flatMap(({ exposure }) => (exposure === null ? [] : [exposure]));
  const [first] = stated;
  if (!first || stated.some(({ unit }) => unit !== first.unit)) return null;
  return { amount: stated.reduce((sum, { amount }) => sum + amount, 0), unit: first.unit };
}
