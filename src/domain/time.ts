/** How exactly a moment is known. Durations are computed from minutes only. */
export type Precision = 'minute' | 'day' | 'month' | 'unknown';

/**
 * A moment as somebody wrote it down, in UTC and no more exact than it is known: `2026-11-20T10:04:00Z` (minute),
 * `2026-11-20` (day), `2026-11` (month), null (unknown).
 */
export interface Moment {
  readonly at: string | null;
  readonly precision: Precision;
  readonly approximate: boolean;
}

/** The moments that have a name on every timeline, in the order in which they must not run backwards. */
export const namedTimes = [
  { id: 'introduced', meaning: 'the faulty change shipped' },
  { id: 'started', meaning: 'users began to be affected' },
  { id: 'detected', meaning: 'an alert or a person first noticed' },
  { id: 'acknowledged', meaning: 'someone took charge' },
  { id: 'mitigated', meaning: 'users stopped being affected' },
  { id: 'resolved', meaning: 'the cause is gone' },
  { id: 'verified', meaning: 'the fix is shown to work' },
] as const;

export type NamedTime = (typeof namedTimes)[number]['id'];
export type Times = Readonly<Record<NamedTime, Moment | null>>;

/** A report that names no time yet. */
export const noTimes: Times = {
  introduced: null,
  started: null,
  detected: null,
  acknowledged: null,
  mitigated: null,
  resolved: null,
  verified: null,
};

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day as `YYYY-MM-DD` that the calendar has. */
export function isDate(text: string | null): text is string {
  const [, year, month, day] = DATE.exec(text ?? '') ?? [];
  return isDay(Number(year), Number(month), Number(day));
}

/** True for a day that the (Gregorian) calendar has; not for numbers that are none. */
export function isDay(year: number, month: number, day: number): boolean {
  const length = month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
  return year >= 0 && day >= 1 && day <= length;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a year with a 29 February. */
export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * Which of two moments (`at` of a Moment) came first, by what both say: below 0 the first, above 0 the second, 0 when they cannot be
 * told apart, since a day is neither before nor after its minutes.
 */
export function compareMoments(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, length), other.slice(0, length)];
  return a < b ? -1 : a > b ? 1 : 0;
}
