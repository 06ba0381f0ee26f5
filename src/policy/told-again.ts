import type { Effect, EffectOf } from '../domain/effect.js';
import { isOwn } from '../domain/issue.js';
import type { Message, SignalMemory } from '../domain/signal.js';
import type { IncidentSituation } from '../domain/situation.js';
import { marksIn } from '../parsing/declared.js';
import { ownComment } from '../parsing/memory.js';
import { plainTitle } from '../rendering/safe.js';
import { stillFiringComment, toldAgainComment } from '../rendering/told-again.js';
import { overEntry } from './over-entry.js';
import { type SignalKey, signalMemory } from './signal-memory.js';

/** Runs that are remembered: enough for those that may be repeated or cross each other. */
const MOST_RUNS = 40;
const MOST_JOINED = 20;

/**
 * What a message about an incident changes on it: its count and last time in one comment, rewritten; a line in the timeline
 * when the source says that it is over. What is on record changes nothing, so that a repeated run counts once. A closed
 * incident stays as it is: a comment of its own says that the alert goes on.
 */
export function toldAgain(situation: IncidentSituation, message: Message): readonly Effect[] {
  const { issue } = situation;
  const key: SignalKey = issue.state === 'open' ? 'alert' : 'still-firing';
  const before = memoryFor(situation, key);
  const isNew = !before.runs.includes(message.run);
  return [
    ...spare(situation, key),
    ...(isNew ? overEntry(situation, message) : []),
    ...(isNew ? [count(situation, key, before, message)] : []),
  ];
}

/** A second closing begins a count of its own. */
function memoryFor(situation: IncidentSituation, key: SignalKey): SignalMemory {
  const memory = signalMemory(situation, key);
  const { closedAt } = situation.issue;
  if (key === 'alert' || memory.closedAt === closedAt) return memory;
  return { ...memory, told: 0, over: 0, joined: [], more: 0, closedAt };
}

function count(
  { issue, now, self }: IncidentSituation,
  key: SignalKey,
  before: SignalMemory,
  message: Message,
): EffectOf<'comment'> {
  const { isFiring, run, source, times } = message;
  const joined = joinedBy(message, issue.body, before);
  const memory: SignalMemory = {
    ...before,
    told: before.told + (isFiring ? times : 0),
    over: before.over + (isFiring ? 0 : 1),
    last: now,
    isFiring,
    runs: [...before.runs, run].slice(-MOST_RUNS),
    joined: joined.slice(0, MOST_JOINED),
    more: before.more + Math.max(0, joined.length - MOST_JOINED),
  };
  const text = key === 'alert' ? toldAgainComment(memory, source) : stillFiringComment(memory, source);
  const id = ownComment(issue.comments, key, self)?.id ?? null;
  const why = isFiring ? 'the alert was told again' : 'the source of the alert says that it is over';
  return { kind: 'comment', issue: issue.number, key, id, text, why };
}

/** The titles on record, without their secrets, and those of alerts that the incident did not begin with. */
function joinedBy({ alerts }: Message, body: string, { joined }: SignalMemory): readonly string[] {
  const known = marksIn(body);
  const named = alerts
    .filter(({ mark }) => !known.includes(mark))
    .map(({ title, severity }) => `${severity ?? 'no level'} ${plainTitle(title)}`);
  return [...new Set([...joined, ...named])];
}

/** Of comments that a race made twice, the first stays. */
function spare({ issue, self }: IncidentSituation, key: SignalKey): readonly Effect[] {
  const first = ownComment(issue.comments, key, self);
  return issue.comments
    .filter(
      ({ id, author, isBot, body }) =>
        id !== first?.id && isOwn(author, isBot, self) && body.startsWith(`<!-- incident-loop:${key} `),
    )
    .map(({ id }) => ({
      kind: 'remove-comment',
      issue: issue.number,
      id,
      why: 'two runs wrote it at once, and the first one counts',
    }));
}
