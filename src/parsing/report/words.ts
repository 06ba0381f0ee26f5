import { honestValues } from '../../domain/sections.js';
import { behindBullet } from '../markdown/blocks.js';

/** The words people and forms leave where an answer is missing. */
const fillers = new Set(['', '_no response_', '-- choose --', '-', '–', '—', '…', '...']);

/** True for an answer that says nothing: empty, a dash, GitHub's `_No response_`, a dropdown's `-- choose --`. */
export function isEmptyAnswer(words: string): boolean {
  return fillers.has(words.trim().toLowerCase());
}

/** `unknown`, `n/a` or `pending` when that is all the words say; else null. */
export function honestAnswer(words: string): string | null {
  const plain = words
    .trim()
    .replace(/[*_`]{1,3}/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  return honestValues.find((value) => value === plain) ?? null;
}

const ascii = /^[ -~]*$/;

/** The kebab-case id that a title or label has: `Users affected` is `users-affected`. */
export function kebab(title: string): string {
  const words = title.toLowerCase().replaceAll('&', ' and ');
  const joined = ascii.test(words)
    ? words.replace(/[^a-z0-9]+/g, '-')
    : words.replace(/[^\p{L}\p{N}]+/gu, '-');
  return joined.slice(joined.startsWith('-') ? 1 : 0, joined.endsWith('-') ? -1 : undefined);
}

/** A line with its inline HTML comments blanked out by spaces, so that offsets stay and hidden words count for nothing. */
export function visible(text: string): string {
  let from = text.indexOf('<!--');
  if (from < 0) return text;
  let shown = '';
  let at = 0;
  while (from >= 0) {
    const closing = text.indexOf('-->', from + 4);
    const to = closing < 0 ? text.length : closing + 3;
    shown += text.slice(at, from) + ' '.repeat(to - from);
    at = to;
    from = text.indexOf('<!--', at);
  }
  return shown + text.slice(at);
}

/** Where the words of a line begin behind white space and a list marker (`-`, `*`, `+`, `1.`, also `•`, `–`, `(a)`), and whether there was one. */
export interface Opening {
  /** Offset in the line of the first word. */
  readonly at: number;
  /** Columns of white space before the marker or word. */
  readonly indent: number;
  readonly bullet: boolean;
}

/** Markers that people type or paste and GitHub shows as text. */
const typedBullet = /^(?:[•◦▪‣·–—]|\((?:[a-z]|\d{1,2})\)|[a-z]\))(?=[ \t])/;

/** Measures how a line opens. */
export function openingOf(text: string): Opening {
  const indent = text.length - text.trimStart().length;
  const own = behindBullet(text, indent);
  const typed = own < 0 ? typedBullet.exec(text.slice(indent, indent + 5)) : null;
  const behind = typed ? indent + typed[0].length : own;
  if (behind < 0) return { at: indent, indent, bullet: false };
  const rest = text.slice(behind);
  return { at: behind + (rest.length - rest.trimStart().length), indent, bullet: true };
}
