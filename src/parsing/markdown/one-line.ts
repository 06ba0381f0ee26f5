import type { Link } from './chain.js';
import { isAnswerBelow } from './heading-answers.js';
import { isFree } from './line.js';
import type { Lines } from './lines.js';
import type { Expected, Mark } from './swallowed.js';

/**
 * The next label of the form that stands inside what the one line of an answer opened. An input has one line, so a `<!--` or
 * a fence typed there ends with it, even where text far below closes it: else that text could hide one answer and forge
 * another. Looks only above the first free text, and only where the lines stand as GitHub writes them; null when there is none.
 */
export function openedByAnswer(lines: Lines, marks: readonly Mark[], expected: Expected): Link | null {
  for (const [index, mark] of marks.entries()) {
    const above = marks[index - 1];
    const isBelowHeading = above !== undefined && isFree(above.standing);
    const isText = isBelowHeading && above.fields.some((field) => !expected.typed[field]);
    if (isText && !isAnswer(lines, marks[index - 2], above)) return null;
    const field = mark.fields.find((one) => one > 0 && one <= expected.leading && !expected.ended.has(one));
    if (field === undefined || !isBelowHeading || !above.exact || !above.fields.includes(field - 1)) continue;
    const { inside } = mark.standing;
    if (!mark.exact || !inside) continue;
    if (onlyLineBetween(lines, above.at, mark.at) === inside.opened) return { at: mark.at, field };
  }
  return null;
}

/** True for a heading that was typed as the answer to the question above it. */
function isAnswer(lines: Lines, label: Mark | undefined, mark: Mark): boolean {
  return label?.exact === true && isFree(label.standing) && isAnswerBelow(lines, label.at, mark.at);
}

/** The number of the only line with words between two others; null when there is none or several. */
function onlyLineBetween(lines: Lines, above: number, below: number): number | null {
  let only: number | null = null;
  for (let at = above + 1; at < below; at += 1) {
    if (lines.line(at).text.trim() === '') continue;
    if (only !== null) return null;
    only = lines.numberOf(at);
  }
  return only;
}
