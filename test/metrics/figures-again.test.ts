import { describe, expect, it } from '@jest/globals';
import { failureModes } from '../../src/domain/failure-modes.js';
import { kinds } from '../../src/domain/kinds.js';
import type { LedgerRecord } from '../../src/domain/ledger.js';
import { closedLists } from '../../src/domain/lists.js';
import { severityIds } from '../../src/domain/severities.js';
import type { NamedTime } from '../../src/domain/time.js';
import { namedTimes, noTimes } from '../../src/domain/time.js';
import { figures } from '../../src/metrics/figures.js';
import { weeklySeries } from '../../src/metrics/weekly-series.js';
import { action, NOW, record } from './records.js';

// The rules of the figures a second time, slowly and another way, over generated ledgers.

const DAY = 86_400_000;

function generator(seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  return { next, below, pick };
}

type Random = ReturnType<typeof generator>;
const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');
const orNull = <T>({ next }: Random, value: T): T | null => (next() < 0.2 ? null : value);

function randomTimes(random: Random, around: number): LedgerRecord['times'] {
  const named = namedTimes.map(({ id }, index) => {
    const at = iso(around + (index * 400 + random.below(900) - 300) * 60_000);
    const precision = random.pick([
      'minute',
      'minute',
      'minute',
      'minute',
      'day',
      'month',
      'unknown',
    ] as const);
    const cut = { minute: at, day: at.slice(0, 10), month: at.slice(0, 7), unknown: null }[precision];
    return [id, orNull(random, { at: cut, precision, approximate: random.next() < 0.3 })];
  });
  return { ...noTimes, ...Object.fromEntries(named) };
}

function randomRecord(random: Random, number: number): LedgerRecord {
  const { pick, below, next } = random;
  const declared = Date.parse(NOW) - below(200 * 24 * 60) * 60_000 + 10 * DAY;
  const count = () => orNull(random, below(50));
  const runs = () => orNull(random, { k: below(5), n: 5 + below(5) });
  const closed = () => orNull(random, iso(declared + below(60) * DAY));
  return record({
    number,
    kind: pick(kinds).id,
    severity: orNull(random, pick(severityIds)),
    failureModes: [pick(failureModes).id, pick(failureModes).id].slice(below(3)),
    stoppedBy: orNull(random, pick(closedLists['stopped-by']).id),
    state: orNull(random, pick(closedLists.state).id),
    times: randomTimes(random, declared),
    outputs: {
      unsafeBlocked: count(),
      unsafeEscaped: count(),
      safeBlocked: count(),
      safeAllowed: count(),
      origin: 'reported-only',
    },
    exploit: { before: runs(), after: runs() },
    actions: Array.from({ length: below(3) }, () => {
      const closedAt = closed();
      return action({
        kind: pick(closedLists['action-kind']).id,
        due: orNull(random, iso(declared + below(60) * DAY).slice(0, 10)),
        createdAt: iso(declared),
        closedAt,
        outcome: closedAt === null ? null : next() < 0.8 ? 'done' : 'not-planned',
      });
    }),
    declaredAt: iso(declared),
    signedOffAt: closed(),
    signoffs: [],
    closedAt: closed(),
  });
}

/** R's documentation of `quantile`, type 7: with h = (n − 1) p, x[⌊h⌋] + (h − ⌊h⌋)(x[⌊h⌋ + 1] − x[⌊h⌋]). */
function typeSeven(values: readonly number[], p: number): number {
  const sorted = values.slice().sort((a, b) => a - b);
  const h = (sorted.length - 1) * p;
  const low = sorted[Math.floor(h)] as number;
  const high = sorted[Math.floor(h) + 1] ?? low;
  return low + (h - Math.floor(h)) * (high - low);
}

