/**
 * Translates offsets in a text whose line ends were normalised back into the text as GitHub holds it, so that a body
 * with `\r\n` is spliced in the right place.
 */
export function rawOffsets(raw: string): (at: number) => number {
  if (!raw.includes('\r')) return (at) => at;
  const removedAt: number[] = [];
  for (let at = raw.indexOf('\r\n'); at >= 0; at = raw.indexOf('\r\n', at + 2)) {
    removedAt.push(at - removedAt.length);
  }
  return (at) => at + countBelow(removedAt, at);
}

/** How many of the ascending numbers are below `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
