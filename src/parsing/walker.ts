import {
  behindBullet,
  canOpen,
  closes,
  type FenceMark,
  fenceMark,
  type Indent,
  indentFrom,
} from './blocks.js';
import { CommentTrail } from './comment.js';
import { atxHeading, type Heading, setextHeading, underlineLevel } from './headings.js';
import { detailsSteps, htmlStart } from './html.js';

/** What a line is to a Markdown reader. Only `text` can hold headings, boxes and facts. */
export type Context = 'text' | 'fence' | 'comment' | 'quote' | 'indented' | 'html';

/** Something that opens on one line and keeps what follows from being headings until it closes. */
export interface Enclosure {
  readonly kind: 'fence' | 'comment' | 'html' | 'details';
  /** Number of the line that opens it. */
  readonly opened: number;
  /** Number of the line that closes it; null when nothing does and it runs to the end. */
  readonly closed: number | null;
  /** Number of the last line on which another one opens inside it: its closing mark may be that one's. */
  readonly reopened: number;
  /** True for what hides its content from people: a comment that begins its line. */
  readonly hidden: boolean;
}

/** What the walker says of one line. */
export interface Sight {
  readonly context: Context;
  /** The heading that this line is, outside of every enclosure, list and quote; else null. */
  heading: Heading | null;
  /** The heading at column 0 that this line would be if its enclosure had ended before it; else null. */
  readonly dormant: Heading | null;
  /** The innermost enclosure in which the line stands; its opening line stands outside. */
  readonly inside: Enclosure | null;
}

type Open = { -readonly [key in keyof Enclosure]: Enclosure[key] };

/**
 * Walks down a document line by line and tells code, comments, quotes and headings apart as GitHub's CommonMark does,
 * in one pass with no look-ahead. The only thing it mends afterwards is the line above an underline.
 */
export class Walker {
  private fence: (FenceMark & { readonly base: number }) | null = null;
  private rawClosing = '';
  private comment: CommentTrail | null = null;
  private enclosure: Open | null = null;
  private readonly details: Open[] = [];
  private htmlBlock = false;
  /** Content columns of the open list items, outermost first. */
  private lists: number[] = [];
  private inParagraph = false;
  /** The paragraph's first line while it is its only one: an underline makes it a heading. */
  private above: { readonly sight: Sight; readonly text: string } | null = null;

  /** Reads the next line; `number` is 1-based, `text` has no line ending. */
  read(text: string, number: number): Sight {
    const indent = indentFrom(text, number === 1 && text.charCodeAt(0) === 0xfeff ? 1 : 0, 0);
    const blank = indent.at === text.length;
    if (this.enclosure) {
      const inside = this.enclosure;
      const context = this.enclosed(inside, text, number, indent, blank);
      if (context) return { context, heading: null, dormant: dormantHeading(text, indent), inside };
    }
    if (blank) {
      this.endParagraph();
      this.htmlBlock = false;
      return this.plain('text');
    }
    if (this.htmlBlock) return this.htmlLine(text, number, indent);
    return this.block(text, number, indent);
  }

  private plain(context: Context): Sight {
    return { context, heading: null, dormant: null, inside: this.details.at(-1) ?? null };
  }

  private endParagraph(): void {
    this.inParagraph = false;
    this.above = null;
  }

  private open(kind: Enclosure['kind'], number: number, hidden = false): Open {
    this.endParagraph();
    const enclosure: Open = { kind, opened: number, closed: null, reopened: number, hidden };
    if (kind === 'details') this.details.push(enclosure);
    else this.enclosure = enclosure;
    return enclosure;
  }

  private close(number: number): void {
    if (this.enclosure) this.enclosure.closed = number;
    this.enclosure = null;
  }

  /** The context of a line inside the open enclosure; null when the enclosure has ended above it. */
  private enclosed(open: Open, text: string, number: number, indent: Indent, blank: boolean): Context | null {
    if (open.kind === 'fence') return this.inFence(text, number, indent, blank);
    if (open.kind === 'html') {
      if (text.toLowerCase().includes(this.rawClosing)) this.close(number);
      return 'html';
    }
    if (blank && !open.hidden) {
      this.close(number);
      return null;
    }
    const trail = this.comment as CommentTrail;
    trail.follow(text, 0);
    if (trail.reopened) open.reopened = number;
    if (!trail.isOpen) this.close(number);
    return 'comment';
  }

  private inFence(text: string, number: number, indent: Indent, blank: boolean): Context | null {
    const fence = this.fence as FenceMark & { readonly base: number };
    if (blank) return 'fence';
    if (indent.column < fence.base) {
      this.close(number);
      return null;
    }
    const mark = indent.column < fence.base + 4 ? fenceMark(text, indent.at) : null;
    if (mark && closes(mark, fence)) this.close(number);
    return 'fence';
  }

  private htmlLine(text: string, number: number, indent: Indent): Sight {
    const sight = { ...this.plain('html'), dormant: dormantHeading(text, indent) };
    this.followDetails(text, number);
    return sight;
  }

