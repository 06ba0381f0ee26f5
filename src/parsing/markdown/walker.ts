import {
  behindBullet,
  canOpen,
  closes,
  type FenceMark,
  fenceMark,
  type Indent,
  indentFrom,
  isThematicBreak,
  uniformFrom,
} from './blocks.js';
import { CommentTrail } from './comment.js';
import { atxHeading, type Heading, setextHeading, underlineLevel } from './headings.js';
import { detailsSteps, htmlStart } from './html.js';
import { canInterrupt, endsParagraph, isParagraphText } from './paragraph.js';

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
  /** Number of the last line on which another one opens inside it: its closing mark may be that one's. */
  readonly reopened: number;
  /** True for what hides its content from people: a comment that begins its line. */
  readonly hidden: boolean;
}

/** One line of a document and what it is. Offsets count UTF-16 units; `to` stands before the line ending. */
export interface Line {
  /** 1-based, as editors and GitHub count. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly context: Context;
  /** The heading that this line is, outside of every enclosure, list and quote; else null. */
  readonly heading: Heading | null;
  /** The heading at column 0 that this line would be if its enclosure had ended before it; else null. */
  readonly dormant: Heading | null;
  /** The innermost enclosure in which the line stands; its opening line stands outside. */
  readonly inside: Enclosure | null;
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/**
 * Walks down a document line by line and tells code, comments, quotes and headings apart as GitHub's CommonMark does,
 * in one pass with no look-ahead. The only thing it mends afterwards is the line above an underline.
 */
export class Walker {
  private line: Mutable<Line> = emptyLine;
  private fence: FenceMark | null = null;
  /** Content column of the list item that holds the open fence: a line further left ends both. */
  private fenceBase = 0;
  private rawClosing = /$/;
  private comment = new CommentTrail();
  private enclosure: Mutable<Enclosure> | null = null;
  private readonly details: Mutable<Enclosure>[] = [];
  private htmlBlock = false;
  /** Content columns of the open list items, outermost first. */
  private readonly lists: number[] = [];
  /** Number of the last line that was an empty list item: a blank line below it ends the item. */
  private bareItem = 0;
  private inParagraph = false;
  /** The first line of a paragraph that stands in nothing: an underline ends it, and makes a heading of it while it is its only one. */
  private above: Mutable<Line> | null = null;
  private isOneLine = false;

  /** Reads the next line; `text` has no line ending. */
  read(number: number, from: number, to: number, text: string): Line {
    const line: Mutable<Line> = {
      number,
      from,
      to,
      text,
      context: 'text',
      heading: null,
      dormant: null,
      inside: null,
    };
    this.line = line;
    if (this.details.length > 0) line.inside = this.details.at(-1) as Enclosure;
    if (this.isPlainProse(text)) {
      this.prose(0);
      return line;
    }
    const indent = indentFrom(text, number === 1 && text.charCodeAt(0) === 0xfeff ? 1 : 0, 0);
    const blank = indent.at === text.length;
    if (this.enclosure && this.enclosed(this.enclosure, indent, blank)) return line;
    if (blank) {
      this.endParagraph();
      this.htmlBlock = false;
      if (this.bareItem === number - 1) this.lists.pop();
    } else if (this.htmlBlock) {
      line.context = 'html';
      line.dormant = dormantHeading(text, indent);
      this.followDetails();
    } else this.block(indent);
    return line;
  }

  /** The common case, decided at once: a line that begins with a letter, where nothing is open that could claim it. */
  private isPlainProse(text: string): boolean {
    const letter = text.charCodeAt(0) | 32;
    return letter >= 97 && letter <= 122 && !this.enclosure && !this.htmlBlock && this.lists.length === 0;
  }

  private endParagraph(): void {
    this.inParagraph = false;
    this.above = null;
  }

