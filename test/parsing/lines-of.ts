import type { Line } from '../../src/parsing/markdown/line.js';
import { normalise, scan } from '../../src/parsing/markdown/lines.js';

/** The scanned lines of a text. */
export function linesOf(text: string): readonly Line[] {
  return scan(normalise(text)).all;
}
