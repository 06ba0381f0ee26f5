import { isSamePerson } from '../domain/issue.js';
import { type Layer, type Override, overrideWindow, type Rotation } from '../domain/rotation.js';
import { hoursBetween, isWithinHours, turnAt } from './turns.js';

const HOUR = 3_600_000;
const STEP = 8 * 24 * HOUR;
/** Further ahead nobody asks when the next hand-over is. */
const HORIZON = 53 * 7 * 24 * HOUR;

/** Who has a layer, and whose turn it would be were it not for an override; null where there is none. */
export interface Holder {
  readonly who: string;
  readonly insteadOf: string | null;
}

/** A stretch in which one person has a layer: `[from, to)` in milliseconds since 1970, UTC. */
export interface Shift extends Holder {
  readonly from: number;
  readonly to: number;
}

/** The one who has a standing layer at an instant (milliseconds since 1970): turn, then stand-in, then overrides. */
export function holderAt(rotation: Rotation, layer: Layer, at: number): Holder {
  const standIn = standInsFor(rotation, layer).findLast((one) => isWithinHours(one, at));
  const scheduled = turnAt(standIn ?? layer, at).who;
  const overrides = rotation.overrides.filter((override) => {
    const { from, to } = overrideWindow(override, rotation.zone);
    return from <= at && at < to && concerns(override, rotation, [layer.name, standIn?.name]);
  });
  const who = replaced(scheduled, overrides);
  return { who, insteadOf: isSamePerson(who, scheduled) ? null : scheduled };
}

function concerns(override: Override, rotation: Rotation, names: readonly (string | undefined)[]): boolean {
  if (override.layer) return names.includes(override.layer);
  const first = rotation.layers.find(({ standsInFor }) => standsInFor === null);
  return override['instead-of'] !== undefined || names.includes(first?.name);
}

/**
 * Overrides of a whole layer come first, then those of a person, followed from one to the next: whoever replaces someone
 * may be replaced, but never by one who was. The later in the list wins. So two who swap weeks in one window do swap.
 */
function replaced(scheduled: string, overrides: readonly Override[]): string {
  const whole = overrides.findLast((override) => !override['instead-of']);
  const chain = [whole?.who ?? scheduled];
  for (;;) {
    const last = chain.at(-1) as string;
    const next = overrides.findLast(
      ({ who, 'instead-of': whom }) =>
        isSamePerson(whom ?? null, last) && !chain.some((one) => isSamePerson(one, who)),
    );
    if (!next) return last;
    chain.push(next.who);
  }
}

function standInsFor({ layers }: Rotation, { name }: Layer): readonly Layer[] {
  return layers.filter(({ standsInFor }) => standsInFor === name);
}

/** Who has a standing layer when, from one instant to another (milliseconds since 1970): without gap or overlap. */
export function shiftsBetween(rotation: Rotation, layer: Layer, from: number, to: number): readonly Shift[] {
  const starts = [from, ...changesBetween(rotation, layer, from, to)].map((start) => ({
    start,
    ...holderAt(rotation, layer, start),
  }));
  const news = starts.filter(({ who, insteadOf }, index) => {
    const before = starts[index - 1];
    return before?.who !== who || before.insteadOf !== insteadOf;
  });
  return news.map(({ start, ...holder }, index) => ({
    from: start,
    to: news[index + 1]?.start ?? to,
    ...holder,
  }));
}

/** When somebody else takes over a standing layer; null when nobody does within a year. */
export function nextHandOver(rotation: Rotation, layer: Layer, at: number): number | null {
  const { who } = holderAt(rotation, layer, at);
  for (let from = at; from < at + HORIZON; from += STEP) {
    const change = shiftsBetween(rotation, layer, from, from + STEP).find((shift) => shift.who !== who);
    if (change) return change.from;
  }
  return null;
}

/** The instants inside `(from, to)` at which another may have the layer, in order. */
function changesBetween(rotation: Rotation, layer: Layer, from: number, to: number): readonly number[] {
  const standIns = standInsFor(rotation, layer);
  const edges = [
    ...[layer, ...standIns].flatMap((one) => handOversBetween(one, from, to)),
    ...standIns.flatMap((one) => hoursBetween(one, from, to)).flatMap(edgesOf),
    ...rotation.overrides.map((override) => overrideWindow(override, rotation.zone)).flatMap(edgesOf),
  ];
  return [...new Set(edges)].filter((edge) => from < edge && edge < to).sort((a, b) => a - b);
}

const edgesOf = (span: { readonly from: number; readonly to: number }) => [span.from, span.to];

function handOversBetween(layer: Layer, from: number, to: number): readonly number[] {
  const handOvers: number[] = [];
  for (let at = turnAt(layer, from).to; at < to; at = turnAt(layer, at).to) handOvers.push(at);
  return handOvers;
}
