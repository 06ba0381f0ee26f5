import { instantOf, wallTime, weekdayOf } from '../domain/local-time.js';
import type { Span } from '../domain/severities.js';

const WORKING_DAYS = 5;

/**
 * When a span that begins at an instant (milliseconds since 1970) is over, in the same unit. Business days are Monday to
 * Friday by the clocks of a zone, at the same time of day: one from Friday, Saturday or Sunday 10:00 ends on Monday 10:00.
 */
export function endOfSpan(from: number, span: Span, zone: string): number {
  if ('seconds' in span) return from + span.seconds * 1000;
  const { day, minute } = wallTime(zone, from);
  const monday = day - weekdayOf(day);
  const count = Math.min(weekdayOf(day), WORKING_DAYS - 1) + span.businessDays;
  const end = monday + 7 * Math.floor(count / WORKING_DAYS) + (count % WORKING_DAYS);
  return instantOf(zone, { day: end, minute });
}
