import { describe, expect, test } from '@jest/globals';
import { readMoment } from '../../../src/parsing/time/moment.js';

describe('a time in a zone by name, told again in one that is certain', () => {
  test.each([
    ['2026-07-02 11:20 CEST (09:20 UTC) started', '2026-07-02T09:20:00Z', ' started'],
    ['2026-07-02 12:00 CEST / 10:00 UTC – detected', '2026-07-02T10:00:00Z', ' – detected'],
    ['2026-03-02 9:30pm PST (05:30 UTC): seen', '2026-03-03T05:30:00Z', ': seen'],
    ['2 March 2026 at 01:10 IST (19:40 UTC) – seen', '2026-03-01T19:40:00Z', ' – seen'],
    ['2026-03-02 08:00 JST (00:00 UTC+1) – seen', '2026-03-01T23:00:00Z', ' – seen'],
    ['2026-03-02 16:05 PT (00:05 UTC, 01:05 CET) – seen', '2026-03-03T00:05:00Z', ' – seen'],
    ['2026-03-02 12:00 NZST (00:00 UTC) – seen', '2026-03-02T00:00:00Z', ' – seen'],
  ])('%s', (words, at, rest) => {
    expect(readMoment(words)).toMatchObject({ at, rest, precision: 'minute', problem: null });
  });

  test.each([
    ['clocks that no two zones show at once', '2026-03-02 11:20 CEST (09:33 UTC)'],
    ['a clock that two zones show', '2026-03-02 10:00 HST (20:00 UTC)'],
    ['a second zone by name', '2026-03-02 11:20 CEST (05:20 EDT)'],
    ['brackets that do not close', '2026-03-02 11:20 CEST (09:20 UTC'],
  ])('not by %s', (_, words) => {
    expect(readMoment(words)).toMatchObject({ at: '2026-03-02', problem: 'time-without-zone' });
  });
});
