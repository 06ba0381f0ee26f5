import type { Counted } from '../../domain/trace.js';

const LONGEST_NAME = 120;
const MOST_NAMES = 50;

/** Counts names; bounded in their length and number, so that a hostile trace cannot fill the memory. */
export class Tally {
  readonly #counts = new Map<string, number>();

  /** Counts a name; what is no text is none. */
  add(name: unknown): void {
    if (typeof name !== 'string' || name === '') return;
    const short = name.slice(0, LONGEST_NAME);
    const before = this.#counts.get(short);
    if (before !== undefined || this.#counts.size < MOST_NAMES) this.#counts.set(short, (before ?? 0) + 1);
  }

  /** The names, most frequent first; equally frequent ones by name. */
  list(): readonly Counted[] {
    return [...this.#counts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  }
}

/** A sum that knows whether anything was added: nothing said is not zero. */
export class Sum {
  #total: number | null = null;

  /** Adds a whole number of at least 0, given as a number or, as OTLP/JSON writes 64-bit integers, in digits. */
  add(value: unknown): void {
    const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0)
      this.#total = (this.#total ?? 0) + number;
  }

  /** Null when nothing was added. */
  get total(): number | null {
    return this.#total;
  }
}
