import type { Answer } from '../domain/commands.js';
import type { EffectOf } from '../domain/effect.js';
import type { IncidentSituation } from '../domain/situation.js';
import { ownComment, readMemory } from '../parsing/memory.js';
import { replyComment } from '../rendering/reply.js';

/** Answers kept, and their characters (they stand in the comment twice): whoever typed one looks for it soon. */
const MOST = 12;
const ROOM = 9_000;

/** Adds answers to the one comment that holds them; what was said before under the same key gives way. */
export function reply(
  { issue, self }: Pick<IncidentSituation, 'issue' | 'self'>,
  answers: readonly Answer[],
): readonly EffectOf<'comment'>[] {
  if (answers.length === 0) return [];
  const existing = ownComment(issue.comments, 'reply', self);
  const memory = readMemory(existing, self) as { answers?: unknown } | null;
  const before = Array.isArray(memory?.answers) ? memory.answers.filter(isAnswer) : [];
  const kept = before.filter(({ key }) => !answers.some((one) => one.key === key));
  const text = replyComment(latest([...kept, ...answers]));
  if (existing?.body === text) return [];
  return [
    {
      kind: 'comment',
      issue: issue.number,
      key: 'reply',
      id: existing?.id ?? null,
      text,
      why: 'a command asks for more than a reaction',
    },
  ];
}

function latest(answers: readonly Answer[]): readonly Answer[] {
  let left = ROOM;
  const fit = [...answers.slice(-MOST)].reverse().filter(({ text }) => {
    left -= text.length;
    return left >= 0;
  });
  return fit.reverse();
}

/** Trusted as it stands: memory that somebody else edited is not read. */
function isAnswer(value: unknown): value is Answer {
  const one = value as Answer | null;
  return typeof one?.key === 'string' && typeof one.text === 'string';
}
