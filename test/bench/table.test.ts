import { describe, expect, test } from '@jest/globals';
import { headings, hostile, ordinary, unclosed } from '../../bench/bodies.js';
import { growthRows } from '../../bench/growth.js';
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

  test('prints curves side by side', () => {
    const curve = { what: 'ordinary', points: [{ bytes: 8192, milliseconds: 0.5 }] };
    expect(curvesOf([curve]).split('\n')[1]).toMatch(/^8,192 +0\.50$/);
  });

  test('judges a curve by its end and by its steepest doubling above 64 KB', () => {
    const points = [1, 9, 10, 30].map((milliseconds, at) => ({ bytes: 32_768 * 2 ** at, milliseconds }));
    const [end, doubling] = growthRows([{ what: 'x', points }]);
    expect(end).toMatchObject({ value: 30, budget: 50, unit: 'ms' });
    expect(doubling).toMatchObject({ value: 3, unit: '×' });
  });

  test.each([ordinary, ...hostile].map((shape) => [shape.what, shape] as const))(
    'makes a body that is %s, of exactly the size asked for',
    (_, shape) => {
      for (const bytes of [2000, 4096, 61_440]) expect(Buffer.byteLength(shape.body(bytes))).toBe(bytes);
    },
  );

  test('has hostile shapes that are what they say', () => {
    expect(
      headings
        .body(4096)
        .split('\n')
        .filter((line) => line.startsWith('### ')).length,
    ).toBeGreaterThan(200);
    expect(unclosed.body(4096)).not.toContain('-->');
  });
});
