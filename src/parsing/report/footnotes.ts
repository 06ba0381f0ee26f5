import { indentFrom } from '../markdown/blocks.js';
import type { Line } from '../markdown/line.js';

const opening = /^(?:[\s>*+-]|\d{1,9}[.)]){0,60}(?=\[\^[^\]\s]{1,100}\]:)/;

/**
 * The numbers of the lines that belong to a footnote: those below `[^1]:` that stand four columns further in. GitHub shows them at
 * the end of the page where something refers to the note, else nowhere
 * (https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#footnotes).
 */
export function footnoteLines(lines: readonly Line[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let from: number | null = null;
  for (const { text, number } of lines) {
    if (text.trim() === '') continue;
    if (from !== null && indentFrom(text, 0, 0).column >= from + 4) inside.add(number);
    else from = opening.exec(text)?.[0].length ?? null;
  }
  return inside;
}
