import type { SafeMarkdown } from '../domain/markdown.js';
import { redact } from '../redaction/secrets.js';

/** Control characters, halves of characters, fillers, marks of direction, tags and selectors that can smuggle text; no emoji's own. */
const INVISIBLE =
  /[\0-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0e\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
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
 * go, and secrets give way to a placeholder. Mentions and references are those of
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function neutralise(text: string): SafeMarkdown {
  return redact(decodeEntities(text).replace(INVISIBLE, ''))
    .replace(/&/gu, '&amp;')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/gu, '\\$&')
    .replace(/^([#+=-]|\d{1,9}(?=[.)]))/u, (mark) => (/\d/.test(mark) ? mark + JOINER : `\\${mark}`))
    .replace(/@/gu, `@${JOINER}`)
    .replace(/#(?=\d)/gu, `#${JOINER}`)
    .replace(/GH-(?=\d)/giu, `$&${JOINER}`)
    .replace(/(?:https?|ftp):(?=\/\/)/giu, `$&${JOINER}`)
    .replace(/www(?=\.)/giu, `$&${JOINER}`) as SafeMarkdown;
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? entity;
    const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
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

/** A stranger's words as a title: one line of at most 200 characters, nobody mentioned, nothing invisible. */
export function plainTitle(text: string): SafeMarkdown {
  const plain = redact(decodeEntities(text).replace(INVISIBLE, '')).replace(/\s+/gu, ' ').trim();
  const characters = [...plain.replace(/@/gu, `@${JOINER}`)];
  const cut = characters.length > 200 ? `${characters.slice(0, 199).join('').trimEnd()}…` : characters.join('');
  return cut as SafeMarkdown;
}
