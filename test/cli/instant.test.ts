import { describe, expect, it } from '@jest/globals';
import { instant } from '../../src/cli/instant.js';

describe('an instant on the command line', () => {
  it.each(['2026-02-30T00:00:00Z', '2026-11-31T00:00:00Z', '2027-02-29T00:00:00+01:00'])(
    'takes no day that does not exist: %s',
    (text) => {
      expect(() => instant(text, 'now')).toThrow('must be an instant with its zone');
    },
  );
});
