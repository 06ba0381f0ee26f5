import type { Place } from '../domain/finding.js';
import type { Line } from './markdown/line.js';
import { openingOf, visible } from './report/words.js';

/** A place of which line and column are known. */
export interface WordPlace extends Place {
  readonly line: number;
  readonly column: number;
}

/** The place of what stands at offset `at` in the line; without one, of the line's first word. */
export function placeOn({ number, text }: Line, at = firstWord(text)): WordPlace {
  return { line: number, column: at + 1 };
}

/** The same place, `by` characters further to the right. */
export function further({ line, column }: WordPlace, by: number): WordPlace {
  return { line, column: column + by };
}

const hashes = /^\ufeff?[ \t]{0,3}#{1,6}[ \t\u00a0]{1,99}/;

/** Where the words of a line begin, behind the hashes of a heading, a list's marker, and comments that nobody sees. */
function firstWord(text: string): number {
  const { at } = openingOf(visible(text));
  const first = at < text.length ? at : openingOf(text).at;
  return hashes.exec(text)?.[0].length ?? first;
}
