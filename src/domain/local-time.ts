import { tzOffset } from '@date-fns/tz/tzOffset';

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
const DAY = DAY_MINUTES * MINUTE;

/** What a clock on a wall shows: the day as days since 1970-01-01, and minutes since midnight. */
export interface WallTime {
  readonly day: number;
  readonly minute: number;
}

/** The days of a week in the order of ISO 8601. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** True for the name of a time zone that this machine knows; a bare offset such as `+02:00` has no summer time and is none. */
export function isZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** A calendar day `YYYY-MM-DD` as days since 1970-01-01. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** Days since 1970-01-01 as `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Which of `weekdays` a day is: 0 is Monday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** What the clocks of a zone show at an instant (milliseconds since 1970, UTC). */
export function wallTime(zone: string, at: number): WallTime {
  const shown = at + offset(zone, at);
  const day = Math.floor(shown / DAY);
  return { day, minute: Math.floor((shown - day * DAY) / MINUTE) };
}

/**
 * The instant (milliseconds since 1970, UTC) at which the clocks of a zone show `minute` on `day`. Shown twice, the first
 * counts; skipped, as much later as was skipped: the rule “compatible” of Temporal and of RFC 5545, section 3.3.5.
 */
export function instantOf(zone: string, { day, minute }: WallTime): number {
  const shown = day * DAY + minute * MINUTE;
  const before = shown - offset(zone, shown - DAY);
  const after = shown - offset(zone, shown + DAY);
  const real = [before, after].filter((instant) => instant + offset(zone, instant) === shown);
  return real.length > 0 ? Math.min(...real) : before;
}

/** An instant as the clocks of a zone show it: `Mon 2026-03-30 09:00`. */
export function wallWords(zone: string, at: number): string {
  const { day, minute } = wallTime(zone, at);
  const name = weekdays[weekdayOf(day)] as string;
  return `${name[0]?.toUpperCase()}${name.slice(1, 3)} ${dateOf(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

const two = (value: number) => String(value).padStart(2, '0');

/** How far a zone's clocks are ahead of UTC, in milliseconds; days near 1900 had seconds in it. */
function offset(zone: string, at: number): number {
  return Math.round(tzOffset(zone, new Date(at)) * 60) * 1000;
}
