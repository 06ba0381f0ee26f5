import type { Link } from './chain.js';
import type { Line } from './lines.js';
import type { Expected, Mark } from './swallowed.js';

/**
 * The next label of the form that stands inside what the one line of an answer opened. An input has one line, so a `<!--` or
 * a fence typed there ends with it, even where text far below closes it: else that text could hide one answer and forge
 * another. Looks only above the first free text, and only where the lines stand as GitHub writes them; null when there is none.
 */
export function openedByAnswer(
  lines: readonly Line[],
  marks: readonly Mark[],
  expected: Expected,
): Link | null {
  for (const [index, mark] of marks.entries()) {
    const above = marks[index - 1];
    if (above?.line.heading && above.fields.some((field) => !expected.typed[field])) return null;
    const field = mark.fields.find((one) => one > 0 && one <= expected.leading && !expected.ended.has(one));
    if (field === undefined || !above?.exact || !above.line.heading || !above.fields.includes(field - 1))
      continue;
    if (!mark.exact || mark.line.heading || !mark.line.inside) continue;
    const answer = oneLineBetween(lines, above.at, mark.at);
    if (answer?.number === mark.line.inside.opened) return { at: mark.at, field };
  }
  return null;
}

/** The only line with words between two others; null when there is none or several. */
function oneLineBetween(lines: readonly Line[], above: number, below: number): Line | null {
  let only: Line | null = null;
  for (let at = above + 1; at < below; at += 1) {
    const line = lines[at] as Line;
    if (line.text.trim() === '') continue;
    if (only) return null;
    only = line;
  }
  return only;
}
