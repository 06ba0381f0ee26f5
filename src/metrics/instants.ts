import { isDay, isLeap, type Moment } from '../domain/time.js';

const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(\.\d{1,9})?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const MINUTE = 60_000;
/** Days of a common year before each of its months. */
const DAYS_TO = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

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

/** The instant of a moment; of a day that is all that is known its beginning, UTC; null when not even the day is known. */
export function beginningOf(moment: Moment | null): string | null {
  if (moment?.precision === 'minute') return moment.at;
  return moment?.precision === 'day' && moment.at !== null ? `${moment.at.slice(0, 10)}T00:00:00Z` : null;
}

/** Seconds from one instant to another; negative when they run backwards. */
export function secondsBetween(from: string, to: string): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / 1000;
}

/** Which of two instants comes first: negative for the one, positive for the other. Those in the ledger's own form compare as texts, which is much faster. */
export function inTime(one: string, other: string): number {
  const areCanonical = one.length === 20 && other.length === 20 && one[19] === 'Z' && other[19] === 'Z';
  if (!areCanonical) return millisecondsOf(one) - millisecondsOf(other);
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** True when the first of two instants comes before the other. */
export function isBefore(one: string, other: string): boolean {
  return inTime(one, other) < 0;
}

/** The way the ledger writes an instant: UTC, and no fraction of a second where there is none. */
export function utc(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** Reckoned by hand, since the platform's own calendar takes ten times as long. */
function canonical(text: string): number {
  if (!hasMarks(text)) return Number.NaN;
  const [year, month, day] = [two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)];
  const [hour, minute, second] = [two(text, 11), two(text, 14), two(text, 17)];
  const isPossible = year >= 1970 && isDay(year, month, day) && hour < 24 && minute < 60 && second < 60;
  if (!isPossible) return Number.NaN;
  return (((daysTo(year, month) + day - 1) * 24 + hour) * 60 + minute) * MINUTE + second * 1000;
}

/** Days from 1970 to the first of a month. */
function daysTo(year: number, month: number): number {
  const isLater = month > 2 && isLeap(year) ? 1 : 0;
  return (year - 1970) * 365 + leapDaysTo(year) - leapDaysTo(1970) + (DAYS_TO[month - 1] as number) + isLater;
}

/** Leap days from the year 1 to the start of a year. */
function leapDaysTo(year: number): number {
  const years = year - 1;
  return Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
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
