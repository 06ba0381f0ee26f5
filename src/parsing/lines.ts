import { type Context, type Enclosure, type Sight, Walker } from './walker.js';

/** One line of a document and what it is. Offsets count UTF-16 units; `to` stands before the line ending. */
export interface Line extends Readonly<Sight> {
  /** 1-based, as editors and GitHub count. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
export type { Context, Enclosure };

/**
 * Makes every line ending `\n`: GitHub's web forms send CRLF, its API keeps what it is given. Nothing else changes
 * (`U+2028` and form feeds are characters, not line ends). Offsets and line numbers of this package count in the result.
 */
export function normalise(body: string): string {
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}

/**
 * Tells for every line of a Markdown text whether it is text, code, comment, quote or HTML, and which lines are headings:
 * those at columns 0–3 outside fences, comments, quotes, lists, indented code, `<details>` and other HTML. One pass, linear
 * in the length of the text, never throws. The text must have `\n` line endings: see `normalise`.
 */
export function scan(text: string): Line[] {
  const walker = new Walker();
  const lines: Line[] = [];
  for (let from = 0, number = 1; from <= text.length; number += 1) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const content = text.slice(from, to);
    lines.push(lineOf(walker.read(content, number), number, from, to, content));
    from = to + 1;
  }
  return lines;
}

/**
 * Reads the lines from the first of `breaks` (indices) on anew, with nothing open above each break: what a reader does who
 * finds that code or a comment cannot have been meant to run on. The lines before stay as they are.
 */
export function rescan(lines: readonly Line[], breaks: ReadonlySet<number>): Line[] {
  const first = Math.min(...breaks);
  const again = lines.slice(0, first);
  let walker = new Walker();
  for (let at = first; at < lines.length; at += 1) {
    if (breaks.has(at)) walker = new Walker();
    const { text, number, from, to } = lines[at] as Line;
    again.push(lineOf(walker.read(text, number), number, from, to, text));
  }
  return again;
}

/** Completes what the walker saw into a line: the same object, since an underline below may still make it a heading. */
function lineOf(sight: Sight, number: number, from: number, to: number, text: string): Line {
  return Object.assign(sight, { number, from, to, text });
}
