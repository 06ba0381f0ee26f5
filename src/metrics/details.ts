import type { LedgerRecord } from '../domain/ledger.js';
import { injectionsOf } from './belonging.js';
import type { BurnDownWeek } from './burn-down.js';
import { burnDownOf } from './burn-down.js';
import type { DataQuality } from './data-quality.js';
import { dataQualityOf } from './data-quality.js';
import type { DurationFigure } from './durations.js';
import { spreadOf, summarise } from './durations.js';
import type { SourceQuality } from './false-alarms.js';
import { falseAlarmsOf } from './false-alarms.js';
import type { Figures } from './figures.js';
import type { Gaming } from './gaming.js';
import { gamingOf } from './gaming.js';
import type { Groups } from './groups.js';
import { groupsOf } from './groups.js';
import { measureImpact } from './impact.js';
import type { Exposure, Incidence } from './incidence.js';
import { incidenceOf } from './incidence.js';
import { isDropped, isUnderway } from './preventive-actions.js';
import type { Rate } from './rates.js';
import type { Recurrence } from './recurrence.js';
import { recurrenceOf } from './recurrence.js';
import { measureSignOff } from './sign-off.js';
import type { Survey } from './survey.js';
import type { Trend } from './trend.js';
import { trendOf } from './trend.js';
import { wilson } from './wilson.js';
import type { Window } from './window.js';
import { declaredIn, weeksOf } from './window.js';

export const DETAILS_SCHEMA = 1;

type Interval = readonly [low: number, high: number] | null;

/** `details.json`: what stands beside `metrics.json`; durations in seconds, rates from 0 to 1, records by their numbers. */
export interface Details {
  readonly schema: typeof DETAILS_SCHEMA;
  readonly window: Window;
  readonly impactDuration: DurationFigure;
  readonly signOffLead: DurationFigure;
  /** Wilson's 95 % intervals of the rates in `metrics.json`; null when nothing was counted. */
  readonly rateIntervals: Readonly<Record<'catchRate' | 'escapeRate' | 'overBlockRate', Interval>>;
  readonly injectionIncidence: Incidence;
  readonly recurrence: Recurrence;
  readonly falseAlarms: readonly SourceQuality[];
  readonly groups: Groups;
  readonly actions: { readonly underway: number; readonly dropped: number; readonly undated: number };
  readonly burnDown: readonly BurnDownWeek[];
  readonly trend: Trend;
  readonly gaming: Readonly<Record<keyof Gaming, readonly number[]>>;
  readonly dataQuality: DataQuality;
  readonly leftOut: LeftOutBeside;
}

/** What was there and is in no figure, since it would have made a wrong one. */
export interface LeftOutBeside {
  /** Lines of the ledger that could not be read. */
  readonly ledgerLines: number;
  /** Comparisons whose delta is not prod − staging. */
  readonly drift: number;
  /** Drift runs of the window in which staging and production could not be compared. */
  readonly refusedRuns: number;
  /** Periods of the counts file that reach over an edge of the window. */
  readonly countPeriods: number;
  /** Exposures of the counts file whose units differ. */
  readonly exposures: number;
  /** Records or periods that state one side of the unsafe outputs alone, or of the safe ones. */
  readonly unsafeCounts: number;
  readonly safeCounts: number;
  /** Prompt-injection incidents without k of n. */
  readonly exploitBefore: number;
  readonly exploitAfter: number;
  /** Records declared after the window ended: not yet, or never. */
  readonly declaredLater: number;
}

/** What the details need beside a surveyed window. */
export interface Aside {
  readonly records: readonly LedgerRecord[];
  readonly figures: Figures;
  readonly exposure: Exposure | null;
  /** The spans that the exposure is of. */
  readonly exposed: readonly Window[];
  readonly leftOut: LeftOutBeside;
}

/** Everything that the report says and the contract of `metrics.json` does not name. */
export function detailsOf(
  surveyed: Survey,
  { records, figures, exposure, exposed, leftOut }: Aside,
): Details {
  const { window, declared, incidents } = surveyed;
  const actions = declared.flatMap((record) => record.actions);
  return {
    schema: DETAILS_SCHEMA,
    window,
    impactDuration: summarise(spreadOf(incidents.map(measureImpact))),
    signOffLead: summarise(spreadOf(incidents.map(measureSignOff))),
    rateIntervals: {
      catchRate: intervalOf(figures.catchRate),
      escapeRate: intervalOf(figures.escapeRate),
      overBlockRate: intervalOf(figures.overBlockRate),
    },
    injectionIncidence: incidenceOf(
      figures.promptInjection.incidents,
      weeksOf(window),
      exposure,
      exposed.flatMap((span) => declaredIn(span, injectionsOf(incidents))).length,
    ),
    recurrence: recurrenceOf(incidents, records),
    falseAlarms: falseAlarmsOf(declared),
    groups: groupsOf(surveyed),
    actions: {
      underway: actions.filter(isUnderway).length,
      dropped: actions.filter(isDropped).length,
      undated: actions.filter((action) => isUnderway(action) && action.due === null).length,
    },
    burnDown: burnDownOf(records, window),
    trend: trendOf(records, window.to),
    gaming: numbersOf(gamingOf(declared)),
    dataQuality: dataQualityOf(incidents, window.to),
    leftOut,
  };
}

function intervalOf({ numerator, denominator }: Rate): Interval {
  return wilson(numerator, denominator);
}

function numbersOf(gaming: Gaming): Details['gaming'] {
  const numbers = (records: readonly LedgerRecord[]) =>
    records.map((record) => record.number).sort((a, b) => a - b);
  return {
    recordedAfterwards: numbers(gaming.recordedAfterwards),
    downgraded: numbers(gaming.downgraded),
    kindChanged: numbers(gaming.kindChanged),
    unsigned: numbers(gaming.unsigned),
    dismissed: numbers(gaming.dismissed),
    duplicates: numbers(gaming.duplicates),
  };
}
