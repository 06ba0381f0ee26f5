import { fold } from '../markdown/inline.js';
import type { Line } from '../markdown/line.js';
import { byHand, type Known } from '../markdown/titles.js';
import { knownSections } from './known-facts.js';

/** The lines of a body with its sections as they are headed there. */
export interface Headed {
  readonly lines: readonly Line[];
  /** Index of the first line that heads a section; −1 when none does. */
  readonly firstSection: number;
  readonly known: readonly Known[];
}

const keys = new Map(
  knownSections.flatMap(({ key, titles }) => titles.map((title) => [fold(title), key] as const)),
);
const boldAlone = /^(?:\*\*|__)([^*_]{3,80}?)(:?)(?:\*\*|__)(:?)\s{0,9}$/;

/**
 * Finds the headings of sections as people write them: plain (`## Impact`), numbered or with a remark (`## 2. Timeline (UTC)`), or
 * a line in bold with a blank one above it. The looser ways count only for a section that has no plain heading, so that a
 * section which is added to a body is never displaced; in a body that our form rendered (`firstField` above every section)
 * they do not count at all, since the form writes plain ones and the rest was pasted.
 */
export function headedByHand(scanned: readonly Line[], firstField: number): Headed {
  const plain = new Set<string>();
  let firstPlain = -1;
  for (const [index, { heading }] of scanned.entries()) {
    const key = heading ? keys.get(fold(heading.title)) : undefined;
    if (key === undefined) continue;
    plain.add(key);
    if (firstPlain < 0) firstPlain = index;
  }
  const own = { lines: scanned, firstSection: firstPlain, known: knownSections };
  if (plain.size === knownSections.length || isForm(scanned, firstField, plain)) return own;
  const headed = new Set(plain);
  const lines = scanned.map((line, index) => withBoldHeading(line, scanned[index - 1], headed));
  return {
    lines,
    firstSection: lines.findIndex(isSection),
    known: knownSections.map((one) => ({ ...one, byHand: !plain.has(one.key) })),
  };
}

/** True where no section stands above the form's first field, however it is headed. */
function isForm(scanned: readonly Line[], firstField: number, plain: ReadonlySet<string>): boolean {
  if (firstField < 0) return false;
  const headed = new Set(plain);
  return !scanned
    .slice(0, firstField)
    .some((line, index) => isSection(withBoldHeading(line, scanned[index - 1], headed)));
}

function isSection({ heading }: Line): boolean {
  return heading !== null && keyOf(heading.title) !== null;
}

function keyOf(title: string): string | null {
  return keys.get(fold(title)) ?? keys.get(fold(byHand(title))) ?? null;
}

/** Adds to `headed`, so that of several such lines with one title only the first is a heading. */
function withBoldHeading(line: Line, above: Line | undefined, headed: Set<string>): Line {
  const mark = line.text.charCodeAt(0);
  if ((mark !== 42 && mark !== 95) || line.context !== 'text' || line.heading || line.inside) return line;
  if (above && above.text.trim() !== '' && !above.heading) return line;
  const title = boldAlone.exec(line.text)?.[1];
  const key = title === undefined ? null : keyOf(title);
  if (title === undefined || key === null || headed.has(key)) return line;
  headed.add(key);
  return line.headed({ level: 3, title: title.trim(), colon: '', setext: false, asGitHub: false });
}
