import type { Line } from './line.js';
import { Walker } from './walker.js';

/**
 * Makes every line ending `\n`: GitHub's web forms send CRLF, its API keeps what it is given. Nothing else changes
 * (`U+2028` and form feeds are characters, not line ends). Offsets and line numbers of this package count in the result.
 */
export function normalise(body: string): string {
  return body.includes('\r') ? body.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : body;
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
    lines.push(walker.read(number, from, text.slice(from, to)));
    from = to + 1;
  }
  return lines;
}

/** Sees every heading and every heading inside an enclosure; says of the latter whether the enclosure must have ended above it. */
export type Breaks = (line: Line, at: number) => boolean;

/**
 * Reads the lines from index `first` on anew, with nothing open above that line nor above any later one of which `breaks`
 * says so: what a reader does who finds that code or a comment cannot have been meant to run on. The lines before stay.
 */
export function rescan(lines: readonly Line[], first: number, breaks: Breaks): Line[] {
  const again = lines.slice(0, first);
  let walker = new Walker();
  for (let at = first; at < lines.length; at += 1) {
    const { number, from, text } = lines[at] as Line;
    let line = walker.read(number, from, text);
    if (line.title && breaks(line, at)) {
      walker = new Walker();
      line = walker.read(number, from, text);
    }
    again.push(line);
  }
  return again;
}
