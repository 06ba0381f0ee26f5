import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalise } from '../../src/parsing/markdown/lines.js';
import { rawOffsets } from '../../src/parsing/offsets.js';

describe('an offset in a body whose line ends were made one', () => {
  test('leads back to the same place in the body as GitHub holds it', () => {
    const raw = 'a\r\nb\nc\r\n\r\nd';
    const places = ['a', 'b', 'c', 'd'].map((letter) => normalise(raw).indexOf(letter));
    expect(places.map(rawOffsets(raw))).toEqual([0, 3, 5, 10]);
  });

  test('at a line’s end stands before its \\r, at the next line’s start behind its \\n', () => {
    expect([1, 2].map(rawOffsets('a\r\nb'))).toEqual([1, 3]);
  });

  test('whatever the line ends: a letter put there reads as if it had been put into the normalised body', () => {
    const piece = fc.constantFrom('x', '\r\n', '\n', '\r', 'é', '🙂');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, seed) => {
        const raw = pieces.join('');
        const text = normalise(raw);
        const at = seed % (text.length + 1);
        const there = rawOffsets(raw)(at);
        const inserted = `${raw.slice(0, there)}+${raw.slice(there)}`;
        expect(normalise(inserted)).toBe(`${text.slice(0, at)}+${text.slice(at)}`);
      }),
    );
  });
});
