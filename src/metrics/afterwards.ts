import type { LedgerRecord } from '../domain/ledger.js';
import type { NamedTime } from '../domain/time.js';
import { isBefore } from './instants.js';

/**
 * True for a time to the minute that lies before the report was opened: nobody wrote it down as it happened. Times after that may
 * have been written late as well; the ledger cannot tell.
 */
export function wasWrittenAfterwards({ times, declaredAt }: LedgerRecord, time: NamedTime): boolean {
  const moment = times[time];
  return moment?.precision === 'minute' && moment.at !== null && isBefore(moment.at, declaredAt);
}
