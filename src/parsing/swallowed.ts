import type { Link, Place } from './chain.js';
import type { Line } from './lines.js';
import type { Match, Titles } from './titles.js';
import type { Enclosure } from './walker.js';

/** A line that names known sections, on line index `at`: as a heading, or as what would be one outside its enclosure. */
export interface Mark extends Match {
  readonly at: number;
  readonly line: Line;
}

/** All the lines of a document that name known sections, in or out of enclosures. */
export function marksOf(lines: readonly Line[], titles: Titles): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const heading = line.heading ?? line.dormant;
    const match = heading && titles.match(heading);
    if (match) marks.push({ at, line, fields: match.fields, exact: match.exact });
  }
  return marks;
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
  const headings = marks.filter((mark) => mark.line.heading);
  if (order === 'any') return headings;
  const exact = new Set(headings.filter((one) => one.exact).flatMap((one) => one.fields));
  return headings
    .map(({ at, exact: isExact, fields }) => ({
      at,
      exact: isExact,
      fields: isExact ? fields : fields.filter((field) => !exact.has(field)),
    }))
    .filter((one) => one.fields.length > 0);
}

/**
 * The first heading inside an enclosure that names a section found nowhere outside and, in a form, one that follows the
 * section it stands in: GitHub writes every label once, so the enclosure cannot have been meant to run on over it.
 */
export function swallowed(
  marks: readonly Mark[],
  found: readonly Candidate[],
  chain: readonly Link[],
  order: 'form' | 'any',
): Link | null {
  const outside = new Set(found.flatMap((one) => one.fields));
  let next = 0;
  for (const mark of marks) {
    while ((chain[next]?.at ?? Number.POSITIVE_INFINITY) <= mark.at) next += 1;
    if (!canSwallow(mark, order)) continue;
    const enclosing = chain[next - 1]?.field ?? -1;
    const field = mark.fields.find((one) => !outside.has(one) && (order === 'any' || one > enclosing));
    if (field !== undefined) return { at: mark.at, field };
  }
  return null;
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
    private readonly titles: Titles,
    marks: readonly Mark[],
    first: number,
    private readonly order: 'form' | 'any',
  ) {
    for (const { at, fields, line } of marks) {
      for (const field of fields) this.last.set(field, at);
      if (at < first && line.heading) this.pass(fields);
    }
  }

  /** The section whose heading on this line is swallowed; null when that is not certain. Call it for every heading in order. */
  see(line: Line, at: number): number | null {
    const match = this.titles.match((line.heading ?? line.dormant) as NonNullable<Line['heading']>);
    if (!match) return null;
    if (line.heading) {
      this.pass(match.fields);
      return null;
    }
    if (!canSwallow({ ...match, at, line }, this.order)) return null;
    const field = match.fields.find((one) => this.isLost(one, at));
    if (field !== undefined) this.pass([field]);
    return field ?? null;
  }

  private isLost(field: number, at: number): boolean {
    if (this.outside.has(field) || this.last.get(field) !== at) return false;
    return this.order === 'any' || field > this.highest;
  }

  private pass(fields: readonly number[]): void {
    for (const field of fields) {
      this.outside.add(field);
      this.highest = Math.max(this.highest, field);
    }
  }
}

/** Marks of sections found nowhere outside that stand in a comment which closes itself: nobody sees them, so they do not count. */
export function hiddenOnes(marks: readonly Mark[], found: readonly Candidate[]): Link[] {
  const outside = new Set(found.flatMap((one) => one.fields));
  const hidden: Link[] = [];
  for (const { at, line, fields } of marks) {
    const field = line.inside?.hidden ? fields.find((one) => !outside.has(one)) : undefined;
    if (field === undefined) continue;
    hidden.push({ at, field });
    outside.add(field);
  }
  return hidden;
}

function canSwallow({ line, exact }: Mark, order: 'form' | 'any'): boolean {
  return (
    line.heading === null &&
    line.inside !== null &&
    canEnd(line.inside, line.number) &&
    (exact || order === 'any')
  );
}

/**
 * Whether an enclosure may end early. Opening and closing fences look alike, so a closing line further down may belong to
 * another one; a comment's closing mark is its own unless a second comment opens between the heading and it.
 */
function canEnd(enclosure: Enclosure, heading: number): boolean {
  return !enclosure.hidden || enclosure.closed === null || enclosure.reopened > heading;
}
