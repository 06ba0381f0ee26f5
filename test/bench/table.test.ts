import { describe, expect, test } from '@jest/globals';
import { attacks } from '../../bench/attacks.js';
import { ordinary } from '../../bench/bodies.js';
import { type Curve, growthRows } from '../../bench/growth.js';
import { median, type Row, verdictOf } from '../../bench/row.js';
import { curvesOf, tableOf } from '../../bench/table.js';

const row = (given: Partial<Row> = {}): Row => ({
  what: 'parse',
  budget: 3.5,
  value: 3,
  unit: '×',
  floor: null,
  ...given,
});

describe('the bench', () => {
  test('calls a figure at its budget ok and one above it over; without a budget it says nothing', () => {
    expect(verdictOf(row({ value: 3.5 }))).toBe('ok');
    expect(verdictOf(row({ value: 3.51 }))).toBe('over');
    expect(verdictOf(row({ budget: null }))).toBe('');
  });

  test('takes the middle figure, or the mean of the middle two', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([4, 1, 9, 2])).toBe(3);
    expect(median([])).toBeNaN();
  });

  test('prints each row with its unit, its budget and the floor it is divided by', () => {
    const lines = tableOf([
      row({ floor: { what: 'node -e 0', milliseconds: 25 } }),
      row({ what: 'first event', budget: 6, value: 7, unit: 'requests' }),
    ]).split('\n');
    expect(lines[1]).toMatch(/^parse +3\.00× +≤ 3\.5× +ok +node -e 0: 25\.00 ms$/);
    expect(lines[2]).toMatch(/^first event +7 requests +≤ 6 requests +over$/);
  });

  const curve = (shape: string, times: readonly number[]): Curve => ({
    reader: 'form',
    shape,
    points: times.map((milliseconds, at) => ({ bytes: 65_536 * 2 ** at, milliseconds })),
  });

  test('prints a curve in one line, with what a doubling multiplies the time by', () => {
    expect(curvesOf([curve('tabs', [1, 3, 9])]).split('\n')[1]).toMatch(
      /^tabs +form +1\.00 +3\.00 +9\.00 +3\.00×$/,
    );
  });

  test('judges a reader by its slowest shape and by the one that grows the most', () => {
    const [end, doubling] = growthRows([curve('slow', [10, 20, 40]), curve('steep', [1, 2, 16])]);
    expect(end).toMatchObject({ value: 40, budget: 50, unit: 'ms' });
    expect(end?.what).toContain('(slow)');
    expect(doubling).toMatchObject({ value: 4, unit: '×' });
    expect(doubling?.what).toContain('(steep)');
  });

  test('tells nothing of growth from times that are all noise', () => {
    const [, doubling] = growthRows([curve('short', [0.1, 0.9, 1.9])]);
    expect(doubling?.value).toBe(1);
  });

  test.each([ordinary, ...attacks].map((shape) => [shape.what, shape] as const))(
    'makes a body of %s, of exactly the size asked for',
    (_, shape) => {
      for (const bytes of [2000, 4096, 61_440]) expect(Buffer.byteLength(shape.body(bytes))).toBe(bytes);
    },
  );
});
