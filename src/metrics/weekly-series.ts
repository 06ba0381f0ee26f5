import type { LedgerRecord } from '../domain/ledger.js';
import type { Severity } from '../domain/severities.js';
import { severityIds } from '../domain/severities.js';
import { stands } from './belonging.js';
import type { DurationFigure, Durations } from './durations.js';
import { spreadOf, summarise } from './durations.js';
import { millisecondsOf } from './instants.js';
import type { IsoWeek } from './iso-week.js';
import { isoWeeksBetween } from './iso-week.js';
import type { Survey } from './survey.js';
import { survey } from './survey.js';
import { tally } from './tally.js';
import type { Standpoint } from './window.js';

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
  return seriesOf(survey(records, standpoint));
}

interface Pile {
  readonly incidents: LedgerRecord[];
  readonly measured: Durations[];
  readonly nearMisses: LedgerRecord[];
}

/** The same of a window that was surveyed. */
export function seriesOf({ window, declared, incidents, measured }: Survey): readonly WeekFigures[] {
  const [from, to] = [millisecondsOf(window.from), millisecondsOf(window.to)];
  const weeks = isoWeeksBetween(window.from, window.to);
  const first = Date.parse(weeks[0]?.monday ?? window.from);
  const piles = weeks.map((): Pile => ({ incidents: [], measured: [], nearMisses: [] }));
  const pileOf = (record: LedgerRecord) =>
    piles[Math.floor((millisecondsOf(record.declaredAt) - first) / WEEK)] as Pile;
  for (const [index, record] of incidents.entries()) {
    const pile = pileOf(record);
    pile.incidents.push(record);
    pile.measured.push(measured[index] as Durations);
  }
  const nearMisses = declared.filter((record) => record.kind === 'near-miss' && stands(record));
  for (const record of nearMisses) pileOf(record).nearMisses.push(record);
  return weeks.map((week, index) => {
    const monday = Date.parse(week.monday);
    return weekOf(week, piles[index] as Pile, monday < from || monday + WEEK > to);
  });
}

function weekOf(week: IsoWeek, { incidents, measured, nearMisses }: Pile, partial: boolean): WeekFigures {
  const levels = incidents.map((record) => record.severity);
  return {
    week,
    partial,
    incidents: incidents.length,
    nearMisses: nearMisses.length,
    bySeverity: tally(severityIds, levels),
    noSeverity: levels.filter((level) => level === null).length,
    timeToDetect: summarise(spreadOf(measured.map((one) => one.timeToDetect))),
    timeToResolve: summarise(spreadOf(measured.map((one) => one.timeToResolve))),
  };
}
