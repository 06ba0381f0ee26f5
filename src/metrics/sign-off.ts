import type { LedgerRecord } from '../domain/ledger.js';
import type { Measured } from './durations.js';
import { secondsBetween } from './instants.js';

/**
 * Sign-off lead time of one incident: from resolved to signed off, in seconds. Open while it is not resolved, or resolved
 * and not closed; a closing without signatures has no such time and counts as missing.
 */
export function measureSignOff({ times, signedOffAt, closedAt, state }: LedgerRecord): Measured {
  const { resolved } = times;
  const isClosed = closedAt !== null || state === 'closed';
  if (signedOffAt === null && !isClosed) return 'open';
  if (signedOffAt === null || resolved === null || resolved.at === null) return 'missing';
  if (resolved.precision !== 'minute') return 'precision';
  const seconds = secondsBetween(resolved.at, signedOffAt);
  return seconds < 0 ? 'order' : seconds;
}
