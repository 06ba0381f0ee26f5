import { describe, expect, it } from '@jest/globals';
import { abbreviate, abbreviateCount, spell } from '../../src/rendering/spans.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('a span of time in words', () => {
  it.each([
    [0, '0 s'],
    [59, '59 s'],
    [60, '1 min'],
    [59 * MINUTE + 29, '59 min'],
    [59 * MINUTE + 30, '1 h'],
    [65 * MINUTE, '1 h 5 min'],
    [47 * HOUR + 59 * MINUTE, '47 h 59 min'],
    [2 * DAY, '2 d'],
    [24 * DAY + 3 * HOUR, '24 d 3 h'],
    [400 * DAY, '400 d'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(spell(seconds)).toBe(words);
  });
});

describe('a span of time in a chart', () => {
  it.each([
    [0, '0s'],
    [59.9, '59s'],
    [65 * MINUTE, '65m'],
    [99 * MINUTE, '99m'],
    [100 * MINUTE, '1.7h'],
    [5 * HOUR, '5h'],
    [47.9 * HOUR, '48h'],
    [2.5 * DAY, '2.5d'],
    [24 * DAY, '24d'],
    [999 * DAY, '999d'],
    [1000 * DAY, '2.7y'],
  ])('%d seconds are %s', (seconds, label) => {
    expect(abbreviate(seconds)).toBe(label);
  });

  it('never needs more than four characters under a century', () => {
    for (let seconds = 0; seconds < 100 * 365 * DAY; seconds = Math.ceil(seconds * 1.01) + 1) {
      expect(abbreviate(seconds).length).toBeLessThanOrEqual(4);
    }
  });

  it('cuts large counts to thousands', () => {
    expect([0, 500, 9999, 10_000, 123_456].map(abbreviateCount)).toEqual(['0', '500', '9999', '10k', '123k']);
  });
});