  /** Opens an enclosure whose mark stands at offset `at` in this line. */
  private open(kind: Enclosure['kind'], at: number, hidden = false): void {
    this.endParagraph();
    const { number } = this.line;
    const enclosure = { kind, opened: number, column: at + 1, closed: null, reopened: number, hidden };
    if (kind === 'details') this.details.push(enclosure);
    else this.enclosure = enclosure;
  }

  private close(): void {
    if (this.enclosure) this.enclosure.closed = this.line.number;
    this.enclosure = null;
  }

  /** Reads a line inside the open enclosure; false when the enclosure has ended above it. */
  private enclosed(open: Mutable<Enclosure>, indent: Indent, blank: boolean): boolean {
    const { line } = this;
    if (open.kind === 'fence' && !this.inFence(indent, blank)) return false;
    if (open.kind === 'comment' && !this.inComment(open, indent, blank)) return false;
    if (open.kind === 'html' && this.rawClosing.test(line.text)) this.close();
    line.context = open.kind as Context;
    line.inside = open;
    line.dormant = dormantHeading(line.text, indent);
    return true;
  }

  private inFence(indent: Indent, blank: boolean): boolean {
    if (blank) return true;
    if (indent.column < this.fenceBase) {
      this.close();
      return false;
    }
    const mark = indent.column < this.fenceBase + 4 ? fenceMark(this.line.text, indent.at) : null;
    if (mark && closes(mark, this.fence as FenceMark)) this.close();
    return true;
  }

  private inComment(open: Mutable<Enclosure>, indent: Indent, blank: boolean): boolean {
    if (!open.hidden && (blank || endsParagraph(this.line.text, indent))) {
      this.close();
      return false;
    }
    this.comment.follow(this.line.text, 0);
    if (this.comment.reopened) open.reopened = this.line.number;
    if (!this.comment.isOpen) this.close();
    return true;
  }

  /** True for a line that continues a list item's paragraph although it is not indented for the item. */
  private isLazy(indent: Indent): boolean {
    const isLeft = indent.column < (this.lists.at(-1) ?? 0);
    return (
      isLeft &&
      this.inParagraph &&
      behindBullet(this.line.text, indent.at) < 0 &&
      !endsParagraph(this.line.text, indent)
    );
  }

  private followDetails(): void {
    for (const { opens, at } of detailsSteps(this.line.text)) {
      if (opens) this.open('details', at);
      else {
        const closed = this.details.pop();
        if (closed) closed.closed = this.line.number;
      }
    }
  }

  /** A line that no enclosure holds: leave the lists it is not indented for, then see what it begins. */
  private block(indent: Indent): void {
    if (this.isLazy(indent)) {
      this.prose(indent.at);
      return;
    }
    const isText = this.lists.length === 0 && this.inParagraph && !canInterrupt(this.line.text, indent.at);
    while (this.lists.length > 0 && indent.column < (this.lists.at(-1) as number)) this.lists.pop();
    const base = this.lists.at(-1) ?? 0;
    if (indent.column - base >= 4) {
      this.line.context = this.inParagraph ? 'text' : 'indented';
      this.isOneLine = false;
      return;
    }
    if (this.isUnderline(indent)) return;
    const start = isText ? indent : this.enterLists(indent);
    if (start.at === this.line.text.length) this.endParagraph();
    else this.begin(start);
  }

  private enterLists(indent: Indent): Indent {
    const { text } = this.line;
    const breaks = uniformFrom(text);
    let start = indent;
    for (
      let end = behindBullet(text, start.at);
      end >= 0 && !(start.at >= breaks && isThematicBreak(text, start.at));
      end = behindBullet(text, start.at)
    ) {
      const column = start.column + (end - start.at);
      const next = indentFrom(text, end, column);
      const deep = next.column - column > 4 || next.at === text.length;
      this.endParagraph();
      if (next.at === text.length) this.bareItem = this.line.number;
      this.lists.push(deep ? column + 1 : next.column);
      start = next;
      if (deep) break;
    }
    return start;
  }

