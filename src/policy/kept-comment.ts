import type { EffectOf } from '../domain/effect.js';
import { type Comment, isSamePerson } from '../domain/issue.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { ours, safe } from '../rendering/safe.js';

/**
 * Writes or rewrites a comment that this product keeps, unless it reads so already. Where somebody else edited it last it is
 * written again even then, with a mark, since GitHub takes an equal text for no edit and its memory would stay void.
 */
export function keptComment(
  { text, ...wish }: Omit<EffectOf<'comment'>, 'kind' | 'id'>,
  existing: Comment | null,
  self: string,
): readonly EffectOf<'comment'>[] {
  const id = existing?.id ?? null;
  if (existing?.body !== text) return [{ kind: 'comment', id, text, ...wish }];
  if (existing.editor === null || isSamePerson(existing.editor, self)) return [];
  const again: SafeMarkdown = safe`${text}\n${ours('<!-- written again -->')}`;
  return [{ kind: 'comment', id, text: again, ...wish, why: 'somebody else edited it' }];
}
