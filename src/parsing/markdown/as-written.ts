import { canOpen, fenceMark } from './blocks.js';
import { isFree } from './line.js';
import type { Lines } from './lines.js';
import { type Mark, marksOf } from './swallowed.js';
import type { Known, Titles } from './titles.js';

/** Lines, and those of them that name known fields. */
export interface Marked {
  readonly lines: Lines;
  readonly marks: readonly Mark[];
}

/** The same lines with their marks. */
export function marked(lines: Lines, titles: Titles): Marked {
  return { lines, marks: marksOf(lines, titles) };
}

/**
 * The lines of a form's body, read with what is known of how GitHub writes one: under every label stands something, a blank
 * line around it. So what stands alone between the labels of an input or dropdown and of the next field is its answer, though it looks
 * like a heading; and the code block of a field with `render` ends above the next label, whatever was typed in it.
 */
export function asWritten(lines: Lines, titles: Titles, known: readonly Known[]): Marked {
  const answered = withAnswers(marked(lines, titles), titles, known);
  const coded = withCode(answered, titles, known);
  return coded === answered ? coded : withAnswers(coded, titles, known);
}

/** Takes the lines that look like headings and are the whole answer of an input or dropdown for what they are. */
function withAnswers(read: Marked, titles: Titles, known: readonly Known[]): Marked {
  const { lines, marks } = read;
  const byLine = new Map(marks.map((mark) => [mark.at, mark]));
  const typed = new Map<number, null>();
  for (const mark of marks) {
    const field = mark.fields.find((one) => known[one]?.shape === 'line');
    if (field === undefined || !isLabel(mark) || typed.has(mark.at)) continue;
    const at = spokenFrom(lines, mark.at + 1);
    if (at === lines.length || !lines.standingOf(at).title || !isFree(lines.standingOf(at))) continue;
    if (isNextLabel(byLine.get(spokenFrom(lines, at + 1)), field)) typed.set(at, null);
  }
  return typed.size === 0 ? read : marked(lines.headed(typed), titles);
}

/** Ends the code block of every field that has one where GitHub ended it. */
function withCode(read: Marked, titles: Titles, known: readonly Known[]): Marked {
  const { marks } = read;
  let { lines } = read;
  for (const [field, { shape }] of known.entries()) {
    if (shape !== 'code') continue;
    const label = marks.find((mark) => isLabel(mark) && mark.fields.includes(field));
    const from = label ? spokenFrom(lines, label.at + 1) : lines.length;
    const to = from < lines.length ? endOfCode(lines, from, marks, field) : null;
    if (to !== null && lines.standingOf(to).inside?.opened !== lines.numberOf(from))
      lines = lines.fenced(from, to);
  }
  return lines === read.lines ? read : marked(lines, titles);
}

/** The closing line of the code that opens on a line: the first one like it with a label below, if that is the next; else null. */
function endOfCode(lines: Lines, from: number, marks: readonly Mark[], field: number): number | null {
  const open = fenceMark(lines.line(from).text, 0);
  if (!open || !canOpen(open)) return null;
  for (const mark of marks) {
    if (mark.at <= from + 2 || !mark.exact) continue;
    const to = mark.at - 2;
    const close = fenceMark(lines.line(to).text, 0);
    const isClose = close?.code === open.code && close.length === open.length && close.info === '';
    if (!isClose || lines.line(to + 1).text.trim() !== '') continue;
    return mark.fields.includes(field + 1) ? to : null;
  }
  return null;
}

function isLabel(mark: Mark): boolean {
  return mark.exact && isFree(mark.standing);
}

function isNextLabel(mark: Mark | undefined, field: number): boolean {
  return mark !== undefined && isLabel(mark) && mark.fields.includes(field + 1);
}

/** The index of the next line with words; behind the last line when there is none. */
function spokenFrom(lines: Lines, from: number): number {
  let at = from;
  while (at < lines.length && lines.line(at).text.trim() === '') at += 1;
  return at;
}
