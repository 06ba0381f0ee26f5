import { canOpen, fenceMark } from './blocks.js';
import { isFree } from './line.js';
import type { Lines } from './lines.js';
import { type Mark, marksOf } from './swallowed.js';
import type { Known, Titles } from './titles.js';

/**
 * The lines of a form's body, read with what is known of how GitHub writes one: under every label stands something, a blank
 * line around it. So what stands alone between the labels of an input or dropdown and of the next field is its answer, though it looks
 * like a heading; and the code block of a field with `render` ends above the next label, whatever was typed in it.
 */
export function asWritten(lines: Lines, titles: Titles, known: readonly Known[]): Lines {
  const answered = withAnswers(lines, titles, known);
  const coded = withCode(answered, titles, known);
  return coded === answered ? coded : withAnswers(coded, titles, known);
}

/** Takes the lines that look like headings and are the whole answer of an input or dropdown for what they are. */
function withAnswers(lines: Lines, titles: Titles, known: readonly Known[]): Lines {
  const marks = marksOf(lines, titles);
  const byLine = new Map(marks.map((mark) => [mark.at, mark]));
  const typed = new Map<number, null>();
  for (const mark of marks) {
    const field = mark.fields.find((one) => known[one]?.shape === 'line');
    if (field === undefined || !isLabel(mark) || typed.has(mark.at)) continue;
    const at = spokenFrom(lines, mark.at + 1);
    if (at === lines.length || !lines.standingOf(at).title || !isFree(lines.standingOf(at))) continue;
    if (isNextLabel(byLine.get(spokenFrom(lines, at + 1)), field)) typed.set(at, null);
  }
  return typed.size === 0 ? lines : lines.headed(typed);
}

/** Ends the code block of every field that has one where GitHub ended it. */
function withCode(lines: Lines, titles: Titles, known: readonly Known[]): Lines {
  if (!known.some(({ shape }) => shape === 'code')) return lines;
  let read = lines;
  const marks = marksOf(read, titles);
  for (const [field, { shape }] of known.entries()) {
    if (shape !== 'code') continue;
    const label = marks.find((mark) => isLabel(mark) && mark.fields.includes(field));
    const from = label ? spokenFrom(read, label.at + 1) : read.length;
    const to = from < read.length ? endOfCode(read, from, marks, field) : null;
    if (to !== null && read.standingOf(to).inside?.opened !== read.numberOf(from))
      read = read.fenced(from, to);
  }
  return read;
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
