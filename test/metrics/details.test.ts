import { describe, expect, it } from '@jest/globals';
import type { CountPeriod } from '../../src/domain/counts.js';
import type { LedgerRecord } from '../../src/domain/ledger.js';
import { readLedger, writeShard } from '../../src/metrics/ledger.js';
import { matters } from '../../src/metrics/survey.js';
import type { WeeklyExtras } from '../../src/metrics/weekly.js';
import { weekly } from '../../src/metrics/weekly.js';
import { windowOf } from '../../src/metrics/window.js';
import { weeklyReport } from '../../src/rendering/weekly.js';
import { generated } from './generated.js';
import { action, moment, NOW, record, times } from './records.js';

const at = (records: readonly LedgerRecord[], extras?: WeeklyExtras) => weekly(records, { now: NOW }, extras);
const details = (records: readonly LedgerRecord[], extras?: WeeklyExtras) => at(records, extras).details;

describe('false alarms', () => {
  it('are told by source: all reports of it, and those dismissed; a duplicate is told elsewhere', () => {
    const from = (foundBy: LedgerRecord['foundBy'], state: LedgerRecord['state'], number: number) =>
      record({ number, foundBy, state });
    const found = details([
      from('monitor', 'closed', 1),
      from('monitor', 'dismissed', 2),
      from('monitor', 'duplicate', 3),
      from(null, 'dismissed', 4),
    ]).falseAlarms;
    expect(found).toEqual([
      { source: 'monitor', reports: 2, dismissed: 1 },
      { source: null, reports: 1, dismissed: 1 },
    ]);
  });
});

describe('groups', () => {
  it('keep the order of their table; names that people gave follow their count, none last', () => {
    const { groups } = details([
      record({ number: 1, severity: 'S3', models: ['b', 'a', 'b'], failureModes: ['other'] }),
      record({ number: 2, severity: 'S0', models: ['b'], failureModes: ['prompt-injection', 'other'] }),
      record({ number: 3, severity: null, owasp: ['LLM01:2025'] }),
    ]);
    const keys = (id: keyof typeof groups) => groups[id].map((group) => [group.key, group.incidents]);
    expect(keys('severity')).toEqual([
      ['S0', 1],
      ['S3', 1],
      [null, 1],
    ]);
    expect(keys('model')).toEqual([
      ['b', 2],
      ['a', 1],
      [null, 1],
    ]);
    expect(keys('failureMode')).toEqual([
      ['prompt-injection', 1],
      ['other', 2],
      [null, 1],
    ]);
    expect(keys('owasp')).toEqual([
      ['LLM01:2025', 1],
      [null, 2],
    ]);
  });

  it('take a name for a name, whatever it is called', () => {
    const { groups } = details([
      record({ system: '__proto__' }),
      record({ number: 2, system: 'constructor' }),
    ]);
    expect(groups.system.map((group) => group.key)).toEqual(['__proto__', 'constructor']);
  });
});

describe('the list against gaming', () => {
  it('names what was recorded afterwards, downgraded, changed in kind, closed unsigned, dismissed or a duplicate', () => {
    const before = times({ detected: '2026-11-10T08:00:00Z', resolved: '2026-11-10T08:59:59Z' });
    const found = details([
      record({ number: 1, times: before }),
      record({
        number: 2,
        times: times({ detected: '2026-11-10T08:00:00Z', resolved: '2026-11-10T09:00:00Z' }),
      }),
      record({ number: 3, severity: 'S3', severityPeak: 'S1' }),
      record({ number: 4, kind: 'near-miss', wasIncident: true }),
      record({ number: 5, kind: 'near-miss' }),
      record({ number: 6, signedOffAt: null }),
      record({ number: 7, state: 'dismissed' }),
      record({ number: 8, state: 'duplicate' }),
    ]).gaming;
    expect(found).toEqual({
      recordedAfterwards: [1],
      downgraded: [3],
      kindChanged: [4],
      unsigned: [6],
      dismissed: [7],
      duplicates: [8],
    });
  });
});

describe('a time that is known to the minute', () => {
  it('is not before a report of the same minute', () => {
    const given = {
      declaredAt: '2026-11-10T09:00:40Z',
      times: times({ acknowledged: '2026-11-10T09:00:00Z' }),
    };
    expect(details([record(given)]).gaming.recordedAfterwards).toEqual([]);
    const sooner = { ...given, times: times({ acknowledged: '2026-11-10T08:59:00Z' }) };
    expect(details([record(sooner)]).gaming.recordedAfterwards).toEqual([1]);
  });
});

