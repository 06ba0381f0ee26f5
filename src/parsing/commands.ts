import type { Comment } from '../domain/issue.js';

/** A command somebody typed. */
export interface Command {
  readonly name: string;
  readonly argument: string;
  readonly by: string;
  readonly comment: Comment;
  /** Why it is none that is carried out: whoever typed it must know. */
  readonly unread?: Unread;
}

/** It is too long, one too many, or below a line that leaves something of Markdown open, which may hide it. */
export type Unread = 'too-long' | 'too-many' | 'may-be-hidden';

/** A command's words, whoever said them. */
export type CommandLine = Pick<Command, 'name' | 'argument'>;

const COMMAND = /^\/([a-z][a-z-]{0,29})(?:[ \t]+(.+))?$/i;
/** Characters behind a command's name: what is longer is no command. */
export const LONGEST_ARGUMENT = 2_000;
/** Commands of one comment: enough for any, and short enough to look at. */
const MOST_COMMANDS = 20;
/** GitHub takes no comment that is longer. */
const LONGEST = 65_536;

/**
 * The commands of an issue, in order: the lines at the top of a comment that start with one, up to the first that does not.
 * Edited, hidden and bot-written comments hold none, since what they said when people read them cannot be known.
 */
export function readCommands(comments: readonly Comment[]): readonly Command[] {
  return comments.flatMap((comment) => saidBy(comment, () => commandLines(comment.body)));
}

/** Where the commands of a comment end: the line below them that begins like one all the same, with why it is not read. */
export function unreadCommands(comments: readonly Comment[]): readonly Command[] {
  return comments.flatMap((comment) => saidBy(comment, () => unreadLine(comment.body)));
}

function saidBy<Line>(comment: Comment, lines: () => readonly Line[]) {
  const by = comment.author;
  if (comment.isBot || comment.edited || comment.hidden || by === null) return [];
  return lines().map((line) => ({ ...line, by, comment }));
}

/** The commands at the top of a text: each on a line of its own from its first column, in any case (phones write capitals). */
export function commandLines(text: string): readonly CommandLine[] {
  return read(text).found;
}

function unreadLine(text: string): readonly (CommandLine & { readonly unread: Unread })[] {
  const { below, isOpen } = read(text);
  const line = below === undefined ? null : lineOf(below);
  if (!line) return [];
  const unread = isTooLong(line) ? 'too-long' : isOpen ? 'may-be-hidden' : 'too-many';
  return [{ ...line, unread }];
}

function read(text: string): { found: CommandLine[]; below: string | undefined; isOpen: boolean } {
  const lines = text.slice(0, LONGEST).split(/\r\n|\n|\r/, MOST_COMMANDS + 1);
  const found: CommandLine[] = [];
  let isOpen = false;
  for (const line of lines.slice(0, MOST_COMMANDS)) {
    const command = isOpen ? null : lineOf(line);
    if (!command || isTooLong(command)) break;
    found.push(command);
    isOpen = leavesOpen(line);
  }
  return { found, below: lines[found.length], isOpen };
}

function isTooLong({ argument }: CommandLine): boolean {
  return argument.length > LONGEST_ARGUMENT;
}

function lineOf(line: string): CommandLine | null {
  const match = COMMAND.exec(line.trimEnd());
  return match && { name: (match[1] as string).toLowerCase(), argument: (match[2] ?? '').trim() };
}

/**
 * True where a line begins what Markdown goes on with below: HTML, code or a link's title would hide the next line, and what
 * nobody sees is no command.
 */
function leavesOpen(line: string): boolean {
  return /<[!?/a-z]/i.test(line) || line.replace(/`[^`]+`/g, '').includes('`') || /\]\([^)]*$/.test(line);
}
