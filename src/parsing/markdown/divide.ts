import type { Finding } from '../../domain/finding.js';
import { asWritten, type Marked, marked } from './as-written.js';
import { chooseChain, type Link, leadingTyped } from './chain.js';
import { endedEarly, leftOver, otherSpelling } from './heading-findings.js';
import type { Enclosure, Line, Standing } from './line.js';
import type { Lines } from './lines.js';
import { AnswerWatch, openedByAnswer } from './one-line.js';
import { candidates, SwallowWatch, swallowed } from './swallowed.js';
import { type Known, Titles } from './titles.js';

/** A piece of the document: what stands above the first known heading (key null), or one section with its heading. */
export interface Span {
  readonly key: string | null;
  /** The heading's line; null for the first piece. */
  readonly heading: Line | null;
  /** Offsets in the text: of the whole piece, and of what follows the heading. The spans tile the text exactly. */
  readonly from: number;
  readonly textFrom: number;
  readonly to: number;
  /** The lines below the heading. */
  readonly lines: Lines;
}

/** A document cut into its known sections; `lines` are the ones given, read anew where an enclosure was ended early. */
export interface Division {
  readonly spans: readonly Span[];
  readonly lines: Lines;
  readonly findings: readonly Finding[];
}

export interface DivideOptions {
  /**
   * `form`: sections stand in the order of `known`, headings are expected as GitHub writes them (`### Label`), and text
   * inside a section can never start a typed one above it. `any`: each section starts at its first heading, whatever the
   * order and level, as in reports written by hand.
   */
  readonly order: 'form' | 'any';
}

/**
 * Cuts a scanned document at the headings of its known sections; what is unknown stays inside the piece it stands in.
 * Code, a comment, `<details>` or raw HTML that would swallow a later section found nowhere else ends before that section's
 * heading, with a finding, closed or not. Time is proportional to lines plus headings, times the number of known sections at
 * worst. Never throws.
 */
export function divide(lines: Lines, known: readonly Known[], options: DivideOptions): Division {
  const { order } = options;
  const typed = known.map((one) => one.typed);
  const leading = leadingTyped(typed);
  const expected = { titles: new Titles(known), order, typed, leading, ended: new Set<number>() };
  const early: Finding[] = [];
  const written = (read: Lines): Marked =>
    order === 'form' ? asWritten(read, expected.titles, known) : marked(read, expected.titles);
  for (let read = written(lines); ; ) {
    const { lines: current, marks } = read;
    const found = candidates(marks, order);
    const chain = order === 'form' ? chooseChain(found, typed) : firstOfEach(found);
    const opened = order === 'form' ? openedByAnswer(current, marks, expected) : null;
    const loss = opened ?? swallowed(marks, chain, expected);
    if (!loss) {
      const findings = [
        ...early,
        ...otherSpelling(current, known, found, chain, order),
        ...leftOver(current, known, found, chain),
      ];
      return { spans: spansOf(current, known, chain), lines: current, findings };
    }
    const end = (standing: Standing, at: number, field: number): void => {
      expected.ended.add(field);
      early.push(endedEarly(current.numberOf(at), standing.inside as Enclosure, known[field] as Known));
    };
    end(current.standingOf(loss.at), loss.at, loss.field);
    const watch = new SwallowWatch(current, expected, marks, loss.at);
    const answers = opened && new AnswerWatch(current, expected, opened);
    const reread = current.rescan(loss.at, (standing, at) => {
      const lost = watch.see(standing, at);
      const field = answers?.see(standing, at) ?? (answers?.isOver === false ? null : lost);
      if (field !== null) end(standing, at, field);
      return field !== null;
    });
    read = written(reread);
  }
}

function firstOfEach(found: readonly { at: number; fields: readonly number[] }[]): Link[] {
  const seen = new Set<number>();
  const chain: Link[] = [];
  for (const { at, fields } of found) {
    const field = fields.find((one) => !seen.has(one));
    if (field === undefined) continue;
    seen.add(field);
    chain.push({ at, field });
  }
  return chain;
}

function spansOf(lines: Lines, known: readonly Known[], chain: readonly Link[]): Span[] {
  const spans: Span[] = [
    {
      key: null,
      heading: null,
      from: 0,
      textFrom: 0,
      to: lines.startOf(chain[0]?.at ?? lines.length),
      lines: lines.part(0, chain[0]?.at),
    },
  ];
  for (const [position, { at, field }] of chain.entries()) {
    const heading = lines.line(at);
    const below = at + (heading.heading?.setext ? 2 : 1);
    const next = chain[position + 1]?.at ?? lines.length;
    spans.push({
      key: (known[field] as Known).key,
      heading,
      from: heading.from,
      textFrom: lines.startOf(below),
      to: lines.startOf(next),
      lines: lines.part(below, next),
    });
  }
  return spans;
}
