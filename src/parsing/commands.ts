import type { Comment } from '../domain/issue.js';

/** A command somebody typed. */
export interface Command {
  readonly name: string;
  readonly argument: string;
  readonly by: string;
  readonly comment: Comment;
}

/** A command's words, whoever said them. */
export type CommandLine = Pick<Command, 'name' | 'argument'>;

const COMMAND = /^\/([a-z][a-z-]{0,29})(?:[ \t]+(.{1,2000}))?$/i;
/** Enough for any comment, and short enough to look at. */
const MOST_LINES = 20;
const LONGEST = MOST_LINES * 2100;

/**
 * The commands of an issue, in order: the lines at the top of a comment that start with one, up to the first that does not.
 * Edited, hidden and bot-written comments hold none, since what they said when people read them cannot be known.
 */
export function readCommands(comments: readonly Comment[]): readonly Command[] {
  return comments.flatMap((comment) => {
    const by = comment.author;
    if (comment.isBot || comment.edited || comment.hidden || by === null) return [];
    return commandLines(comment.body).map((line) => ({ ...line, by, comment }));
  });
}

/** The commands at the top of a text: each on a line of its own from its first column, in any case (phones write capitals). */
export function commandLines(text: string): readonly CommandLine[] {
  const found: CommandLine[] = [];
  for (const line of text.slice(0, LONGEST).split(/\r\n|\n|\r/, MOST_LINES)) {
    const match = COMMAND.exec(line.trimEnd());
    if (!match) break;
    found.push({ name: (match[1] as string).toLowerCase(), argument: (match[2] ?? '').trim() });
    if (leavesOpen(line)) break;
  }
  return found;
}

/**
 * True where a line begins what Markdown goes on with below: HTML, code or a link's title would hide the next line, and what
 * nobody sees is no command.
 */
function leavesOpen(line: string): boolean {
  return /<[!?/a-z]/i.test(line) || line.replace(/`[^`]+`/g, '').includes('`') || /\]\([^)]*$/.test(line);
}
