import type { ActionMemory } from '../domain/action-memory.js';
import type { ActionIssue } from '../domain/issue.js';
import { ownComment, readMemory } from '../parsing/memory.js';

/** What the comment on an action's issue remembers; nothing where there is none that can be trusted. */
export function readActionMemory({ comments }: ActionIssue, self: string): ActionMemory {
  const memory = readMemory(ownComment(comments, 'action', self), self) as Partial<ActionMemory> | null;
  const { refused } = memory ?? {};
  return {
    changes: Array.isArray(memory?.changes) ? memory.changes.filter(isChange) : [],
    refused: typeof refused?.at === 'string' && isLack(refused.lacks) ? refused : null,
  };
}

function isLack(value: unknown): boolean {
  return value === 'evidence' || value === 'reason';
}

function isChange(value: unknown): value is ActionMemory['changes'][number] {
  const one = value as ActionMemory['changes'][number] | null;
  const isText = (text: unknown) => text === null || typeof text === 'string';
  return (
    typeof one?.at === 'string' &&
    (one.field === 'owner' || one.field === 'due') &&
    (one.side === 'report' || one.side === 'issue') &&
    isText(one.from) &&
    isText(one.to)
  );
}
