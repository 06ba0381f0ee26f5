import { valueAt } from '../pointer.js';

const LONGEST_LABEL = 200;
const MOST_LABELS = 40;
const LONGEST_LINK = 1_000;
const MOST_LINKS = 10;

/** The value as bounded words: a text, a number or a boolean; null for anything else and for blank text. */
export function wordsOf(value: unknown, most: number): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return null;
  const words = value.slice(0, most * 4).trim();
  if (words === '') return null;
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}

const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * An instant as ISO 8601 UTC in whole seconds; null when it is none. Reads RFC 3339 and Unix time in seconds or
 * milliseconds; Go's zero time (`0001-01-01T00:00:00Z`, how Alertmanager says "never") is none.
 */
export function instantOf(value: unknown): string | null {
  const at =
    typeof value === 'number'
      ? new Date(value < 1e11 ? value * 1000 : value)
      : new Date(typeof value === 'string' && instant.test(value.trim()) ? value.trim() : Number.NaN);
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 2000 || at.getUTCFullYear() > 9999) return null;
  return `${at.toISOString().slice(0, 19)}Z`;
}

/** The web addresses among the values: absolute, `http` or `https`, each once, without a name or password in them. */
export function linksOf(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.flatMap((value) => linkOf(value) ?? []))].slice(0, MOST_LINKS);
}

function linkOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_LINK || !URL.canParse(value)) return null;
  const url = new URL(value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = '';
  url.password = '';
  return url.href.length > LONGEST_LINK ? null : url.href;
}

/** Labels from an object of plain values, or by name and pointer; bounded, and safe for any name. */
export function labelsOf(
  value: unknown,
  from: string | Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const pairs =
    typeof from === 'string'
      ? pairsOf(valueAt(value, from))
      : Object.entries(from).map(([name, pointer]) => [name, valueAt(value, pointer)] as const);
  const bounded = pairs.flatMap(([name, one]) => {
    const words = wordsOf(one, LONGEST_LABEL);
    return words === null ? [] : [[name.slice(0, LONGEST_LABEL), words] as const];
  });
  return Object.fromEntries(bounded.slice(0, MOST_LABELS));
}

function pairsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
