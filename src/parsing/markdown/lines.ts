import { enclosureAt } from './enclosures.js';
import type { Heading } from './headings.js';
import { Line, type Standing } from './line.js';
import { Walker } from './walker.js';

/**
 * Makes every line ending `\n`: GitHub's web forms send CRLF, its API keeps what it is given. Nothing else changes
 * (`U+2028` and form feeds are characters, not line ends). Offsets and line numbers of this package count in the result.
 */
export function normalise(body: string): string {
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}

/**
 * Tells for every line of a Markdown text whether it is text, code, comment, quote or HTML, and which lines are headings:
 * those at columns 0–3 outside fences, comments, quotes, lists, indented code, `<details>` and other HTML. One pass, linear
 * in the length of the text, never throws. The text must have `\n` line endings: see `normalise`.
 */
export function scan(text: string): Lines {
  const starts: number[] = [];
  const standings: Standing[] = [];
  const walker = new Walker(standings);
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    starts.push(from);
    walker.read(text.slice(from, to));
    from = to + 1;
  }
  return new Lines(text, starts, standings, 0, starts.length);
}

/**
 * The lines of a document or of a part of it, by their index there. A line is made when somebody asks for it, and few do: a body
 * may be nothing but line ends.
 */
export class Lines {
  private made: readonly Line[] | null = null;

  constructor(
    private readonly text: string,
    /** Of the whole document: where each line begins, and what it is. */
    private readonly starts: readonly number[],
    private readonly standings: readonly Standing[],
    private readonly first: number,
    private readonly end: number,
  ) {}

  get length(): number {
    return this.end - this.first;
  }

  /** The line's number in the document, counted from 1. */
  numberOf(at: number): number {
    return this.first + at + 1;
  }

  standingOf(at: number): Standing {
    return this.standings[this.first + at] as Standing;
  }

  /** Where the line begins; behind the last one, where that ends. */
  startOf(at: number): number {
    const index = this.first + at;
    if (index < this.end) return this.starts[index] as number;
    return this.end === 0 ? 0 : this.endOf(this.end - 1);
  }

  /** Every line. */
  get all(): readonly Line[] {
    return Array.from({ length: this.length }, (_, at) => this.line(at));
  }

  /** Every line but the empty ones that follow another: who reads for words misses nothing. Made once, since many do. */
  get spoken(): readonly Line[] {
    this.made ??= this.withoutRuns();
    return this.made;
  }

  /** The UTF-16 code unit with which the line begins; its line ending where it is empty. */
  codeAt(at: number): number {
    return this.text.charCodeAt(this.starts[this.first + at] as number);
  }

  line(at: number): Line {
    const index = this.first + at;
    const from = this.starts[index] as number;
    return new Line(index + 1, from, this.text.slice(from, this.endOf(index)), this.standingOf(at));
  }

  /** The same lines without those outside `[from, to)`. */
  part(from: number, to = this.length): Lines {
    return new Lines(this.text, this.starts, this.standings, this.first + from, this.first + to);
  }

  /** The same lines, some of them headings, or none any more. */
  headed(titles: ReadonlyMap<number, Heading | null>): Lines {
    const standings = this.standings.slice();
    for (const [at, title] of titles) standings[this.first + at] = { ...this.standingOf(at), title };
    return new Lines(this.text, this.starts, standings, this.first, this.end);
  }

  /**
   * Reads the lines from index `from` on anew, with nothing open above that line nor above any later one of which `breaks`
   * says so: what a reader does who finds that code or a comment cannot have been meant to run on. The lines before stay.
   */
  rescan(from: number, breaks: Breaks): Lines {
    const standings = this.standings.slice(0, this.first + from);
    let walker = new Walker(standings);
    for (let index = this.first + from; index < this.end; index += 1) {
      const text = this.text.slice(this.starts[index], this.endOf(index));
      walker.read(text);
      const standing = standings[index] as Standing;
      if (!standing.title || !breaks(standing, index - this.first)) continue;
      standings.pop();
      walker = new Walker(standings);
      walker.read(text);
    }
    return new Lines(this.text, this.starts, standings, this.first, this.end);
  }

  /** The same lines, a code block from index `from` to its closing line `to`, whatever stands in it; read anew below. */
  fenced(from: number, to: number): Lines {
    const standings = this.standings.slice();
    const inside = { ...enclosureAt('fence', this.numberOf(from), 0), closed: this.numberOf(to) };
    for (let at = from + 1; at <= to; at += 1) {
      const { title } = this.standingOf(at);
      standings[this.first + at] = { context: 'fence', inside, title: title?.asGitHub ? title : null };
    }
    const held = new Lines(this.text, this.starts, standings, this.first, this.end);
    return held.rescan(to + 1, () => false);
  }

  private withoutRuns(): Line[] {
    const lines: Line[] = [];
    let wasEmpty = false;
    for (let at = 0; at < this.length; at += 1) {
      const isEmpty = this.endOf(this.first + at) === this.starts[this.first + at];
      if (!isEmpty || !wasEmpty) lines.push(this.line(at));
      wasEmpty = isEmpty;
    }
    return lines;
  }

  /** The offset before a line's ending, by index in the document. */
  private endOf(index: number): number {
    const next = this.starts[index + 1];
    return next === undefined ? this.text.length : next - 1;
  }
}

/** Sees every heading and every heading inside an enclosure; says of the latter whether the enclosure must have ended above it. */
export type Breaks = (standing: Standing, at: number) => boolean;
