import { casual } from 'chrono-node/en';
import { readCertainClock } from './time/certain-clock.js';
import { readMoment } from './time/moment.js';
import { zoneIn } from './time/zones.js';

/** A moment as somebody said it in a command. */
export interface SaidTime {
  /** ISO 8601 UTC, to the minute. */
  readonly at: string;
  /** The words behind it. */
  readonly rest: string;
}

/**
 * Why words that begin like a time are none: null at the place of a time means that they do not begin like one. Of `zone` there is
 * none at all, `zone-name` (`CET`) may mean several.
 */
export type SaidTimeProblem = 'ambiguous' | 'zone' | 'zone-name' | 'future' | 'no-time-of-day';

const amount = '(?:\\d{1,4}(?:\\.\\d)?|an?|half an)';
const unit = '(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h)';
const ago = new RegExp(
  `^(?:about |~ ?)?${amount} ?${unit}(?:,? (?:and )?\\d{1,4} ?${unit}){0,2} ago(?![\\w-])`,
  'i',
);
const beforeClock = /^(?:(today|yesterday),? )?(?:at )?(?=\d{1,2}(?:[:.]\d{2}| ?[ap]\.?m))/i;
/** What no time ends with: it goes on, as `10:30/10:45` and `12:05-rc1` do. */
const goesOn = /^(?:[\w:.,/+−-]*\d|\w|:\S)/;
/** From when to when: no line has two times, and the end must not get lost. */
const range =
  /^\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m|Z|UTC|GMT)? ?[-–—] ?\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m)? ?(?:Z|UTC|GMT)(?![\w+-])/i;
/** What people say of a time and is not read here: taken as mere words, the line would stand at the wrong time. */
const unreadable = new RegExp(
  `^(?:about |~ ?)?(?:${amount}|one|two|three|four|five|ten|\\d{5,9}) ?(?:${unit}|days?|d|weeks?|w|months?) ago(?![\\w-])` +
    '|^(?:(?:on |last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|last night,?|tonight,?|this \\w{4,9},?) (?:at )?\\d{1,2}(?::\\d{2}| ?[ap]m\\b)' +
    '|^(?:at )?(?:[01]\\d|2[0-3])[0-5]\\d ?(?:Z|UTC|GMT)(?![\\w-])',
  'i',
);
const tomorrow = /^tomorrow,? (?:at )?\d{1,2}(?::\d{2}| ?[ap]m\b)/i;
const dateFirst = /^~?(?:\d{4}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})/;
/** A clock that runs ahead of GitHub's by less is no lie. */
const SKEW = 120_000;
const DAY = 86_400_000;

/**
 * Reads the time with which the words of a command begin: `10 min ago`, `14:05 UTC`, `yesterday 22:10Z`, `today 09:00 +02:00`, or a
 * date with its time; clocks and zones as a report has them. `reference` (ISO 8601 UTC) is when it was said. Null where they
 * begin with no time; a problem where it could mean several times, as one without its zone does, or one that is still to
 * come. Shortly after midnight a time of day is the evening before's.
 */
export function readSaidTime(words: string, reference: string): SaidTime | SaidTimeProblem | null {
  const text = words.slice(0, 2000);
  if (dateFirst.test(text)) return fromDate(text, reference);
  const relative = ago.exec(text)?.[0];
  if (relative !== undefined) return fromAgo(relative, text.slice(relative.length), reference);
  return fromClock(text, reference) ?? notRead(text);
}

function fromAgo(said: string, rest: string, reference: string): SaidTime | SaidTimeProblem {
  const plain = said.replace(/^(?:about |~ ?)?/i, '');
  const [result] = casual.parse(plain, { instant: new Date(reference), timezone: 0 });
  const isClear = result?.index === 0 && result.text === plain && result.start.isCertain('minute');
  return isClear && !result.end ? past(result.start.date().getTime(), rest, reference) : 'ambiguous';
}

function fromClock(text: string, reference: string): SaidTime | SaidTimeProblem | null {
  const before = beforeClock.exec(text);
  if (!before) return null;
  const said = text.slice(before[0].length);
  if (range.test(said)) return 'ambiguous';
  const clock = readCertainClock(` ${said}`);
  if (!clock || goesOn.test(clock.rest)) return null;
  const { time, offset, rest } = clock;
  if (time === null) return 'ambiguous';
  if (offset === null) return zoneProblem(said.slice(0, said.length - rest.length));
  const day = before[1]?.toLowerCase();
  const at = onDay(day === 'yesterday' ? -1 : 0, time, offset, reference);
  const isEvening = day === undefined && at > Date.parse(reference) + DAY / 2;
  return past(isEvening ? at - DAY : at, rest, reference);
}

/** The instant (epoch milliseconds) of a time of day, so many days from the one that it was there when `reference` was. */
function onDay(days: number, time: string, offset: number, reference: string): number {
  const there = new Date(Date.parse(reference) + offset * 60_000 + days * DAY).toISOString();
  return Date.parse(`${there.slice(0, 'YYYY-MM-DD'.length)}T${time}Z`) - offset * 60_000;
}

/** What to say of a time whose words tell no zone that is one alone. */
function zoneProblem(said: string): SaidTimeProblem {
  if (/(?:UTC|GMT) ?[+−–-]/i.test(said)) return 'ambiguous';
  return zoneIn(said) ? 'zone-name' : 'zone';
}

function notRead(text: string): SaidTimeProblem | null {
  if (tomorrow.test(text)) return 'future';
  return unreadable.test(text) ? 'ambiguous' : null;
}

function fromDate(text: string, reference: string): SaidTime | SaidTimeProblem {
  const moment = readMoment(text);
  if (moment.problem === 'time-without-zone')
    return zoneProblem(text.slice(0, text.length - moment.rest.length));
  if (moment.problem !== null || moment.at === null) return 'ambiguous';
  if (moment.precision !== 'minute') return 'no-time-of-day';
  return past(Date.parse(moment.at), moment.rest, reference);
}

function past(time: number, rest: string, reference: string): SaidTime | 'future' {
  if (time > Date.parse(reference) + SKEW) return 'future';
  const at = `${new Date(time).toISOString().slice(0, 16)}:00Z`;
  return { at, rest: rest.replace(/^[ \t]*(?:[–—:,-][ \t]+)?/, '').trim() };
}
