import { poissonInterval } from './poisson.js';

/** How much use there was in the window, in a unit of the team's own: 120000 sessions, 40 agent-weeks. */
export interface Exposure {
  readonly amount: number;
  readonly unit: string;
}

/** A count per something: the value, and the exact Poisson interval (95 %) of what it may have been by chance. */
export interface PerUnit {
  readonly value: number;
  readonly interval: readonly [low: number, high: number];
}

/** How often something happens: per week of the window, and per 1,000 of a stated exposure where there is one. */
export interface Incidence {
  readonly incidents: number;
  readonly weeks: number;
  readonly perWeek: PerUnit;
  readonly exposure: Exposure | null;
  /** Incidents declared in the days that the exposure is of; null without an exposure. */
  readonly exposed: number | null;
  readonly perThousand: PerUnit | null;
}

/**
 * The incidence of a count over a window of so many weeks; an exposure of 0 gives no rate. `exposed` is how many were declared
 * in the days that the exposure is of: it may be of a part of the window, and the rest is not to be divided by it.
 */
export function incidenceOf(
  incidents: number,
  weeks: number,
  exposure: Exposure | null = null,
  exposed = incidents,
): Incidence {
  const hasUse = exposure !== null && exposure.amount > 0;
  return {
    incidents,
    weeks,
    perWeek: per(incidents, weeks),
    exposure,
    exposed: exposure === null ? null : exposed,
    perThousand: hasUse ? per(exposed, exposure.amount / 1000) : null,
  };
}

function per(incidents: number, units: number): PerUnit {
  const [low, high] = poissonInterval(incidents);
  return { value: incidents / units, interval: [low / units, high / units] };
}
