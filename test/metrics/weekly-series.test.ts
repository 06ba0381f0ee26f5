import { describe, expect, it } from '@jest/globals';
import { isoWeekOf, isoWeeksBetween } from '../../src/metrics/iso-week.js';
import { weeklySeries } from '../../src/metrics/weekly-series.js';
import { NOW, record, times } from './records.js';

describe('an ISO week', () => {
  // ISO 8601: week 1 holds the first Thursday; the examples are those of its Annex and of the calendar on the wall.
  it.each([
    ['2026-12-31T23:59:59Z', '2026-W53', '2026-12-28'],
    ['2027-01-03T23:59:59Z', '2026-W53', '2026-12-28'],
    ['2027-01-04T00:00:00Z', '2027-W01', '2027-01-04'],
    ['2024-12-30T00:00:00Z', '2025-W01', '2024-12-30'],
    ['2028-02-29T12:00:00Z', '2028-W09', '2028-02-28'],
    ['2026-11-23T00:00:00Z', '2026-W48', '2026-11-23'],
    ['2026-11-22T23:59:59Z', '2026-W47', '2026-11-16'],
    ['2026-03-29T01:30:00Z', '2026-W13', '2026-03-23'],
  ])('of %s is %s, from Monday %s', (instant, id, monday) => {
    expect(isoWeekOf(instant)).toMatchObject({ id, monday });
  });

  it('follows week 53 with week 1', () => {
    const ids = isoWeeksBetween('2026-12-21T00:00:00Z', '2027-01-11T00:00:00Z').map((week) => week.id);
    expect(ids).toEqual(['2026-W52', '2026-W53', '2027-W01']);
  });
});

describe('the series of weeks', () => {
  it('has thirteen whole weeks when now is a Monday at midnight, empty ones included', () => {
    const series = weeklySeries([], { now: NOW });
    expect(series.map((week) => week.week.id)).toHaveLength(13);
    expect(series.at(0)?.week.id).toBe('2026-W35');
    expect(series.at(-1)?.week.id).toBe('2026-W47');
    expect(series.some((week) => week.partial)).toBe(false);
  });

  it('has a part of a week at both ends otherwise, and says so', () => {
    const series = weeklySeries([], { now: '2026-11-25T12:00:00Z', weeks: 2 });
    expect(series.map((week) => [week.week.id, week.partial])).toEqual([
      ['2026-W46', true],
      ['2026-W47', false],
      ['2026-W48', true],
    ]);
  });

  it('counts by severity and takes the median of the week', () => {
    const incident = (number: number, minutes: number, severity: 'S0' | 'S2' | null) =>
      record({
        number,
        severity,
        declaredAt: '2026-11-18T09:00:00Z',
        times: times({
          started: '2026-11-18T08:00:00Z',
          detected: `2026-11-18T08:${String(minutes).padStart(2, '0')}:00Z`,
        }),
      });
    const near = record({ number: 9, kind: 'near-miss', declaredAt: '2026-11-16T00:00:00Z' });
    const series = weeklySeries([incident(1, 10, 'S0'), incident(2, 20, 'S2'), incident(3, 50, null), near], {
      now: NOW,
    });
    expect(series.at(-1)).toMatchObject({
      incidents: 3,
      nearMisses: 1,
      bySeverity: { S0: 1, S1: 0, S2: 1, S3: 0 },
      noSeverity: 1,
      timeToDetect: { n: 3, median: 20 * 60 },
    });
    expect(series.at(-2)?.incidents).toBe(0);
  });
});
