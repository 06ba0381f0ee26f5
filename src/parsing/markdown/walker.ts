import { behindBullet, behindMark, type FenceMark, type Indent, indentFrom } from './blocks.js';
import { CommentTrail, insideCode } from './comment.js';
import {
  dormantHeading,
  enclosureAt,
  type MutableEnclosure,
  OpenComment,
  type OpenEnclosure,
  OpenFence,
  OpenHtml,
} from './enclosures.js';
import type { Heading } from './headings.js';
import type { HtmlStart } from './html.js';
import { type Context, free, isFree, type Standing } from './line.js';
import { OpenDetails } from './open-details.js';
import { OpenLists } from './open-lists.js';
import { canInterrupt, endsParagraph, Paragraph } from './paragraph.js';
import { type Start, startOf } from './start.js';

/** Quotes this deep within quotes are taken for prose. */
const maxDepth = 16;

/**
 * Walks down a document line by line and tells code, comments, quotes and headings apart as GitHub's CommonMark does,
 * in one pass with no look-ahead. The only thing it mends afterwards is the line above an underline.
 */
export class Walker {
  private number = 0;
  private text = '';
  /** How the line that is being read stands, as far as is known. */
  private standing = free.text;
  private readonly details = new OpenDetails();
  /** How prose stands here: in the innermost `<details>`, or free. */
  private around = free.text;
  private enclosure: OpenEnclosure | null = null;
  /** HTML that runs to the next blank line. */
  private htmlBlock: MutableEnclosure | null = null;
  private readonly lists = new OpenLists();
  private readonly paragraph = new Paragraph();
  /** What reads the quote that the line above stands in; null where it stands in none. */
  private quoted: Walker | null = null;

  /** `standings` holds how the lines above stand, and receives how the next ones do; `depth` counts the quotes around. */
  constructor(
    private readonly standings: Standing[],
    private readonly depth = 0,
  ) {}

  /** Reads the next line; `text` has no line ending. */
  read(text: string): void {
    this.number = this.standings.length + 1;
    this.text = text;
    this.standing = this.around;
    if (this.isPlainProse(text)) this.prose(0);
    else this.line(indentFrom(text, this.number === 1 && text.charCodeAt(0) === 0xfeff ? 1 : 0, 0));
    this.standings.push(this.standing);
  }

  private line(indent: Indent): void {
    if (this.enclosure && this.isHeldBy(this.enclosure, indent)) return;
    if (indent.at === this.text.length) this.blank();
    else if (this.htmlBlock) {
      this.stand('html', dormantHeading(this.text, indent), this.htmlBlock);
      this.followDetails();
    } else this.block(indent);
  }

  /** The common case, decided at once: a line that begins with a letter, where nothing is open that could claim it. */
  private isPlainProse(text: string): boolean {
    const letter = text.charCodeAt(0) | 32;
    return letter >= 97 && letter <= 122 && !this.enclosure && !this.htmlBlock && this.lists.isEmpty;
  }

  private stand(context: Context, title: Heading | null = null, block: MutableEnclosure | null = null): void {
    const inside = this.around.inside ?? (title && block);
    this.standing = inside || title ? { context, inside, title } : free[context];
  }

  private followDetails(): void {
    if (this.details.follow(this.number, this.text)) this.end();
    const inside = this.details.innermost;
    if (inside !== this.around.inside) this.around = inside ? { ...free.text, inside } : free.text;
  }

  private isHeldBy(open: OpenEnclosure, indent: Indent): boolean {
    const hold = this.isHeading(open, indent) ? 'ended' : open.hold(this.text, indent);
    if (hold !== 'inside') {
      open.enclosure.closed = this.number;
      this.enclosure = null;
    }
    if (hold === 'ended') return false;
    if (open.inParagraph) this.paragraph.lengthen();
    const title = dormantHeading(this.text, indent);
    this.standing = title ? { context: open.within.context, inside: open.enclosure, title } : open.within;
    return true;
  }

  /** True for a line that makes a heading of the paragraph in which a comment is open. */
  private isHeading(open: OpenEnclosure, { column, at }: Indent): boolean {
    return open.inParagraph === true && column < 4 && this.paragraph.underlinedAs(this.text, at) !== null;
  }

  /** Ends the paragraph or quote above. */
  private end(): void {
    this.paragraph.end();
    this.quoted = null;
  }

  private blank(): void {
    this.end();
    if (this.htmlBlock) this.htmlBlock.closed = this.number;
    this.htmlBlock = null;
    this.lists.blank(this.number);
  }

