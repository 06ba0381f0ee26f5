import { describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../src/domain/ledger.js';
import { weekly } from '../../src/metrics/weekly.js';
import { headline } from '../../src/rendering/weekly-headline.js';
import { NOW, record, times } from '../metrics/records.js';

const say = (records: readonly LedgerRecord[]) =>
  headline(weekly(records, { now: NOW })).replaceAll('**', '');
const day = (days: number) =>
  new Date(Date.parse(NOW) - days * 86_400_000 + 1000).toISOString().replace('.000Z', 'Z');
const incident = (number: number, days: number, given: Partial<LedgerRecord> = {}) =>
  record({ number, declaredAt: day(days), ...given });
const open = { state: 'open', closedAt: null, signedOffAt: null } as const;

describe('the headline', () => {
  it('of nothing at all', () => {
    expect(say([])).toBe(
      'No incident was declared in the last 7 days, none in the 13 weeks of this report; none is open.',
    );
  });

  it('of a quiet week after others, with one open from before the window', () => {
    expect(say([incident(1, 20), incident(2, 30), incident(3, 200, open)])).toBe(
      'No incident was declared in the last 7 days, 2 in the 13 weeks of this report; 1 is still open from before.',
    );
  });

  it('is not stirred by near misses, dismissed reports and duplicates', () => {
    const others = [
      incident(1, 2, { kind: 'near-miss' }),
      incident(2, 2, { state: 'dismissed' }),
      incident(3, 2, { state: 'duplicate' }),
    ];
    expect(say(others)).toContain('No incident was declared in the last 7 days');
  });

  it('of one: which, how bad, and how it stands', () => {
    const resolved = times({ detected: '2026-11-20T08:00:00Z', resolved: '2026-11-20T11:00:00Z' });
    const link = '[#1](https://github.com/acme/incidents/issues/1) Incident 1';
    expect(say([incident(1, 3, { severity: 'S1', times: resolved })])).toBe(
      `One incident was declared in the last 7 days: ${link} (S1), resolved 3 h after it was detected.`,
    );
    expect(say([incident(1, 3, { ...open, severity: null })])).toBe(
      `One incident was declared in the last 7 days: ${link} (no level yet), not resolved, declared 3 d ago.`,
    );
    expect(say([incident(1, 3)])).toContain('(S2), closed.');
    expect(say([incident(1, 3, { ...open, state: 'resolved' })])).toContain('(S2), resolved.');
  });

  it('of a few: how many of each level, and how many are not resolved', () => {
    const two = [incident(1, 1, { severity: 'S0' }), incident(2, 2, { severity: 'S2' })];
    expect(say(two)).toBe('2 incidents were declared in the last 7 days (1 S0, 1 S2), none of them open.');
    expect(say(two.map((one) => ({ ...one, ...open })))).toContain('none of them resolved.');
    expect(say([...two, incident(3, 1, { ...open, severity: null })])).toContain(
      '3 incidents were declared in the last 7 days (1 S0, 1 S2, 1 without a level), 1 not resolved.',
    );
  });

  it('of many: beside the thirteen weeks before, once these hold enough to tell', () => {
    const before = Array.from({ length: 26 }, (_, index) => incident(index + 1, 9 + 7 * (index >> 1)));
    const week = (count: number) => Array.from({ length: count }, (_, index) => incident(100 + index, 2));
    expect(say([...before, ...week(5)])).toContain('; more than in any of the 13 weeks before (2 a week).');
    expect(say([...before, ...week(2)])).toContain('; as in the 13 weeks before (2 a week).');
  });

  it('says first what is not read yet', () => {
    const pending = { read: 10, total: 40, upTo: '2026-11-01T00:00:00Z' };
    const summed = weekly([], { now: NOW }, { ledger: { pending, gone: [], edited: [] } });
    expect(headline(summed)).toMatch(/^\*\*As far as the ledger is read \(10 of 40 changed incidents/);
  });
});
