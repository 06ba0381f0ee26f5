import type { Runs } from '../../domain/report.js';
import { readMoment } from '../time/moment.js';
import { honestAnswer, isEmptyAnswer } from './words.js';

const grouped = /^\d{1,3}(?:([,'_ \u00a0\u2009\u202f])\d{3})(?:\1\d{3}){0,4}$/;
const scaled = /^(\d{1,6}(?:\.\d{1,3})?) ?(k|K|M|thousand|million)$/;
const scale: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  thousand: 1e3,
  M: 1e6,
  million: 1e6,
};

/** What may stand behind a count without changing it. */
const counted =
  / (?:(?:unique|affected|active|end) )?(?:users?|people|persons?|customers?|accounts?|subscribers?|patients?|employees?|students?|tenants?|organi[sz]ations?|conversations?|sessions?|messages?|requests?|outputs?|responses?|answers?|records?|cases?)\.?$/i;

/**
 * A number of things when the words are one number and at most what is counted (`1200`, `1,200 users`, `1 200`, `1.2k`); else
 * null.
 */
export function readCount(words: string): number | null {
  const text = words.trim().slice(0, 80).replace(counted, '').replace(/\.$/, '');
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (grouped.test(text)) return Number(text.replace(/\D/g, ''));
  const match = scaled.exec(text);
  if (!match) return null;
  const count = Number(match[1]) * (scale[match[2] as string] as number);
  return Math.abs(count - Math.round(count)) < 1e-6 ? Math.round(count) : null;
}

const runs =
  /^([\d,']{1,13}|none|zero) {0,2}(?:of|out of|in|\/) {0,2}(\d[\d,' \u00a0\u2009\u202f]{0,12})(?: (?:runs|attempts|tries|trials|times|prompts|cases))?(?: ?\(\d{1,3}(?:\.\d{1,2})? ?%\))?\.?$/i;

/** k of n runs (`3 of 20`, `3/20`, `7 of 1,000 (0.7 %)`); null when the words are anything else or k is above n. */
export function readRuns(words: string): Runs | null {
  const match = runs.exec(words.trim());
  if (!match) return null;
  const succeeded = (match[1] as string).replace(/^(?:none|zero)$/i, '0');
  const [k, n] = [readCount(succeeded), readCount(match[2] as string)];
  return k !== null && n !== null && k <= n ? { k, n } : null;
}

const units = [
  { seconds: 604_800, names: ['w', 'wk', 'wks', 'week', 'weeks'] },
  { seconds: 86_400, names: ['d', 'day', 'days'] },
  { seconds: 3_600, names: ['h', 'hr', 'hrs', 'hour', 'hours'] },
  { seconds: 60, names: ['m', 'min', 'mins', 'minute', 'minutes'] },
  { seconds: 1, names: ['s', 'sec', 'secs', 'second', 'seconds'] },
];
const part = /^(?:,? ?(?:and )?)(\d{1,6}(?:\.\d{1,3})?) ?([a-z]{1,7})(?![a-z])\.?/i;

/** ISO 8601 without years and months, whose length differs: `PT2H30M`, `P1DT2H`. */
const isoSpan = /^P(?:(\d{1,4})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?$/;
/** `1h30`. */
const hoursThenMinutes = /^(\d{1,4}) ?h ?([0-5]\d)$/i;

/**
 * Seconds, when the words are exactly one span of time, the larger unit first (`8 h`, `2h 30m`, `1h30`, `PT90M`); else null.
 */
export function readDuration(words: string): number | null {
  let rest = words.trim();
  const short = hoursThenMinutes.exec(rest);
  if (short) return Number(short[1]) * 3600 + Number(short[2]) * 60;
  if (rest.startsWith('P')) return isoSeconds(isoSpan.exec(rest));
  let seconds = 0;
  let last = Number.POSITIVE_INFINITY;
  while (rest !== '') {
    const match = part.exec(rest);
    const name = match?.[2]?.toLowerCase() ?? '';
    const unit = units.find((one) => one.names.includes(name));
    if (!match || !unit || unit.seconds >= last) return null;
    seconds += Number(match[1]) * unit.seconds;
    last = unit.seconds;
    rest = rest.slice(match[0].length);
  }
  return Number.isFinite(last) ? Math.round(seconds) : null;
}

function isoSeconds(match: RegExpExecArray | null): number | null {
  const parts = match?.slice(1) ?? [];
  if (parts.every((one) => one === undefined)) return null;
  return parts.reduce((sum, one, at) => sum + Number(one ?? 0) * (units[at]?.seconds ?? 0), 0);
}

/** A day as `YYYY-MM-DD`, when the words are one date and nothing else but a remark in brackets; else null. */
export function readDay(words: string): string | null {
  const moment = readMoment(words.trim().replace(/^(?:due|by|on|before|until)(?: on)?:? /i, ''));
  const rest = moment.rest.trim().replace(/\.$/, '');
  if (moment.approximate || moment.at === null || moment.precision === 'month') return null;
  return rest === '' || /^\([^()]{0,80}\)$/.test(rest) ? moment.at.slice(0, 10) : null;
}

/** A due date as `YYYY-MM-DD`, else the words as written; null when there are none. */
export function readDue(words: string): string | null {
  return isEmptyAnswer(words) ? null : (readDay(words) ?? honestAnswer(words) ?? words);
}