  /** A line that no enclosure holds: leave the lists it is not indented for, then see what it begins. */
  private block(indent: Indent): void {
    const { lists, number, paragraph, text } = this;
    if (this.isLazy(indent)) {
      this.prose(indent.at);
      return;
    }
    const isText = lists.isEmpty && paragraph.isOpen && !canInterrupt(text, indent.at);
    if (lists.leave(indent.column)) this.quoted = null;
    if (indent.column - lists.base >= 4) {
      this.indented();
      return;
    }
    if (this.isUnderline(indent.at)) return;
    const start = isText ? indent : lists.enter(number, text, indent);
    if (start !== indent) this.end();
    if (start.at < text.length) this.begin(start);
  }

  /** A line that is indented too far to begin anything. */
  private indented(): void {
    if (this.paragraph.isOpen) this.paragraph.lengthen();
    else {
      this.stand('indented');
      this.quoted = null;
    }
  }

  /** Ends the paragraph above when this line underlines it. */
  private isUnderline(start: number): boolean {
    const { paragraph } = this;
    const level = paragraph.underlinedAs(this.text, start);
    if (level === null) return false;
    const title = paragraph.asHeading(level);
    if (title) this.standings[paragraph.first - 1] = { context: 'text', inside: null, title };
    this.end();
    return true;
  }

  /** True for a line that continues a list item's paragraph although it is not indented for the item. */
  private isLazy(indent: Indent): boolean {
    if (indent.column >= this.lists.base || !this.paragraph.isOpen) return false;
    const { text } = this;
    return behindBullet(text, indent.at) < 0 && !endsParagraph(text, indent);
  }

  private begin(indent: Indent): void {
    const start = startOf(this.text, indent.at, this.paragraph.isOpen);
    if (start.block === 'prose') this.prose(indent.at);
    else if (start.block === 'quote') this.quote(indent);
    else this.interrupt(start, indent);
  }

  /** Begins what can be no part of the paragraph above. */
  private interrupt(start: Start, { at, column }: Indent): void {
    this.end();
    if (start.block === 'heading') this.heading(start.heading, column);
    else if (start.block === 'fence') this.fence(start.mark, at);
    else if (start.block === 'comment') this.comment(at);
    else if (start.block === 'html') this.html(start.html, at);
  }

  /** What a quote holds is a document of its own: a paragraph at its end goes on with the next line, even without `>`. */
  private quote(mark: Indent): void {
    this.stand('quote');
    if (this.depth === maxDepth) this.paragraph.quote(true);
    else {
      this.quoted ??= new Walker([], this.depth + 1);
      this.quoted.read(behindMark(this.text, mark));
      this.paragraph.quote(this.quoted.paragraph.isOpen);
    }
  }

  private heading(heading: Heading, column: number): void {
    if (this.lists.isEmpty && (isFree(this.around) || column === 0)) this.stand('text', heading);
  }

  private fence(mark: FenceMark, at: number): void {
    this.stand('fence');
    this.enclosure = new OpenFence(enclosureAt('fence', this.number, at), mark, this.lists.base);
  }

  private comment(at: number): void {
    this.stand('comment');
    this.openComment(at, false);
  }

  private html(html: HtmlStart, at: number): void {
    this.stand('html');
    if (html.kind === 'block') {
      this.htmlBlock = enclosureAt('html', this.number, at);
      this.followDetails();
    } else if (!html.closing.test(this.text.slice(at)))
      this.enclosure = new OpenHtml(enclosureAt('html', this.number, at), html.closing);
  }

  /** Follows a comment from where it opens, and keeps it in mind when the line does not close it. */
  private openComment(at: number, inParagraph: boolean): void {
    const trail = new CommentTrail();
    trail.follow(this.text, at);
    if (!trail.isOpen) return;
    this.enclosure = new OpenComment(enclosureAt('comment', this.number, trail.openedAt), trail, inParagraph);
  }

  private prose(start: number): void {
    const { text } = this;
    if (!this.paragraph.isOpen) this.quoted = null;
    this.paragraph.add(this.number, text, this.lists.isEmpty && isFree(this.standing));
    const comment = text.indexOf('<!--', start);
    if (comment >= 0 && !insideCode(text, start, comment)) this.openComment(comment, true);
    if (!this.enclosure && this.around.inside && text.includes('</', start)) this.followDetails();
  }
}
