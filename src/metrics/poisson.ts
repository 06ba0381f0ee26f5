const TAIL = 0.025;
const STEPS = 200;

/**
 * The exact 95 % interval of a count that came about by chance (Garwood, Biometrika 28, 1936): below `low` so many would be
 * seen in at most 2.5 % of all cases, above `high` so few. A count of 0 still allows 3.7.
 */
export function poissonInterval(count: number): readonly [low: number, high: number] {
  const low = count === 0 ? 0 : bisect(count, (mean) => 1 - atMost(count - 1, mean) > TAIL);
  const high = bisect(count + 1, (mean) => atMost(count, mean) < TAIL);
  return [low, high];
}

/** The mean at which a condition, false for small means, becomes true. */
function bisect(near: number, holds: (mean: number) => boolean): number {
  let [low, high] = [0, 2 * near + 20];
  for (let step = 0; step < STEPS && low < high; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** P(X ≤ k) for a mean: the terms are summed from the largest index down, each a share of the one before. */
function atMost(k: number, mean: number): number {
  let sum = 0;
  let term = 1;
  for (let at = k; at >= 0 && term > sum * 1e-17; at--) {
    sum += term;
    term *= at / mean;
  }
  return Math.min(1, Math.exp(k * Math.log(mean) - mean - logFactorial(k)) * sum);
}

function logFactorial(k: number): number {
  let sum = 0;
  for (let factor = 2; factor <= k; factor++) sum += Math.log(factor);
  return sum;
}
