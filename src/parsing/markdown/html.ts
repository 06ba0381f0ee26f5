/** CommonMark's HTML blocks of kind 6: they run to the next blank line (specification 0.31, section 4.6). */
const blockTags = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
);
const rawTags = new Set(['pre', 'script', 'style', 'textarea']);
/** Whichever of them opened the block, the closing tag of any ends it. */
const rawEnd = /<\/(?:pre|script|style|textarea)>/i;

/** What an HTML tag at the start of a line opens: a block to the next blank line, raw text to its closing tag, or nothing. */
export type HtmlStart = { readonly kind: 'block' } | { readonly kind: 'raw'; readonly closing: RegExp };

/**
 * Reads the `<` at `start`; null when it opens no HTML block. A tag of any other name opens one where it is alone on its line
 * and continues no paragraph (kind 7); closing `</pre>` counts among those, as GitHub's reader has it.
 */
export function htmlStart(text: string, start: number, inParagraph: boolean): HtmlStart | null {
  const next = text[start + 1];
  if (next === '?') return { kind: 'raw', closing: /\?>/ };
  if (next === '!') return declaration(text, start + 2);
  const nameFrom = start + (next === '/' ? 2 : 1);
  const name = tagName(text, nameFrom);
  if (rawTags.has(name) && next !== '/') return { kind: 'raw', closing: rawEnd };
  if (blockTags.has(name)) return { kind: 'block' };
  return !inParagraph && isTagAlone(text, nameFrom) ? { kind: 'block' } : null;
}

function declaration(text: string, start: number): HtmlStart | null {
  if (text.startsWith('[CDATA[', start)) return { kind: 'raw', closing: /]]>/ };
  return isLetterCode(text.charCodeAt(start)) ? { kind: 'raw', closing: />/ } : null;
}

/** True when nothing follows the complete tag whose name begins at `start`; quoted values may hold `>`. */
function isTagAlone(text: string, start: number): boolean {
  if (!isLetterCode(text.charCodeAt(start))) return false;
  let at = start;
  while (isNameCode(text.charCodeAt(at)) || text[at] === '-') at += 1;
  if (at < text.length && !endsTagName(text[at] as string)) return false;
  const end = tagEnd(text, at);
  return end >= 0 && text.slice(end).trim() === '';
}

/** The offset behind the `>` that ends the tag in which `from` stands; −1 when the line has none. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] as string;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '<' || character === '`') return -1;
  }
  return -1;
}

function tagName(text: string, start: number): string {
  let end = start;
  while (end < start + 12 && isNameCode(text.charCodeAt(end))) end += 1;
  return end === text.length || endsTagName(text[end] as string) ? text.slice(start, end).toLowerCase() : '';
}

/** False for the hyphen of a custom element: `<details-menu>` is no `<details>`. */
function endsTagName(character: string): boolean {
  return ' \t>/'.includes(character);
}

function isNameCode(code: number): boolean {
  return isLetterCode(code) || (code >= 48 && code <= 57);
}

function isLetterCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A `<details>` or `</details>` at an offset of a line. */
export interface DetailsStep {
  readonly opens: boolean;
  readonly at: number;
}

/** The `<details>` and `</details>` of a line in order. */
export function detailsSteps(text: string): DetailsStep[] {
  const steps: DetailsStep[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const closes = text[at + 1] === '/';
    if (tagName(text, at + (closes ? 2 : 1)) === 'details') steps.push({ opens: !closes, at });
  }
  return steps;
}
