import { withoutRangeEnd } from './date-range.js';
import { monthOf } from './month.js';

/** A day or month at the start of some words. */
export interface DateReading {
  /** `YYYY-MM-DD` or `YYYY-MM`; empty when a problem is named. */
  readonly at: string;
  readonly precision: 'day' | 'month' | 'unknown';
  readonly problem: 'ambiguous-date' | 'impossible-date' | null;
  readonly rest: string;
}

const hedge =
  /^(?:~|≈|[<≤]|(?:about|roughly|between|until|till|prior to|approximately|approx\.?|around|circa|ca\.|c\.|on or before|on or after|no later than|not before|at the latest|at latest|by|before|after|early in|early|mid|late in|late|end of|start of|possibly|probably|(from|since|on|at|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[.,]{0,2}))(?=[ ~≈<≤-]))[ -]{0,3}/i;

/** Takes words such as `about`, `~` and `by` off the front; `from`, `on` and weekdays go too, but leave the moment exact. */
export function hedged(text: string): { approximate: boolean; rest: string } {
  let rest = text;
  let approximate = false;
  for (let turn = 0; turn < 3 && !startsWithDigit(rest); turn += 1) {
    const match = hedge.exec(rest);
    if (!match) break;
    if (!match[1]) approximate = true;
    rest = rest.slice(match[0].length);
  }
  return { approximate, rest };
}

/** True where the words begin with an ASCII digit. */
export function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const isoDay = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/;
const isoMonth = /^(\d{4})-(\d{2})(?![\d]|-\d)/;
/** Day first or month first: nobody can tell, not even where one of them is above 12 and the next one is not. */
const eitherWay = /^\d{1,2}(?:\/\d{1,2}\/(?:\d{4}|\d{2})|([.-])\d{1,2}\1\d{4})(?!\d)/;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.(?= ))?[ -]([a-z]{3,9})\.?,?[ -](\d{4})(?!\d)/i;
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i;
const monthAlone = /^([a-z]{3,9})\.?,? (\d{4})(?!\d)/i;
const withoutYear = /^(?:\d{1,2}(?:st|nd|rd|th)? )?([a-z]{3,9})\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?![\w:])/i;

/** Reads a date at the start of the words, without hedges; null when there is none. A month without a year is none. */
export function readDate(text: string): DateReading | null {
  const behind = (match: RegExpExecArray) => text.slice(match[0].length);
  if (!startsWithDigit(text)) return namedMonth(text);
  const iso = isoDay.exec(text);
  if (iso) return dateOf(iso[1], Number(iso[3]), iso[4], behind(iso));
  const month = isoMonth.exec(text);
  if (month) return dateOf(month[1], Number(month[2]), undefined, behind(month));
  const either = eitherWay.exec(text);
  if (either) return { at: '', precision: 'unknown', problem: 'ambiguous-date', rest: behind(either) };
  return namedMonth(text);
}

function namedMonth(written: string): DateReading | null {
  const text = withoutRangeEnd(written);
  const first = dayFirst.exec(text);
  if (first && monthOf(first[2])) {
    return dateOf(first[3], monthOf(first[2]), first[1], text.slice(first[0].length));
  }
  const second = monthFirst.exec(text);
  if (second && monthOf(second[1])) {
    return dateOf(second[3], monthOf(second[1]), second[2], text.slice(second[0].length));
  }
  const alone = monthAlone.exec(text);
  if (alone && monthOf(alone[1])) {
    return dateOf(alone[2], monthOf(alone[1]), undefined, text.slice(alone[0].length));
  }
  return null;
}

/** The words behind a month that has no year (`late February`, `17 February`); null when they begin with none. */
export function behindMonthWithoutYear(text: string): string | null {
  const match = withoutYear.exec(text);
  return match && monthOf(match[1]) ? text.slice(match[0].length) : null;
}

function dateOf(year: string | undefined, month: number, day: string | undefined, rest: string): DateReading {
  const impossible = { at: '', precision: 'unknown', problem: 'impossible-date', rest } as const;
  const y = Number(year);
  if (y < 1970 || y > 2199 || month < 1 || month > 12) return impossible;
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return { at: prefix, precision: 'month', problem: null, rest };
  const d = Number(day);
  if (d < 1 || d > new Date(Date.UTC(y, month, 0)).getUTCDate()) return impossible;
  return { at: `${prefix}-${String(d).padStart(2, '0')}`, precision: 'day', problem: null, rest };
}
