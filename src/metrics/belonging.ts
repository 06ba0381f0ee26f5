import type { LedgerRecord } from '../domain/ledger.js';

/** True unless the record turned out to be nothing, or to be told elsewhere. */
export function stands(record: LedgerRecord): boolean {
  return record.state !== 'dismissed' && record.state !== 'duplicate';
}

/** The incidents proper: near misses, hazards, dismissed records and duplicates are none. */
export function incidentsOf(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  return records.filter((record) => record.kind === 'incident' && stands(record));
}

/** Those of incidents that were a prompt injection, whatever else they were. */
export function injectionsOf(incidents: readonly LedgerRecord[]): readonly LedgerRecord[] {
  return incidents.filter((record) => record.failureModes.includes('prompt-injection'));
}

/** Open means not resolved: the state says so, or there is no state and the issue is not closed. */
export function isOpen(record: LedgerRecord): boolean {
  if (record.state === null) return record.closedAt === null;
  return record.state === 'open' || record.state === 'mitigated';
}

/** Closed, but nobody signed for it. */
export function isUnsigned(record: LedgerRecord): boolean {
  return (record.state === 'closed' || record.closedAt !== null) && record.signedOffAt === null;
}
