import { dayOf, instantOf, type WallTime, wallTime, weekdayOf } from '../domain/local-time.js';
import type { Layer } from '../domain/rotation.js';

/** One person's turn in a layer: `[from, to)` in milliseconds since 1970, UTC. */
export interface Turn {
  readonly who: string;
  readonly from: number;
  readonly to: number;
}

/** Hand-overs are numbered from the one before which the layer starts: local days, so that 09:00 stays 09:00 all year. */
function handOverTime({ handOver, starts }: Layer, number: number): WallTime {
  const start = dayOf(starts);
  const { weekday, minute } = handOver;
  if (weekday === null) return { day: start + number, minute };
  return { day: start - ((weekdayOf(start) - weekday + 7) % 7) + 7 * number, minute };
}

/** Whose turn it is in a layer at an instant; the turns go back before its start as they go on after it. */
export function turnAt(layer: Layer, at: number): Turn {
  const begins = (number: number) => instantOf(layer.zone, handOverTime(layer, number));
  const days = wallTime(layer.zone, at).day - handOverTime(layer, 0).day;
  // One more than the calendar says: where clocks go back over midnight, tomorrow's hand-over may have been already.
  let number = Math.floor(days / (layer.handOver.weekday === null ? 1 : 7)) + 1;
  while (begins(number) > at) number -= 1;
  const count = layer.people.length;
  const who = layer.people[((number % count) + count) % count] as string;
  return { who, from: begins(number), to: begins(number + 1) };
}

/** The hours of a layer that touch `[from, to]`, as `[from, to)` each. */
export function hoursBetween(
  { hours, zone }: Layer,
  from: number,
  to: number,
): readonly { readonly from: number; readonly to: number }[] {
  const first = wallTime(zone, from).day - 2;
  const count = wallTime(zone, to).day + 2 - first;
  const days = Array.from({ length: count }, (_, index) => first + index);
  return days.flatMap((day) =>
    hours
      .filter(({ weekdays }) => weekdays.includes(weekdayOf(day)))
      .map((block) => ({ from: instantAfter(zone, day, block.from), to: instantAfter(zone, day, block.to) })),
  );
}

/** True when a layer with hours counts at an instant. */
export function isWithinHours(layer: Layer, at: number): boolean {
  return hoursBetween(layer, at, at).some(({ from, to }) => from <= at && at < to);
}

function instantAfter(zone: string, day: number, minute: number): number {
  const days = Math.floor(minute / 1440);
  return instantOf(zone, { day: day + days, minute: minute - days * 1440 });
}
