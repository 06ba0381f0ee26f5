import type { LedgerRecord } from '../domain/ledger.js';
import { incidentsOf, stands } from './belonging.js';
import type { DurationId, Durations, Spread } from './durations.js';
import { durationIds, measure, spreadOf } from './durations.js';
import { millisecondsOf } from './instants.js';
import { quantile } from './quantile.js';
import { DEFAULT_WEEKS } from './window.js';

const WEEK = 7 * 24 * 60 * 60 * 1000;
/** How many weeks the last seven days are held against. */
export const TRAILING_WEEKS = DEFAULT_WEEKS;
/** Fewer than so many incidents in the trailing weeks, or values in them, and nothing can be said. */
export const TREND_FROM = 10;
/** Fewer than so many values in the last seven days, and their median is one or two stories. */
export const TREND_NOW_FROM = 5;

/** What can be said of a week beside the weeks before it; `too-few` when nothing can. */
export type Verdict = 'too-few' | 'within' | 'above' | 'below';

/** A count of the last 7 days against the 13 weeks before them. */
export interface CountTrend {
  readonly thisWeek: number;
  readonly before: {
    readonly total: number;
    readonly min: number;
    readonly median: number;
    readonly max: number;
  };
  /** Above the most, or below the least, of the 13: by chance alone up to one week in seven. */
  readonly verdict: Verdict;
}

/** A duration of the last 7 days against the 13 weeks before them, in seconds; null where there are no values. */
export interface DurationTrend {
  readonly thisWeek: { readonly n: number; readonly median: number | null };
  readonly before: {
    readonly n: number;
    readonly lower: number | null;
    readonly median: number | null;
    readonly upper: number | null;
  };
  /** The week's median above the upper, or below the lower quartile of the values before. */
  readonly verdict: Verdict;
}

export interface Trend {
  readonly incidents: CountTrend;
  readonly nearMisses: CountTrend;
  readonly durations: Readonly<Record<DurationId, DurationTrend>>;
}

/** Holds the 7 days up to `now` (ISO 8601 UTC) against the 13 weeks before them, whatever the report's own window. */
export function trendOf(records: readonly LedgerRecord[], now: string): Trend {
  const end = millisecondsOf(now);
  const weeksAgo = (record: LedgerRecord) => Math.ceil((end - millisecondsOf(record.declaredAt)) / WEEK) - 1;
  const isNear = (record: LedgerRecord) => weeksAgo(record) >= 0 && weeksAgo(record) <= TRAILING_WEEKS;
  const near = records.filter(isNear);
  const incidents = incidentsOf(near);
  const nearMisses = near.filter((record) => record.kind === 'near-miss' && stands(record));
  const recent = incidents.filter((record) => weeksAgo(record) === 0).map(measure);
  const before = incidents.filter((record) => weeksAgo(record) > 0).map(measure);
  return {
    incidents: countTrend(incidents.map(weeksAgo)),
    nearMisses: countTrend(nearMisses.map(weeksAgo)),
    durations: durationTrends(recent, before),
  };
}

/** `ages` are whole weeks before now, 0 to 13. */
function countTrend(ages: readonly number[]): CountTrend {
  const counts = Array.from({ length: TRAILING_WEEKS + 1 }, () => 0);
  for (const age of ages) counts[age] = (counts[age] as number) + 1;
  const [thisWeek = 0, ...weeks] = counts;
  const sorted = weeks.sort((a, b) => a - b);
  const before = {
    total: sorted.reduce((sum, count) => sum + count, 0),
    min: sorted[0] as number,
    median: quantile(sorted, 1, 2),
    max: sorted.at(-1) as number,
  };
  const isTooFew = before.total < TREND_FROM;
  return { thisWeek, before, verdict: isTooFew ? 'too-few' : place(thisWeek, before.min, before.max) };
}

function durationTrends(
  recent: readonly Durations[],
  before: readonly Durations[],
): Readonly<Record<DurationId, DurationTrend>> {
  const spread = (measured: readonly Durations[], id: DurationId) => spreadOf(measured.map((one) => one[id]));
  const trends = durationIds.map((id) => [id, durationTrend(spread(recent, id), spread(before, id))]);
  return Object.fromEntries(trends) as Record<DurationId, DurationTrend>;
}

function durationTrend({ values: now }: Spread, { values: past }: Spread): DurationTrend {
  const quarter = (values: readonly number[], quarters: number) =>
    values.length === 0 ? null : quantile(values, quarters, 4);
  const median = quarter(now, 2);
  const [lower, middle, upper] = [quarter(past, 1), quarter(past, 2), quarter(past, 3)];
  const isTooFew = now.length < TREND_NOW_FROM || past.length < TREND_FROM;
  const verdict =
    isTooFew || median === null || lower === null || upper === null ? 'too-few' : place(median, lower, upper);
  return {
    thisWeek: { n: now.length, median },
    before: { n: past.length, lower, median: middle, upper },
    verdict,
  };
}

function place(value: number, low: number, high: number): Verdict {
  if (value > high) return 'above';
  return value < low ? 'below' : 'within';
}
