const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(\.\d{1,9})?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const MINUTE = 60_000;

/**
 * Milliseconds since 1970 of an ISO 8601 instant with `Z` or an offset, seconds optional; NaN for anything else, and
 * for a date that does not exist. The ledger's own form is read without a regular expression: a report reads a million.
 */
export function millisecondsOf(text: string): number {
  const own = canonical(text);
  if (!Number.isNaN(own)) return own;
  const parts = INSTANT.exec(text);
  if (!parts) return Number.NaN;
  const [, minute, second = ':00', fraction = '.0', sign, hours = '0', minutes = '0'] = parts;
  const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '-' ? -1 : 1);
  if (Number(hours) > 23 || Number(minutes) > 59) return Number.NaN;
  return canonical(`${minute}${second}Z`) + Math.floor(Number(fraction) * 1000) - offset;
}

/** True for what `millisecondsOf` can read. That its fields are possible is enough: a ledger has a million instants, and few are reckoned with. */
export function isInstant(text: string): boolean {
  return isPossible(text) || !Number.isNaN(millisecondsOf(text));
}

/** Seconds from one instant to another; negative when they run backwards. */
export function secondsBetween(from: string, to: string): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / 1000;
}

/** True when the first of two instants comes before the other; those in the ledger's own form compare as texts, which is much faster. */
export function isBefore(one: string, other: string): boolean {
  const areCanonical = one.length === 20 && other.length === 20 && one[19] === 'Z' && other[19] === 'Z';
  return areCanonical ? one < other : millisecondsOf(one) < millisecondsOf(other);
}

/** The way the ledger writes an instant: UTC, and no fraction of a second where there is none. */
export function utc(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

function canonical(text: string): number {
  if (!isPossible(text)) return Number.NaN;
  const day = [yearOf(text), two(text, 5) - 1, two(text, 8)] as const;
  return Date.UTC(...day, two(text, 11), two(text, 14), two(text, 17));
}

/** True for an instant in the ledger's own form that the calendar and the clock have. */
function isPossible(text: string): boolean {
  if (!hasMarks(text)) return false;
  const [year, month, day] = [yearOf(text), two(text, 5), two(text, 8)];
  const isDay = year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
  return isDay && two(text, 11) < 24 && two(text, 14) < 60 && two(text, 17) < 60;
}

function yearOf(text: string): number {
  return two(text, 0) * 100 + two(text, 2);
}

/** True for a text of the shape `....-..-..T..:..:..Z`. */
function hasMarks(text: string): boolean {
  if (text.length !== 20 || text[4] !== '-' || text[7] !== '-') return false;
  return text[10] === 'T' && text[13] === ':' && text[16] === ':' && text[19] === 'Z';
}

/** Two digits as a number; NaN, which fails every comparison, when they are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
