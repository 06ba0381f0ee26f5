import type { LedgerRecord } from '../domain/ledger.js';
import type { FoundBy } from '../domain/lists.js';
import { closedLists } from '../domain/lists.js';

/** How good the signal of one source was: how many reports came from it, and how many were dismissed. */
export interface SourceQuality {
  /** Null for reports that do not say how they were found. */
  readonly source: FoundBy | null;
  readonly reports: number;
  readonly dismissed: number;
}

/** False alarms by detection source: every report of the window, duplicates left out since another report tells of them. */
export function falseAlarmsOf(declared: readonly LedgerRecord[]): readonly SourceQuality[] {
  const sources = [...closedLists['found-by'].map((choice) => choice.id), null];
  return sources.flatMap((source) => {
    const found = declared.filter((record) => record.foundBy === source && record.state !== 'duplicate');
    const dismissed = found.filter((record) => record.state === 'dismissed').length;
    return found.length === 0 ? [] : [{ source, reports: found.length, dismissed }];
  });
}
