import type { SafeMarkdown } from '../domain/markdown.js';
import { redact } from '../redaction/secrets.js';

/** Control characters, halves of characters, and all that shows nothing and can smuggle text; not white space, nor an emoji's own selector. */
const INVISIBLE = /(?!\ufe0f|[\t-\r])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(commat|lt|gt|amp|num|excl|lsqb|lbrack|sol));/giu;
const NAMED: Readonly<Record<string, string>> = {
  commat: '@',
  lt: '<',
  gt: '>',
  amp: '&',
  num: '#',
  excl: '!',
  lsqb: '[',
  lbrack: '[',
  sol: '/',
};
/** Invisible and unbreakable: it splits a token for GitHub's linkers and shows nothing to the reader. */
const JOINER = '\u2060';

/**
 * Makes a stranger's words safe to publish under our name, on one line: entities are decoded first; then mentions,
 * references (and with them closing keywords), HTML, images, links and table bars lose their power, bidi or invisible characters
 * go, and secrets give way to a placeholder; what is longer than `most` characters is cut. Mentions and references are those of
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function neutralise(text: string, most = 500): SafeMarkdown {
  return shortened(visibleWords(text), most)
    .replace(/&/gu, '&amp;')
    .replace(/[\\`*_[\]<>|~$]|(?<=<)!/gu, '\\$&')
    .replace(/^([#+=-]|\d{1,9}(?=[.)]))/u, (mark) => (/\d/.test(mark) ? mark + JOINER : `\\${mark}`))
    .replace(/@/gu, `@${JOINER}`)
    .replace(/#(?=\d)/gu, `#${JOINER}`)
    .replace(/GH-(?=\d)/giu, `$&${JOINER}`)
    .replace(/(?:https?|ftp):(?=\/\/)/giu, `$&${JOINER}`)
    .replace(/www(?=\.)/giu, `$&${JOINER}`) as SafeMarkdown;
}

/** On one line, entities decoded, without secrets and what cannot be seen. */
function visibleWords(text: string): string {
  return redact(decodeEntities(text).replace(INVISIBLE, '')).replace(/\s+/gu, ' ').trim();
}

function shortened(text: string, most: number): string {
  const characters = text.length > most ? [...text] : [];
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? entity;
    const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/**
 * A stranger's lines as a code block, where nothing is mentioned, linked or read as a fact: each on one line of at most `most`
 * characters, without secrets and what cannot be seen, in a fence that they cannot close.
 */
export function codeBlock(lines: readonly string[], most = 300): SafeMarkdown {
  const shown = lines.map((line) => shortened(visibleWords(line), most));
  const runs = shown.flatMap((line) => line.match(/`{3,}/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return [`${fence}text`, ...shown, fence].join('\n') as SafeMarkdown;
}

/** Words of this product itself (tables, templates): never a place for text from an issue. */
export function ours(text: string): SafeMarkdown {
  return text as SafeMarkdown;
}

/** A template whose holes take only safe text and numbers, so that a stranger's words cannot slip in unneutralised. */
export function safe(
  literals: TemplateStringsArray,
  ...pieces: readonly (SafeMarkdown | number)[]
): SafeMarkdown {
  return String.raw({ raw: literals }, ...pieces) as SafeMarkdown;
}

/** Joins safe pieces with a separator of ours. */
export function joinSafe(pieces: readonly SafeMarkdown[], separator: string): SafeMarkdown {
  return pieces.join(separator) as SafeMarkdown;
}

/** As many lines as fit into `room` characters, and how many more there are: GitHub refuses bodies above 65,536. */
export function fitting(lines: readonly SafeMarkdown[], room: number): readonly SafeMarkdown[] {
  let left = room;
  const fit = lines.findIndex((line) => {
    left -= line.length + 1;
    return left < 0;
  });
  return fit < 0 ? lines : [...lines.slice(0, fit), safe`- … and ${lines.length - fit} more`];
}

/** A stranger's words as a title: one line of at most `most` characters, nobody mentioned, nothing invisible. */
export function plainTitle(text: string, most = 200): SafeMarkdown {
  return shortened(visibleWords(text).replace(/@/gu, `@${JOINER}`), most) as SafeMarkdown;
}
