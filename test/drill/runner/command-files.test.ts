import { expect, test } from '@jest/globals';
import { parsePairs } from '../../../src/drill/runner/command-files.js';

const pairs = (text: string) => parsePairs('GITHUB_OUTPUT', text);

test('a line is a name and everything after the first equals sign', () => {
  expect(pairs('a=1\n\nb=x=y\r\nc=\nurl=https://h/?q<<2\n')).toEqual({
    a: '1',
    b: 'x=y',
    c: '',
    url: 'https://h/?q<<2',
  });
});

test('a delimiter keeps everything up to the line that repeats it', () => {
  expect(pairs('t<<EOF_1\nline 1\n\nEOF_1 not yet\na=b\nEOF_1\nnext=1\n')).toEqual({
    t: 'line 1\n\nEOF_1 not yet\na=b',
    next: '1',
  });
  expect(pairs('empty<<E\nE\n')).toEqual({ empty: '' });
});

test('the last value of a name counts', () => {
  expect(pairs('a=1\na=2\n')).toEqual({ a: '2' });
});

test.each(['neither', '=value', 't<<\nx\n', 't<<END\nnever closed\n'])('%j is an error', (text) => {
  expect(() => pairs(text)).toThrow('GITHUB_OUTPUT');
});
