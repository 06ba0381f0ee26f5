import { describe, expect, test } from '@jest/globals';
import { mcnemarExact, pairsToShow, runsToExclude, upperBound } from '../../src/metrics/binomial.js';

// Expected values from exact integer arithmetic in another language (Python's math.comb), or by hand where said.
describe("McNemar's exact test", () => {
  test.each([
    [0, 0, 1],
    [0, 1, 1],
    [1, 0, 1],
    [0, 5, 0.0625],
    [0, 6, 0.03125],
    [1, 9, 0.021484375],
    [9, 1, 0.021484375],
    [5, 5, 1],
    [6, 21, 0.005924612283706665],
    [40, 70, 0.005447429511444482],
    [450, 550, 0.0017305360849763176],
  ])('%i against %i', (b, c, p) => {
    expect(mcnemarExact(b, c)).toBeCloseTo(p, 12);
  });

  test('of a hundred thousand discordant pairs is still a number', () => {
    expect(mcnemarExact(50_000, 50_000)).toBe(1);
    expect(mcnemarExact(0, 100_000)).toBe(0);
  });
});

describe('what k of n still allows', () => {
  test.each([
    [0, 1, 0.95],
    [0, 20, 0.13910834066826522],
    [0, 59, 0.04950760988822694],
    [1, 20, 0.21610616420684728],
    [3, 20, 0.3436638043142818],
    [10, 100, 0.16371762327581477],
    [20, 20, 1],
  ])('%i of %i', (k, n, bound) => {
    expect(upperBound(k, n)).toBeCloseTo(bound, 9);
  });

  test('is unknown of nothing', () => {
    expect(upperBound(0, 0)).toBeNull();
  });
});

test('to exclude 5 % takes 59 runs without a failure, 1 % takes 299', () => {
  // By hand: 0.95⁵⁸ = 0.0510, 0.95⁵⁹ = 0.0485; 0.99²⁹⁸ = 0.0500, 0.99²⁹⁹ = 0.0495.
  expect([runsToExclude(0.05), runsToExclude(0.01)]).toEqual([59, 299]);
});

test('2 regressed against 8 fixed of 100 would take 216 cases to show', () => {
  // By hand: (1.96 √0.10 + 0.8416 √(0.10 − 0.06²))² ÷ 0.06² = 0.8811² ÷ 0.0036 = 215.7.
  expect(pairsToShow(2, 8, 100)).toBe(216);
  expect(pairsToShow(3, 3, 100)).toBeNull();
});
