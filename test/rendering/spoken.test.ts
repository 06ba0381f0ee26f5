import { describe, expect, test } from '@jest/globals';
import { spoken } from '../../src/rendering/quoted-names.js';

describe('what somebody said in a command', () => {
  test.each([
    ['rolled back', 'rolled back'],
    [
      'see https://grafana.example.com/d/41?x=1, it fell',
      'see <https://grafana.example.com/d/41?x=1>, it fell',
    ],
    ['https://a.example/1 https://b.example/2', '<https://a.example/1> <https://b.example/2>'],
  ])('%j keeps its links', (words, shown) => {
    expect(spoken(words)).toBe(shown);
  });

  test('mentions nobody, closes nothing, and links to no issue of GitHub', () => {
    const shown = spoken('@all fixes #1 https://github.com/acme/bot/issues/1 <b> [x](https://evil.example)');
    expect(shown).not.toMatch(/@all|#1|https:\/\/github|(?<!\\)<b>|\[x\]\(/);
  });

  test('carries no secret in an address', () => {
    expect(spoken(`https://x.example/?token=ghp_${'a1B2'.repeat(9)}`)).not.toContain('ghp_a1B2');
  });

  test('is one line of bounded length', () => {
    expect(spoken(`a\nb ${'c'.repeat(5000)}`, 100).length).toBeLessThanOrEqual(100);
  });
});
