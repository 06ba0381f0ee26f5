import type { Link } from './chain.js';
import { isFree, type Standing } from './line.js';
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
    if (isBelowHeading && above.fields.some((field) => !expected.typed[field])) return null;
    const field = mark.fields.find((one) => one > 0 && one <= expected.leading && !expected.ended.has(one));
    if (field === undefined || !isBelowHeading || !above.exact || !above.fields.includes(field - 1)) continue;
    const { inside } = mark.standing;
    if (!mark.exact || !inside) continue;
    if (onlyLineBetween(lines, above.at, mark.at) === inside.opened) return { at: mark.at, field };
  }
  return null;
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

/**
 * Knows, while the labels below such an answer are read anew, which of them the next answer has opened something around, and
 * when the first free text has come: only below that may a heading further down be the one that counts.
 */
export class AnswerWatch {
  private label: number;
  private next: number;
  /** True from the first free text on, or where the labels do not stand as GitHub writes them. */
  isOver: boolean;

  constructor(
    private readonly lines: Lines,
    private readonly expected: Expected,
    { at, field }: Link,
  ) {
    this.label = at;
    this.next = field + 1;
    this.isOver = field >= expected.leading;
  }

  /** The field whose heading on this line an answer has opened something around; null when none has. Call it as `SwallowWatch.see`. */
  see(standing: Standing, at: number): number | null {
    const match = this.isOver ? null : standing.title && this.expected.titles.match(standing.title);
    if (!match || at === this.label) return null;
    const field = this.next;
    const { inside } = standing;
    const isOpened = inside !== null && onlyLineBetween(this.lines, this.label, at) === inside.opened;
    const isNext = match.exact && match.fields.includes(field) && (isOpened || isFree(standing));
    this.isOver = !isNext || field >= this.expected.leading;
    this.label = at;
    this.next += 1;
    return isNext && isOpened && !this.expected.ended.has(field) ? field : null;
  }
}
