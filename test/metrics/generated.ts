import { failureModes } from '../../src/domain/failure-modes.js';
import { kinds } from '../../src/domain/kinds.js';
import type { LedgerRecord } from '../../src/domain/ledger.js';
import { closedLists } from '../../src/domain/lists.js';
import { severityIds } from '../../src/domain/severities.js';
import { namedTimes, noTimes } from '../../src/domain/time.js';
import { action, NOW, record } from './records.js';

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
    system: orNull(random, pick(['assistant', 'Assistant ', 'search', `system ${below(40)}`])),
    models: ['large-1', 'small-2', 'tiny'].slice(below(4)),
    foundBy: orNull(random, pick(closedLists['found-by']).id),
    stoppedBy: orNull(random, pick(closedLists['stopped-by']).id),
    state: orNull(random, pick(closedLists.state).id),
    times: randomTimes(random, declared),
    outputs: {
      unsafeBlocked: count(),
      unsafeEscaped: count(),
      safeBlocked: count(),
      safeAllowed: count(),
      origin: orNull(random, pick(closedLists['counted-from']).id),
    },
    exploit: { before: runs(), after: runs() },
    drift: next() < 0.05 ? [{ suite: 'safety', metric: 'pass', staging: 0.5, prod: 0.25, delta: -0.25 }] : [],
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
    closedAt: closed(),
  });
}

/** Records declared from 190 days before NOW to ten days after it, of every kind, state and precision. */
export function generated(count: number, seed: number): readonly LedgerRecord[] {
  const random = generator(seed);
  return Array.from({ length: count }, (_, index) => randomRecord(random, index + 1));
}
