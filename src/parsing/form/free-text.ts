import { closes, fenceMark } from '../markdown/blocks.js';
import { nbsp } from '../markdown/headings.js';
import { noResponse } from './typed.js';

/**
 * A textarea's answer: the text without its outer blank lines, everything else as it was written; null when empty.
 * With `render`, the one code fence that GitHub wraps around the answer goes, whatever stands inside it.
 */
export function readFreeText(text: string, render: string | null): string | null {
  const trimmed = withoutOuterBlankLines(text);
  const value = render === null ? trimmed : withoutOuterBlankLines(withoutFence(trimmed));
  return value === '' || value.trim() === noResponse ? null : value;
}

/** Takes the empty lines (spaces, tabs and NBSP count as nothing) off both ends; the first line keeps its indentation. */
export function withoutOuterBlankLines(text: string): string {
  let from = 0;
  for (let at = 0; at < text.length && isSpace(text, at); at += 1) if (text[at] === '\n') from = at + 1;
  let to = text.length;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  if (to === from) return '';
  const end = text.indexOf('\n', to);
  return text.slice(from, end < 0 ? text.length : end);
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 ? code === 10 || code === 32 || code === 9 : code === nbsp;
}

/** The text inside the fence that begins on its first line and ends on its last; the text itself when none wraps it. */
function withoutFence(text: string): string {
  const firstEnd = text.indexOf('\n');
  const open = fenceMark(firstEnd < 0 ? text : text.slice(0, firstEnd), 0);
  if (!open || firstEnd < 0) return text;
  const lastStart = text.lastIndexOf('\n') + 1;
  const close = fenceMark(text.slice(lastStart).trimStart(), 0);
  if (!close || !closes(close, open)) return text;
  return lastStart - 1 > firstEnd ? text.slice(firstEnd + 1, lastStart - 1) : '';
}
