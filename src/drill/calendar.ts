import type { Report } from '../domain/report.js';
import type { Clock } from './clock.js';

/** The clock's time to the minute, as people write it. */
export function stamp(clock: Clock): string {
  return `${clock.now().toISOString().slice(0, 16)}Z`;
}

/** The day so many days after the clock's, `YYYY-MM-DD`. */
export function dayFrom(clock: Clock, days: number): string {
  return new Date(clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The next Monday at 06:17 UTC, when the weekly workflow runs. */
export function nextMonday(now: Date): string {
  const days = (8 - now.getUTCDay()) % 7 || 7;
  const day = new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  return `${day}T06:17:00Z`;
}

/** When a rehearsal of this report begins: just after the last moment it names, or `fallback`. */
export function curtainTime(report: Report, fallback: string): string {
  const known = Object.values(report.times).flatMap((moment) => (moment?.at ? [moment] : []));
  const ends = known.map(({ at, precision }) => {
    if (precision === 'minute') return Date.parse(at as string) + 5 * 60_000;
    const start = Date.parse(`${at}${precision === 'month' ? '-01' : ''}T09:00:00Z`);
    return start + (precision === 'month' ? 31 : 1) * 86_400_000;
  });
  return ends.length === 0 ? fallback : new Date(Math.max(...ends)).toISOString();
}
