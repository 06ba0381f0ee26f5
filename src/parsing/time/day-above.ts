import { readClock } from './clock.js';
import { readMoment } from './moment.js';
import type { Statement } from './statements.js';

/**
 * Gives times of day the day that stands on a line of its own above them. A dated line in between ends the day, and so
 * does a clock that runs back by half a day: then it is past midnight.
 */
export function withDayAbove(statements: readonly Statement[]): readonly Statement[] {
  let day: string | undefined;
  let hour = 0;
  return statements.map((statement) => {
    const clock = readClock(` ${statement.words.replace(/^[*_`]{1,3}/, '')}`);
    if (!clock) {
      if (/\d{4}/.test(statement.words.slice(0, 60))) day = dayAlone(statement.words);
      hour = 0;
      return statement;
    }
    const now = Number(clock.time?.slice(0, 2) ?? hour);
    if (now + 12 <= hour) day = undefined;
    hour = now;
    return day ? { ...statement, day } : statement;
  });
}

/** The day that the words are, and nothing else; undefined for other words. */
function dayAlone(words: string): string | undefined {
  const moment = readMoment(words.replace(/^[*_`]{1,3}/, ''));
  const isAlone = /^[*_`:]{0,4}(?: ?\([^()]{1,20}\))?[*_`:]{0,4}$/.test(moment.rest.trim());
  return moment.precision === 'day' && moment.problem === null && !moment.approximate && isAlone
    ? (moment.at as string)
    : undefined;
}
