import type { Heading } from './headings.js';

/** What a line is to a Markdown reader. Only `text` can hold headings, boxes and facts. */
export type Context = 'text' | 'fence' | 'comment' | 'quote' | 'indented' | 'html';

/** Something that opens on one line and keeps what follows from being headings until it closes. */
export interface Enclosure {
  readonly kind: 'fence' | 'comment' | 'html' | 'details';
  /** Number of the line that opens it. */
  readonly opened: number;
  /** 1-based column of its opening mark in that line. */
  readonly column: number;
  /** Number of the line that closes it; null when nothing does and it runs to the end. */
  readonly closed: number | null;
}

/** What a line is beside its words. Lines that stand alike share one, since a body may be nothing but line ends. */
export interface Standing {
  readonly context: Context;
  readonly inside: Enclosure | null;
  /** The heading that it is or, in an enclosure, would be if that had ended before it. */
  readonly title: Heading | null;
}

const standing = (context: Context): Standing => ({ context, inside: null, title: null });

/** How lines stand that nothing holds. */
export const free: Readonly<Record<Context, Standing>> = {
  text: standing('text'),
  fence: standing('fence'),
  comment: standing('comment'),
  quote: standing('quote'),
  indented: standing('indented'),
  html: standing('html'),
};

/** True for what stands in no enclosure, list or quote. */
export function isFree({ context, inside }: Standing): boolean {
  return context === 'text' && inside === null;
}

/** One line of a document and what it is. */
export class Line {
  constructor(
    /** 1-based, as editors and GitHub count. */
    readonly number: number,
    /** Offset of its first UTF-16 unit in the document. */
    readonly from: number,
    /** Its words, without the line ending. */
    readonly text: string,
    private readonly standing: Standing,
  ) {}

  /** Offset before its line ending. */
  get to(): number {
    return this.from + this.text.length;
  }

  get context(): Context {
    return this.standing.context;
  }

  /** The innermost enclosure in which the line stands; its opening line stands outside. */
  get inside(): Enclosure | null {
    return this.standing.inside;
  }

  /** The heading that this line is, outside of every enclosure, list and quote; else null. */
  get heading(): Heading | null {
    return isFree(this.standing) ? this.standing.title : null;
  }
}
