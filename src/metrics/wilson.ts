/** The 97.5th percentile of the standard normal distribution: 95 % lie between −z and z. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % score interval for k successes of n (E. B. Wilson, JASA 22, 1927); null when n is 0.
 * It is two-sided, and ends at 16 % for 0 of 20; what none of n still allows is asked one-sided, of `upperBound`.
 */
export function wilson(k: number, n: number): readonly [low: number, high: number] | null {
  if (n === 0) return null;
  const centre = k + (Z * Z) / 2;
  const half = Z * Math.sqrt((k * (n - k)) / n + (Z * Z) / 4);
  const scale = n + Z * Z;
  return [k === 0 ? 0 : (centre - half) / scale, k === n ? 1 : (centre + half) / scale];
}
