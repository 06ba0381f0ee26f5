/**
 * A quantile of values in rising order, R type 7: at position (n − 1)·part/of, counted from 0, on the straight line between
 * neighbours. The position is reckoned in whole numbers, so that a p90 of 56,664 s is not printed as 56664.000000000015. Throws
 * a RangeError for no values.
 */
export function quantile(sorted: readonly number[], part: number, of: number): number {
  const position = (sorted.length - 1) * part;
  const at = Math.floor(position / of);
  const low = sorted[at];
  if (low === undefined) throw new RangeError('no values have no quantile');
  const rest = position % of;
  return rest === 0 ? low : low + (rest * ((sorted[at + 1] as number) - low)) / of;
}
