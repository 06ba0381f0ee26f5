import { failureModes } from '../../domain/failure-modes.js';
import { kinds } from '../../domain/kinds.js';
import { type Choice, closedLists, type ListId } from '../../domain/lists.js';
import { tidy, withoutMarks } from '../markdown/inline.js';
import { otherWords } from './other-words.js';

/** The closed lists that facts choose from, with the two that have tables of their own. */
export type ListName = ListId | 'kind' | 'failure-mode';

/** The values of a list with their meanings. */
export function choicesOf(list: ListName): readonly Choice[] {
  if (list === 'kind') return kinds;
  return list === 'failure-mode' ? failureModes : closedLists[list];
}

/** `incident, near-miss, hazard`: what a finding says is allowed. */
export function allowed(list: ListName): string {
  return choicesOf(list)
    .map((choice) => choice.id)
    .join(', ');
}

/** The value with which the words begin, be it behind an article: `near miss`, `a user report`, `**luck**, a syntax error`, an option text `id – meaning`; else null. */
export function readChoice(words: string, list: ListName): string | null {
  const whole = plain(words).replace(/^(?:an?|the) /, '');
  const text = isWho(list) ? whole.replace(whose, '') : withoutOwaspId(whole, list);
  const found = choicesOf(list).filter(({ id }) => startsWith(text, id));
  const longest = found.reduce<string | null>(
    (best, { id }) => (id.length > (best?.length ?? 0) ? id : best),
    null,
  );
  return longest ?? inOtherWords(text, list) ?? (isWho(list) ? inBrackets(text, list) : null);
}

/** The lists that answer who or what it was. */
function isWho(list: ListName): boolean {
  return list === 'found-by' || list === 'stopped-by';
}

/** What says whose or how many they were: `our own staff`, `several outside researchers`. */
const whose =
  /^(?:(?:an?|the|one of|our|own|some|several|many|two|three|outside|external|independent|internal|security|affected|automated|nightly|daily|weekly|pure|sheer) ){1,5}/;

/** `Pillar Security (researchers)`: behind a name nobody knows, brackets say who it is. */
function inBrackets(text: string, list: ListName): string | null {
  const inner = /^[^()]{1,60}\(([^()]{1,60})\)$/.exec(text)?.[1];
  return inner === undefined ? null : readChoice(inner, list);
}

/** A failure mode without the OWASP id that stands before it: `LLM01 prompt injection`. */
function withoutOwaspId(text: string, list: ListName): string {
  return list === 'failure-mode' ? text.replace(/^(?:llm|asi)\d\d(?::20\d\d)?[ :–-]{1,3}/, '') : text;
}

/** The value that people call otherwise, where the words are that name or a remark follows: `customer, on the phone`. */
function inOtherWords(text: string, list: ListName): string | null {
  const name = (/^[^,;:.(–—]{1,60}/.exec(text)?.[0] ?? '')
    .replace(/ (?:-|on |in |at |via |through |from |who |that |until ).*$/, '')
    .trim()
    .replace(/ /g, '-');
  const found = Object.entries(otherWords[list] ?? {}).find(([, names]) => names.includes(name));
  return found?.[0] ?? null;
}

/** What a list of values says: the ones known, in order and once each, and the pieces that are none of them. */
export interface ChoicesReading {
  readonly ids: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Reads comma-separated values. An option's meaning may hold commas itself: pieces of the meaning of a value already
 * read are part of it. Where another sentence begins with words that are no value, prose begins.
 */
export function readChoices(words: string, list: ListName): ChoicesReading {
  const ids = new Set<string>();
  const [first = '', ...others] = words.slice(0, 8000).split(/\.\s+(?=\p{Lu})/u);
  const unknown = readPieces(first, list, ids);
  for (const sentence of others) {
    const also = new Set(ids);
    if (readPieces(sentence, list, also).length > 0) break;
    for (const id of also) ids.add(id);
  }
  return { ids: [...ids], unknown };
}

/** Adds the values that a sentence names to `ids`; the pieces that are none come back. */
function readPieces(sentence: string, list: ListName, ids: Set<string>): string[] {
  const unknown: string[] = [];
  for (const piece of sentence
    .split(/[,;\n]| (?:[/+&|→]|->) | and (?=[a-z-]{3,30}(?:$|[,;.]))/)
    .flatMap(apart(list))) {
    const text = plain(piece);
    if (text === '' || text === 'none') continue;
    const id = readChoice(text, list);
    if (id) ids.add(id);
    else if (!isMeaning(text, ids, list)) unknown.push(piece.trim());
  }
  return unknown;
}

/** `prompt-injection and excessive agency` as two, where both are values. */
function apart(list: ListName): (piece: string) => readonly string[] {
  return (piece) => {
    const parts = piece.split(' and ', 5);
    return parts.every((part) => readChoice(part, list) !== null) ? parts : [piece];
  };
}

function isMeaning(text: string, ids: ReadonlySet<string>, list: ListName): boolean {
  return choicesOf(list).some(({ id, meaning }) => ids.has(id) && meaning.toLowerCase().includes(text));
}

function plain(words: string): string {
  return tidy(withoutMarks(words.slice(0, 8000)))
    .replace(/^(?:\p{Extended_Pictographic}\ufe0f?){1,3} ?/u, '')
    .toLowerCase()
    .replace(/behavior/g, 'behaviour')
    .replace(/\.$/, '');
}

function startsWith(text: string, id: string): boolean {
  const start = text.slice(0, id.length).replace(/ /g, '-');
  return start === id && !/^[\p{L}\p{N}_-]/u.test(text.slice(id.length));
}
