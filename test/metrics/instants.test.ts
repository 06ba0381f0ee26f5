import { describe, expect, it } from '@jest/globals';
import { isDate } from '../../src/domain/time.js';
import { millisecondsOf, secondsBetween, utc } from '../../src/metrics/instants.js';

describe('an instant', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T00:01Z', 60_000],
    ['1970-01-01T02:00:00+02:00', 0],
    ['1970-01-01T00:00:00-05:00', 5 * 3_600_000],
    ['1970-01-01T00:00:00.250Z', 250],
    ['2024-02-29T00:00:00Z', 1_709_164_800_000],
  ])('%s is %d ms after 1970', (text, expected) => {
    expect(millisecondsOf(text)).toBe(expected);
  });

  it.each([
    ['30 February', '2026-02-30T10:00:00Z'],
    ['29 February of a common year', '2026-02-29T10:00:00Z'],
    ['29 February of 2100, which is no leap year', '2100-02-29T10:00:00Z'],
    ['a 31st of June', '2026-06-31T10:00:00Z'],
    ['month 13', '2026-13-01T10:00:00Z'],
    ['hour 24', '2026-01-01T24:00:00Z'],
    ['no zone, which is nobody’s time', '2026-01-01T10:00:00'],
    ['a date alone', '2026-01-01'],
    ['letters for digits', '2026-0a-01T10:00:00Z'],
    ['other marks', '2026/01/01T10:00:00Z'],
    ['words', 'yesterday'],
    ['an offset of 25 hours', '2026-01-01T10:00:00+25:00'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(millisecondsOf(text)).toBeNaN();
  });

  it('agrees with the platform on every hour of three years around a leap day', () => {
    for (let at = Date.UTC(2023, 0, 1); at < Date.UTC(2026, 0, 1); at += 3_600_000) {
      expect(millisecondsOf(utc(at))).toBe(at);
    }
  });

  it('agrees with the platform on the last second of every day from 1970 to 2401', () => {
    const days = Array.from({ length: Date.UTC(2401, 0, 2) / 86_400_000 }, (_, day) => day * 86_400_000);
    const last = days.map((day) => day + 86_399_000);
    expect(last.filter((at) => millisecondsOf(utc(at)) !== at)).toEqual([]);
  });

  it('counts the leap day: from 28 February to 1 March 2028 are two days', () => {
    expect(secondsBetween('2028-02-28T00:00:00Z', '2028-03-01T00:00:00Z')).toBe(2 * 86_400);
  });
});

describe('a date', () => {
  it('exists or does not', () => {
    expect(['2028-02-29', '2026-12-31'].every(isDate)).toBe(true);
    expect(
      ['2026-02-29', '2026-00-10', '2026-1-1', '2026-01-32', '2026-13-01', '2100-02-29', ''].some(isDate),
    ).toBe(false);
  });
});
