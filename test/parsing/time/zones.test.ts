import { describe, expect, test } from '@jest/globals';
import { readTimeline } from '../../../src/parsing/time/timeline.js';
import { linesOf } from '../lines-of.js';

const read = (text: string, heading?: string) => readTimeline(linesOf(text), heading);
const detected = (head: string, row: string, heading?: string) =>
  read(`| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n| ${row} |`, heading).times.detected;

describe('the head of a column says in which zone its times are', () => {
  test.each([
    ['Time (UTC+2) | Event', '2026-11-20 12:04 | Detected'],
    ['Time UTC+2 | Event', '2026-11-20 12:04 | Detected'],
    ['UTC+2 | Event', '2026-11-20 12:04 | Detected'],
    ['**Time** (UTC+02:00) | Event', '2026-11-20 12:04 | Detected'],
    ['Time (+02:00) | Event', '2026-11-20 12:04 | Detected'],
    ['Time [GMT +2] | Event', '2026-11-20 12:04 | Detected'],
    ['Time (EET, UTC+2) | Event', '2026-11-20 12:04 | Detected'],
    ['When (UTC−5:30) | Event', '2026-11-20 04:34 | Detected'],
    ['Time (PST, UTC-8) | Event', '2026-11-20 02:04 | Detected'],
    ['Time UTC | Event', '2026-11-20 10:04 | Detected'],
    ['UTC | Event', '2026-11-20 10:04 | Detected'],
    ['Time (24h, UTC) | Event', '2026-11-20 10:04 | Detected'],
    ['Time (Z) | Event', '2026-11-20 10:04 | Detected'],
    ['Time in UTC | Event', '2026-11-20 10:04 | Detected'],
    ['Name | When (UTC+2)', 'Detected | 2026-11-20 12:04'],
    ['Date | Time (UTC+2) | Event', '2026-11-20 | 12:04 | Detected'],
    ['Date | UTC+2 | Event', '2026-11-20 | 12:04 | Detected'],
    ['Date (UTC+2) | Time | Event', '2026-11-20 | 12:04 | Detected'],
    ['Date | When (UTC+2) | Event', '2026-11-20 | 12:04 | Detected'],
    ['Date | Local time | UTC+2 | Event', '2026-11-20 | 11:04 | 12:04 | Detected'],
    ['Local time | UTC | Event', '2026-11-20 11:04 | 2026-11-20 10:04 | Detected'],
    ['Time (UTC+2) | Event', '2026-11-20 10:04 UTC | Detected'],
  ])('%s', (head, row) => expect(detected(head, row)?.at).toBe('2026-11-20T10:04:00Z'));

  test.each([
    ['Time (PST) | Event', '2026-11-20 12:04 | Detected'],
    ['When (CET) | Event', '2026-11-20 12:04 | Detected'],
    ['CET | Event', '2026-11-20 12:04 | Detected'],
    ['Time (ICT) | Event', '2026-11-20 12:04 | Detected'],
    ['Time (Pacific) | Event', '2026-11-20 12:04 | Detected'],
    ['Time (Europe/Berlin) | Event', '2026-11-20 12:04 | Detected'],
    ['Local time | Event', '2026-11-20 12:04 | Detected'],
    ['Time (local, not UTC) | Event', '2026-11-20 12:04 | Detected'],
    ['Time (UTC or local) | Event', '2026-11-20 12:04 | Detected'],
    ['Time (UTC+1/UTC+2) | Event', '2026-11-20 12:04 | Detected'],
    ['Time (UTC+15) | Event', '2026-11-20 12:04 | Detected'],
    ['Date | CET | Event', '2026-11-20 | 12:04 | Detected'],
    ['Date | Local time | Event', '2026-11-20 | 12:04 | Detected'],
  ])('%s is no zone that is one alone, not even below a heading that names one', (head, row) => {
    for (const heading of ['Timeline', 'Timeline (UTC)']) {
      expect(detected(head, row, heading)).toMatchObject({ at: '2026-11-20', precision: 'day' });
    }
  });

  test.each([
    'Time (approx.) | Event',
    'Time (est.) | Event',
    'Time (ISO) | Event',
    'AT | WHAT',
    'TIME | EVENT',
    'Time (24h) | Event',
    'Date/Time | Event',
  ])('%s names none, so that the heading’s counts', (head) =>
    expect(detected(head, '2026-11-20 10:04 | Detected', 'Timeline (UTC)')?.at).toBe('2026-11-20T10:04:00Z'),
  );
});