describe('data quality', () => {
  it('puts every incident under one head for each time', () => {
    const { dataQuality } = details([
      record({ number: 1, times: times({ started: '2026-11-10T08:00:00Z' }) }),
      record({ number: 2, times: { ...record().times, started: moment('2026-11-10', 'day') } }),
      record({ number: 3 }),
      record({ number: 4, state: 'open', closedAt: null, severity: null }),
    ]);
    expect(dataQuality.times[0]).toEqual({
      time: 'started',
      toTheMinute: 1,
      rough: 1,
      missing: 1,
      pending: 1,
      approximate: 0,
      afterwards: 1,
    });
    expect(dataQuality.without).toEqual({ severity: 1, failureMode: 4, system: 4, foundBy: 4 });
  });
});

describe('times that were written down afterwards', () => {
  it('are those before the report was opened, to the minute; the minute of the report itself is not', () => {
    const declaredAt = '2026-11-10T12:00:00Z';
    const { dataQuality } = details([
      record({ number: 1, declaredAt, times: times({ mitigated: '2026-11-10T11:59:00Z' }) }),
      record({ number: 2, declaredAt, times: times({ mitigated: '2026-11-10T12:00:00Z' }) }),
      record({ number: 3, declaredAt, times: times({ mitigated: '2026-11-10T12:59:00+01:00' }) }),
      record({ number: 4, declaredAt, times: { ...times({}), mitigated: moment('2026-11-09', 'day') } }),
    ]);
    const mitigated = dataQuality.times.find(({ time }) => time === 'mitigated');
    expect(mitigated).toMatchObject({ toTheMinute: 3, rough: 1, afterwards: 2 });
  });
});

describe('the burn-down of actions', () => {
  it('stands on every action of the ledger, as it was at the end of each week', () => {
    const old = record({
      declaredAt: '2026-01-01T00:00:00Z',
      actions: [
        action({ number: 1, createdAt: '2026-01-02T00:00:00Z', due: '2026-11-08' }),
        action({
          number: 2,
          createdAt: '2026-11-03T00:00:00Z',
          closedAt: '2026-11-12T00:00:00Z',
          outcome: 'done',
        }),
        action({
          number: 3,
          createdAt: '2026-11-03T00:00:00Z',
          closedAt: '2026-11-20T00:00:00Z',
          outcome: 'not-planned',
        }),
      ],
    });
    const weeks = details([old]).burnDown.slice(-4);
    expect(
      weeks.map(({ open, overdue, done, dropped, promised }) => [open, overdue, done, dropped, promised]),
    ).toEqual([
      [1, 0, 0, 0, 0],
      [3, 1, 0, 0, 2],
      [2, 1, 1, 0, 0],
      [1, 1, 0, 1, 0],
    ]);
  });
});

