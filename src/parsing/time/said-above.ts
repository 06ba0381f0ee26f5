import { readClock } from './clock.js';
import { readMoment } from './moment.js';
import type { Statement } from './statements.js';

const timesInUtc = /\btimes?\b[^.\d]{0,40}\b(?:UTC|GMT)\b(?! ?[+\-−–]? ?\d)/i;
const otherZones = /\b(?:local|or|not|[PMCE][SD]?T|CES?T)\b/;

/**
 * Gives statements what is said above them: the day that stands on a line of its own, for times of day below it, and UTC, where
 * `heading` (`Timeline (UTC)`) or a sentence (`All times are in UTC.`) says so. A dated line in between ends the day, and so
 * does a clock that runs back by half a day: then it is past midnight.
 */
export function withSaidAbove(statements: readonly Statement[], heading: string): readonly Statement[] {
  const utc =
    isInUtc(`times ${/\(([^()]{1,60})\)[*_:]{0,3}$/.exec(heading)?.[1] ?? ''}`) || statements.some(saysUtc);
  let day: string | undefined;
  let hour = 0;
  return statements.map((statement) => {
    const own = utc ? { ...statement, utc } : statement;
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

function saysUtc({ words }: Statement): boolean {
  return words.length < 200 && isInUtc(words) && !readMoment(words).stated;
}

function isInUtc(words: string): boolean {
  return timesInUtc.test(words) && !otherZones.test(words);
}

/** The day that the words are, and nothing else; undefined for other words. */
function dayAlone(words: string): string | undefined {
  const moment = readMoment(words.replace(/^[*_`]{1,3}/, ''));
  const isAlone = /^[*_`:]{0,4}(?: ?\([^()]{1,20}\))?[*_`:]{0,4}$/.test(moment.rest.trim());
  return moment.precision === 'day' && moment.problem === null && !moment.approximate && isAlone
    ? (moment.at as string)
    : undefined;
}
