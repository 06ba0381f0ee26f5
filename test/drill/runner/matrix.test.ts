import { expect, test } from '@jest/globals';
import { combinationsOf } from '../../../src/drill/runner/matrix.js';

/** The worked example of GitHub's "Workflow syntax", expanding or adding matrix configurations. */
test('include joins what it does not overwrite, and stands alone otherwise', () => {
  const combinations = combinationsOf({
    fruit: ['apple', 'pear'],
    animal: ['cat', 'dog'],
    include: [
      { color: 'green' },
      { color: 'pink', animal: 'cat' },
      { fruit: 'apple', shape: 'circle' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ],
  });
  expect(combinations).toEqual([
    { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
    { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
    { fruit: 'pear', animal: 'cat', color: 'pink' },
    { fruit: 'pear', animal: 'dog', color: 'green' },
    { fruit: 'banana' },
    { fruit: 'banana', animal: 'cat' },
  ]);
});

test('exclude needs only a part of a combination', () => {
  expect(
    combinationsOf({ os: ['linux', 'mac'], node: [20, 24], exclude: [{ os: 'mac' }, { node: 20 }] }),
  ).toEqual([{ os: 'linux', node: 24 }]);
});

test('include alone is the whole matrix; no matrix is one job', () => {
  expect(combinationsOf({ include: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }]);
  expect(combinationsOf(null)).toEqual([{}]);
});

test('an empty axis is an error that names it', () => {
  expect(() => combinationsOf({ shard: [] })).toThrow('"shard"');
});
