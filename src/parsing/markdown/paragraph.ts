import { behindBullet, canOpen, fenceMark, type Indent, isThematicBreak } from './blocks.js';
import { atxHeading } from './headings.js';
import { htmlStart } from './html.js';

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
