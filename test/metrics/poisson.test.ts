import { describe, expect, it } from '@jest/globals';
import { incidenceOf } from '../../src/metrics/incidence.js';
import { poissonInterval } from '../../src/metrics/poisson.js';

describe('the exact Poisson interval', () => {
  // Garwood's table, as reprinted in Ulm, American Journal of Epidemiology 131 (1990), and by R's poisson.test.
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [2, 0.2422, 7.2247],
    [5, 1.6235, 11.6683],
    [10, 4.7954, 18.3904],
    [100, 81.364, 121.6268],
  ])('of %d is %d to %d', (count, low, high) => {
    const [from, to] = poissonInterval(count);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  it('of a count of many thousands is about its root on both sides', () => {
    const [low, high] = poissonInterval(100_000);
    expect(low).toBeCloseTo(100_000 - 1.96 * Math.sqrt(100_000), -1);
    expect(high).toBeCloseTo(100_000 + 1.96 * Math.sqrt(100_000), -1);
  });
});

describe('the incidence of prompt injection', () => {
  it('is per week of the window, and per 1,000 of a stated exposure', () => {
    const found = incidenceOf(2, 13, { amount: 40_000, unit: 'sessions' });
    expect(found.perWeek.value).toBeCloseTo(2 / 13, 12);
    expect(found.perWeek.interval[1]).toBeCloseTo(7.2247 / 13, 4);
    expect(found.perThousand?.value).toBeCloseTo(0.05, 12);
    expect(found.perThousand?.interval[0]).toBeCloseTo(0.2422 / 40, 5);
  });

  it('of no incident still allows some', () => {
    expect(incidenceOf(0, 13).perWeek).toMatchObject({ value: 0 });
    expect(incidenceOf(0, 13).perWeek.interval[1]).toBeGreaterThan(0.28);
  });

  it('is per exposure only where there was any', () => {
    expect(incidenceOf(1, 13).perThousand).toBeNull();
    expect(incidenceOf(1, 13, { amount: 0, unit: 'sessions' }).perThousand).toBeNull();
  });
});
