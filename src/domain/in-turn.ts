const HALF_HOUR = 30 * 60 * 1000;
/** Steps by the golden ratio visit every part of a circle, however regularly runs are left out: multiples of a whole step would not. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Which of `count` things is due at an instant (ISO 8601 UTC), from 0: each comes round, the clock being the only memory it takes.
 * Runs of the same half hour take the same one.
 */
export function inTurn(count: number, now: string): number {
  const step = Math.floor(Date.parse(now) / HALF_HOUR) * GOLDEN;
  return Math.floor((step - Math.floor(step)) * count);
}
