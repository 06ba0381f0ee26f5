import type { CommentKey } from '../domain/effect.js';
import type { SignalMemory } from '../domain/signal.js';
import type { IncidentSituation } from '../domain/situation.js';
import { signalIn } from '../parsing/declared.js';
import { ownComment, readMemory } from '../parsing/memory.js';

/** The comments that count what machines tell. */
export type SignalKey = Extract<CommentKey, 'alert' | 'still-firing'>;

/** What is on record about an alert: by its comment, else what the body says of the message that opened the incident. */
export function signalMemory(situation: IncidentSituation, key: SignalKey): SignalMemory {
  const { issue, self } = situation;
  const memory = readMemory(ownComment(issue.comments, key, self), self) as Partial<SignalMemory> | null;
  const born = key === 'alert' ? signalIn(issue.body) : null;
  const texts = (value: unknown) =>
    Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : null;
  return {
    told: count(memory?.told) ?? born?.times ?? 0,
    over: count(memory?.over) ?? 0,
    last: typeof memory?.last === 'string' ? memory.last : issue.createdAt,
    isFiring: memory?.isFiring !== false,
    runs: texts(memory?.runs) ?? (born ? [born.run] : []),
    joined: texts(memory?.joined) ?? [],
    more: count(memory?.more) ?? 0,
    closedAt: typeof memory?.closedAt === 'string' ? memory.closedAt : null,
    duplicateOf: count(memory?.duplicateOf),
  };
}

function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
