import type { Link, Place } from './chain.js';
import { type Enclosure, isFree, type Standing } from './line.js';
import type { Lines } from './lines.js';
import type { Match, Titles } from './titles.js';

/** A line that names known sections, on line index `at`: as a heading, or as what would be one outside its enclosure. */
export interface Mark extends Match {
  readonly at: number;
  /** Number of the line in the document. */
  readonly number: number;
  readonly standing: Standing;
}

/** All the lines of a document that name known sections, in or out of enclosures. */
export function marksOf(lines: Lines, titles: Titles): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const standing = lines.standingOf(at);
    const match = standing.title && titles.match(standing.title);
    if (match) marks.push(markOf(lines.numberOf(at), at, standing, match));
  }
  return marks;
}

function markOf(number: number, at: number, standing: Standing, { fields, exact }: Match): Mark {
  return { at, number, standing, fields, exact };
}

/** A heading of the document that names known sections. */
export interface Candidate extends Place {
  readonly exact: boolean;
}

/**
 * The document's headings that name known sections. In a form, one that is spelt otherwise counts only for a section that no
 * heading names exactly, so that `## summary` in somebody's text cannot stand in for `### Summary`.
 */
export function candidates(marks: readonly Mark[], order: 'form' | 'any'): Candidate[] {
  const headings = marks.filter(({ standing }) => isFree(standing));
  if (order === 'any') return headings;
  const exact = fieldsOf(headings, (one) => one.exact);
  if (headings.every((one) => one.exact)) return headings;
  return headings
    .map((one) => (one.exact ? one : { ...one, fields: one.fields.filter((field) => !exact.has(field)) }))
    .filter((one) => one.fields.length > 0);
}

/** The fields that some of the places name; gathered in place, since a body may be nothing but headings. */
function fieldsOf<T extends Candidate>(places: readonly T[], counts: (place: T) => boolean): Set<number> {
  const fields = new Set<number>();
  for (const place of places) if (counts(place)) for (const field of place.fields) fields.add(field);
  return fields;
}

/** What the search for swallowed headings must know of the sections. */
export interface Expected {
  readonly titles: Titles;
  readonly order: 'form' | 'any';
  readonly typed: readonly boolean[];
  /** How many typed sections stand before the first free text: below it they cannot be answered any more. */
  readonly leading: number;
  /** Sections before whose heading an enclosure has been ended already: each may do so once. */
  readonly ended: Set<number>;
}

/**
 * The first heading inside an enclosure that cannot have been meant to be swallowed. GitHub writes every label once, after
 * whatever people typed above it: so the heading of a section found nowhere outside is real; and so is one inside an
 * enclosure that nothing closes, even if somebody pasted its name above, when all later ones follow. Of a typed section that stands in there twice the last is
 * real: no text can follow it.
 */
export function swallowed(marks: readonly Mark[], chain: readonly Link[], expected: Expected): Link | null {
  const outside = fieldsOf(marks, (mark) => countsAsFound(mark, expected));
  const repeated = repeatedBelow(marks, expected.typed);
  const lowest = lowestOfTail(marks, expected.typed.length);
  let next = 0;
  for (const [index, mark] of marks.entries()) {
    while ((chain[next]?.at ?? Number.POSITIVE_INFINITY) <= mark.at) next += 1;
    if (!isSwallowed(mark, expected.order) || repeated.has(mark.at)) continue;
    const enclosing = chain[next - 1]?.field ?? -1;
    const isUnclosed = expected.order === 'form' && mark.standing.inside?.closed === null;
    const field = mark.fields.find(
      (one) =>
        !expected.ended.has(one) &&
        (!outside.has(one) || (isUnclosed && one >= (lowest[index] as number))) &&
        (expected.order === 'any' || one >= expected.leading || one > enclosing),
    );
    if (field !== undefined) return { at: mark.at, field };
  }
  return null;
}

/**
 * For every mark the first field from which on the form's fields all follow, each in its turn: below what somebody left open
 * GitHub wrote the rest of the form to its end, so a heading that is not followed by all later ones was pasted.
 */
function lowestOfTail(marks: readonly Mark[], fields: number): number[] {
  const lowest: number[] = [];
  let next = fields;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    if (marks[index]?.fields.includes(next - 1)) next -= 1;
    lowest[index] = next;
  }
  return lowest;
}

/**
 * Places of marks whose typed section is named again further down: in the same enclosure, in another where nothing closes
 * either, anywhere at all when the form asks for no free text behind that section.
 */
function repeatedBelow(marks: readonly Mark[], typed: readonly boolean[]): Set<number> {
  const lastText = typed.lastIndexOf(false);
  const repeated = new Set<number>();
  const below = new Map<Enclosure | 'unclosed' | 'anywhere', Set<number>>();
  const seenIn = (place: Enclosure | 'unclosed' | 'anywhere'): Set<number> => {
    const seen = below.get(place) ?? new Set();
    below.set(place, seen);
    return seen;
  };
  const anywhere = seenIn('anywhere');
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const { at, standing, fields } = marks[index] as Mark;
    const { inside } = standing;
    if (inside && typed[fields[0] as number]) {
      const same = seenIn(inside.closed === null ? 'unclosed' : inside);
      const isRepeated = (one: number) => same.has(one) || (one > lastText && anywhere.has(one));
      if (fields.every(isRepeated)) repeated.add(at);
      for (const field of fields) same.add(field);
    }
    for (const field of fields) anywhere.add(field);
  }
  return repeated;
}

/**
 * Knows while reading down, without having read to the end, that an enclosure swallows a heading: the last of its name in
 * the document. It saves reading the rest anew for every section that a row of unclosed fences would swallow.
 */
export class SwallowWatch {
  private readonly last = new Map<number, number>();
  private readonly outside = new Set<number>();
  private highest = -1;

  constructor(
    private readonly lines: Lines,
    private readonly expected: Expected,
    marks: readonly Mark[],
    first: number,
  ) {
    for (const mark of marks) {
      for (const field of mark.fields) this.last.set(field, mark.at);
      if (mark.at < first) this.pass(mark);
    }
  }

  /** The section whose heading on this line is swallowed; null when that is not certain. Call it for every heading in order. */
  see(standing: Standing, at: number): number | null {
    const match = standing.title && this.expected.titles.match(standing.title);
    if (!match) return null;
    const mark = markOf(this.lines.numberOf(at), at, standing, match);
    this.pass(mark);
    if (!isSwallowed(mark, this.expected.order)) return null;
    return match.fields.find((one) => this.isLost(one, at)) ?? null;
  }

  private isLost(field: number, at: number): boolean {
    const { ended, leading, order } = this.expected;
    if (ended.has(field) || this.outside.has(field) || this.last.get(field) !== at) return false;
    return order === 'any' || field >= leading || field > this.highest;
  }

  private pass(mark: Mark): void {
    if (!isFree(mark.standing)) return;
    for (const field of mark.fields) this.highest = Math.max(this.highest, field);
    if (countsAsFound(mark, this.expected)) for (const field of mark.fields) this.outside.add(field);
  }
}

function countsAsFound({ standing, exact }: Mark, { order }: Expected): boolean {
  return isFree(standing) && (exact || order === 'any');
}

/** A closing line further down changes nothing: it may belong to something else that somebody pasted there. */
function isSwallowed({ standing, exact }: Mark, order: 'form' | 'any'): boolean {
  return standing.inside !== null && (exact || order === 'any');
}
