import type { Comment } from '../domain/issue.js';

/** A command somebody typed: the first line of a comment that starts with it. */
export interface Command {
  readonly name: string;
  readonly argument: string;
  readonly by: string;
  readonly comment: Comment;
}

const COMMAND = /^\/([a-z][a-z-]{0,29})(?:[ \t]+(.{1,2000}))?$/i;

/**
 * The commands of an issue, in order. Only the first line counts, unquoted, from its first column and in any case (phones
 * write capitals); edited, hidden and bot-written comments are no commands, since what they said when people read them cannot be known.
 */
export function readCommands(comments: readonly Comment[]): readonly Command[] {
  return comments.flatMap((comment) => {
    if (comment.isBot || comment.edited || comment.hidden || comment.author === null) return [];
    const firstLine = comment.body.slice(0, 2100).split(/\r?\n/, 1)[0]?.trimEnd() ?? '';
    const match = COMMAND.exec(firstLine);
    if (!match) return [];
    const name = (match[1] as string).toLowerCase();
    return [{ name, argument: (match[2] ?? '').trim(), by: comment.author, comment }];
  });
}
