import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerRecord } from '../../../src/domain/ledger.js';
import { severityIds } from '../../../src/domain/severities.js';
import { figures } from '../../../src/metrics/figures.js';
import { readShard, writeShard } from '../../../src/metrics/ledger.js';
import { weekly } from '../../../src/metrics/weekly.js';
import { weeklySeries } from '../../../src/metrics/weekly-series.js';
import { generated } from '../generated.js';
import { action, moment, NOW, record, times } from '../records.js';
import { detailsByDefinition, type Line, metricsByContract } from './oracle.js';

const linesOf = (records: readonly LedgerRecord[]) =>
  writeShard(records)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** Numbers may differ in the last of fifteen digits, which is far behind the last one printed. */
function alike(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isInteger(value)) return expect.closeTo(value, 9);
  if (Array.isArray(value)) return value.map(alike);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, alike(part)]));
}

function agree(records: readonly LedgerRecord[], now = NOW, weeks = 13): void {
  const lines = linesOf(records);
  expect(figures(records, { now, weeks })).toEqual(alike(metricsByContract(lines, now, weeks)));
  const { details } = weekly(records, { now, weeks });
  expect(details).toMatchObject(alike(detailsByDefinition(lines, now, weeks)) as object);
}

const took = (minutes: number, given: Partial<LedgerRecord> = {}) => {
  const at = (later: number) =>
    new Date(Date.parse('2026-11-10T08:00:00Z') + later * 60_000).toISOString().replace('.000Z', 'Z');
  return record({
    failureModes: ['misinformation'],
    system: 'assistant',
    times: times({
      started: at(0),
      detected: at(minutes),
      acknowledged: at(minutes),
      resolved: at(3 * minutes),
    }),
    ...given,
  });
};
const many = (count: number, minutes = (index: number) => 7 * index) =>
  Array.from({ length: count }, (_, index) => took(minutes(index), { number: index + 1 }));

