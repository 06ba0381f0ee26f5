import { readClock } from './clock.js';
import { readMoment } from './moment.js';
import type { Statement } from './statements.js';

const timesIn = /\btimes?\b[^.\d]{0,40}\b(?:UTC|GMT)\b(?! ?[+\-−–]? ?\d)/i;
/** A zone's name may mean several; its offset behind it does not: `All times are PST (UTC-8)`. */
const timesAhead =
  /\btimes?\b(?=[^.\d]{0,40}(?:\b(?:are|is|in)\b|[:(=]))[^.\d]{0,40}\b(?:UTC|GMT) ?([+\-−–]) ?(\d{1,2})(?::?(\d{2}))?(?= {0,2}(?:$|[.,;()\]*_|]))(?!.{0,60}(?:UTC|GMT))/i;
const otherZones = /\b(?:local|or|not|[PMCE][SD]?T|CES?T)\b/;

/**
 * Gives statements what is said above them: the day that stands on a line of its own, for times of day below it, and the offset
 * that `heading` (`Timeline (UTC)`) or a sentence (`All times are in UTC.`, `Times are UTC+2`) gives its times. A dated line in between ends the day, and so
 * does a clock that runs back by half a day: then it is past midnight.
 */
export function withSaidAbove(statements: readonly Statement[], heading: string): readonly Statement[] {
  const inHeading = offsetOf(`times: ${/\(([^()]{1,60})\)[*_:]{0,3}$/.exec(heading)?.[1] ?? ''}`);
  const offset = inHeading ?? statements.map(saidOffset).find((one) => one !== null) ?? null;
  let day: string | undefined;
  let hour = 0;
  return statements.map((statement) => {
    const own = offset === null ? statement : { ...statement, offset };
    const clock = readClock(` ${statement.words.replace(/^[*_`]{1,3}/, '')}`);
    if (!clock) {
      if (/\d{4}/.test(statement.words.slice(0, 60))) day = dayAlone(statement.words);
      hour = 0;
      return own;
    }
    const now = Number(clock.time?.slice(0, 2) ?? hour);
    if (now + 12 <= hour) day = undefined;
    hour = now;
    return day ? { ...own, day } : own;
  });
}

function saidOffset({ words }: Statement): number | null {
  const offset = words.length < 200 ? offsetOf(words) : null;
  return offset === null || readMoment(words).stated ? null : offset;
}

/** Minutes ahead of UTC; null where no offset, or more than one, is said. */
function offsetOf(words: string): number | null {
  const ahead = timesAhead.exec(words);
  if (!ahead) return timesIn.test(words) && !otherZones.test(words) ? 0 : null;
  const minutes = Number(ahead[2]) * 60 + Number(ahead[3] ?? 0);
  if (minutes > 14 * 60 || /\b(?:local|or|not)\b/.test(words)) return null;
  return ahead[1] === '+' ? minutes : -minutes;
}

/** The day that the words are, and nothing else; undefined for other words. */
function dayAlone(words: string): string | undefined {
  const moment = readMoment(words.replace(/^[*_`]{1,3}/, ''));
  const isAlone = /^[*_`:]{0,4}(?: ?\([^()]{1,20}\))?[*_`:]{0,4}$/.test(moment.rest.trim());
  return moment.precision === 'day' && moment.problem === null && !moment.approximate && isAlone
    ? (moment.at as string)
    : undefined;
}
