import type { Answer } from '../domain/commands.js';
import type { EffectOf } from '../domain/effect.js';
import { type Comment, isSamePerson } from '../domain/issue.js';
import type { IncidentSituation } from '../domain/situation.js';
import { readCommands } from '../parsing/commands.js';
import { ownComment, readMemory } from '../parsing/memory.js';
import { replyComment } from '../rendering/reply.js';

/** Answers kept, and their characters (they stand in the comment twice): whoever typed one looks for it soon. */
const MOST = 12;
/** The latest stay, whatever became of them. */
const LATEST = 5;
const ROOM = 9_000;

/**
 * Adds answers to the one comment that holds them. What was said before under the same key gives way, and so does, but for the latest five,
 * an answer to a command that the same person has typed again since, or whose comment is gone.
 */
export function reply(
  { issue, self }: Pick<IncidentSituation, 'issue' | 'self'>,
  answers: readonly Answer[],
): readonly EffectOf<'comment'>[] {
  if (answers.length === 0) return [];
  const existing = ownComment(issue.comments, 'reply', self);
  const memory = readMemory(existing, self) as { answers?: unknown } | null;
  const before = Array.isArray(memory?.answers) ? memory.answers.filter(isAnswer) : [];
  const kept = before.filter(({ key }) => !answers.some((one) => one.key === key));
  const text = replyComment(latest(withoutStale([...kept, ...answers], issue.comments)));
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

function withoutStale(answers: readonly Answer[], comments: readonly Comment[]): readonly Answer[] {
  const commands = readCommands(comments);
  const isStale = ({ key }: Answer) => {
    const [id, index] = key.split('/', 2).map(Number);
    if (!Number.isInteger(id)) return false;
    const answered = commands.filter(({ comment }) => comment.id === id)[index ?? 0];
    if (!answered) return !comments.some((one) => one.id === id);
    return commands
      .slice(commands.indexOf(answered) + 1)
      .some(({ name, by }) => name === answered.name && isSamePerson(by, answered.by));
  };
  return answers.filter((one, at) => at >= answers.length - LATEST || !isStale(one));
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