  private followDetails(text: string, number: number): void {
    for (const step of detailsSteps(text)) {
      if (step === 1) this.open('details', number);
      else {
        const closed = this.details.pop();
        if (closed) closed.closed = number;
      }
    }
  }

  /** A line that no enclosure holds: leave the lists it is not indented for, then see what it begins. */
  private block(text: string, number: number, indent: Indent): Sight {
    while (this.lists.length > 0 && indent.column < (this.lists.at(-1) as number)) this.lists.pop();
    const base = this.lists.at(-1) ?? 0;
    if (indent.column - base >= 4) return this.plain(this.inParagraph ? 'text' : 'indented');
    const start = this.enterLists(text, indent);
    if (start.at === text.length) {
      this.endParagraph();
      return this.plain('text');
    }
    return this.begin(text, number, start);
  }

  private enterLists(text: string, indent: Indent): Indent {
    let start = indent;
    for (let end = behindBullet(text, start.at); end >= 0; end = behindBullet(text, start.at)) {
      const column = start.column + (end - start.at);
      const next = indentFrom(text, end, column);
      const deep = next.column - column > 4 || next.at === text.length;
      this.endParagraph();
      this.lists.push(deep ? column + 1 : next.column);
      start = next;
      if (deep) break;
    }
    return start;
  }

  private begin(text: string, number: number, start: Indent): Sight {
    const code = text.charCodeAt(start.at);
    if (code === 62) {
      this.endParagraph();
      return this.plain('quote');
    }
    if (code === 35) return this.hashes(text, number, start);
    if (code === 96 || code === 126) return this.fenceOr(text, number, start);
    if (code === 60) return this.angle(text, number, start);
    if (code === 61 || code === 45) return this.underlineOr(text, number, start);
    return this.prose(text, number, start);
  }

  private hashes(text: string, number: number, start: Indent): Sight {
    const heading = atxHeading(text, start.at);
    if (!heading) return this.prose(text, number, start);
    this.endParagraph();
    if (this.lists.length > 0) return this.plain('text');
    const inside = this.details.at(-1) ?? null;
    return {
      context: 'text',
      heading: inside ? null : heading,
      dormant: inside && start.column === 0 ? heading : null,
      inside,
    };
  }

  private fenceOr(text: string, number: number, start: Indent): Sight {
    const mark = fenceMark(text, start.at);
    if (!mark || !canOpen(mark)) return this.prose(text, number, start);
    const sight = this.plain('fence');
    this.fence = { ...mark, base: this.lists.at(-1) ?? 0 };
    this.open('fence', number);
    return sight;
  }

  private angle(text: string, number: number, start: Indent): Sight {
    if (text.startsWith('<!--', start.at)) return this.openComment(text, number, start.at, true);
    const html = htmlStart(text, start.at);
    if (!html) return this.prose(text, number, start);
    const sight = this.plain('html');
    this.endParagraph();
    if (html.kind === 'block') {
      this.htmlBlock = true;
      this.followDetails(text, number);
    } else if (!text.toLowerCase().includes(html.closing, start.at)) {
      this.rawClosing = html.closing;
      this.open('html', number);
    }
    return sight;
  }

  private openComment(text: string, number: number, at: number, hidden: boolean): Sight {
    const trail = new CommentTrail();
    trail.follow(text, at);
    if (!hidden && !trail.isOpen) return this.paragraphLine(text);
    const sight = this.plain(hidden ? 'comment' : 'text');
    this.endParagraph();
    if (trail.isOpen) {
      this.comment = trail;
      this.open('comment', number, hidden);
    }
    return sight;
  }

  private underlineOr(text: string, number: number, start: Indent): Sight {
    const level = underlineLevel(text, start.at);
    if (level === null || !this.above) return this.prose(text, number, start);
    this.above.sight.heading = setextHeading(this.above.text, level);
    this.endParagraph();
    return this.plain('text');
  }

  private prose(text: string, number: number, start: Indent): Sight {
    const comment = text.indexOf('<!--', start.at);
    if (comment >= 0 && !insideCode(text, start.at, comment))
      return this.openComment(text, number, comment, false);
    if (this.details.length > 0 && text.includes('</', start.at)) this.followDetails(text, number);
    return this.paragraphLine(text);
  }

  private paragraphLine(text: string): Sight {
    const sight = this.plain('text');
    const first = !this.inParagraph && this.lists.length === 0 && sight.inside === null;
    this.above = first ? { sight, text } : null;
    this.inParagraph = true;
    return sight;
  }
}

function dormantHeading(text: string, indent: Indent): Heading | null {
  return indent.column === 0 && text.charCodeAt(indent.at) === 35 ? atxHeading(text, indent.at) : null;
}

/** True when an odd number of backticks stands between the two offsets. */
function insideCode(text: string, from: number, to: number): boolean {
  let odd = false;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 96) odd = !odd;
  return odd;
}
