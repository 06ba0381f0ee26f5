import { describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../src/domain/ledger.js';
import { figures } from '../../src/metrics/figures.js';
import { action, moment, NOW, record, resolvedAfter, times } from './records.js';

const at = (records: readonly LedgerRecord[], weeks?: number) => figures(records, { now: NOW, weeks });
const outputs = (given: Partial<LedgerRecord['outputs']>) => ({ ...record().outputs, ...given });

describe('the window', () => {
  it('is thirteen weeks up to now, its beginning in it and its end not', () => {
    const edges = ['2026-08-23T23:59:59Z', '2026-08-24T00:00:00Z', '2026-11-22T23:59:59Z', NOW];
    const found = at(edges.map((declaredAt, index) => record({ number: index, declaredAt })));
    expect(found.window).toEqual({ from: '2026-08-24T00:00:00Z', to: NOW });
    expect(found.counts.incidents).toBe(2);
  });

  it('takes an incident by its declaration, however long ago it started', () => {
    const old = record({
      times: times({ started: '2024-01-01T00:00:00Z', detected: '2026-11-01T00:00:00Z' }),
    });
    expect(at([old], 2).all.timeToDetect.n).toBe(1);
  });

  it('may be asked for with an offset, and spans a change of year and a leap day by the clock', () => {
    const found = figures([], { now: '2028-03-01T01:00:00+01:00', weeks: 9 });
    expect(found.window).toEqual({ from: '2027-12-29T00:00:00Z', to: '2028-03-01T00:00:00Z' });
  });

  it.each([
    [{ now: 'today' }, /"today" is not a moment/],
    [{ now: '2026-11-23' }, /is not a moment/],
    [{ now: NOW, weeks: 0 }, /whole number/],
    [{ now: NOW, weeks: 1.5 }, /whole number/],
    [{ now: NOW, weeks: Number.NaN }, /whole number/],
  ])('%j is refused with what to write', (standpoint, message) => {
    expect(() => figures([], standpoint)).toThrow(message);
  });
});

describe('the counts', () => {
  it('keep incidents, near misses and hazards apart, and leave dismissed records and duplicates out of all three', () => {
    const found = at([
      record({ number: 1 }),
      record({ number: 2, kind: 'near-miss' }),
      record({ number: 3, kind: 'near-miss', state: 'dismissed' }),
      record({ number: 4, kind: 'hazard' }),
      record({ number: 5, state: 'dismissed' }),
      record({ number: 6, state: 'duplicate' }),
    ]);
    expect(found.counts).toMatchObject({ incidents: 1, nearMisses: 1, hazards: 1, dismissed: 2 });
  });

  it('name every severity and failure mode, zeros included; an incident may have several modes', () => {
    const found = at([
      record({ number: 1, severity: 'S0', failureModes: ['prompt-injection', 'sensitive-disclosure'] }),
      record({ number: 2, severity: 'S2', failureModes: ['prompt-injection', 'prompt-injection'] }),
      record({ number: 3, severity: null }),
      record({ number: 4, severity: 'S0', kind: 'near-miss', failureModes: ['misinformation'] }),
    ]);
    expect(found.counts.bySeverity).toEqual({ S0: 1, S1: 0, S2: 1, S3: 0 });
    expect(Object.keys(found.counts.byFailureMode)).toHaveLength(12);
    expect(found.counts.byFailureMode).toMatchObject({
      'prompt-injection': 2,
      'sensitive-disclosure': 1,
      misinformation: 0,
    });
  });

  it('tell open from unsigned: open is not resolved, unsigned is closed without a signature', () => {
    const found = at([
      record({ number: 1, state: 'open', closedAt: null, signedOffAt: null }),
      record({ number: 2, state: 'mitigated', closedAt: null, signedOffAt: null }),
      record({ number: 3, state: 'resolved', closedAt: null, signedOffAt: null }),
      record({ number: 4, state: 'closed', signedOffAt: null }),
      record({ number: 5, state: 'closed' }),
      record({ number: 6, state: 'dismissed', signedOffAt: null }),
    ]);
    expect(found.counts).toMatchObject({ open: 2, unsigned: 1 });
  });
});

describe('the durations', () => {
  it('of two incidents of 10 and 30 minutes have median and mean 20 minutes', () => {
    const found = at([resolvedAfter(30, { number: 1 }), resolvedAfter(10, { number: 2 })]);
    expect(found.all.timeToResolve).toMatchObject({
      n: 2,
      median: 1200,
      mean: 1200,
      min: 600,
      max: 1800,
      p90: null,
    });
  });

  it('leave near misses, hazards, dismissed records and duplicates out', () => {
    const found = at([
      resolvedAfter(10, { number: 1 }),
      resolvedAfter(99, { number: 2, kind: 'near-miss' }),
      resolvedAfter(99, { number: 3, kind: 'hazard' }),
      resolvedAfter(99, { number: 4, state: 'dismissed' }),
      resolvedAfter(99, { number: 5, state: 'duplicate' }),
    ]);
    expect(found.all.timeToResolve).toMatchObject({
      n: 1,
      median: 600,
      leftOut: { missing: 0, precision: 0, order: 0 },
    });
  });

  it('are AI-specific with a failure mode other than infrastructure; no mode named counts in all only', () => {
    const found = at([
      resolvedAfter(10, { number: 1, failureModes: ['misinformation'] }),
      resolvedAfter(20, { number: 2, failureModes: ['infrastructure'] }),
      resolvedAfter(30, { number: 3, failureModes: ['infrastructure', 'other'] }),
      resolvedAfter(40, { number: 4, failureModes: [] }),
    ]);
    expect(found.all.timeToResolve).toMatchObject({ n: 4, median: 25 * 60 });
    expect(found.aiSpecific.timeToResolve).toMatchObject({ n: 2, median: 20 * 60 });
  });

  it('say how many were left out and why', () => {
    const detected = moment('2026-11-10T09:00:00Z');
    const withTimes = (
      number: number,
      resolved: LedgerRecord['times']['resolved'],
      state: LedgerRecord['state'],
    ) => record({ number, state, times: { ...record().times, detected, resolved } });
    const found = at([
      withTimes(1, moment('2026-11-10T09:10:00Z'), 'closed'),
      withTimes(2, moment('2026-11-11', 'day'), 'closed'),
      withTimes(3, moment('2026-11', 'month'), 'closed'),
      withTimes(4, null, 'closed'),
      withTimes(5, moment('2026-11-10T08:00:00Z'), 'closed'),
      withTimes(6, null, 'open'),
    ]);
    expect(found.all.timeToResolve).toMatchObject({
      n: 1,
      leftOut: { missing: 1, precision: 2, order: 1 },
      open: 1,
    });
  });
});

describe('the rates', () => {
  it('sum counts before they divide, over every record with both sides, near misses too', () => {
    const found = at([
      record({
        number: 1,
        outputs: outputs({ unsafeBlocked: 90, unsafeEscaped: 10, origin: 'sampled-production' }),
      }),
      record({
        number: 2,
        kind: 'near-miss',
        outputs: outputs({ unsafeBlocked: 0, unsafeEscaped: 20, origin: 'sampled-production' }),
      }),
      record({ number: 3, outputs: outputs({ unsafeBlocked: 1000 }) }),
    ]);
    expect(found.catchRate).toEqual({
      value: 0.75,
      numerator: 90,
      denominator: 120,
      origin: 'sampled-production',
    });
    expect(found.escapeRate).toEqual({
      value: 0.25,
      numerator: 30,
      denominator: 120,
      origin: 'sampled-production',
    });
    expect(found.overBlockRate).toEqual({ value: null, numerator: 0, denominator: 0, origin: null });
  });

  it('have no value when the denominator is 0', () => {
    const nothing = record({
      outputs: outputs({ unsafeBlocked: 0, unsafeEscaped: 0, origin: 'reported-only' }),
    });
    expect(at([nothing]).catchRate).toEqual({
      value: null,
      numerator: 0,
      denominator: 0,
      origin: 'reported-only',
    });
  });

  it('say mixed when the origins differ', () => {
    const found = at([
      record({ number: 1, outputs: outputs({ safeBlocked: 1, safeAllowed: 3, origin: 'reported-only' }) }),
      record({
        number: 2,
        outputs: outputs({ safeBlocked: 1, safeAllowed: 3, origin: 'labelled-eval-set' }),
      }),
    ]);
    expect(found.overBlockRate).toEqual({ value: 0.25, numerator: 2, denominator: 8, origin: 'mixed' });
  });

  it('come from a counts file instead, where there is one', () => {
    const own = record({ outputs: outputs({ unsafeBlocked: 1, unsafeEscaped: 1, origin: 'reported-only' }) });
    const file = outputs({ unsafeBlocked: 99, unsafeEscaped: 1, origin: 'labelled-eval-set' });
    const found = figures([own], { now: NOW }, { outputs: file });
    expect(found.catchRate).toEqual({
      value: 0.99,
      numerator: 99,
      denominator: 100,
      origin: 'labelled-eval-set',
    });
  });
});

describe('prompt injection', () => {
  it('adds up exploit runs before and after the fix: 3 of 20 and 2 of 20 are 5 of 40', () => {
    const injected = (number: number, k: number) =>
      record({
        number,
        failureModes: ['prompt-injection'],
        exploit: { before: { k, n: 20 }, after: { k: 0, n: 10 } },
      });
    const found = at([
      injected(1, 3),
      injected(2, 2),
      record({ number: 3, exploit: { before: { k: 1, n: 1 }, after: null } }),
    ]);
    expect(found.promptInjection).toMatchObject({
      incidents: 2,
      before: { succeeded: 5, attempted: 40 },
      after: { succeeded: 0, attempted: 20 },
    });
    // 0 of 20 in Newcombe's table: 0 to 0.1611.
    expect(found.promptInjection.after.interval?.[1]).toBeCloseTo(0.1611, 4);
  });

  it('has no interval when nothing was tried', () => {
    expect(at([]).promptInjection).toEqual({
      incidents: 0,
      before: { succeeded: 0, attempted: 0, interval: null },
      after: { succeeded: 0, attempted: 0, interval: null },
    });
  });
});

describe('near misses', () => {
  it('are counted with what stopped them; one that does not say is in the number only', () => {
    const near = (number: number, stoppedBy: LedgerRecord['stoppedBy']) =>
      record({ number, kind: 'near-miss', stoppedBy });
    expect(at([near(1, 'luck'), near(2, 'luck'), near(3, 'human'), near(4, null)]).nearMisses).toEqual({
      n: 4,
      stoppedBy: { guardrail: 0, human: 1, limit: 0, luck: 2, researcher: 0 },
    });
  });
});

describe('preventive actions', () => {
  const done = (closedAt: string, due: string | null) => action({ outcome: 'done', closedAt, due });

  it('are on time through the due day, overdue from the day after, and dropped ones are neither', () => {
    const actions = [
      done('2026-11-10T23:59:59Z', '2026-11-10'),
      done('2026-11-11T00:00:00Z', '2026-11-10'),
      done('2026-11-11T00:00:00Z', null),
      action({ due: '2026-11-22' }),
      action({ due: '2026-11-23' }),
      action({ due: null }),
      action({ due: '2026-11-01', outcome: 'not-planned', closedAt: '2026-11-02T00:00:00Z' }),
    ];
    expect(at([record({ actions })]).preventiveActions).toEqual({ total: 7, done: 3, overdue: 1, onTime: 1 });
  });

  it('of kind guardrail are timed from creation to done', () => {
    const actions = [
      done('2026-11-03T12:00:00Z', null),
      action({ kind: 'test', outcome: 'done', closedAt: '2026-11-30T12:00:00Z' }),
      action({}),
      action({ outcome: 'not-planned', closedAt: '2026-11-02T00:00:00Z' }),
    ];
    expect(at([record({ actions })]).guardrailGapFix).toMatchObject({
      n: 1,
      median: 2 * 86_400,
      open: 1,
      leftOut: { missing: 1, precision: 0, order: 0 },
    });
  });
});

describe('drift', () => {
  it('is listed suite by suite in the order of the incidents, never averaged', () => {
    const row = (suite: string) => ({ suite, metric: 'accuracy', staging: 0.9, prod: 0.8, delta: -0.1 });
    const found = at([record({ number: 2, drift: [row('b')] }), record({ number: 1, drift: [row('a')] })]);
    expect(found.drift.map((one) => one.suite)).toEqual(['a', 'b']);
  });
});

describe('metrics.json', () => {
  it('has the keys of its contract and no other', () => {
    const found = at([]);
    expect(Object.keys(found)).toEqual([
      'schema',
      'window',
      'counts',
      'all',
      'aiSpecific',
      'catchRate',
      'escapeRate',
      'overBlockRate',
      'promptInjection',
      'drift',
      'nearMisses',
      'guardrailGapFix',
      'preventiveActions',
    ]);
    const measures = ['timeToDetect', 'timeToAcknowledge', 'timeToMitigate', 'timeToResolve'];
    expect(Object.keys(found.all)).toEqual(measures);
    expect(Object.keys(found.aiSpecific)).toEqual(measures);
  });
});
