import type { LedgerRecord } from '../domain/ledger.js';
import { isWorse } from '../domain/severities.js';
import { wasWrittenAfterwards } from './afterwards.js';
import { isUnsigned, stands } from './belonging.js';

/** The ways in which figures can be made to look better, each with the records it was seen on: honest as long as they are listed. */
export interface Gaming {
  /** Acknowledged, mitigated or resolved before there was a report: those times were written down afterwards, from memory. */
  readonly recordedAfterwards: readonly LedgerRecord[];
  /** Milder now than at its worst. */
  readonly downgraded: readonly LedgerRecord[];
  /** Near misses and hazards that were once declared as incidents. */
  readonly kindChanged: readonly LedgerRecord[];
  /** Incidents closed without the signatures that were asked for. */
  readonly unsigned: readonly LedgerRecord[];
  readonly dismissed: readonly LedgerRecord[];
  readonly duplicates: readonly LedgerRecord[];
}

/** Looks through the records of a window. */
export function gamingOf(declared: readonly LedgerRecord[]): Gaming {
  const standing = declared.filter(stands);
  const incidents = standing.filter((record) => record.kind === 'incident');
  return {
    recordedAfterwards: incidents.filter(wasRecordedAfterwards),
    downgraded: standing.filter(wasDowngraded),
    kindChanged: standing.filter((record) => record.kind !== 'incident' && record.wasIncident === true),
    unsigned: incidents.filter(isUnsigned),
    dismissed: declared.filter((record) => record.state === 'dismissed'),
    duplicates: declared.filter((record) => record.state === 'duplicate'),
  };
}

function wasDowngraded({ severity, severityPeak }: LedgerRecord): boolean {
  return severity !== null && severityPeak !== null && isWorse(severityPeak, severity);
}

function wasRecordedAfterwards(record: LedgerRecord): boolean {
  return (['acknowledged', 'mitigated', 'resolved'] as const).some((time) =>
    wasWrittenAfterwards(record, time),
  );
}
