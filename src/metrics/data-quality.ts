import type { LedgerRecord } from '../domain/ledger.js';
import type { NamedTime } from '../domain/time.js';
import { wasWrittenAfterwards } from './afterwards.js';
import { isOpen } from './belonging.js';
import { isBefore } from './instants.js';

/** The times that durations are made of. */
export const measuredTimes = [
  'started',
  'detected',
  'acknowledged',
  'mitigated',
  'resolved',
] as const satisfies readonly NamedTime[];
export type MeasuredTime = (typeof measuredTimes)[number];

/** How well one time is known over the incidents of a window; every incident is in exactly one of the first four. */
export interface TimeQuality {
  readonly time: MeasuredTime;
  readonly toTheMinute: number;
  /** To the day or month only. */
  readonly rough: number;
  /** Not there, or stated as unknown, though it must have happened. */
  readonly missing: number;
  /** Not there, and the incident is not resolved: it may be still to come. */
  readonly pending: number;
  /** Of those to the minute: marked as approximate (`~`), and used all the same. */
  readonly approximate: number;
  /** Of those to the minute: before the report was opened, so written down afterwards. Of detection that is the rule. */
  readonly afterwards: number;
}

/** How well the reports of a window answer what the figures need. */
export interface DataQuality {
  readonly incidents: number;
  readonly times: readonly TimeQuality[];
  /** Numbers of the incidents that state a time which is still to come: a slip of the pen. Nothing is left out for it. */
  readonly later: readonly number[];
  readonly without: {
    readonly severity: number;
    readonly failureMode: number;
    readonly system: number;
    readonly foundBy: number;
  };
}

/** Looks through the incidents of a window that ends at `now` (ISO 8601 UTC). */
export function dataQualityOf(incidents: readonly LedgerRecord[], now: string): DataQuality {
  const count = (lacks: (record: LedgerRecord) => boolean) => incidents.filter(lacks).length;
  return {
    incidents: incidents.length,
    times: measuredTimes.map((time) => qualityOf(time, incidents)),
    later: incidents
      .filter((record) => isLater(record, now))
      .map(({ number }) => number)
      .sort((a, b) => a - b),
    without: {
      severity: count((record) => record.severity === null),
      failureMode: count((record) => record.failureModes.length === 0),
      system: count((record) => record.system === null),
      foundBy: count((record) => record.foundBy === null),
    },
  };
}

function isLater({ times }: LedgerRecord, now: string): boolean {
  return measuredTimes.some((time) => {
    const at = times[time]?.precision === 'minute' ? times[time]?.at : null;
    return typeof at === 'string' && isBefore(now, at);
  });
}

function qualityOf(time: MeasuredTime, incidents: readonly LedgerRecord[]): TimeQuality {
  const counts = { toTheMinute: 0, rough: 0, missing: 0, pending: 0, approximate: 0, afterwards: 0 };
  for (const record of incidents) {
    const moment = record.times[time];
    if (moment === null || moment.at === null) counts[isOpen(record) ? 'pending' : 'missing'] += 1;
    else if (moment.precision !== 'minute') counts.rough += 1;
    else {
      counts.toTheMinute += 1;
      if (moment.approximate) counts.approximate += 1;
      if (wasWrittenAfterwards(record, time)) counts.afterwards += 1;
    }
  }
  return { time, ...counts };
}
