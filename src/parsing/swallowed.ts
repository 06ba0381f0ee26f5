import type { Link, Place } from './chain.js';
import type { Line } from './lines.js';
import type { Titles } from './titles.js';
import type { Enclosure } from './walker.js';

/** A heading of the document that names known sections. */
export interface Candidate extends Place {
  readonly exact: boolean;
}

/**
 * The document's headings that name known sections. In a form, one that is spelt otherwise counts only for a section that no
 * heading names exactly, so that `## summary` in somebody's text cannot stand in for `### Summary`.
 */
export function candidates(lines: readonly Line[], titles: Titles, order: 'form' | 'any'): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, { heading }] of lines.entries()) {
    const match = heading && titles.match(heading);
    if (match) found.push({ at, ...match });
  }
  if (order === 'any') return found;
  const exact = new Set(found.filter((one) => one.exact).flatMap((one) => one.fields));
  return found
    .map((one) => (one.exact ? one : { ...one, fields: one.fields.filter((field) => !exact.has(field)) }))
    .filter((one) => one.fields.length > 0);
}

/**
 * The first heading inside an enclosure that names a section found nowhere outside and, in a form, one that follows the
 * section it stands in: GitHub writes every label once, so the enclosure cannot have been meant to run on over it.
 */
export function swallowed(
  lines: readonly Line[],
  titles: Titles,
  found: readonly Candidate[],
  chain: readonly Link[],
  order: 'form' | 'any',
): Link | null {
  const outside = new Set(found.flatMap((one) => one.fields));
  let enclosing = -1;
  let next = 0;
  for (const [at, line] of lines.entries()) {
    if (chain[next]?.at === at) {
      enclosing = (chain[next] as Link).field;
      next += 1;
    }
    if (!line.dormant || !line.inside || !canEnd(line.inside, line.number)) continue;
    const match = titles.match(line.dormant);
    if (!match || (order === 'form' && !match.exact)) continue;
    const field = match.fields.find((one) => !outside.has(one) && (order === 'any' || one > enclosing));
    if (field !== undefined) return { at, field };
  }
  return null;
}

/** Headings of sections found nowhere outside that stand in a comment which closes itself: nobody sees them, so they do not count. */
export function hiddenOnes(lines: readonly Line[], titles: Titles, found: readonly Candidate[]): Link[] {
  const outside = new Set(found.flatMap((one) => one.fields));
  const hidden: Link[] = [];
  for (const [at, line] of lines.entries()) {
    const match = line.inside?.hidden && line.dormant ? titles.match(line.dormant) : null;
    const field = match?.fields.find((one) => !outside.has(one));
    if (field === undefined) continue;
    hidden.push({ at, field });
    outside.add(field);
  }
  return hidden;
}

/**
 * Whether an enclosure may end early. Opening and closing fences look alike, so a closing line further down may belong to
 * another one; a comment's closing mark is its own unless a second comment opens between the heading and it.
 */
function canEnd(enclosure: Enclosure, heading: number): boolean {
  return !enclosure.hidden || enclosure.closed === null || enclosure.reopened > heading;
}
