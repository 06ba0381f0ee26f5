import type { LedgerRecord } from '../domain/ledger.js';
import type { NamedTime } from '../domain/time.js';
import { millisecondsOf } from './instants.js';

const MINUTE = 60_000;

/**
 * True for a time to the minute that lies before the report was opened: nobody wrote it down as it happened. Times after that may
 * have been written late as well; the ledger cannot tell.
 */
export function wasWrittenAfterwards({ times, declaredAt }: LedgerRecord, time: NamedTime): boolean {
  const moment = times[time];
  // The minute of the report is as near as a time can be told that is known to the minute.
  const declared = Math.floor(millisecondsOf(declaredAt) / MINUTE) * MINUTE;
  return moment?.precision === 'minute' && moment.at !== null && millisecondsOf(moment.at) < declared;
}
