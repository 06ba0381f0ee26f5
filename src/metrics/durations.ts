import { mean } from 'simple-statistics';
import type { LedgerRecord } from '../domain/ledger.js';
import type { Moment } from '../domain/time.js';
import { isOpen } from './belonging.js';
import { secondsBetween } from './instants.js';
import { quantile } from './quantile.js';

/** The four times to something: TTD, TTA, TTM and TTR. */
export const durationIds = ['timeToDetect', 'timeToAcknowledge', 'timeToMitigate', 'timeToResolve'] as const;
export type DurationId = (typeof durationIds)[number];

/** Below this many values a 90th percentile says nothing. */
export const P90_FROM = 10;

/** Why a value is not there: a time is missing or unknown, is known less exactly than to the minute, or runs backwards. */
export interface LeftOut {
  readonly missing: number;
  readonly precision: number;
  readonly order: number;
}

/** What was measured, before it is summed up: seconds in rising order, and everything that gave no value. */
export interface Spread {
  readonly values: readonly number[];
  readonly leftOut: LeftOut;
  readonly open: number;
}

/** A duration as `metrics.json` states it, in seconds; null where there is nothing to say. */
export interface DurationFigure {
  readonly n: number;
  readonly leftOut: LeftOut;
  readonly open: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly mean: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** One thing to measure: seconds, or the reason why there are none. */
export type Measured = number | keyof LeftOut | 'open';

/** The spreads of the four durations. */
export type Spreads = Readonly<Record<DurationId, Spread>>;

/** Seconds between two moments of minute precision (approximate ones count), else the reason why not. */
export function between(from: Moment | null, to: Moment | null): number | keyof LeftOut {
  if (from === null || to === null || from.at === null || to.at === null) return 'missing';
  if (from.precision !== 'minute' || to.precision !== 'minute') return 'precision';
  const seconds = secondsBetween(from.at, to.at);
  return seconds < 0 ? 'order' : seconds;
}

/** The four durations of one incident. */
export type Durations = Readonly<Record<DurationId, Measured>>;

/** Measures one incident; a duration without an end time is `open`, not `missing`, while the incident is not resolved. */
export function measure(record: LedgerRecord): Durations {
  const { started, detected, acknowledged, mitigated, resolved } = record.times;
  const open = isOpen(record);
  const until = (from: Moment | null, to: Moment | null): Measured =>
    open && (to === null || to.at === null) ? 'open' : between(from, to);
  return {
    timeToDetect: until(started, detected),
    timeToAcknowledge: until(detected, acknowledged),
    timeToMitigate: until(detected, mitigated),
    timeToResolve: until(detected, resolved),
  };
}

/** Collects what was measured; every item ends up in exactly one of the values, the reasons and the open ones. */
export function spreadOf(measured: readonly Measured[]): Spread {
  const counts = { missing: 0, precision: 0, order: 0, open: 0 };
  const values: number[] = [];
  for (const one of measured) {
    if (typeof one === 'number') values.push(one);
    else counts[one] += 1;
  }
  const { open, ...leftOut } = counts;
  return { values: values.sort((a, b) => a - b), leftOut, open };
}

/** The four spreads of incidents that were measured. */
export function spreadsOf(measured: readonly Durations[]): Spreads {
  const spread = (id: DurationId) => spreadOf(measured.map((one) => one[id]));
  return {
    timeToDetect: spread('timeToDetect'),
    timeToAcknowledge: spread('timeToAcknowledge'),
    timeToMitigate: spread('timeToMitigate'),
    timeToResolve: spread('timeToResolve'),
  };
}

/** Sums a spread up; quantiles are R type 7. */
export function summarise({ values, leftOut, open }: Spread): DurationFigure {
  const n = values.length;
  if (n === 0) return { n, leftOut, open, median: null, p90: null, mean: null, min: null, max: null };
  const sorted = [...values];
  return {
    n,
    leftOut,
    open,
    median: quantile(sorted, 1, 2),
    p90: n < P90_FROM ? null : quantile(sorted, 9, 10),
    mean: mean(sorted),
    min: sorted[0] as number,
    max: sorted[n - 1] as number,
  };
}
