import { expect, test } from '@jest/globals';
import { isWorse, severityRow, worst } from '../../src/domain/severities.js';

test('S0 is the worst level, and any is worse than none', () => {
  expect(worst('S3', 'S1', null, 'S2', undefined)).toBe('S1');
  expect(worst('S3', 'S0')).toBe('S0');
  expect(worst(null, undefined)).toBeNull();
  expect(worst()).toBeNull();
  expect([isWorse('S0', 'S1'), isWorse('S1', 'S1'), isWorse('S2', 'S1'), isWorse('S3', null)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('the clocks: 15 and 30 minutes, a business day, none; updates after 30 minutes, 2 hours, a day, none; reviews after 2, 5, 10, 20 business days', () => {
  const rows = (['S0', 'S1', 'S2', 'S3'] as const).map(severityRow);
  expect(rows.map((row) => row.acknowledge)).toEqual([
    { seconds: 900 },
    { seconds: 1800 },
    { businessDays: 1 },
    null,
  ]);
  expect(rows.map((row) => row.update)).toEqual([
    { seconds: 1800 },
    { seconds: 7200 },
    { seconds: 86_400 },
    null,
  ]);
  expect(rows.map((row) => row.review)).toEqual([2, 5, 10, 20].map((businessDays) => ({ businessDays })));
});