describe('zones that disagree', () => {
  const disagreements = (text: string, heading?: string) =>
    read(text, heading)
      .findings.filter(({ rule }) => rule === 'zones-disagree')
      .map(({ line, column, message }) => [line, column, message.slice(0, message.indexOf('.'))]);
  const entry = '- 2026-11-20 12:04 – the alert fired (detected)';
  const table = (title: string) => `| ${title} | Event |\n|---|---|\n| 2026-11-20 12:04 | Detected |`;

  test.each([
    ['All times are in UTC+2.', '2026-11-20T10:04:00Z', 'This sentence says UTC+2, the heading UTC'],
    ['All times: GMT-3:30', '2026-11-20T15:34:00Z', 'This sentence says UTC-3:30, the heading UTC'],
    ['All times CET.', '2026-11-20', 'This sentence says CET, the heading UTC'],
  ])('a sentence is nearer than the heading: %s', (sentence, at, said) => {
    const text = `${sentence}\n\n${entry}`;
    expect(read(text, 'Timeline (UTC)').times.detected?.at).toBe(at);
    expect(disagreements(text, 'Timeline (UTC)')).toEqual([[1, 1, said]]);
  });

  test('so is a sentence where the heading’s zone may mean several', () => {
    const text = `All times are UTC.\n\n${entry}`;
    expect(read(text, 'Timeline (CET)').times.detected?.at).toBe('2026-11-20T12:04:00Z');
    expect(disagreements(text, 'Timeline (CET)')).toEqual([
      [1, 1, 'This sentence says UTC, the heading CET'],
    ]);
  });

  test('what stands above counts, also where another sentence stands below', () => {
    const text = `${entry}\n\nAll times are in UTC+2.`;
    expect(read(text, 'Timeline (UTC)').times.detected?.at).toBe('2026-11-20T12:04:00Z');
    expect(disagreements(text, 'Timeline (UTC)')).toHaveLength(1);
    expect(read(text).times.detected?.at).toBe('2026-11-20T10:04:00Z');
    expect(disagreements(text)).toEqual([]);
  });

  test('a sentence counts until the next one', () => {
    const later = '- 2026-11-20 12:30 – the tool was off (mitigated)';
    const text = `Times are in UTC.\n\n${entry}\n\nTimes below are in UTC+2.\n\n${later}`;
    const { times } = read(text);
    expect([times.detected?.at, times.mitigated?.at]).toEqual([
      '2026-11-20T12:04:00Z',
      '2026-11-20T10:30:00Z',
    ]);
    expect(disagreements(text)).toEqual([[5, 1, 'This sentence says UTC+2, the one on line 1 UTC']]);
  });

  test('the head of a column is nearest', () => {
    const text = `All times are in UTC.\n\n${table('Time (UTC+2)')}`;
    expect(read(text).times.detected?.at).toBe('2026-11-20T10:04:00Z');
    expect(disagreements(text)).toEqual([[3, 3, 'This column says UTC+2, the sentence on line 1 UTC']]);
    expect(disagreements(table('Time (PST)'), 'Timeline (UTC)')).toEqual([
      [1, 3, 'This column says PST, the heading UTC'],
    ]);
  });

  test.each([
    ['the same in other words', `All times are GMT.\n\n${table('Time (UTC)')}`, 'Timeline (UTC)'],
    ['an offset of nothing', `Times: UTC+00:00\n\n${entry}`, 'Timeline (UTC)'],
    ['one alone', `All times are in UTC+2.\n\n${table('Time')}`, 'Timeline'],
    ['no zone at all', table('Time'), 'Timeline (draft)'],
  ])('but not: %s', (_, text, heading) => expect(disagreements(text, heading)).toEqual([]));

  test('say what was done', () => {
    const messages = (sentence: string) =>
      read(`${sentence}\n\n${entry}`, 'Timeline (UTC)').findings.find(
        ({ rule }) => rule === 'zones-disagree',
      );
    expect(messages('Times are UTC+2.')).toMatchObject({
      level: 'warning',
      field: 'timeline',
      message:
        'This sentence says UTC+2, the heading UTC. Times below it without a zone of their own were read in UTC+2, since it is nearer to them. Correct the one that is wrong.',
    });
    expect(messages('Times are CET.')?.message).toContain(
      'Times below it without a zone of their own were not believed, since it is nearer to them and may mean several zones.',
    );
  });
});
