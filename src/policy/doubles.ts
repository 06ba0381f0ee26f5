import type { Effect } from '../domain/effect.js';
import { isOwn } from '../domain/issue.js';
import type { KnownIncident, SignalMemory } from '../domain/signal.js';
import { declaredFingerprint, signalIn } from '../parsing/declared.js';
import { doubleComment } from '../rendering/told-again.js';
import type { Known } from './routes.js';

/** After so long, in milliseconds, no run is still busy with an issue that it opened. */
const ABANDONED_AFTER = 10 * 60 * 1000;

/** Closes what a race opened a second time: nobody has touched it yet. This is the one closing that no person asks for. */
export function closeDouble(
  { number, body, createdAt }: Pick<KnownIncident, 'number' | 'body' | 'createdAt'>,
  of: number,
): readonly Effect[] {
  const born = signalIn(body);
  const memory: SignalMemory = {
    told: born?.times ?? 0,
    over: 0,
    last: createdAt,
    isFiring: true,
    runs: born ? [born.run] : [],
    joined: [],
    more: 0,
    closedAt: null,
    duplicateOf: of,
  };
  const why = 'two runs opened an incident for the same alert, and the lower number stays';
  return [
    { kind: 'comment', issue: number, key: 'alert', id: null, text: doubleComment(memory), why },
    { kind: 'close', issue: number, of, why },
  ];
}

/** Doubles of an incident whose run died before it could close them: ours, for the same alert, and never touched since. */
export function abandonedDoubles(number: number, known: Known, now: string): readonly KnownIncident[] {
  const first = known.open.find((one) => one.number === number);
  const fingerprint = first ? declaredFingerprint(first.body) : null;
  return known.open.filter(
    (one) =>
      one.number > number &&
      fingerprint !== null &&
      declaredFingerprint(one.body) === fingerprint &&
      signalIn(one.body) !== null &&
      isOwn(one.author, one.isBot, known.self) &&
      one.comments === 0 &&
      one.assignees === 0 &&
      Date.parse(now) - Date.parse(one.createdAt) > ABANDONED_AFTER,
  );
}
