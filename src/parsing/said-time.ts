import { casual } from 'chrono-node/en';
import { readMoment } from './time/moment.js';

/** A moment as somebody said it in a command. */
export interface SaidTime {
  /** ISO 8601 UTC, to the minute. */
  readonly at: string;
  /** The words behind it. */
  readonly rest: string;
}

/** Why words that begin like a time are none: null at the place of a time means that they do not begin like one. */
export type SaidTimeProblem = 'ambiguous' | 'zone' | 'future' | 'no-time-of-day';

const amount = '(?:\\d{1,4}(?:\\.\\d)?|an?|half an)';
const unit = '(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h)';
const ago = new RegExp(
  `^(?:about |~ ?)?${amount} ?${unit}(?:,? (?:and )?\\d{1,4} ?${unit}){0,2} ago(?![\\w-])`,
  'i',
);
const clock =
  /^(?:(today|yesterday),? )?(?:at )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?(?: ?(?:(Z|UTC|GMT)|([+-]\d{2}:\d{2})))?(?![\w:.,/+−-]*\d)(?!\w|:\S)/i;
/** What people say of a time and is not read here: taken as mere words, the line would stand at the wrong time. */
const unreadable = new RegExp(
  `^(?:about |~ ?)?(?:${amount}|one|two|three|four|five|ten|\\d{5,9}) ?(?:${unit}|days?|d|weeks?|w|months?) ago(?![\\w-])` +
    '|^(?:(?:on |last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|last night,?|tonight,?|this \\w{4,9},?) (?:at )?\\d{1,2}(?::\\d{2}| ?[ap]m\\b)' +
    '|^(?:at )?\\d{1,2}(?:\\.\\d{2})? ?[ap]\\.?m(?![\\w-])' +
    '|^(?:at )?\\d{1,2}:\\d{2}(?:UTC|GMT)[+−-]\\d' +
    '|^(?:at )?(?:\\d{1,2}\\.\\d{2}|(?:[01]\\d|2[0-3])[0-5]\\d) ?(?:Z|UTC|GMT)(?![\\w-])',
  'i',
);
const tomorrow = /^tomorrow,? (?:at )?\d{1,2}(?::\d{2}| ?[ap]m\b)/i;
/** A zone by its name behind a clock may mean several. */
const zoneName = /^ \(?(?!UTC|GMT|AM\b|PM\b)[A-Z]{2,4}\)?(?![\w-])/;
const dateFirst = /^~?(?:\d{4}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})/;
/** A clock that runs ahead of GitHub's by less is no lie. */
const SKEW = 120_000;
const DAY = 86_400_000;

/**
 * Reads the time with which the words of a command begin: `10 min ago`, `14:05 UTC`, `yesterday 22:10Z`, `today 09:00 +02:00`, or a
 * date with its time. `reference` (ISO 8601 UTC) is when it was said. Null where they begin with no time; a problem where it
 * could mean several times, as one without its zone does, or one that is still to come. Shortly after midnight a time of
 * day is the evening before's.
 */
export function readSaidTime(words: string, reference: string): SaidTime | SaidTimeProblem | null {
  const text = words.slice(0, 2000);
  if (dateFirst.test(text)) return fromDate(text, reference);
  const relative = ago.exec(text)?.[0];
  const said = relative ?? clock.exec(text)?.[0];
  if (said === undefined) return notRead(text);
  const rest = text.slice(said.length);
  if (relative === undefined && zoneName.test(rest)) return 'zone';
  const zone = / ?([+-])(\d{2}):(\d{2})$/.exec(relative === undefined ? said : '');
  const timezone = zone ? Number(`${zone[1]}1`) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  const words24 = said.replace(/^(?:about |~ ?)/i, '').replace(/(\d) ?Z$/i, '$1 UTC');
  const [result] = casual.parse(words24, { instant: new Date(reference), timezone });
  const isClear = result?.index === 0 && result.text === words24 && result.start.isCertain('minute');
  if (!isClear || result.end) return 'ambiguous';
  const hasZone = relative !== undefined || zone !== null || /(?:Z|UTC|GMT)$/i.test(said);
  if (!hasZone) return 'zone';
  const time = result.start.date().getTime();
  const isBare = relative === undefined && !/^(?:today|yesterday)/i.test(said);
  const isEvening = isBare && time > Date.parse(reference) + DAY / 2;
  return past(isEvening ? time - DAY : time, rest, reference);
}

function notRead(text: string): SaidTimeProblem | null {
  if (tomorrow.test(text)) return 'future';
  return unreadable.test(text) ? 'ambiguous' : null;
}

function fromDate(text: string, reference: string): SaidTime | SaidTimeProblem {
  const moment = readMoment(text);
  if (moment.problem === 'time-without-zone') return 'zone';
  if (moment.problem !== null || moment.at === null) return 'ambiguous';
  if (moment.precision !== 'minute') return 'no-time-of-day';
  return past(Date.parse(moment.at), moment.rest, reference);
}

function past(time: number, rest: string, reference: string): SaidTime | 'future' {
  if (time > Date.parse(reference) + SKEW) return 'future';
  const at = `${new Date(time).toISOString().slice(0, 16)}:00Z`;
  return { at, rest: rest.replace(/^[ \t]*(?:[–—:,-][ \t]+)?/, '').trim() };
}
