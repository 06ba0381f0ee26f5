import { expect, test } from '@jest/globals';
import { readChecklist } from '../../../src/parsing/report/checklist.js';
import { linesOf } from '../lines-of.js';

test('every box counts: any bullet, any depth, struck through as not applicable', () => {
  const text = [
    '- [x] a',
    '* [ ] b',
    '  - [X] c',
    '1. [ ] d',
    '- [ ] ~~e~~',
    '- ~~[ ] f~~',
    '- [x]',
    '- [y] g',
  ].join('\n');
  expect(readChecklist(linesOf(text))).toEqual([
    { text: 'a', done: true, line: 1 },
    { text: 'b', done: false, line: 2 },
    { text: 'c', done: true, line: 3 },
    { text: 'd', done: false, line: 4 },
    { text: 'e', done: 'n/a', line: 5 },
    { text: 'f', done: 'n/a', line: 6 },
  ]);
});

test('a box that people cannot see, or that is somebody else’s text, is none', () => {
  const hidden = [
    '<!--',
    '- [x] a',
    '-->',
    '',
    '<!-- - [x] b -->',
    '',
    '> - [x] c',
    '',
    '```',
    '- [x] d',
    '```',
  ].join('\n');
  expect(readChecklist(linesOf(hidden))).toEqual([]);
});
