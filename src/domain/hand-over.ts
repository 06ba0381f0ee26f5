import * as v from 'valibot';
import { weekdays } from './local-time.js';
import { isDate } from './time.js';

const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const DAY =
  '(?:[Mm]on(?:day)?|[Tt]ue(?:sday)?|[Ww]ed(?:nesday)?|[Tt]hu(?:rsday)?|[Ff]ri(?:day)?|[Ss]at(?:urday)?|[Ss]un(?:day)?)';
const DAYS = `${DAY}(?:-${DAY})?`;

/** When one person hands over to the next: at a minute of the day, on one weekday (0 is Monday) or, null, on every day. */
export interface HandOver {
  readonly weekday: number | null;
  readonly minute: number;
}

/** Hours that begin on some weekdays; `to` is in minutes since the midnight before `from`, so past 1440 on the next day. */
export interface Hours {
  readonly weekdays: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Words of a given pattern; whoever writes others is told `what` to write. */
export const words = (what: string, pattern: RegExp) => v.pipe(v.string(what), v.regex(pattern, what));

/** `monday 09:00` or `daily 09:00`, read as a HandOver. */
export const handOver = v.pipe(
  words(
    'a weekday and a time such as “monday 09:00”, or “daily 09:00”',
    new RegExp(`^(?:daily|${DAY}) ${CLOCK}$`),
  ),
  v.transform(readHandOver),
);

/** `mon-fri 18:00-09:00`, read as Hours. */
export const hours = v.pipe(
  words(
    'weekdays and hours such as “mon-fri 09:00-17:00”, “sat,sun 00:00-24:00” or “daily 22:00-06:00”',
    new RegExp(`^(?:daily|${DAYS}(?:,${DAYS})*) ${CLOCK}-(?:${CLOCK}|24:00)$`),
  ),
  v.transform(readHours),
);

const ADVICE =
  'a day such as 2026-12-24, or a day and a time such as “2026-12-24 09:00” in the time zone of the rotation';
/** Where an override begins or ends: a day, a local day and time, or an instant with its offset. */
export const edge = v.pipe(
  words(ADVICE, new RegExp(`^\\d{4}-\\d{2}-\\d{2}(?:[ T]${CLOCK}(?::[0-5]\\d)?(?:Z|[+-]${CLOCK})?)?$`)),
  v.check((text) => isDate(text.slice(0, 10)), ADVICE),
);

function weekdayNamed(text: string): number {
  return weekdays.findIndex((name) => name.startsWith(text.slice(0, 3).toLowerCase()));
}

/** Minutes since midnight of a time that begins as `HH:MM`. */
export function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

function readHandOver(text: string): HandOver {
  const [day, clock] = text.split(' ') as [string, string];
  return { weekday: day === 'daily' ? null : weekdayNamed(day), minute: minuteOf(clock) };
}

function readHours(text: string): Hours {
  const [days, clocks] = text.split(' ') as [string, string];
  const [from, to] = clocks.split('-').map(minuteOf) as [number, number];
  return {
    weekdays: days === 'daily' ? weekdays.map((_, index) => index) : days.split(',').flatMap(daysBetween),
    from,
    to: to > from ? to : to + 24 * 60,
  };
}

function daysBetween(text: string): readonly number[] {
  const [first, last = first] = text.split('-').map(weekdayNamed) as [number, number?];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => (first + step) % 7);
}
