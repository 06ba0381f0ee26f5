import { describe, expect, test } from '@jest/globals';
import { readCommands } from '../../src/parsing/commands.js';
import { comment } from '../support/situation.js';

const read = (body: string) =>
  readCommands([comment('dana', body)]).map(({ name, argument }) => ({ name, argument }));

describe('a command', () => {
  test.each([
    ['/signoff', { name: 'signoff', argument: '' }],
    ['/signoff   ', { name: 'signoff', argument: '' }],
    ['/signoff\r\nafter reading it twice', { name: 'signoff', argument: '' }],
    [
      '/dismiss false-alarm the model was right',
      { name: 'dismiss', argument: 'false-alarm the model was right' },
    ],
    ['/Signoff', { name: 'signoff', argument: '' }],
    ['/duplicate\t#12', { name: 'duplicate', argument: '#12' }],
    ['/close-unsigned   the team is gone ', { name: 'close-unsigned', argument: 'the team is gone' }],
  ])('%j is the first line of a comment', (body, command) => {
    expect(read(body)).toEqual([command]);
  });

  test('knows who gave it, and where', () => {
    const said = comment('dana', '/ack');
    expect(readCommands([said])).toEqual([{ name: 'ack', argument: '', by: 'dana', comment: said }]);
  });

  test('keeps its place among the others', () => {
    const all = [comment('dana', '/ack'), comment('sam', 'thanks'), comment('carol', '/signoff')];
    expect(readCommands(all).map((one) => one.name)).toEqual(['ack', 'signoff']);
  });
});

describe('is none', () => {
  test.each([
    '> /signoff',
    '```\n/signoff\n```',
    ' /signoff',
    '    /signoff',
    'I /signoff this',
    '\n/signoff',
    '/',
    '//signoff',
    '/signoff!',
    '/12',
    '/usr/bin/env',
    '<!-- /signoff -->',
    '- /signoff',
    '`/signoff`',
    '',
  ])('%j', (body) => {
    expect(read(body)).toEqual([]);
  });

  test('a word that only begins like one is another word', () => {
    expect(read('/incidentally, it works')).toEqual([{ name: 'incidentally', argument: '' }].slice(1));
    expect(read('/signoffs')).toEqual([{ name: 'signoffs', argument: '' }]);
  });

  test.each([
    ['edited', { edited: true }],
    ['hidden', { hidden: true }],
    ['written by a bot', { isBot: true }],
    ['left by somebody who is gone', { author: null }],
  ])('one that was %s', (_, given) => {
    expect(readCommands([comment('dana', '/signoff', given)])).toEqual([]);
  });

  test('one with an argument of a novel’s length', () => {
    expect(read(`/dismiss ${'a'.repeat(100_000)}`)).toEqual([]);
  });
});
