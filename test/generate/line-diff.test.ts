import { describe, expect, test } from '@jest/globals';
import { lineDiff, shownDiff } from '../../scripts/generate/line-diff.js';

const marked = (before: string[], after: string[]) =>
  lineDiff(before.join('\n'), after.join('\n')).map(({ mark, text }) => mark + text);

describe('a difference by lines', () => {
  test('keeps what both have, and tells what goes before what comes', () => {
    expect(marked(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([' a', '-b', '+x', ' c']);
    expect(marked(['a', 'c'], ['a', 'b', 'c', 'd'])).toEqual([' a', '+b', ' c', '+d']);
    expect(marked(['a', 'b', 'c'], ['c'])).toEqual(['-a', '-b', ' c']);
  });

  test('is shown below the heading of its section, with a line around it', () => {
    const body = (time: string) =>
      `### Summary\n\nwords\n\n### Timeline\n\n- one\n- two\n- end: ${time}\n- last\n- more`;
    expect(shownDiff(body(''), body('now'))).toBe('@@ Timeline @@\n - two\n-- end: \n+- end: now\n - last');
  });

  test('of many lines in a row shows those that say something, and counts the others', () => {
    const empty = Array.from({ length: 12 }, (_, at) => `- Fact ${at}: `);
    const added = ['### Summary', 'words', '### Impact', ...empty, '### Detection', '- Found by: a customer'];
    expect(shownDiff('before', ['before', ...added].join('\n')).split('\n')).toEqual([
      ' before',
      '+### Summary',
      '+words',
      '+### Detection',
      '+- Found by: a customer',
      '+… and 13 lines of a report that is still empty',
    ]);
  });

  test('is nothing where nothing changed', () => {
    expect(shownDiff('a\nb', 'a\nb')).toBe('');
  });
});
