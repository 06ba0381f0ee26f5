import { expect, test } from '@jest/globals';
import { scan } from '../../../src/parsing/markdown/lines.js';
import { readChecklist } from '../../../src/parsing/report/checklist.js';
import { readReport } from '../../../src/parsing/report/report.js';

const boxes = (text: string) => readChecklist(scan(text).all, scan(text));

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
    '- [ ] ~~h~~ (the vendor does it)',
    '- [ ] ~~i~~ – not ours',
    '- [ ] ~~j~~ k',
    '- ~~[ ] l~~ (the vendor does it)',
    '- ~~[ ] m~~ n',
    '- [ ] ~~o~~ n/a',
    '- [ ] ~~p~~ n/as',
  ].join('\n');
  expect(boxes(text)).toEqual([
    { text: 'a', done: true, line: 1 },
    { text: 'b', done: false, line: 2 },
    { text: 'c', done: true, line: 3 },
    { text: 'd', done: false, line: 4 },
    { text: 'e', done: 'n/a', line: 5 },
    { text: 'f', done: 'n/a', line: 6 },
    { text: 'h', done: 'n/a', line: 9 },
    { text: 'i', done: 'n/a', line: 10 },
    { text: '~~j~~ k', done: false, line: 11 },
    { text: 'l', done: 'n/a', line: 12 },
    { text: 'o', done: 'n/a', line: 14 },
    { text: '~~p~~ n/as', done: false, line: 15 },
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
  expect(boxes(hidden)).toEqual([]);
});

test.each([
  ['directly below it', '[^1]: a\n    - [x] b'],
  ['below an empty line', '[^1]: a\n\n    - [x] b\n\n    - [x] c'],
  ['with a tab', '[^note]:\n\t- [x] b'],
  ['in a list', '- a\n  [^1]: b\n      - [x] c'],
])('a box in a footnote, which nobody sees where nothing refers to it, is none: %s', (_, text) => {
  expect(boxes(text)).toEqual([]);
  expect(boxes(`${text}\n- [x] d`).map((box) => box.text)).toEqual(['d']);
});

test.each([
  ['a comment', '<!--', '-->'],
  ['a comment that nothing closes', '<!--', ''],
  ['a code block', '```', '```'],
])(
  'boxes below a section’s heading that %s swallows are none, although the section is read',
  (_, open, close) => {
    const body = `### Summary\n\nx\n\n${open}\n### Severity and status\n\nS1\n\n- [x] a\n${close}\n`;
    const { report, findings } = readReport(body);
    expect(report.severity).toBe('S1');
    expect(findings.map((one) => one.rule)).toContain('swallowed-heading');
    expect(report.checklist).toEqual([]);
  },
);
