import { describe, expect, test } from '@jest/globals';
import { endOfSpan } from '../../src/policy/working-days.js';

const end = (from: string, businessDays: number, zone = 'UTC') =>
  new Date(endOfSpan(Date.parse(from), { businessDays }, zone)).toISOString().slice(0, 16);

// 2026-03-02 is a Monday; Berlin leaves winter time on Sunday 2026-03-29, New York on Sunday 2026-03-08.
describe('business days', () => {
  test.each<[string, number, string]>([
    ['2026-03-02T09:00Z', 1, '2026-03-03T09:00'],
    ['2026-03-02T09:00Z', 5, '2026-03-09T09:00'],
    ['2026-03-05T09:00Z', 2, '2026-03-09T09:00'],
    ['2026-03-06T23:30Z', 1, '2026-03-09T23:30'],
    ['2026-03-07T10:00Z', 1, '2026-03-09T10:00'],
    ['2026-03-08T10:00Z', 1, '2026-03-09T10:00'],
    ['2026-03-08T10:00Z', 5, '2026-03-13T10:00'],
    ['2026-03-04T10:00Z', 20, '2026-04-01T10:00'],
  ])('from %s, %d of them end at %s', (from, count, to) => {
    expect(end(from, count)).toBe(to);
  });

  test('end at the same time of day when the clocks change in between', () => {
    expect(end('2026-03-27T08:00Z', 1, 'Europe/Berlin')).toBe('2026-03-30T07:00');
    expect(end('2026-03-06T14:00Z', 1, 'America/New_York')).toBe('2026-03-09T13:00');
  });

  test('are those of the zone: Friday evening in New York is Saturday in UTC', () => {
    expect(end('2026-03-07T02:00Z', 1, 'America/New_York')).toBe('2026-03-10T01:00');
    expect(end('2026-03-07T02:00Z', 1, 'UTC')).toBe('2026-03-09T02:00');
  });
});
