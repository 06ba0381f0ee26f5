import { type Clock, readClock } from './clock.js';

const inBrackets = /^ ?\((\d[^()]{0,60})\)/;
const behindMark = /^ ?[/=] ?(\d.{0,60})/;
const DAY = 24 * 60;
/** Beyond these two zones may show one clock: UTC-10 and UTC+14. */
const MOST_AHEAD = 12 * 60;
const MOST_BEHIND = 10 * 60;

/**
 * Reads a time of day as `readClock` does. One in a zone by name is believed where it is told again in a zone that is certain:
 * `11:20 CEST (09:20 UTC)` and `11:20 CEST / 09:20 UTC` are two hours ahead. Zones lie quarters of an hour apart; clocks that
 * do not are two times, and stay so.
 */
export function readCertainClock(text: string): Clock | null {
  const clock = readClock(text);
  if (!clock?.named || clock.offset !== null || clock.time === null) return clock;
  const bracketed = inBrackets.exec(clock.rest);
  const again = bracketed ?? behindMark.exec(clock.rest);
  const second = again && readClock(` ${again[1]}`);
  if (!second || second.time === null || second.offset === null) return clock;
  const offset = ahead(minutesOf(clock.time) - minutesOf(second.time) + second.offset);
  if (offset === null) return clock;
  const to = again[0].length - (bracketed ? 0 : second.rest.length);
  return { ...clock, offset, rest: clock.rest.slice(to) };
}

/** A difference of clocks as minutes ahead of UTC; null where no zone shows it, or two. */
function ahead(difference: number): number | null {
  const minutes = ((difference % DAY) + DAY) % DAY;
  if (minutes % 15 !== 0) return null;
  if (minutes <= MOST_AHEAD) return minutes;
  return DAY - minutes < MOST_BEHIND ? minutes - DAY : null;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
