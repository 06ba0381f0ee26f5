import type { CommentKey } from '../domain/effect.js';
import { type Comment, isOwn, isSamePerson } from '../domain/issue.js';

/** The comment that this product keeps under a key: found by marker and author, the lowest id when a race made two. */
export function ownComment(comments: readonly Comment[], key: CommentKey, self: string): Comment | null {
  const mine = comments.filter(
    (comment) =>
      isOwn(comment.author, comment.isBot, self) && comment.body.startsWith(`<!-- incident-loop:${key} `),
  );
  return mine.reduce<Comment | null>(
    (first, next) => (first === null || next.id < first.id ? next : first),
    null,
  );
}

/**
 * What such a comment remembers. Someone else's edit voids the memory (null), since a maintainer can edit a bot's
 * comment; so does anything that is not the JSON we write.
 */
export function readMemory(comment: Comment | null, self: string): unknown {
  if (!comment || (comment.editor !== null && !isSamePerson(comment.editor, self))) return null;
  const start = comment.body.indexOf('{');
  const end = comment.body.indexOf(' -->');
  if (start < 0 || end < start) return null;
  try {
    return JSON.parse(comment.body.slice(start, end));
  } catch {
    return null;
  }
}
