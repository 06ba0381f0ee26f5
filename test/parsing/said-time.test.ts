import { describe, expect, test } from '@jest/globals';
import { readSaidDue } from '../../src/parsing/said-due.js';
import { readSaidTime } from '../../src/parsing/said-time.js';

/** A Monday, one minute and a half past nine. */
const SAID = '2026-03-02T09:01:37Z';

describe('a time as people say it', () => {
  test.each([
    ['10 min ago', '2026-03-02T08:51:00Z', ''],
    ['10min ago the cache was cleared', '2026-03-02T08:51:00Z', 'the cache was cleared'],
    ['2 hours and 5 minutes ago', '2026-03-02T06:56:00Z', ''],
    ['an hour ago', '2026-03-02T08:01:00Z', ''],
    ['half an hour ago', '2026-03-02T08:31:00Z', ''],
    ['08:05 UTC', '2026-03-02T08:05:00Z', ''],
    ['08:05Z – first look', '2026-03-02T08:05:00Z', 'first look'],
    ['08:05 +05:30', '2026-03-02T02:35:00Z', ''],
    ['8:05 am UTC: rolled back', '2026-03-02T08:05:00Z', 'rolled back'],
    ['at 08:05 UTC prompt 41 rolled back', '2026-03-02T08:05:00Z', 'prompt 41 rolled back'],
    ['yesterday 22:10 UTC', '2026-03-01T22:10:00Z', ''],
    ['today 08:10 UTC', '2026-03-02T08:10:00Z', ''],
    ['10:05 UTC+2', '2026-03-02T08:05:00Z', ''],
    ['10:05 UTC+02:00 looked', '2026-03-02T08:05:00Z', 'looked'],
    ['10:05UTC+02:00', '2026-03-02T08:05:00Z', ''],
    ['13:35 (UTC+5:30) – looked', '2026-03-02T08:05:00Z', 'looked'],
    ['00:05 PST (UTC-8)', '2026-03-02T08:05:00Z', ''],
    ['00:05 GMT-8: looked', '2026-03-02T08:05:00Z', 'looked'],
    ['10:05 +0200', '2026-03-02T08:05:00Z', ''],
    ['10:05 +02:00', '2026-03-02T08:05:00Z', ''],
    ['08:05 Z', '2026-03-02T08:05:00Z', ''],
    ['08:05 (UTC) looked', '2026-03-02T08:05:00Z', 'looked'],
    ['8am UTC looked', '2026-03-02T08:00:00Z', 'looked'],
    ['8.05 a.m. UTC', '2026-03-02T08:05:00Z', ''],
    ['08.05 UTC', '2026-03-02T08:05:00Z', ''],
    ['yesterday 22:10 UTC-3', '2026-03-02T01:10:00Z', ''],
    ['today 10:05 UTC+2', '2026-03-02T08:05:00Z', ''],
    ['2026-03-02 10:05 GMT+2', '2026-03-02T08:05:00Z', ''],
    ['2026-03-02T08:05Z', '2026-03-02T08:05:00Z', ''],
    ['2026-03-02 10:05 +02:00 looked', '2026-03-02T08:05:00Z', 'looked'],
  ])('%j', (words, at, rest) => {
    expect(readSaidTime(words, SAID)).toEqual({ at, rest });
  });

  test('shortly after midnight, the evening before', () => {
    expect(readSaidTime('23:50 UTC', '2026-03-02T00:05:00Z')).toEqual({
      at: '2026-03-01T23:50:00Z',
      rest: '',
    });
  });

  test('where it is the next day already, it is of that day', () => {
    const late = '2026-03-01T23:30:00Z';
    expect(readSaidTime('01:00 UTC+2', late)).toEqual({ at: '2026-03-01T23:00:00Z', rest: '' });
    expect(readSaidTime('yesterday 01:00 UTC+2', late)).toEqual({ at: '2026-02-28T23:00:00Z', rest: '' });
  });

  test('a clock two minutes ahead is forgiven', () => {
    expect(readSaidTime('09:03 UTC', SAID)).toEqual({ at: '2026-03-02T09:03:00Z', rest: '' });
  });

  test.each([
    ['08:05', 'zone'],
    ['08:05 rolled back', 'zone'],
    ['08:05 CST', 'zone-name'],
    ['12:05 CET', 'zone-name'],
    ['12:05 (PDT) looked', 'zone-name'],
    ['12:05 local time', 'zone-name'],
    ['2026-03-02 08:05 CET', 'zone-name'],
    ['12:05 API was down', 'zone'],
    ['09:00-11:00', 'zone'],
    ['08:00-08:30 UTC outage', 'ambiguous'],
    ['08:00Z–08:30Z outage', 'ambiguous'],
    ['8am-9am UTC outage', 'ambiguous'],
    ['08:05 UTC+25', 'ambiguous'],
    ['2026-03-02 08:05 UTC+25', 'ambiguous'],
    ['2026-03-02 08:05', 'zone'],
    ['03/04/2026', 'ambiguous'],
    ['25:70 UTC', 'ambiguous'],
    ['2026-02-30T08:05Z', 'ambiguous'],
    ['14:05 UTC', 'future'],
    ['2026-03-03T08:05Z', 'future'],
    ['tomorrow 10:00 UTC', 'future'],
    ['Monday 10:00 UTC back', 'ambiguous'],
    ['last night 22:00 UTC', 'ambiguous'],
    ['2 days ago fixed', 'ambiguous'],
    ['ten minutes ago', 'ambiguous'],
    ['99999 min ago', 'ambiguous'],
    ['2pm UTC', 'future'],
    ['2pm', 'zone'],
    ['2.30pm', 'zone'],
    ['12:05 UTC+2', 'future'],
    ['0805Z', 'ambiguous'],
    ['2026-03-02', 'no-time-of-day'],
    ['2026-03', 'no-time-of-day'],
  ])('%j is refused: %s', (words, problem) => {
    expect(readSaidTime(words, SAID)).toBe(problem);
  });

  test.each([
    'prompt 41 rolled back',
    '',
    '42 requests failed',
    'ago',
    'https://example.com',
    '10 minutes later it was back',
    'tomorrow we deploy',
    'Monday is a holiday',
    'this model 41 of 50',
    '2 days agonised over',
    '5000 UTC offsets are wrong',
    '10:30/10:45 logs',
    '12:05-rc1 rolled back',
    '1.84 released',
  ])('%j begins with no time', (words) => {
    expect(readSaidTime(words, SAID)).toBeNull();
  });
});

describe('a due date at the end', () => {
  test.each([
    ['add evals @dana 2026-12-11', '2026-12-11', 'add evals @dana'],
    ['add evals @dana by 2026-12-11', '2026-12-11', 'add evals @dana'],
    ['add evals @dana in 10 days', '2026-03-12', 'add evals @dana'],
    ['add evals @dana in two weeks', '2026-03-16', 'add evals @dana'],
    ['add evals @dana in a week', '2026-03-09', 'add evals @dana'],
  ])('%j', (words, due, before) => {
    expect(readSaidDue(words, SAID)).toEqual({ due, before });
  });

  test.each(['add evals @dana', 'x @dana 11/12/2026', 'x @dana next friday', 'x @dana 2026-02-30', ''])(
    '%j has none',
    (words) => {
      expect(readSaidDue(words, SAID)).toBeNull();
    },
  );
});
