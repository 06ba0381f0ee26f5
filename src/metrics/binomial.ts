/** P(X ≤ k) for X of Binomial(n, p), summed in logarithms, so that large n do not underflow. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k >= n || p <= 0) return 1;
  if (p >= 1) return 0;
  const odds = Math.log(p / (1 - p));
  let term = n * Math.log1p(-p);
  let sum = Math.exp(term);
  for (let i = 1; i <= k; i += 1) {
    term += Math.log((n - i + 1) / i) + odds;
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}

/** McNemar's exact test (Q. McNemar, Psychometrika 12, 1947): two-sided p for b against c discordant pairs. */
export function mcnemarExact(b: number, c: number): number {
  return Math.min(1, 2 * binomialCdf(Math.min(b, c), b + c, 0.5));
}

/**
 * What k of n still allows: the one-sided 95 % upper bound of Clopper and Pearson (Biometrika 26, 1934); null when n is 0.
 * 0 of 20 still allows 14 %.
 */
export function upperBound(k: number, n: number, confidence = 0.95): number | null {
  if (n === 0) return null;
  if (k >= n) return 1;
  const doubt = 1 - confidence;
  if (k === 0) return 1 - doubt ** (1 / n);
  let [low, high] = [k / n, 1];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (binomialCdf(k, n, middle) > doubt) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** How many runs without a failure bring the upper bound to `rate` or below. */
export function runsToExclude(rate: number, confidence = 0.95): number {
  return Math.ceil(Math.log(1 - confidence) / Math.log(1 - rate));
}

/**
 * How many pairs would show a difference like the one seen (b against c of n), at 5 % two-sided and with a power of 80 %
 * (R. J. Connor, Biometrics 43, 1987); null where none was seen.
 */
export function pairsToShow(b: number, c: number, n: number): number | null {
  if (b === c || n === 0) return null;
  const [discordant, difference] = [(b + c) / n, Math.abs(c - b) / n];
  const root =
    1.959963984540054 * Math.sqrt(discordant) + 0.8416212335729143 * Math.sqrt(discordant - difference ** 2);
  return Math.max(SMALLEST_SHOWN, Math.ceil((root / difference) ** 2));
}

/** With fewer than six discordant pairs the exact test cannot fall below 5 %: 2 · 0.5⁵ is 6 %. */
const SMALLEST_SHOWN = 6;
