import type { WordPlace } from '../places.js';

/** The zone that some words name, for times that bear none of their own. */
export interface Zone {
  /** Minutes ahead of UTC; null where the words may mean several zones, so that no such time is believed. */
  readonly offset: number | null;
  /** `UTC`, `UTC+2`, else as it is written: `CET`. */
  readonly name: string;
}

/** A zone with the words that say it; nobody can point to those of a heading, which stands outside of what is read. */
export interface SaidZone extends Zone {
  readonly by: 'heading' | 'sentence' | 'column';
  readonly place: WordPlace | null;
}

/** Abbreviations that people know as zones; most of them mean several. */
const abbreviations =
  '[PMCE][SD]?T|AK?[SD]T|A[CEW][SD]T|[CEW]ES?T|[BIJKH]ST|NZ[SD]T|SAST|MSK|SGT|HKT|PKT|BRT';
const places =
  '(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\\/\\w{1,40}|Pacific|Eastern|Central|Mountain|[Ll]ocal|LOCAL';
const zones = new RegExp(
  '(?<![\\p{L}\\d])(?:(?:UTC|GMT|[Uu]tc|[Gg]mt)(?: ?[+−–-] ?\\d{1,2}(?::?\\d{2})?)?' +
    `|[+−-]\\d{2}:\\d{2}|Zulu|Z(?=[)\\]])|${abbreviations}|${places})(?![\\p{L}\\d])`,
  'gu',
);
const ahead = /([+−–-]) ?(\d{1,2})(?::?(\d{2}))?$/;
/** In brackets, letters that no list knows may be a zone all the same. */
const unknownName = /[([]((?!ISO)[A-Z]{3,4})[)\]]/;

/**
 * The zone that a heading's or sentence's words name; null when they name none. A name is nothing beside its offset
 * (`PST (UTC-8)`); two offsets, `UTC or local` and names alone may mean several.
 */
export function zoneIn(words: string): Zone | null {
  const text = words.slice(0, 200).replaceAll('_', ' ');
  const found = [...new Set([...text.matchAll(zones)].map(([name]) => name))];
  if (found.length === 0) return null;
  const exact = found.filter((name) => ahead.test(name));
  const [one, another] = exact.length > 0 ? exact : found;
  const isClear = another === undefined && !/\b(?:local|or|not)\b/i.test(text);
  const offset = isClear ? offsetOf(one as string) : null;
  return { offset, name: offset === null ? found.join(' or ') : zoneName(offset) };
}

/** The zone that a table column's title names: also one in brackets that is on no list (`Time (ICT)`). */
export function zoneOfTitle(title: string): Zone | null {
  const unknown = unknownName.exec(title)?.[1];
  return zoneIn(title) ?? (unknown === undefined ? null : { offset: null, name: unknown });
}

/** A column's title without the zone that it names, and without its brackets. */
export function withoutZone(title: string): string {
  return title.replace(/[([][^()[\]]{0,60}[)\]]/g, '').replace(zones, '');
}

/** How people write an offset of so many minutes: `UTC`, `UTC+2`, `UTC-5:30`. */
export function zoneName(offset: number): string {
  const minutes = Math.abs(offset);
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return offset === 0 ? 'UTC' : `UTC${offset < 0 ? '-' : '+'}${Math.floor(minutes / 60)}${rest}`;
}

/** Minutes ahead of UTC; null for a mere name, and for more than any zone has. */
function offsetOf(name: string): number | null {
  const match = ahead.exec(name);
  if (!match) return /^(?:UTC|GMT|Z|Zulu)$/i.test(name) ? 0 : null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60 || Number(match[3] ?? 0) > 59) return null;
  return match[1] === '+' ? minutes : -minutes;
}
