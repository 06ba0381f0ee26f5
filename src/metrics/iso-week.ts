import { getISOWeek, getISOWeekYear, startOfISOWeek } from 'date-fns';

const DAY = 24 * 60 * 60 * 1000;

/** A week from Monday to Sunday, UTC, numbered as ISO 8601 does: week 1 holds the year's first Thursday. */
export interface IsoWeek {
  /** `2026-W53` */
  readonly id: string;
  readonly year: number;
  readonly week: number;
  /** Its Monday, `YYYY-MM-DD`. */
  readonly monday: string;
}

/** The ISO week of an instant, in UTC. date-fns reckons in local time, so it is handed the UTC date at local noon. */
export function isoWeekOf(instant: string): IsoWeek {
  const utc = new Date(instant);
  const local = new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 12);
  const [year, week] = [getISOWeekYear(local), getISOWeek(local)];
  const start = startOfISOWeek(local);
  const monday = new Date(Date.UTC(start.getFullYear(), start.getMonth(), start.getDate()));
  return { id: `${year}-W${String(week).padStart(2, '0')}`, year, week, monday: day(monday) };
}

/** Every ISO week that `[from, to)` touches, in order. */
export function isoWeeksBetween(from: string, to: string): readonly IsoWeek[] {
  const weeks: IsoWeek[] = [];
  let at = Date.parse(isoWeekOf(from).monday);
  for (; at < Date.parse(to); at += 7 * DAY) weeks.push(isoWeekOf(new Date(at).toISOString()));
  return weeks;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
