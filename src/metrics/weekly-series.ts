import type { LedgerRecord } from '../domain/ledger.js';
import type { Severity } from '../domain/severities.js';
import { severityIds } from '../domain/severities.js';
import { incidentsOf, stands } from './belonging.js';
import type { DurationFigure } from './durations.js';
import { measure, spreadsOf, summarise } from './durations.js';
import { millisecondsOf } from './instants.js';
import type { IsoWeek } from './iso-week.js';
import { isoWeeksBetween } from './iso-week.js';
import { tally } from './tally.js';
import type { Standpoint } from './window.js';
import { declaredIn, windowOf } from './window.js';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The incidents of one ISO week, as far as the week lies inside the window. */
export interface WeekFigures {
  readonly week: IsoWeek;
  /** True when the window cuts the week: its first or last days are not counted here. */
  readonly partial: boolean;
  readonly incidents: number;
  readonly nearMisses: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Incidents of the week that have no severity yet. */
  readonly noSeverity: number;
  readonly timeToDetect: DurationFigure;
  readonly timeToResolve: DurationFigure;
}

/**
 * The window week by week, empty weeks included; the weeks add up to the window's figures. A window that does not
 * start on a Monday at 00:00 UTC touches one week more than it is long, and its outer two are marked partial.
 */
export function weeklySeries(
  records: readonly LedgerRecord[],
  standpoint: Standpoint,
): readonly WeekFigures[] {
  const window = windowOf(standpoint);
  const from = millisecondsOf(window.from);
  const to = millisecondsOf(window.to);
  const weeks = isoWeeksBetween(window.from, window.to);
  const first = Date.parse(weeks[0]?.monday ?? window.from);
  const piles: LedgerRecord[][] = weeks.map(() => []);
  for (const record of declaredIn(window, records)) {
    piles[Math.floor((millisecondsOf(record.declaredAt) - first) / WEEK)]?.push(record);
  }
  return weeks.map((week, index) => {
    const monday = Date.parse(week.monday);
    return weekOf(week, piles[index] ?? [], monday < from || monday + WEEK > to);
  });
}

function weekOf(week: IsoWeek, declared: readonly LedgerRecord[], partial: boolean): WeekFigures {
  const incidents = incidentsOf(declared);
  const levels = incidents.map((record) => record.severity);
  const spreads = spreadsOf(incidents.map(measure));
  return {
    week,
    partial,
    incidents: incidents.length,
    nearMisses: declared.filter((record) => record.kind === 'near-miss' && stands(record)).length,
    bySeverity: tally(severityIds, levels),
    noSeverity: levels.filter((level) => level === null).length,
    timeToDetect: summarise(spreads.timeToDetect),
    timeToResolve: summarise(spreads.timeToResolve),
  };
}
