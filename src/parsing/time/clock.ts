import { startsWithDigit } from './date.js';

/** A time of day behind a date. */
export interface Clock {
  /** `HH:MM:SS` as written; null when no clock shows it. */
  readonly time: string | null;
  /** Minutes ahead of UTC; null when the zone is missing or is a name, which may mean several zones. */
  readonly offset: number | null;
  /** True when a zone is named, so that a zone said for the whole timeline does not apply. */
  readonly named: boolean;
  readonly approximate: boolean;
  readonly rest: string;
}

const lead =
  /^(?:T|(?:,? \(?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\)?)?,? {1,3}(?:at {1,2}|@ {0,2}|[-–—|] {1,3}(?=~?\d{1,2}:\d{2} ?(?:[–—|]|- |Z|UTC|GMT|[ap]\.?m)))?)((?:~|≈|about |around |approx(?:\.|imately)? |ca\.? |circa |roughly |by ){0,2}) ?/i;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d|:\d)/;
/** With a point or `h` between the two it is a time only where what follows says so: `9.30pm`, `21.30Z`, not `1.30 utc-migrator`. */
const dotted = /^(\d{1,2})[.h](\d{2})(?= ?(?:[ap]\.?m|UTC|GMT|Z)(?![a-z\d]|[.-][a-z]))/i;
/** Without minutes, too: `9pm`. */
const hourAlone = /^(\d{1,2})(?= ?[ap]\.?m(?![a-z\d]))/i;
const half = /^ ?([ap])\.?m(?![a-z])\.?/i;
/** A hyphen behind it begins an offset, unless what follows is a time of its own: `10:00Z-10:30Z`. */
const zulu = /^(?: ?\(?(?:UTC|GMT)\)?| ?Z)(?![a-z\d+]|-(?!\d{1,2}[:.]\d{2} ?(?:Z|UTC|GMT)(?![a-z])))/i;
const offset = /^(?: ?(?:UTC|GMT)| (?=[+\-−]\d{2}:?\d{2}))?([+\-−])(\d{2}):?(\d{2})?(?!\d)/i;
/** An offset from a zone that it names needs but one digit: `UTC+2`. */
const shortOffset = /^ ?(?:UTC|GMT)([+\-−])(\d)(?::(\d{2}))?(?!\d|:\d)/i;
/** Behind its zone a number without minutes ends no range: `05:00 UTC-8`. */
const hourOffset = /^ ?(?:UTC|GMT)[^:]{2,3}:?$/i;
/** In brackets it is no end of a range: `(UTC+2)`, `PST (UTC-8)`. */
const inBrackets = /^(?: ?[A-Z]{2,4})? ?\((?:UTC|GMT) ?([+\-−–]) ?(\d{1,2})(?::?(\d{2}))?\)/;
/** The end of a range that stands before the zone: `10:04–11:00 UTC`, `9pm–10pm UTC`. */
const until =
  /^ ?[-–—] ?(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m)?|\d{1,2} ?[ap]\.?m)(?= ?(?:Z|UTC|GMT)(?![a-z\d]))/i;
/** Zones by name are read past, never trusted: `PT`, `CET`, `Pacific`, `local time`. */
const named =
  /^(?:[-–—]\d{1,2}:\d{2})? ?\(?(?:[A-Z]{2,4}|Pacific|Eastern|Central|local)(?: time)?\)?(?![\w:])/;
/** Before a colon only what can be no name of a speaker: `21:00 PST: …`, but `21:00 QA: …`. */
const namedBeforeColon = /^ ?(?:[PMCEA][SD]?T|AK[SD]T|[CEW]ES?T|[BIJKH]ST|AE[SD]T|NZ[SD]T|MSK|SGT)(?=:)/;

/** Reads a time of day at the start of what follows a date; null when there is none. */
export function readClock(text: string): Clock | null {
  const isoLength = isoLead(text);
  const start = isoLength > 0 ? null : lead.exec(text);
  if (isoLength === 0 && !start) return null;
  const before = start?.[0].length ?? isoLength;
  const words = text.slice(before);
  const time = clock.exec(words) ?? dotted.exec(words) ?? hourAlone.exec(words);
  if (!time) return null;
  const approximate = (start?.[1] ?? '') !== '';
  const behind = text.slice(before + time[0].length);
  if (isZulu(behind)) {
    return { time: timeOf(time, undefined), offset: 0, named: false, approximate, rest: behind.slice(1) };
  }
  const noon = half.exec(behind);
  const mayBeRange = text[0] !== 'T' && text[0] !== 't' && time[3] === undefined;
  const zone = readZone(
    noon ? behind.slice(noon[0].length) : behind,
    mayBeRange ? `${time[1]?.padStart(2, '0')}:${time[2] ?? '00'}` : '99:99',
  );
  return { time: timeOf(time, noon?.[1]?.toLowerCase()), approximate, ...zone };
}

/** How much of the text is a plain ISO separator (`T` or one space) before a digit: the common case, told without an expression. */
function isoLead(text: string): 0 | 1 {
  return (text[0] === 'T' || text[0] === ' ') && startsWithDigit(text.slice(1, 2)) ? 1 : 0;
}

/** True for a `Z` right behind the time that begins no longer word. */
function isZulu(behind: string): boolean {
  return behind[0] === 'Z' && (behind.length === 1 || ' \t,;.:)|'.includes(behind[1] as string));
}

function timeOf(match: RegExpExecArray, half: string | undefined): string | null {
  const written = Number(match[1]);
  if (half && (written < 1 || written > 12)) return null;
  const hour = half ? (written % 12) + (half === 'p' ? 12 : 0) : written;
  const second = match[3] ?? '00';
  if (hour > 23 || Number(match[2] ?? 0) > 59 || Number(second) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}:${second}`;
}

/** `before` is the start (`HH:MM`) where `09:00-11:00` may be a range: then the later time is no offset. */
function readZone(text: string, before: string): Pick<Clock, 'offset' | 'named' | 'rest'> {
  const range = until.exec(text);
  const behind = range ? text.slice(range[0].length) : text;
  const utc = zulu.exec(behind);
  if (utc) return { offset: 0, named: false, rest: behind.slice(utc[0].length) };
  const bracketed = inBrackets.exec(behind);
  const ahead = bracketed ?? offset.exec(behind) ?? shortOffset.exec(behind);
  const isNoRange = bracketed || (ahead && hourOffset.test(ahead[0]));
  if (ahead) return readOffset(ahead, behind.slice(ahead[0].length), isNoRange ? '99:99' : before);
  const zone = (named.exec(behind) ?? namedBeforeColon.exec(behind))?.[0] ?? '';
  return { offset: null, named: zone !== '', rest: behind.slice(zone.length) };
}

function readOffset(
  [, sign, hours, minutes = '00']: RegExpExecArray,
  rest: string,
  before: string,
): Pick<Clock, 'offset' | 'named' | 'rest'> {
  const ahead = Number(hours) * 60 + Number(minutes);
  const end = `${hours?.padStart(2, '0')}:${minutes}`;
  const isRange = sign !== '+' && (end > before || (before !== '99:99' && /^00:(?!00)/.test(end)));
  const isSane = ahead <= 14 * 60 && Number(minutes) < 60 && !isRange;
  return { offset: isSane ? (sign === '+' ? ahead : -ahead) : null, named: !isRange, rest };
}
