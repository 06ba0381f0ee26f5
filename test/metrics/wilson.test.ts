import { describe, expect, it } from '@jest/globals';
import { wilson } from '../../src/metrics/wilson.js';

describe('the Wilson interval', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is the published one', (k, n, low, high) => {
    const [lower, upper] = wilson(k, n) as readonly [number, number];
    expect(lower).toBeCloseTo(low, 4);
    expect(upper).toBeCloseTo(high, 4);
  });

  it('mirrors itself: what succeeds k times fails n − k times', () => {
    const [low, high] = wilson(3, 20) as readonly [number, number];
    const [other, way] = wilson(17, 20) as readonly [number, number];
    expect(low).toBeCloseTo(1 - way, 12);
    expect(high).toBeCloseTo(1 - other, 12);
  });

  it('ends at exactly 1 when all succeed, and is nothing when nothing was tried', () => {
    expect(wilson(20, 20)?.[1]).toBe(1);
    expect(wilson(0, 0)).toBeNull();
  });
});
