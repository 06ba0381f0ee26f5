import { visible } from './visible.js';

/** A line as a terminal shows it, and the column below which the caret belongs, counted from 0. */
export interface Quote {
  readonly shown: string;
  readonly caret: number | null;
}

/**
 * The part of a line that fits into `room` columns, with `…` where it is cut and tabs as blanks. `at` is the offset in UTF-16
 * units of what the caret points to; null when the whole line is meant.
 */
export function quote(line: string, at: number | null, room: number): Quote {
  const before = lettersOf(line.slice(Math.max(0, (at ?? 0) - FARTHEST), at ?? 0));
  const after = lettersOf(line.slice(at ?? 0, (at ?? 0) + FARTHEST));
  const own = widthOf(before);
  const fits = own <= room * MOST || own + widthOf(after) <= room;
  const [left, isCutLeft] = fitting(before.reverse(), fits ? own : Math.floor(room * LEAD));
  const caret = widthOf(left) + Number(isCutLeft);
  const [right, isCutRight] = fitting(after, room - caret);
  const shown = `${isCutLeft ? '…' : ''}${left.reverse().join('')}${right.join('')}${isCutRight ? '…' : ''}`;
  return { shown, caret: at === null ? null : caret };
}

/** In UTF-16 units: no terminal shows more of a line, and a line may have hundreds of thousands. */
const FARTHEST = 2000;
/** The part of the room before the caret that a line may take up uncut, and what it keeps when it is cut. */
const MOST = 5 / 8;
const LEAD = 3 / 8;

/** As many of the letters from the first one on as fit, and whether some do not; then a column is left for the sign of it. */
function fitting(letters: readonly string[], room: number): [fitting: string[], isCut: boolean] {
  if (widthOf(letters) <= room) return [[...letters], false];
  let width = 0;
  const end = letters.findIndex((letter) => {
    width += letterWidth(letter);
    return width > room - 1;
  });
  return [letters.slice(0, end), true];
}

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  return widthOf(lettersOf(text));
}

function widthOf(letters: readonly string[]): number {
  return letters.reduce((sum, letter) => sum + letterWidth(letter), 0);
}

/** What people take for one letter each: with its accents, a flag, a face with its colour (UAX #29). */
function lettersOf(text: string): string[] {
  const plain = visible(text).replaceAll('\t', ' ');
  return [...segmenter.segment(plain)].map(({ segment }) => segment);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Wide letters of UAX #11, told by script since JavaScript knows no property for it; then the halfwidth forms among them. */
const wide =
  /^(?:\p{Emoji_Presentation}|.\ufe0f|\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Hang}|\p{sc=Bopo}|\p{sc=Yi}|\p{sc=Tang}|[\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]|\p{RI}\p{RI})/u;
const narrow = /^(?:[\uff61-\uffdc]|[\u200b\ufffd])/u;

function letterWidth(letter: string): number {
  if (/^\p{M}/u.test(letter)) return 0;
  return wide.test(letter) && !narrow.test(letter) ? 2 : 1;
}