function slowDuration(incidents: readonly LedgerRecord[], from: NamedTime, to: NamedTime) {
  const known = (one: LedgerRecord, name: NamedTime) => one.times[name]?.at ?? null;
  const unresolved = (one: LedgerRecord) =>
    one.state === 'open' || one.state === 'mitigated' || (one.state === null && one.closedAt === null);
  const open = incidents.filter((one) => known(one, to) === null && unresolved(one));
  const rest = incidents.filter((one) => !open.includes(one));
  const missing = rest.filter((one) => known(one, from) === null || known(one, to) === null);
  const both = rest.filter((one) => !missing.includes(one));
  const exact = both.filter((one) => [from, to].every((name) => one.times[name]?.precision === 'minute'));
  const seconds = exact.map(
    (one) => (Date.parse(known(one, to) as string) - Date.parse(known(one, from) as string)) / 1000,
  );
  const values = seconds.filter((value) => value >= 0);
  const n = values.length;
  return {
    n,
    leftOut: { missing: missing.length, precision: both.length - exact.length, order: seconds.length - n },
    open: open.length,
    median: n === 0 ? null : typeSeven(values, 0.5),
    p90: n < 10 ? null : expect.closeTo(typeSeven(values, 0.9), 6),
    mean: n === 0 ? null : expect.closeTo(values.reduce((sum, value) => sum + value, 0) / n, 6),
    min: n === 0 ? null : Math.min(...values),
    max: n === 0 ? null : Math.max(...values),
  };
}

function slowDurations(incidents: readonly LedgerRecord[]) {
  return {
    timeToDetect: slowDuration(incidents, 'started', 'detected'),
    timeToAcknowledge: slowDuration(incidents, 'detected', 'acknowledged'),
    timeToMitigate: slowDuration(incidents, 'detected', 'mitigated'),
    timeToResolve: slowDuration(incidents, 'detected', 'resolved'),
  };
}

describe.each([1, 2, 3])('2,000 generated records (seed %d)', (seed) => {
  const random = generator(seed);
  const records = Array.from({ length: 2000 }, (_, index) => randomRecord(random, index + 1));
  const found = figures(records, { now: NOW });
  const from = Date.parse(NOW) - 13 * 7 * DAY;
  const inside = records.filter(({ declaredAt }) => Date.parse(declaredAt) >= from && declaredAt < NOW);
  const incidents = inside.filter(
    ({ kind, state }) => kind === 'incident' && !['dismissed', 'duplicate'].includes(state ?? ''),
  );

  it('give the same durations, of all incidents and of the AI-specific ones', () => {
    const aboutAi = incidents.filter(
      ({ failureModes: modes }) => modes.filter((mode) => mode !== 'infrastructure').length > 0,
    );
    expect(incidents.length).toBeGreaterThan(100);
    expect(found.all).toEqual(slowDurations(incidents));
    expect(found.aiSpecific).toEqual(slowDurations(aboutAi));
  });

  it('leave nobody out unsaid: measured, left out and open add up to the incidents', () => {
    for (const { n, leftOut, open } of Object.values(found.all)) {
      expect(n + leftOut.missing + leftOut.precision + leftOut.order + open).toBe(incidents.length);
    }
  });

  it('give the same rates', () => {
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
    const both = inside
      .map(({ outputs }) => [outputs.unsafeBlocked, outputs.unsafeEscaped] as const)
      .filter((pair): pair is readonly [number, number] => !pair.includes(null));
    const [blocked, escaped] = [sum(both.map(([one]) => one)), sum(both.map(([, one]) => one))];
    expect(found.catchRate).toMatchObject({ numerator: blocked, denominator: blocked + escaped });
    expect(found.escapeRate).toMatchObject({
      numerator: escaped,
      value: expect.closeTo(escaped / (blocked + escaped)),
    });
    expect((found.catchRate.value ?? 0) + (found.escapeRate.value ?? 0)).toBeCloseTo(1, 12);
  });

  it('give the same counts of actions', () => {
    const actions = inside.flatMap((one) => one.actions);
    const done = actions.filter((one) => one.outcome === 'done');
    expect(found.preventiveActions).toEqual({
      total: actions.length,
      done: done.length,
      overdue: actions.filter(
        (one) => one.closedAt === null && one.due && Date.parse(one.due) + DAY <= Date.parse(NOW),
      ).length,
      onTime: done.filter((one) => one.due && Date.parse(one.closedAt as string) < Date.parse(one.due) + DAY)
        .length,
    });
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

  it('do not depend on the order of the records', () => {
    expect(figures([...records].reverse(), { now: NOW })).toEqual(found);
  });
});
