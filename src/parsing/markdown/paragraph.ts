import { behindBullet, type Indent } from './blocks.js';
import { type Heading, setextHeading, underlineLevel } from './headings.js';
import { startOf } from './start.js';

/** The paragraph that may go on with the next line. */
export class Paragraph {
  isOpen = false;
  /** Number and words of its first line. */
  first = 0;
  private words = '';
  private isOneLine = false;
  /** Whether it stands in no list, quote or enclosure: then an underline ends it. */
  private isFree = false;

  /** Adds a line of prose. */
  add(number: number, words: string, isFree: boolean): void {
    this.isOneLine = !this.isOpen;
    if (this.isOpen) return;
    this.isOpen = true;
    this.isFree = isFree;
    this.first = number;
    this.words = words;
  }

  /** Adds a line that is indented too far to begin anything. */
  lengthen(): void {
    this.isOneLine = false;
  }

  end(): void {
    this.isOpen = false;
  }

  /** Begins the paragraph of a quote, which the next line may continue without a mark. */
  quote(isText: boolean): void {
    this.isOpen = isText;
    this.isFree = false;
  }

  /** The level of the underline at `start`; null where it is none or there is nothing to underline. */
  underlinedAs(text: string, start: number): 1 | 2 | null {
    return this.isOpen && this.isFree ? underlineLevel(text, start) : null;
  }

  /** The heading that an underline makes of it; null while it has more lines than one. */
  asHeading(level: 1 | 2): Heading | null {
    return this.isOneLine ? setextHeading(this.words, level) : null;
  }
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
  if (startOf(text, at, true).block !== 'prose') return true;
  return behindBullet(text, at) >= 0 && canInterrupt(text, at);
}
