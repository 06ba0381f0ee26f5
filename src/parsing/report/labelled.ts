import type { Line } from '../markdown/line.js';
import { placeOn } from '../places.js';
import { tabledOn } from './tabled.js';
import { kebab, type Opening, openingOf, visible } from './words.js';

/** A labelled value: `- Users affected: 1200`, `**Severity:** S1`, or one of several in a sentence. */
export interface Labelled {
  /** The label in kebab-case. */
  readonly label: string;
  /** The words as written, outer white space gone; lines that continue it are joined. */
  readonly words: string;
  /** 1-based line of the value; of the label where it is blank. */
  readonly line: number;
  /** 1-based column of the value in that line. */
  readonly column: number;
  /** Offsets of the value in the text that was scanned; both behind the label when it is blank. */
  readonly from: number;
  readonly to: number;
}

/** Tells which labels (in kebab-case) are known; a known label may stand anywhere a sentence begins. */
export type IsKnown = (label: string) => boolean;

interface Mark {
  readonly label: string;
  readonly known: boolean;
  readonly start: number;
  readonly behind: number;
}

const labelAt =
  /[*_`]{0,3}([^\s:：*_`|<>[\]#.;,?!][^:：*_`|<>[\].;,?!]{0,60})[*_`]{0,3} {0,2}[:：][*_`]{0,3}(?!\/)/y;
/** `- Tests – none`, `**Found by** — journalists`, `- Lead @dana`: the longest label before a dash, an arrow or a person. */
const dashedLabelAt =
  /[*_`]{0,3}([^\s:：*_`|<>[\]#.;,?!][^:：*_`|<>[\].;,?!]{0,60}?)[*_`]{0,3} {1,3}(?:(?:-{1,2}|[-=]>|[–—→])[ \t]|(?=@))/y;
const boldLabelAt = /\*\*([^*:|]{2,60})\*\* {1,3}(?=\S)/y;
const otherMark = /：| (?:(?:-{1,2}|[-=]>|[–—→])[ \t]|@)|\*\* /;
/** The most that the first expression above reads before its colon. */
const LONGEST_LABEL = 69;
const sentenceEnd = /(?:[.;·•|),]| \/)[ \t]{1,3}/g;

/** The values behind known labels on the lines that are plain text, in order; other labels only end a value. */
export function labelledOn(lines: readonly Line[], isKnown: IsKnown): Labelled[] {
  const { tabled, others } = tabledOn(lines, isKnown);
  const listed = listedOn(others, isKnown);
  return tabled.length === 0 ? listed : [...tabled, ...listed].sort((a, b) => a.from - b.from);
}

function listedOn(lines: readonly Line[], isKnown: IsKnown): Labelled[] {
  const found: Labelled[] = [];
  /** The value that an indented line below would continue: the only one of the line above. */
  let open: Open | null = null;
  for (const line of lines) {
    if (!isOfUse(line, open)) continue;
    const text = visible(line.text);
    const opening = openingOf(text);
    const marks = mayLabel(line) ? marksOf(text, opening.at, opening.bullet, isKnown) : [];
    const values = valuesOn(text, marks, line);
    for (const value of values) found.push(value);
    if (marks.length > 0) open = opening.bullet && marks.length === 1 ? openAt(values[0], opening) : null;
    else if (open && opening.at < text.length && opening.indent > open.indent) {
      open.words.push(text.slice(opening.at).trim());
      extend(found, open.words, opening, line);
    } else open = null;
  }
  return found;
}

/** True for a line that labels something, or may continue the value that is open. */
function isOfUse(line: Line, open: Open | null): boolean {
  return line.context === 'text' && (open !== null || mayLabel(line));
}

/** True for a line with a colon, a dash between words, or words in bold: no other one labels anything. */
function mayLabel({ text }: Line): boolean {
  return text.includes(':') || otherMark.test(text);
}

interface Open {
  readonly indent: number;
  readonly words: string[];
}

function valuesOn(text: string, marks: readonly Mark[], line: Line): Labelled[] {
  return marks.flatMap((mark, index) =>
    mark.known ? [valueBehind(text, mark, marks[index + 1], line)] : [],
  );
}

function openAt(value: Labelled | undefined, { indent }: Opening): Open | null {
  return value ? { indent, words: value.words === '' ? [] : [value.words] } : null;
}

/** Nested list items are joined by commas, wrapped lines by spaces. */
function extend(found: Labelled[], words: readonly string[], { at, bullet }: Opening, line: Line): void {
  const last = found.pop() as Labelled;
  const next = words.at(-1) as string;
  const to = line.from + line.text.trimEnd().length;
  if (last.words === '') found.push({ ...last, words: next, ...placeOn(line, at), from: line.from + at, to });
  else found.push({ ...last, words: last.words + (bullet ? ', ' : ' ') + next, to });
}

/**
 * The labels of a line. In a list item they are known ones, since its value may hold colons of its own; in prose every
 * sentence that begins `Capital words:` begins another value.
 */
function marksOf(text: string, at: number, bullet: boolean, isKnown: IsKnown): Mark[] {
  const dashed = dashedMark(text, at, bullet, isKnown);
  const marks: Mark[] = dashed ? [dashed] : [];
  const first = dashed?.behind ?? at;
  const hasWide = text.includes('：');
  /** The next colon: where none is near, no label begins, and the expression is spared. */
  let colon = text.indexOf(':', first);
  sentenceEnd.lastIndex = first;
  for (let start = dashed ? nextSentence(text) : at; start >= 0; start = nextSentence(text)) {
    if (colon >= 0 && colon < start) colon = text.indexOf(':', start);
    if (!hasWide && (colon < 0 || colon > start + LONGEST_LABEL)) continue;
    const mark = markAt(text, start, bullet, start === at, isKnown);
    if (mark) marks.push(mark);
  }
  return marks;
}

function markAt(
  text: string,
  start: number,
  bullet: boolean,
  isFirst: boolean,
  isKnown: IsKnown,
): Mark | null {
  labelAt.lastIndex = start;
  const match = labelAt.exec(text);
  if (!match) return null;
  const words = match[1] as string;
  const label = kebab(words);
  const behind = start + match[0].length;
  const known = isKnown(label);
  const spaced = behind >= text.length || ' \t'.includes(text[behind] as string);
  const begins = isFirst || (!bullet && startsUpper(words) && !isAfterComma(text, start));
  return known || (spaced && begins) ? { label, known, start, behind } : null;
}

/** A known label without a colon, where the words of a line begin: before a dash, or in bold in a list item. */
function dashedMark(text: string, start: number, bullet: boolean, isKnown: IsKnown): Mark | null {
  dashedLabelAt.lastIndex = start;
  boldLabelAt.lastIndex = start;
  const match = dashedLabelAt.exec(text) ?? (bullet ? boldLabelAt.exec(text) : null);
  const label = match ? kebab(match[1] as string) : '';
  return match && isKnown(label) ? { label, known: true, start, behind: start + match[0].length } : null;
}

/** Behind a comma only a known label begins a value: `Lead: Jo, Approver: Ann`. */
function isAfterComma(text: string, start: number): boolean {
  return /[,/]\s{0,3}$/.test(text.slice(Math.max(0, start - 4), start));
}

function nextSentence(text: string): number {
  return sentenceEnd.test(text) ? sentenceEnd.lastIndex : -1;
}

function startsUpper(words: string): boolean {
  const first = words[0] as string;
  return first !== first.toLowerCase();
}

function valueBehind(text: string, mark: Mark, next: Mark | undefined, line: Line): Labelled {
  const raw = text.slice(mark.behind, next?.start);
  const words = next ? raw.replace(/[.;·•|,/][ \t]{0,3}$/, '').trim() : raw.trim();
  const at = mark.behind + (raw.length - raw.trimStart().length);
  const from = line.from + at;
  return { label: mark.label, words, line: line.number, column: at + 1, from, to: from + words.length };
}
