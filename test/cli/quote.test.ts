import { describe, expect, test } from '@jest/globals';
import { columnsOf, quote } from '../../src/cli/quote.js';

/** The quote with a caret below it, and the word that begins where the caret points. */
const pointed = (line: string, word: string, room = 80) => {
  const { shown, caret } = quote(line, line.indexOf(word), room);
  return { shown, caret, columns: columnsOf(shown) };
};

describe('how many columns of a terminal a text takes', () => {
  // By hand, after Unicode's East Asian Width (UAX #11): W and F take two, marks on a letter none.
  test.each([
    ['abc', 3],
    ['', 0],
    ['漢字', 4],
    ['かな', 4],
    ['한글', 4],
    ['Ａ', 2],
    ['ｶﾅ', 2],
    ['、。', 4],
    ['😀', 2],
    ['👍🏽', 2],
    ['🇩🇪', 2],
    ['❤️', 2],
    ['©', 1],
    ['e\u0301\u0300', 1],
    ['\u0301', 0],
    ['é–…', 3],
    ['\ufffd', 1],
    ['\ud800', 1],
  ])('%j: %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('a line quoted with a caret', () => {
  test.each([
    ['- 03/04 seen', 2],
    ['助手 03/04', 5],
    ['😀😀 03/04', 5],
    ['\t\ttab 03/04', 6],
    ['e\u0301 03/04', 2],
    ['\u001b[2J 03/04', 5],
    ['03/04', 0],
  ])('%j: the caret stands in column %i', (line, caret) => {
    expect(pointed(line, '03/04').caret).toBe(caret);
  });

  test.each([20, 31, 71, 160])('is cut on both sides to what fits into %i columns', (room) => {
    for (const filler of ['x', '漢', '😀', 'e\u0301', '\u001b'])
      for (const before of [0, 5, 19, 60, 400])
        for (const after of [0, 5, 60, 400]) {
          const line = `${filler.repeat(before)}03/04${filler.repeat(after)}`;
          const { shown, caret, columns } = pointed(line, '03/04', room);
          expect(columns).toBeLessThanOrEqual(room);
          const at = shown.indexOf('03/04');
          expect(at).toBeGreaterThanOrEqual(0);
          expect(columnsOf(shown.slice(0, at))).toBe(caret);
          if (columnsOf(filler) === 1 && before > 0 && before + 5 + after <= room)
            expect(shown).not.toContain('…');
        }
  });

  test('without a column begins at its beginning', () => {
    expect(quote('x'.repeat(100), null, 20)).toEqual({ shown: `${'x'.repeat(19)}…`, caret: null });
  });

  test('holds nothing that steers a terminal, turns its reading order or cannot be seen', () => {
    const sly = '\u001b\u009b\r\n\u0085\u00ad\u061c\u180e\u200b\u200e\u202e\u2028\u2066\ufeff\ufff9\u{e0041}';
    expect(quote(`a${sly}b`, null, 80).shown).toMatch(/^a\ufffd+b$/);
  });
});
