import type { LedgerRecord } from '../domain/ledger.js';
import { isOpen } from './belonging.js';
import { between, type Measured } from './durations.js';

/** How long users were affected: from started to mitigated, or to resolved where no mitigation is recorded; seconds. */
export function measureImpact(record: LedgerRecord): Measured {
  const { started, mitigated, resolved } = record.times;
  const end = mitigated ?? resolved;
  return isOpen(record) && (end === null || end.at === null) ? 'open' : between(started, end);
}
