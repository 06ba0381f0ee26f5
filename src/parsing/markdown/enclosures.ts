import { closes, type FenceMark, fenceMark, type Indent } from './blocks.js';
import type { CommentTrail } from './comment.js';
import { atxHeading, type Heading } from './headings.js';
import type { Enclosure, Standing } from './line.js';
import { endsParagraph } from './paragraph.js';

export type MutableEnclosure = { -readonly [key in keyof Enclosure]: Enclosure[key] };

/** Whether an open enclosure holds a line, holds it as its last one, or has ended above it. */
export type Hold = 'inside' | 'last' | 'ended';

/** An enclosure of which the closing line is still to come. */
export interface OpenEnclosure {
  readonly enclosure: MutableEnclosure;
  /** How all the lines that it holds stand, unless one would be a heading. */
  readonly within: Standing;
  /** True for one that ends with the paragraph in which it began. */
  readonly inParagraph?: boolean;
  hold(text: string, indent: Indent): Hold;
}

/** The enclosure whose mark stands at offset `at` of line `number`. */
export function enclosureAt(kind: Enclosure['kind'], number: number, at: number): MutableEnclosure {
  return { kind, opened: number, column: at + 1, closed: null };
}

/** A code block between fences. */
export class OpenFence implements OpenEnclosure {
  readonly within: Standing;

  /** `base` is the content column of the list item that holds it: a line further left ends both. */
  constructor(
    readonly enclosure: MutableEnclosure,
    private readonly mark: FenceMark,
    private readonly base: number,
  ) {
    this.within = { context: 'fence', inside: enclosure, title: null };
  }

  hold(text: string, { at, column }: Indent): Hold {
    if (at === text.length) return 'inside';
    if (column < this.base) return 'ended';
    const mark = column < this.base + 4 ? fenceMark(text, at) : null;
    return mark && closes(mark, this.mark) ? 'last' : 'inside';
  }
}

/** A comment that its first line left open; one within a paragraph ends with it. */
export class OpenComment implements OpenEnclosure {
  readonly within: Standing;

  constructor(
    readonly enclosure: MutableEnclosure,
    private readonly trail: CommentTrail,
    readonly inParagraph: boolean,
  ) {
    this.within = { context: 'comment', inside: enclosure, title: null };
  }

  hold(text: string, indent: Indent): Hold {
    if (this.inParagraph && (indent.at === text.length || endsParagraph(text, indent))) return 'ended';
    this.trail.follow(text, 0);
    return this.trail.isOpen ? 'inside' : 'last';
  }
}

/** HTML that runs to a closing mark of its own, blank lines or not. */
export class OpenHtml implements OpenEnclosure {
  readonly within: Standing;

  constructor(
    readonly enclosure: MutableEnclosure,
    private readonly closing: RegExp,
  ) {
    this.within = { context: 'html', inside: enclosure, title: null };
  }

  hold(text: string): Hold {
    return this.closing.test(text) ? 'last' : 'inside';
  }
}

/** The heading at column 0 that a line would be if its enclosure had ended before it; else null. */
export function dormantHeading(text: string, indent: Indent): Heading | null {
  return indent.column === 0 && text.charCodeAt(indent.at) === 35 ? atxHeading(text, indent.at) : null;
}
