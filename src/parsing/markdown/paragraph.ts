import { behindBullet, canOpen, fenceMark, type Indent, isThematicBreak } from './blocks.js';
import { atxHeading, setextHeading, underlineLevel } from './headings.js';
import { htmlStart } from './html.js';
import type { Line } from './line.js';

/** The paragraph that may go on with the next line. */
export class Paragraph {
  isOpen = false;
  /** Its first line, where it stands in nothing: an underline ends it, and makes a heading of it while it is its only one. */
  private first: Line | null = null;
  private isOneLine = false;

  /** Adds a line of prose; `inNothing` tells that no list, quote or enclosure holds it. */
  add(line: Line, inNothing: boolean): void {
    this.isOneLine = !this.isOpen;
    if (!this.isOpen) this.first = inNothing ? line : null;
    this.isOpen = true;
  }

  /** Adds a line that is indented too far to begin anything. */
  lengthen(): void {
    this.isOneLine = false;
  }

  end(): void {
    this.isOpen = false;
    this.first = null;
  }

  /** Begins the paragraph of a quote, which the next line may continue without a mark. */
  quote(isText: boolean): void {
    this.end();
    this.isOpen = isText;
  }

  /** True when the text at `start` underlines it, which ends it. */
  isUnderlined(text: string, start: number): boolean {
    const { first } = this;
    const level = first ? underlineLevel(text, start) : null;
    if (!first || level === null) return false;
    if (this.isOneLine) first.standing = { ...first.standing, title: setextHeading(first.text, level) };
    this.end();
    return true;
  }
}

/** True when a line that reads on from `start` belongs to a paragraph, or begins one, rather than another block. */
export function isParagraphText(text: string, start: number): boolean {
  if (start === text.length || isThematicBreak(text, start) || atxHeading(text, start)) return false;
  const mark = fenceMark(text, start);
  return !(mark && canOpen(mark));
}

/** True unless a list marker at `start` is one that cannot end a paragraph: an empty item, or a number other than 1. */
export function canInterrupt(text: string, start: number): boolean {
  const end = behindBullet(text, start);
  if (end < 0) return true;
  const code = text.charCodeAt(start);
  const isDigit = code >= 48 && code <= 57;
  return text.slice(end).trim() !== '' && (!isDigit || Number(text.slice(start, end - 1)) === 1);
}

/** True for a line that ends the paragraph above it, and with it a comment that began inside that paragraph. */
export function endsParagraph(text: string, { column, at }: Indent): boolean {
  if (column >= 4) return false;
  if (text[at] === '>' || !isParagraphText(text, at)) return true;
  if (behindBullet(text, at) >= 0) return canInterrupt(text, at);
  return text[at] === '<' && (text.startsWith('<!--', at) || htmlStart(text, at, true) !== null);
}
