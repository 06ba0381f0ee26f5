import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ownComment, readMemory } from '../../src/parsing/memory.js';
import { memoryLine } from '../../src/rendering/memory.js';
import { comment, kept, SELF } from '../support/situation.js';

const memory = { history: [{ at: '2026-03-02T09:00:00Z', severity: 'S1' }] };

describe('what a comment of ours remembers', () => {
  test('any of it is read back, and none of it ends the HTML comment early', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (value, words) => {
        const line = memoryLine('board', value);
        expect(line.indexOf('-->')).toBe(line.length - 3);
        expect(line.slice(4)).not.toContain('<!--');
        expect(line).not.toMatch(/[\r\n]/);
        const read = readMemory(comment(SELF, `${line}\n${words}`), SELF);
        expect(JSON.stringify(read)).toBe(JSON.stringify(value));
      }),
      { numRuns: 500 },
    );
  });

  test.each([{ n: -5 }, { n: 1e-7 }, { text: '--> <script> --!> <!--' }, { text: '" -->' }])(
    '%j in particular',
    (value) => {
      expect(readMemory(kept('signoff', value), SELF)).toEqual(value);
    },
  );

  test('an edit by somebody else voids it, one of our own does not', () => {
    expect(readMemory(kept('board', memory, { edited: true, editor: 'carol' }), SELF)).toBeNull();
    expect(readMemory(kept('board', memory, { edited: true, editor: SELF }), SELF)).toEqual(memory);
    expect(readMemory(kept('board', memory, { edited: true, editor: 'GitHub-Actions' }), SELF)).toEqual(
      memory,
    );
  });

  test.each(['<!-- incident-loop:board -->', '<!-- incident-loop:board {"a": -->', 'words', '{} words'])(
    'what is not the JSON we write is nothing: %s',
    (body) => {
      expect(readMemory(comment(SELF, body), SELF)).toBeNull();
    },
  );

  test('no comment remembers nothing', () => {
    expect(readMemory(null, SELF)).toBeNull();
  });
});

describe('the comment that is kept under a key', () => {
  test('is found by its marker and its author', () => {
    const board = kept('board', memory);
    const forged = comment('sam', board.body);
    const quoted = comment('github-actions', `> ${board.body}`, { isBot: true });
    expect(ownComment([forged, quoted, kept('signoff', {}), board], 'board', SELF)).toBe(board);
    expect(ownComment([forged, quoted], 'board', SELF)).toBeNull();
  });

  test('is the first of two that raced, whatever their order', () => {
    const later = kept('board', memory, { id: 9 });
    const first = kept('board', memory, { id: 8 });
    expect(ownComment([later, first], 'board', SELF)).toBe(first);
  });

  test('is no person’s whose login is the bot’s without its suffix', () => {
    const person = kept('board', memory, { isBot: false });
    expect(ownComment([person], 'board', SELF)).toBeNull();
  });

  test('may be a person’s where a person’s token writes', () => {
    const person = comment('Acme-Robot', kept('board', memory).body);
    expect(ownComment([person], 'board', 'acme-robot')).toBe(person);
  });
});