  private begin(start: Indent): void {
    const code = this.line.text.charCodeAt(start.at);
    if (code === 62) {
      this.line.context = 'quote';
      this.quote(start.at);
    } else if (code === 35) this.hashes(start);
    else if (code === 96 || code === 126) this.fenceOr(start);
    else if (code === 60) this.angle(start);
    else if (isThematicBreak(this.line.text, start.at)) this.endParagraph();
    else this.prose(start.at);
  }

  private hashes(start: Indent): void {
    const { line } = this;
    const heading = atxHeading(line.text, start.at);
    if (!heading) {
      this.prose(start.at);
      return;
    }
    this.endParagraph();
    if (this.lists.length > 0) return;
    if (!line.inside) line.heading = heading;
    else if (start.column === 0) line.dormant = heading;
  }

  private fenceOr(start: Indent): void {
    const mark = fenceMark(this.line.text, start.at);
    if (!mark || !canOpen(mark)) {
      this.prose(start.at);
      return;
    }
    this.line.context = 'fence';
    this.fence = mark;
    this.fenceBase = this.lists.at(-1) ?? 0;
    this.open('fence', start.at);
  }

  private angle(start: Indent): void {
    const { text } = this.line;
    if (text.startsWith('<!--', start.at)) {
      this.line.context = 'comment';
      this.endParagraph();
      this.openComment(start.at, true);
      return;
    }
    const html = htmlStart(text, start.at, this.inParagraph);
    if (!html) {
      this.prose(start.at);
      return;
    }
    this.line.context = 'html';
    this.endParagraph();
    if (html.kind === 'block') {
      this.htmlBlock = true;
      this.followDetails();
    } else if (!html.closing.test(text.slice(start.at))) {
      this.rawClosing = html.closing;
      this.open('html', start.at);
    }
  }

  /** Follows a comment from where it opens; true when it is still open at the end of the line. */
  private openComment(at: number, hidden: boolean): boolean {
    this.comment = new CommentTrail();
    this.comment.follow(this.line.text, at);
    if (this.comment.isOpen) this.open('comment', this.comment.openedAt, hidden);
    return this.comment.isOpen;
  }

  /** Ends the paragraph above when this line underlines it. */
  private isUnderline(start: Indent): boolean {
    const level = this.above ? underlineLevel(this.line.text, start.at) : null;
    if (level === null || !this.above) return false;
    if (this.isOneLine) this.above.heading = setextHeading(this.above.text, level);
    this.endParagraph();
    return true;
  }

  /** A quote whose last words are a paragraph's lets the next line without `>` continue it. */
  private quote(start: number): void {
    const { text } = this.line;
    let inner = start;
    while (text[inner] === '>') inner = indentFrom(text, inner + 1, 0).at;
    this.endParagraph();
    this.inParagraph = isParagraphText(text, inner);
  }

  private prose(start: number): void {
    const { line } = this;
    const comment = line.text.indexOf('<!--', start);
    if (comment >= 0 && !insideCode(line.text, start, comment) && this.openComment(comment, false)) return;
    if (this.details.length > 0 && line.text.includes('</', start)) this.followDetails();
    this.isOneLine = !this.inParagraph;
    if (!this.inParagraph) this.above = this.lists.length === 0 && !line.inside ? line : null;
    this.inParagraph = true;
  }
}

const emptyLine: Line = {
  number: 0,
  from: 0,
  to: 0,
  text: '',
  context: 'text',
  heading: null,
  dormant: null,
  inside: null,
};

function dormantHeading(text: string, indent: Indent): Heading | null {
  return indent.column === 0 && text.charCodeAt(indent.at) === 35 ? atxHeading(text, indent.at) : null;
}

/** True when an odd number of backticks stands between the two offsets. */
function insideCode(text: string, from: number, to: number): boolean {
  let odd = false;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 96) odd = !odd;
  return odd;
}
