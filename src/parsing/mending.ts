/** Keys and positions from the top of a document down to one value. */
export type Path = readonly (string | number)[];

/** What is wrong at a place, and how many keys of its path lead to what has to go for it: all of them, or fewer. */
export interface Fault {
  readonly path: Path;
  readonly message: string;
  readonly goes: number;
}

/** What of a value can be used, and what had to go; paths are those of the value as it was given. */
export interface Mended {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** A level deeper costs a round; beyond these a value is not meant for us. */
const MOST_ROUNDS = 12;

/**
 * Takes out of a value what `faultsIn` complains about, until it has nothing more to say, so that one typo does not cost
 * the rest; undefined when all has to go. What is wrong only because something else went is not told.
 */
export function mend(given: unknown, faultsIn: (value: unknown) => readonly Fault[]): Mended {
  const gone: Path[] = [];
  const told: Fault[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const origins = new Map<unknown, readonly number[]>();
    const value = without(given, gone, [], origins);
    const faults = faultsIn(value).map((fault) => ({ ...fault, path: original(fault.path, value, origins) }));
    if (faults.length === 0) return { value, faults: told };
    told.push(
      ...faults.filter(({ path }) => !gone.some((one) => isWithin(path, one) || isWithin(one, path))),
    );
    gone.push(...faults.map(({ path, goes }) => path.slice(0, goes)));
    if (gone.some((path) => path.length === 0)) break;
  }
  return { value: undefined, faults: told };
}

/** A copy without what has gone; `origins` remembers for each list in it which positions are left. */
function without(
  value: unknown,
  gone: readonly Path[],
  path: Path,
  origins: Map<unknown, readonly number[]>,
): unknown {
  const stays = (key: string | number) => !gone.some((one) => isSame(one, [...path, key]));
  if (Array.isArray(value)) {
    const left = value.map((_, index) => index).filter(stays);
    const copy = left.map((index) => without(value[index], gone, [...path, index], origins));
    origins.set(copy, left);
    return copy;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => stays(key));
  return Object.fromEntries(entries.map(([key, one]) => [key, without(one, gone, [...path, key], origins)]));
}

/** A path in the copy as it is in what was given. */
function original(path: Path, value: unknown, origins: Map<unknown, readonly number[]>): Path {
  let here = value;
  return path.map((key) => {
    const origin = typeof key === 'number' ? origins.get(here)?.[key] : undefined;
    here = (here as Record<string | number, unknown> | undefined)?.[key];
    return origin ?? key;
  });
}

/** True when both lead to the same place. */
const isSame = (a: Path, b: Path) => a.length === b.length && isWithin(a, b);

/** True when `path` lies below `above` or is the same. */
function isWithin(path: Path, above: Path): boolean {
  return above.every((key, index) => path[index] === key);
}
