import { type Heading, titled } from '../markdown/headings.js';
import { fold } from '../markdown/inline.js';
import { isFree, type Standing } from '../markdown/line.js';
import type { Lines } from '../markdown/lines.js';
import { byHand, type Known } from '../markdown/titles.js';
import { knownSections, sectionsByTitle, titlesByHand } from './known-facts.js';

/** The lines of a body with its sections as they are headed there. */
export interface Headed {
  readonly lines: Lines;
  /** Index of the first line that heads a section; −1 when none does. */
  readonly firstSection: number;
  readonly known: readonly Known[];
}

const boldAlone = /^(?:\*\*|__)([^*_]{3,80}?)(:?)(?:\*\*|__)(:?)\s{0,9}$/;

/**
 * Finds the headings of sections as people write them: plain (`## Impact`), numbered or with a remark (`## 2. Timeline (UTC)`), or
 * a line in bold with a blank one above it. The looser ways count only for a section that has no plain heading, so that a
 * section which is added to a body is never displaced; in a body that our form rendered (`firstField` above every section)
 * they do not count at all, since the form writes plain ones and the rest was pasted.
 */
export function headedByHand(scanned: Lines, firstField: number): Headed {
  const plain = new Set<string>();
  let firstPlain = -1;
  for (let at = 0; at < scanned.length; at += 1) {
    const heading = headingOf(scanned.standingOf(at));
    const key = heading ? sectionsByTitle.get(heading.name)?.key : undefined;
    if (key === undefined) continue;
    plain.add(key);
    if (firstPlain < 0) firstPlain = at;
  }
  const own = { lines: scanned, firstSection: firstPlain, known: knownSections };
  if (plain.size === knownSections.length || isForm(scanned, firstField, plain)) return own;
  const lines = withBold(scanned, plain);
  return {
    lines,
    firstSection: firstSectionOf(lines),
    known: knownSections.map((one) =>
      plain.has(one.key)
        ? one
        : { ...one, titles: [...one.titles, ...(titlesByHand[one.key] ?? [])], byHand: true },
    ),
  };
}

/** True where no section stands above the form's first field, however it is headed. */
function isForm(scanned: Lines, firstField: number, plain: ReadonlySet<string>): boolean {
  return firstField >= 0 && firstSectionOf(withBold(scanned.part(0, firstField), plain)) < 0;
}

function firstSectionOf(lines: Lines): number {
  for (let at = 0; at < lines.length; at += 1) {
    const heading = headingOf(lines.standingOf(at));
    if (heading && keyOf(heading) !== null) return at;
  }
  return -1;
}

function headingOf(standing: Standing): Heading | null {
  return isFree(standing) ? standing.title : null;
}

function keyOf({ name, title }: Heading): string | null {
  return (sectionsByTitle.get(name) ?? sectionsByTitle.get(fold(byHand(title))))?.key ?? null;
}

/** The same lines with those in bold as headings; of several with one title only the first, and none of a section in `plain`. */
function withBold(lines: Lines, plain: ReadonlySet<string>): Lines {
  const headed = new Set(plain);
  const bold = new Map<number, Heading>();
  for (let at = 0; at < lines.length; at += 1) {
    const heading = boldHeading(lines, at);
    const key = heading && keyOf(heading);
    if (!heading || !key || headed.has(key)) continue;
    headed.add(key);
    bold.set(at, heading);
  }
  return bold.size === 0 ? lines : lines.headed(bold);
}

/** A line in bold that stands alone, free, and below a blank line or a heading; else null. */
function boldHeading(lines: Lines, at: number): Heading | null {
  const standing = lines.standingOf(at);
  const mark = lines.codeAt(at);
  if ((mark !== 42 && mark !== 95) || standing.title || !isFree(standing)) return null;
  const isBelowText = at > 0 && !headingOf(lines.standingOf(at - 1)) && lines.line(at - 1).text.trim() !== '';
  const title = isBelowText ? undefined : boldAlone.exec(lines.line(at).text)?.[1];
  return title === undefined ? null : titled(3, title.trim(), { setext: false, asGitHub: false });
}
