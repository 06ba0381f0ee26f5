import {
  behindBullet,
  behindMark,
  canOpen,
  fenceMark,
  type Indent,
  indentFrom,
  isThematicBreak,
} from './blocks.js';
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
import { atxHeading, type Heading } from './headings.js';
import { htmlStart } from './html.js';
import { type Context, free, isFree, type Standing } from './line.js';
import { OpenDetails } from './open-details.js';
import { OpenLists } from './open-lists.js';
import { canInterrupt, endsParagraph, Paragraph } from './paragraph.js';

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

  private open(enclosure: OpenEnclosure): void {
    if (!enclosure.inParagraph) this.end();
    this.enclosure = enclosure;
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

  /** Ends the paragraph or quote above. */
  private end(): void {
    this.paragraph.end();
    this.quoted = null;
  }

  /** True for a line that makes a heading of the paragraph in which a comment is open. */
  private isHeading(open: OpenEnclosure, { column, at }: Indent): boolean {
    return open.inParagraph === true && column < 4 && this.paragraph.underlinedAs(this.text, at) !== null;
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

  private begin(start: Indent): void {
    const { text } = this;
    const code = text.charCodeAt(start.at);
    if (code === 62) this.quote(start);
    else if (code === 35) this.hashes(start);
    else if (code === 96 || code === 126) this.fence(start.at);
    else if (code === 60) this.angle(start.at);
    else if (isThematicBreak(text, start.at)) this.end();
    else this.prose(start.at);
  }

  /** What a quote holds is a document of its own: a paragraph at its end goes on with the next line, even without `>`. */
  private quote(start: Indent): void {
    this.stand('quote');
    if (this.depth === maxDepth) this.paragraph.quote(true);
    else {
      this.quoted ??= new Walker([], this.depth + 1);
      this.quoted.read(behindMark(this.text, start));
      this.paragraph.quote(this.quoted.paragraph.isOpen);
    }
  }

  private hashes(start: Indent): void {
    const heading = atxHeading(this.text, start.at);
    if (!heading) {
      this.prose(start.at);
      return;
    }
    this.end();
    if (this.lists.isEmpty && (isFree(this.around) || start.column === 0)) this.stand('text', heading);
  }

  private fence(start: number): void {
    const { number, text } = this;
    const mark = fenceMark(text, start);
    if (!mark || !canOpen(mark)) {
      this.prose(start);
      return;
    }
    this.stand('fence');
    this.open(new OpenFence(enclosureAt('fence', number, start), mark, this.lists.base));
  }

  private angle(start: number): void {
    const { number, text } = this;
    const isComment = text.startsWith('<!--', start);
    const html = isComment ? null : htmlStart(text, start, this.paragraph.isOpen);
    if (!isComment && !html) {
      this.prose(start);
      return;
    }
    this.stand(isComment ? 'comment' : 'html');
    this.end();
    if (isComment) this.openComment(start, false);
    else if (html?.kind === 'block') {
      this.htmlBlock = enclosureAt('html', number, start);
      this.followDetails();
    } else if (html && !html.closing.test(text.slice(start)))
      this.open(new OpenHtml(enclosureAt('html', number, start), html.closing));
  }

  /** Follows a comment from where it opens; true when it is still open at the end of the line. */
  private openComment(at: number, inParagraph: boolean): boolean {
    const trail = new CommentTrail();
    trail.follow(this.text, at);
    if (!trail.isOpen) return false;
    this.open(new OpenComment(enclosureAt('comment', this.number, trail.openedAt), trail, inParagraph));
    return true;
  }

  private prose(start: number): void {
    const { text } = this;
    if (!this.paragraph.isOpen) this.quoted = null;
    this.paragraph.add(this.number, text, this.lists.isEmpty && isFree(this.standing));
    const comment = text.indexOf('<!--', start);
    if (comment >= 0 && !insideCode(text, start, comment) && this.openComment(comment, true)) return;
    if (this.around.inside && text.includes('</', start)) this.followDetails();
  }
}
