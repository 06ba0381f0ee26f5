import { isBlankCode } from './headings.js';

/** A line's place after its leading white space: columns (a tab goes to the next multiple of four) and offset. */
export interface Indent {
  readonly column: number;
  readonly at: number;
}

/** Measures white space from `at`, which stands at `column`. */
export function indentFrom(text: string, at: number, column: number): Indent {
  let offset = at;
  let columns = column;
  for (let code = text.charCodeAt(offset); isBlankCode(code); code = text.charCodeAt(offset)) {
    columns += code === 9 ? 4 - (columns % 4) : 1;
    offset += 1;
  }
  return { column: columns, at: offset };
}

/** What a quote holds on a line whose `>` stands at `mark`: the words behind it and one column of white space. */
export function behindMark(text: string, mark: Indent): string {
  const next = mark.at + 1;
  const code = text.charCodeAt(next);
  if (code !== 9) return text.slice(code === 32 ? next + 1 : next);
  const indent = indentFrom(text, next, mark.column + 1);
  return ' '.repeat(indent.column - mark.column - 2) + text.slice(indent.at);
}

/** A run of three or more backticks or tildes at the start of a line. */
export interface FenceMark {
  readonly code: number;
  readonly length: number;
  /** What follows the run; an opening fence may have it, a closing one may not. */
  readonly info: string;
}

/** Reads the fence that stands at `start`; null when there is none. */
export function fenceMark(text: string, start: number): FenceMark | null {
  const code = text.charCodeAt(start);
  if (code !== 96 && code !== 126) return null;
  let end = start;
  while (text.charCodeAt(end) === code) end += 1;
  return end - start < 3 ? null : { code, length: end - start, info: text.slice(end).trim() };
}

/** True when the mark can open a code block: the info string of a backtick fence holds no backtick. */
export function canOpen(mark: FenceMark): boolean {
  return mark.code === 126 || !mark.info.includes('`');
}

/** True when `mark` closes the fence that `open` opened: same character, at least as long, nothing behind it. */
export function closes(mark: FenceMark, open: FenceMark): boolean {
  return mark.code === open.code && mark.length >= open.length && mark.info === '';
}

/** The offset behind a list marker (`-`, `*`, `+`, `1.`, `1)`) at `start`, before its white space; −1 when there is none. */
export function behindBullet(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let at = start;
  if (code === 45 || code === 42 || code === 43) at += 1;
  else {
    while (at < start + 9 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
    if (at === start || (text[at] !== '.' && text[at] !== ')')) return -1;
    at += 1;
  }
  return at === text.length || isBlankCode(text.charCodeAt(at)) ? at : -1;
}

/** The offset from which on a line holds but one mark and white space: no thematic break begins above it. */
export function uniformFrom(text: string): number {
  let at = text.length;
  let mark = 0;
  for (; at > 0; at -= 1) {
    const code = text.charCodeAt(at - 1);
    if (isBlankCode(code)) continue;
    if (mark !== 0 && code !== mark) break;
    mark = code;
  }
  return at;
}

/** True for a thematic break at `start`: three or more `-`, `*` or `_`, with white space between and behind them. */
export function isThematicBreak(text: string, start: number): boolean {
  const mark = text.charCodeAt(start);
  if (mark !== 45 && mark !== 42 && mark !== 95) return false;
  let count = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === mark) count += 1;
    else if (!isBlankCode(code)) return false;
  }
  return count >= 3;
}
