import { fold, tidy } from './inline.js';

/** A Markdown heading of one line, its title made comparable. */
export interface Heading {
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** Without closing hashes, invisible characters, NBSP and trailing colon. */
  readonly title: string;
  /** The title folded, for looking it up. */
  readonly name: string;
  /** The trailing colon that was taken off the title, else empty. */
  readonly colon: '' | ':' | '：';
  /** True for a title underlined with `===` or `---`; the line after it belongs to the heading. */
  readonly setext: boolean;
  /** True when it is written as GitHub writes a form's labels: `### Title` from column 0. */
  readonly asGitHub: boolean;
}

const hash = 35;
export const nbsp = 0xa0;

/** True for a space or a tab, the only white space that Markdown's block structure knows. */
export function isBlankCode(code: number): boolean {
  return code === 32 || code === 9;
}

/**
 * Reads an ATX heading (`### Title`, closing hashes allowed) whose first `#` stands at `start`; null when it is none.
 * `###Title` is text, as on GitHub; an NBSP after the hashes is forgiven.
 */
export function atxHeading(text: string, start: number): Heading | null {
  let at = start;
  while (text.charCodeAt(at) === hash) at += 1;
  const level = at - start;
  if (level < 1 || level > 6) return null;
  const next = text.charCodeAt(at);
  if (at < text.length && !isBlankCode(next) && next !== nbsp) return null;
  const raw = withoutClosingHashes(tidy(text.slice(at)));
  const asGitHub = level === 3 && next === 32 && (start === 0 || text.charCodeAt(0) === 0xfeff);
  return titled(level as Heading['level'], raw, { setext: false, asGitHub });
}

/** The level that an underline gives to the line above it: 1 for `===`, 2 for `---`, null when it is no underline. */
export function underlineLevel(text: string, start: number): 1 | 2 | null {
  const mark = text.charCodeAt(start);
  if (mark !== 61 && mark !== 45) return null;
  let at = start;
  while (text.charCodeAt(at) === mark) at += 1;
  while (isBlankCode(text.charCodeAt(at))) at += 1;
  if (at < text.length) return null;
  return mark === 61 ? 1 : 2;
}

/** The heading that a line becomes by the underline below it. */
export function setextHeading(text: string, level: 1 | 2): Heading {
  return titled(level, tidy(text), { setext: true, asGitHub: false });
}

/** A tidied title without the hashes that Markdown takes for an end of the heading: `C #` becomes `C`, `C#` stays. */
export function withoutClosingHashes(title: string): string {
  let end = title.length;
  while (end > 0 && title.charCodeAt(end - 1) === hash) end -= 1;
  if (end === title.length) return title;
  if (end === 0) return '';
  return title.charCodeAt(end - 1) === 32 ? title.slice(0, end - 1) : title;
}

/** The heading of a tidied title. */
export function titled(
  level: Heading['level'],
  written: string,
  { setext, asGitHub }: Pick<Heading, 'setext' | 'asGitHub'>,
): Heading {
  const last = written[written.length - 1];
  const colon = last === ':' || last === '：' ? last : '';
  const title = colon === '' ? written : written.slice(0, -1).trimEnd();
  return { level, title, name: fold(written), colon, setext, asGitHub };
}
