import type { LedgerAction, LedgerRecord } from '../../src/domain/ledger.js';
import type { Moment, NamedTime, Precision } from '../../src/domain/time.js';
import { noTimes } from '../../src/domain/time.js';

/** A Monday, 00:00 UTC, so that the thirteen weeks before it are whole ISO weeks: 2026-W35 to 2026-W47. */
export const NOW = '2026-11-23T00:00:00Z';

/** A record of the window before NOW; a closed and signed incident unless told otherwise. */
export function record(given: Partial<LedgerRecord> = {}): LedgerRecord {
  const number = given.number ?? 1;
  const declaredAt = given.declaredAt ?? '2026-11-10T09:00:00Z';
  return {
    schema: 1,
    number,
    url: `https://github.com/acme/incidents/issues/${number}`,
    title: `Incident ${number}`,
    system: null,
    models: [],
    kind: 'incident',
    severity: 'S2',
    severityPeak: 'S2',
    severityHistory: [],
    failureModes: [],
    owasp: [],
    foundBy: null,
    stoppedBy: null,
    disclosure: null,
    state: 'closed',
    times: noTimes,
    outputs: { unsafeBlocked: null, unsafeEscaped: null, safeBlocked: null, safeAllowed: null, origin: null },
    exploit: { before: null, after: null },
    drift: [],
    actions: [],
    declaredAt,
    signedOffAt: '2026-11-20T00:00:00Z',
    signoffs: [],
    closedAt: '2026-11-20T00:00:00Z',
    updatedAt: declaredAt,
    ...given,
  };
}

/** A moment as known to the minute, the day or the month, or not at all. */
export function moment(at: string | null, precision: Precision = 'minute'): Moment {
  return { at, precision, approximate: false };
}

/** Times given as instants of minute precision. */
export function times(given: Partial<Record<NamedTime, string>>): LedgerRecord['times'] {
  const known = Object.entries(given).map(([name, at]) => [name, moment(at)]);
  return { ...noTimes, ...Object.fromEntries(known) };
}

/** An incident that took so many minutes from detection to resolution. */
export function resolvedAfter(minutes: number, given: Partial<LedgerRecord> = {}): LedgerRecord {
  const detected = Date.parse('2026-11-10T09:00:00Z');
  const resolved = new Date(detected + minutes * 60_000).toISOString().replace('.000Z', 'Z');
  return record({ times: times({ detected: '2026-11-10T09:00:00Z', resolved }), ...given });
}

/** A preventive action created on 1 November, under way unless told otherwise. */
export function action(given: Partial<LedgerAction> = {}): LedgerAction {
  return {
    number: 100,
    kind: 'guardrail',
    owner: 'ada',
    due: null,
    createdAt: '2026-11-01T12:00:00Z',
    closedAt: null,
    outcome: null,
    ...given,
  };
}