describe('a second implementation, from the words of the contract, agrees', () => {
  it.each([0, 1, 2, 4, 5, 9, 10, 11])('on %d incidents', (count) => agree(many(count)));

  it('on ties', () => agree(many(10, () => 30)));

  it('on times known to the day, to the month and not at all', () => {
    const rough = [moment('2026-11-09', 'day'), moment('2026-11', 'month'), moment(null, 'unknown'), null];
    agree(
      rough.flatMap((one, index) => [
        took(5, { number: index + 1, times: { ...took(5).times, started: one } }),
        took(5, { number: index + 11, times: { ...took(5).times, detected: one } }),
        took(5, { number: index + 21, state: 'open', times: { ...took(5).times, resolved: one } }),
      ]),
    );
  });

  it('on what is open, mitigated, without a state, or runs backwards', () => {
    const unresolved = { ...took(5).times, resolved: null };
    agree([
      took(5, { number: 1, state: 'open', closedAt: null, signedOffAt: null, times: unresolved }),
      took(5, { number: 2, state: 'mitigated', closedAt: null, times: unresolved }),
      took(5, { number: 3, state: null, closedAt: null, times: unresolved }),
      took(5, { number: 4, state: null, times: unresolved }),
      took(5, { number: 5, state: 'resolved', closedAt: null, signedOffAt: null }),
      took(-5, { number: 6 }),
      took(5, { number: 7, signedOffAt: null }),
      took(5, { number: 8, signedOffAt: '2026-11-10T07:00:00Z' }),
    ]);
  });

  it('on near misses, hazards, dismissed reports and duplicates', () => {
    agree([
      took(5, { number: 1, kind: 'near-miss', stoppedBy: 'luck' }),
      took(5, { number: 2, kind: 'near-miss', stoppedBy: null }),
      took(5, { number: 3, kind: 'near-miss', state: 'dismissed', stoppedBy: 'luck' }),
      took(5, { number: 4, kind: 'hazard' }),
      took(5, { number: 5, state: 'dismissed' }),
      took(5, { number: 6, state: 'duplicate' }),
    ]);
  });

  it('on a record with several failure modes, one twice, and on infrastructure beside another', () => {
    agree([
      took(5, { number: 1, failureModes: ['infrastructure'] }),
      took(6, { number: 2, failureModes: ['infrastructure', 'other'] }),
      took(7, { number: 3, failureModes: ['prompt-injection', 'prompt-injection'] }),
      took(8, { number: 4, failureModes: [] }),
    ]);
  });

  it.each([
    ['the leap day', '2028-03-06T00:00:00Z', '2028-02-29T23:59:59Z'],
    ['week 53', '2027-01-03T23:59:59Z', '2026-12-31T23:59:59Z'],
    ['the change of the year', '2027-01-01T00:00:00Z', '2026-12-31T23:59:59Z'],
    ['the change of the clocks', '2026-10-26T00:00:00Z', '2026-10-25T01:30:00Z'],
  ])('over %s', (_, now, declaredAt) => {
    const last = record({ number: 1, declaredAt, times: times({ started: declaredAt, detected: now }) });
    for (const weeks of [1, 13, 520]) agree([last, record({ number: 2, declaredAt: now })], now, weeks);
    expect(figures([last], { now, weeks: 1 }).counts.incidents).toBe(1);
    expect(weeklySeries([last], { now, weeks: 1 }).reduce((sum, week) => sum + week.incidents, 0)).toBe(1);
  });

  it('on the day an action is due: not overdue that day, overdue from the next', () => {
    const due = '2026-11-22';
    const closed = (closedAt: string) => action({ due, closedAt, outcome: 'done' });
    const actions = [
      action({ due }),
      closed('2026-11-22T23:59:59Z'),
      closed('2026-11-23T00:00:00Z'),
      action({ due, closedAt: '2026-11-20T00:00:00Z', outcome: 'not-planned' }),
      action({ due: null }),
    ];
    for (const now of ['2026-11-22T23:59:59Z', NOW]) agree([record({ actions })], now);
    expect(figures([record({ actions })], { now: NOW }).preventiveActions).toEqual({
      total: 5,
      done: 2,
      overdue: 1,
      onTime: 1,
    });
  });

  it('on what happens again after 90 days to the second, and after 90 days and a second', () => {
    const later = took(5, { number: 2, declaredAt: '2026-11-10T09:00:00Z' });
    const first = (declaredAt: string) => took(5, { number: 1, declaredAt });
    for (const declaredAt of ['2026-08-12T09:00:00Z', '2026-08-12T08:59:59Z'])
      agree([first(declaredAt), later]);
    const recurred = (declaredAt: string) =>
      weekly([first(declaredAt), later], { now: NOW }).details.recurrence.pairs;
    expect(recurred('2026-08-12T09:00:00Z')).toEqual([{ number: 2, after: 1 }]);
    expect(recurred('2026-08-12T08:59:59Z')).toEqual([]);
  });

  it('on 10,000 generated records', () => agree(generated(10_000, 7)));

  it('on ledgers of any size, at any moment, over any window', () => {
    const standpoint = fc.record({
      size: fc.integer({ min: 0, max: 60 }),
      seed: fc.nat(),
      hours: fc.integer({ min: -5000, max: 300 }),
      weeks: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(standpoint, ({ size, seed, hours, weeks }) => {
        const now = new Date(Date.parse(NOW) + hours * 3_600_000).toISOString().replace('.000Z', 'Z');
        agree(generated(size, seed), now, weeks);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

describe('generated ledgers', () => {
  const records = generated(2000, 1);
  const found = figures(records, { now: NOW });

  it('leave nobody out unsaid: measured, left out and open add up to the incidents', () => {
    expect(found.counts.incidents).toBeGreaterThan(100);
    for (const { n, leftOut, open } of Object.values(found.all)) {
      expect(n + leftOut.missing + leftOut.precision + leftOut.order + open).toBe(found.counts.incidents);
    }
  });

  it('add up week by week to the figures of the window', () => {
    const series = weeklySeries(records, { now: NOW });
    const total = (count: (week: (typeof series)[number]) => number) =>
      series.reduce((sum, week) => sum + count(week), 0);
    expect(total((week) => week.incidents)).toBe(found.counts.incidents);
    expect(total((week) => week.nearMisses)).toBe(found.counts.nearMisses);
    expect(total((week) => week.timeToDetect.n)).toBe(found.all.timeToDetect.n);
    for (const id of severityIds)
      expect(total((week) => week.bySeverity[id])).toBe(found.counts.bySeverity[id]);
  });

  it('give the same figures in any order, and after a round through a file', () => {
    expect(figures([...records].reverse(), { now: NOW })).toEqual(found);
    const { records: read } = readShard(writeShard(records), 'incidents/ledger/2026-11.ndjson');
    expect(figures(read, { now: NOW })).toEqual(found);
  });
});
