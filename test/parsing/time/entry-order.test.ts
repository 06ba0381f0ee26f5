import { describe, expect, test } from '@jest/globals';
import { scan } from '../../../src/parsing/markdown/lines.js';
import { readTimeline } from '../../../src/parsing/time/timeline.js';

const linesOutOfOrder = (text: string) =>
  readTimeline(scan(text).all)
    .findings.filter(({ rule }) => rule === 'entry-order')
    .map(({ line }) => line);
const entries = (...times: readonly string[]) => times.map((time) => `- ${time} – x`).join('\n');

describe('entries of a timeline in their order', () => {
  test.each([
    ['one after the other', entries('2026-03-02T08:00Z', '2026-03-02T08:00Z', '2026-03-03T07:00Z')],
    ['across time zones', entries('2026-03-02T10:00+02:00', '2026-03-02T08:30Z')],
    [
      'a day beside its minutes',
      entries('2026-03-02', '2026-03-02T08:00Z', '2026-03-02', '2026-03-02T09:00Z'),
    ],
    ['a month beside its days', entries('2026-03-02', '2026-03', '2026-03-05')],
    ['about then', entries('2026-03-02T10:00Z', '~2026-03-02T08:00Z')],
    ['a range counts from its start', entries('2026-03-02T10:00–12:00Z', '2026-03-02T11:00Z')],
    ['a clock without a day', entries('2026-03-02T10:00Z', '09:00Z')],
    [
      'labels above the entries',
      `- detected: 2026-03-02T09:00Z\n- resolved: 2026-03-02T12:00Z\n${entries('2026-03-02T08:00Z', '2026-03-02T10:00Z')}`,
    ],
    [
      'labels below the entries',
      `${entries('2026-03-02T08:00Z', '2026-03-02T10:00Z')}\n- detected: 2026-03-02T09:00Z`,
    ],
    [
      'two named moments, which another rule compares',
      '- 2026-03-02T09:00Z – x (started)\n- 2026-03-02T08:00Z – y (detected)',
    ],
    ['nothing', ''],
  ])('%s', (_, text) => expect(linesOutOfOrder(text)).toEqual([]));
});

describe('entries out of their order', () => {
  test.each([
    ['added at the end', entries('2026-03-02T08:00Z', '2026-03-02T09:00Z', '2026-03-02T08:30Z'), [3]],
    ['of an earlier day', entries('2026-03-02T08:00Z', '2026-03-01'), [2]],
    ['about an earlier day', entries('2026-03-02T08:00Z', '~2026-03-01T09:00Z'), [2]],
    ['below a named one', '- 2026-03-02T09:00Z – x (detected)\n- 2026-03-02T08:00Z – y', [2]],
    ['a day between hides none', entries('2026-03-02T10:00Z', '2026-03-02', '2026-03-02T09:00Z'), [3]],
    ['in a table', '| when | what |\n|---|---|\n| 2026-03-02T09:00Z | x |\n| 2026-03-02T08:00Z | y |', [4]],
    [
      'again and again: three times',
      entries('2026-03-09', '2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'),
      [2, 3, 4],
    ],
    ['newest first: once', entries('2026-03-05', '2026-03-04', '2026-03-03', '2026-03-02'), [2]],
  ])('%s', (_, text, lines) => expect(linesOutOfOrder(text)).toEqual(lines));
});
