import type { Moment } from '../../domain/time.js';
import { readCertainClock } from './certain-clock.js';
import type { Clock } from './clock.js';
import { behindMonthWithoutYear, type DateReading, hedged, readDate, startsWithDigit } from './date.js';

/** Why a written time could not be taken as it stands. */
export type MomentProblem = 'time-without-zone' | 'time-without-date' | 'ambiguous-date' | 'impossible-date';

/** A moment, and what stands behind it. */
export interface MomentReading extends Moment {
  /** The words behind the time: qualifiers, separator, event. */
  readonly rest: string;
  /** False when the words do not begin with anything that tells a time, not even `unknown`. */
  readonly stated: boolean;
  readonly problem: MomentProblem | null;
}

const unknown = { at: null, precision: 'unknown', approximate: false } as const;

/** A time in another zone, or the zone's name, said again in brackets: `(03:26 PT)`. */
const saidAgain = /^ {0,2}\((?:[^()]{0,40}\d{1,2}:\d{2}[^()]{0,40}|UTC|local(?: time)?|[A-Z]{2,4})\)/;

/** The end of a range; a range counts from its start. `/` leaves open which of the two it was. */
const rangeEnd =
  /^(?: {0,2}(?:to|until|till|through) {1,2}| ?[-–—/] ?)(?:\d{4}-\d{2}(?:-\d{2})?(?:[T ]\d{2}:\d{2}(?::\d{2})?)?|\d{1,2}(?:-\d{1,2}|:\d{2})?) ?(?:Z|UTC|[+-]\d{2}:?\d{2})?(?=$| {1,4}[-–—(]|[,;:)])/;

/** The same with a time of day, behind which the event may stand at once: `10:00Z–10:30Z mitigated`. */
const clockEnd =
  /^ ?[-–—] ?(?:\d{4}-\d{2}-\d{2}[T ])?\d{1,2}(?::\d{2}(?::\d{2})?|\.\d{2}(?= ?(?:Z|UTC))) ?(?:Z|UTC|[+-]\d{2}:?\d{2})?(?= )/;

/** A doubt right behind the time: `(approx.)`, `?`, `± 1 day`. */
const doubted =
  /^\?|^ ?± ?\d{1,2} ?(?:h|d|min|hours?|days?|minutes?)(?![a-z])|^ ?\((?:approx(?:\.|imate|imately)?|about|around|circa|ca\.|est(?:\.|imated?)?|roughly|~|\?)\)/i;

/** Words that place an event after or before another one, and so give no moment of their own. */
const relative =
  /^[^–—:]{0,40}?\b(?:later|after|afterwards|earlier|meanwhile|shortly|then|next day|same day)(?=$| ?[-–—:,.…(])/i;
const notKnown =
  /^(?:(?:date|time|day)(?: and time)? )?(?:unknown|not known|unclear|n\/a|pending|tbd|tba|\?)(?![\w/])/i;
const bareClock = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:Z|UTC|GMT|[ap]m)(?![a-z]))?/i;
const year = /^(?:Q[1-4] )?(?:19|20)\d{2}(?![\w.:/-]|,\d)/;

/**
 * Reads the moment at the start of `words` as people write it: ISO 8601 in UTC or with offset (turned into UTC), a day, a
 * month, `~`, `about`, `by`, ranges, month names, `unknown`. A time of day without a zone is not believed: its day is kept
 * and the problem named, unless `offset` says how many minutes ahead of UTC times without a zone are. A day written `03/04/2026` can be read two ways and is not read at all.
 */
export function readMoment(
  words: string,
  { offset = null }: { readonly offset?: number | null } = {},
): MomentReading {
  const text = words.replace(/[\u00a0\u2007\u202f\t]/g, ' ').trimStart();
  const { approximate, rest } = startsWithDigit(text) ? { approximate: false, rest: text } : hedged(text);
  const dated = dayAndClock(rest) ?? clockAndDay(rest);
  if (!dated) return withoutDate(text, rest, approximate);
  const { date, clock } = dated;
  if (date.problem) return { ...unknown, rest: date.rest, stated: true, problem: date.problem };
  const tail = behind(dated.rest);
  const loose = approximate || tail.open || (clock?.approximate ?? false);
  const behindIt = { rest: tail.rest, stated: true };
  if (!clock) {
    return { at: date.at, precision: date.precision, approximate: loose, ...behindIt, problem: null };
  }
  return {
    ...minuteOf(date.at, clock.named ? clock : { ...clock, offset: clock.offset ?? offset }, loose),
    ...behindIt,
  };
}

interface Dated {
  readonly date: DateReading;
  readonly clock: Clock | null;
  readonly rest: string;
}

function dayAndClock(text: string): Dated | null {
  const date = readDate(text);
  if (!date) return null;
  const clock = date.precision === 'day' ? readCertainClock(date.rest) : null;
  return { date, clock, rest: (clock ?? date).rest };
}

/** `18:00 UTC on 19 January 2024`. */
function clockAndDay(text: string): Dated | null {
  const clock = startsWithDigit(text) ? readCertainClock(` ${text}`) : null;
  const joint = clock && /^,?(?: on)? (?=[\p{L}\d])/iu.exec(clock.rest);
  const date = joint && readDate(clock.rest.slice(joint[0].length));
  return date && (date.precision === 'day' || date.problem) ? { date, clock, rest: date.rest } : null;
}

function minuteOf(
  day: string,
  clock: Clock,
  approximate: boolean,
): Pick<MomentReading, 'at' | 'precision' | 'approximate' | 'problem'> {
  const dayOnly = { at: day, precision: 'day', approximate } as const;
  if (clock.time === null) return { ...dayOnly, problem: 'impossible-date' };
  if (clock.offset === null) return { ...dayOnly, problem: 'time-without-zone' };
  const utc = new Date(Date.parse(`${day}T${clock.time}Z`) - clock.offset * 60_000);
  return {
    at: `${utc.toISOString().slice(0, 19)}Z`,
    precision: 'minute',
    approximate,
    problem: null,
  };
}

/** Nothing but blanks, a dash or slash, `(`, `?`, `±` and words such as `to` can begin what the two expressions look for. */
const mayGoOn = /^ {0,2}(?:[(?±]|[tu]|[-–—/] ?\d)/;

function behind(text: string): { rest: string; open: boolean } {
  if (!mayGoOn.test(text)) return { rest: text, open: false };
  const doubt = doubted.exec(text);
  if (doubt) return { rest: text.slice(doubt[0].length), open: true };
  let rest = text;
  const again = saidAgain.exec(rest);
  if (again) rest = rest.slice(again[0].length);
  const range = clockEnd.exec(rest) ?? rangeEnd.exec(rest);
  if (!range) return { rest, open: false };
  return { rest: rest.slice(range[0].length), open: range[0].trimStart().startsWith('/') };
}

/** Words that tell a time without telling a day: nothing can be stored, but the reader knows where the event begins. */
function withoutDate(text: string, unhedged: string, approximate: boolean): MomentReading {
  const clock = bareClock.exec(unhedged);
  const vague = clock ?? year.exec(unhedged);
  const behindVague = vague ? unhedged.slice(vague[0].length) : behindMonthWithoutYear(unhedged);
  if (behindVague !== null) {
    const problem = clock ? 'time-without-date' : null;
    return { ...unknown, approximate, rest: behindVague, stated: true, problem };
  }
  const said = notKnown.exec(text) ?? relative.exec(text);
  const rest = said ? text.slice(said[0].length) : text;
  return { ...unknown, rest, stated: said !== null, problem: null };
}