describe('a counts file', () => {
  const period = (from: string, to: string, blocked: number, amount: number | null = null): CountPeriod => ({
    from,
    to,
    outputs: {
      unsafeBlocked: blocked,
      unsafeEscaped: 1,
      safeBlocked: null,
      safeAllowed: null,
      origin: 'sampled-production',
    },
    exposure: amount === null ? null : { amount, unit: 'sessions' },
  });
  const own = record({
    failureModes: ['prompt-injection'],
    outputs: { unsafeBlocked: 1, unsafeEscaped: 1, safeBlocked: 3, safeAllowed: 1, origin: 'reported-only' },
  });

  it('replaces what the incidents count, with the periods that lie wholly in the window', () => {
    const counts = [
      period('2026-08-24', '2026-09-30', 90, 30_000),
      period('2026-10-01', '2026-11-22', 8, 10_000),
      period('2026-08-01', '2026-08-24', 1000, 5000),
      period('2026-11-23', '2026-11-30', 1000, 5000),
    ];
    const { figures, details: found } = at([own], { counts });
    expect(figures.catchRate).toEqual({
      value: 98 / 100,
      numerator: 98,
      denominator: 100,
      origin: 'sampled-production',
    });
    expect(figures.overBlockRate).toMatchObject({ value: null, denominator: 0 });
    expect(found.injectionIncidence.exposure).toEqual({ amount: 40_000, unit: 'sessions' });
    expect(found.leftOut.countPeriods).toBe(1);
  });

  it('of another time leaves the incidents their own counts', () => {
    const { figures } = at([own], { counts: [period('2025-01-01', '2025-12-31', 5)] });
    expect(figures.catchRate).toMatchObject({ numerator: 1, origin: 'reported-only' });
  });

  it('that reaches over an edge is counted and replaces nothing', () => {
    const { figures, details: found } = at([own], { counts: [period('2026-08-01', '2026-08-31', 1000)] });
    expect(figures.catchRate).toMatchObject({ numerator: 1, denominator: 2, origin: 'reported-only' });
    expect(found.leftOut.countPeriods).toBe(1);
  });

  it('that states the exposure alone leaves the incidents their own counts', () => {
    const none = {
      ...own.outputs,
      unsafeBlocked: null,
      unsafeEscaped: null,
      safeBlocked: null,
      safeAllowed: null,
    };
    const use = { ...period('2026-09-01', '2026-11-01', 0, 1000), outputs: none };
    expect(at([own], { counts: [use] }).figures.catchRate).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('divides by its exposure the incidents of its own days alone', () => {
    const injected = ['2026-09-01T00:00:00Z', '2026-09-30T23:59:59Z', '2026-10-01T00:00:00Z'].map(
      (declaredAt, number) => record({ number, declaredAt, failureModes: ['prompt-injection'] }),
    );
    const found = details(injected, { counts: [period('2026-09-01', '2026-09-30', 1, 4000)] });
    expect(found.injectionIncidence).toMatchObject({ incidents: 3, exposed: 2, perThousand: { value: 0.5 } });
  });

  it('whose units differ gives no exposure', () => {
    const other = { ...period('2026-10-01', '2026-11-01', 1), exposure: { amount: 5, unit: 'agent-weeks' } };
    const counts = [period('2026-09-01', '2026-09-30', 1, 1000), other];
    const found = details([own], { counts });
    expect(found.injectionIncidence).toMatchObject({ exposure: null, exposed: null, perThousand: null });
    expect(found.leftOut.exposures).toBe(2);
  });
});

describe('what would be a wrong figure', () => {
  it('is left out and counted: a delta that is not prod − staging', () => {
    const drift = [
      { suite: 'a', metric: 'm', staging: 0.9334, prod: 0.912, delta: -0.02 },
      { suite: 'b', metric: 'm', staging: 0.9, prod: 0.5, delta: 0.4 },
    ];
    const { figures, details: found } = at([record({ drift })], { omitted: 3 });
    expect(figures.drift.map((one) => one.suite)).toEqual(['a']);
    expect(found.leftOut).toMatchObject({ ledgerLines: 3, drift: 1, countPeriods: 0 });
  });

  it('is left out and counted: half a count, a fix whose exploit was not run again, a record from the future', () => {
    const { outputs } = record();
    const found = details([
      record({ number: 1, outputs: { ...outputs, unsafeBlocked: 4 } }),
      record({ number: 2, outputs: { ...outputs, unsafeEscaped: 1, safeBlocked: 0 } }),
      record({ number: 3, outputs: { ...outputs, unsafeBlocked: 4, unsafeEscaped: 1 } }),
      record({
        number: 4,
        failureModes: ['prompt-injection'],
        exploit: { before: { k: 3, n: 20 }, after: null },
      }),
      record({ number: 5, declaredAt: NOW }),
    ]);
    expect(found.leftOut).toMatchObject({
      unsafeCounts: 2,
      safeCounts: 1,
      exploitBefore: 0,
      exploitAfter: 1,
      declaredLater: 1,
    });
  });

  it('is no loose end: an action that is closed without a word why was dropped', () => {
    const closed = action({ closedAt: '2026-11-15T00:00:00Z', outcome: null });
    expect(details([record({ actions: [closed] })]).actions).toMatchObject({ underway: 0, dropped: 1 });
  });
});

describe('letting go of what a window does not need', () => {
  it.each([1, 4, 13])('changes no word of the report and no figure of %d weeks', (weeks) => {
    const records = generated(1500, 3);
    const kept = readLedger(
      [{ path: 'x', text: writeShard(records) }],
      matters(windowOf({ now: NOW, weeks })),
    );
    const whole = readLedger([{ path: 'x', text: writeShard(records) }]);
    expect(kept.records.length).toBeLessThan(whole.records.length);
    const facts = (from: readonly LedgerRecord[]) => {
      const summed = weekly(from, { now: NOW, weeks });
      return { figures: summed.figures, details: summed.details, report: weeklyReport(summed) };
    };
    expect(facts(kept.records)).toEqual(facts(whole.records));
  });
});
