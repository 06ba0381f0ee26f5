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

/** What an HTML tag at the start of a line opens: a block to the next blank line, raw text to its closing tag, or nothing. */
export type HtmlStart = { readonly kind: 'block' } | { readonly kind: 'raw'; readonly closing: string };

/** Reads the tag at `start`, where a `<` stands; null when it opens no HTML block. */
export function htmlStart(text: string, start: number): HtmlStart | null {
  const closes = text[start + 1] === '/';
  const name = tagName(text, start + (closes ? 2 : 1));
  if (rawTags.has(name)) return closes ? null : { kind: 'raw', closing: `</${name}` };
  return blockTags.has(name) ? { kind: 'block' } : null;
}

function tagName(text: string, start: number): string {
  let end = start;
  while (end < start + 12 && isNameCode(text.charCodeAt(end))) end += 1;
  return isNameCode(text.charCodeAt(end)) ? '' : text.slice(start, end).toLowerCase();
}

function isNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
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
