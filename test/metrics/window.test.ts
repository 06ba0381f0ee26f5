import { describe, expect, it } from '@jest/globals';
import { SetupError } from '../../src/domain/errors.js';
import { windowOf } from '../../src/metrics/window.js';

describe('the window', () => {
  it('holds its first moment and not its last', () => {
    const window = { from: '2026-11-09T06:00:00Z', to: '2026-11-23T06:00:00Z' };
    expect(windowOf({ now: '2026-11-23T06:00:00Z', weeks: 2 })).toEqual(window);
  });

  it('that would begin before 1970 is refused in words', () => {
    expect(() => windowOf({ now: '1970-01-02T00:00:00Z' })).toThrow(SetupError);
    expect(() => windowOf({ now: '1970-01-02T00:00:00Z' })).toThrow('begins before 1970');
  });
});
