import { describe, expect, test } from '@jest/globals';
import { rotationOf } from '../../src/domain/rotation.js';
import { readSettings } from '../../src/parsing/settings.js';
import { callFor } from '../../src/policy/on-call.js';

const GOOD = `on-call:
  time-zone: Europe/Berlin
  layers:
    - name: primary
      people: [ann, ben]
      hand-over: daily 09:00
      starts: 2026-03-02
    - name: nights
      people: [eva]
      hours: [mon-fri 22:00-06:00]
  overrides:
    - from: 2026-04-03
      to: 2026-04-06
      who: ben
      instead-of: ann
  assign:
    S0: [primary]
`;
const onCall = (text: string) => rotationOf(readSettings(text).settings['on-call']);
const messages = (text: string) => readSettings(text).findings.map(({ message }) => message);
/** The good settings with one piece replaced; throws when they have no such piece. */
function but(piece: string, instead: string): string {
  if (!GOOD.includes(piece)) throw new Error(`no ${piece}`);
  return GOOD.replace(piece, instead);
}

describe('a rotation in the settings', () => {
  test('is read without a word', () => {
    expect(readSettings(GOOD).findings).toEqual([]);
    expect(onCall(GOOD)).toMatchObject({
      zone: 'Europe/Berlin',
      layers: [
        {
          name: 'primary',
          people: ['ann', 'ben'],
          handOver: { weekday: null, minute: 540 },
          standsInFor: null,
        },
        {
          name: 'nights',
          hours: [{ weekdays: [0, 1, 2, 3, 4], from: 1320, to: 1800 }],
          standsInFor: 'primary',
        },
      ],
    });
  });

  test('needs people alone: then the clocks are UTC, on Mondays at nine, in layers called by their place', () => {
    const two = onCall('on-call:\n  layers:\n    - people: ["@ann"]\n    - people: ["@acme/agents"]\n');
    expect(two).toMatchObject({
      zone: 'UTC',
      layers: [
        { name: 'primary', people: ['ann'], handOver: { weekday: 0, minute: 540 }, starts: '2024-01-01' },
        { name: 'secondary', people: ['acme/agents'] },
      ],
    });
  });

  test.each([
    ['sat,sun 00:00-24:00', [5, 6], 0, 1440],
    ['Fri-Mon 09:00-17:30', [4, 5, 6, 0], 540, 1050],
    ['wednesday 22:00-22:00', [2], 1320, 2760],
  ])('hours: %s', (words, weekdays, from, to) => {
    const { layers } = onCall(but('mon-fri 22:00-06:00', `"${words}"`));
    expect(layers[1]?.hours).toEqual([{ weekdays, from, to }]);
  });
});

describe('what is wrong is named with its line and with what is allowed, and only that gives way', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'an unknown zone',
      'Europe/Berlin',
      'Europe/Berlinn',
      /line 2, .*“on-call.time-zone”: .*Europe\/Berlin, .*The default stands in/,
    ],
    ['an offset as a zone', 'Europe/Berlin', '"+02:00"', /line 2, .*IANA name/],
    [
      'an unknown weekday',
      'daily 09:00',
      'mondy 09:00',
      /line 6, .*“on-call.layers\[0\].hand-over”: .*“monday 09:00”.*The default/,
    ],
    ['an hour that no clock has', 'daily 09:00', 'daily 24:00', /line 6, .*hand-over/],
    [
      'a start that the calendar has not',
      '2026-03-02',
      '2026-02-30',
      /line 7, .*“on-call.layers\[0\].starts”: a day such as/,
    ],
    [
      'somebody who is no login',
      '[ann, ben]',
      '[ann, "b b", ben]',
      /line 5, .*people\[1\]”: a GitHub login .*It is left out/,
    ],
    [
      'hours that are none',
      'mon-fri 22:00-06:00',
      'mo-fr 22-6',
      /line 10, .*“on-call.layers\[1\].hours\[0\]”: weekdays and hours .*This layer is left out/,
    ],
    [
      'nobody in a layer',
      '[eva]',
      '[]',
      /line 9, .*“on-call.layers\[1\].people”: at least one person.*This layer is left out/,
    ],
    [
      'an override that ends before it begins',
      '2026-04-03',
      '2026-05-03',
      /line 12, .*“on-call.overrides\[0\].from”: a moment before “to”. This override is left out/,
    ],
    ['an override that ends when it begins', '2026-04-03', '2026-04-07 00:00', /line 12, .*before “to”/],
    [
      'an override of a day that is none',
      '2026-04-03',
      '2026-04-31',
      /line 12, .*a day such as .*This override is left out/,
    ],
    [
      'an override for nobody we know',
      'instead-of: ann',
      'instead-of: anne',
      /line 15, .*someone who is on call: ann, ben, eva/,
    ],
    [
      'an override of an unknown layer',
      'instead-of: ann',
      'layer: secondary',
      /line 15, .*one of primary, nights/,
    ],
    [
      'an override with a misspelt key',
      'instead-of: ann',
      'insteadof: ann',
      /line 15, .*no such key; there are from, to, who, instead-of, layer. This override/,
    ],
    [
      'an override without its end',
      '      to: 2026-04-06\n',
      '',
      /line 12, .*“on-call.overrides\[0\].to”: "to" is missing. This override/,
    ],
    [
      'a layer that nobody has, called',
      '[primary]',
      '[primry]',
      /line 17, .*“on-call.assign.S0”: all, first, none, or a list of primary. The default/,
    ],
    ['an unknown level', 'S0: [primary]', 'S4: all', /line 17, .*no such key; there are S0, S1, S2, S3/],
    ['two layers of a name', 'nights', 'primary', /line 8, .*a name that no other layer has/],
    [
      'hours alone',
      'starts: 2026-03-02',
      'hours: [daily 09:00-17:00]',
      /line 7, .*no hours: at least one layer/,
    ],
  ])('%s', (_, piece, instead, message) => {
    const text = but(piece, instead);
    expect(messages(text)).toEqual([expect.stringMatching(message)]);
    expect(callFor(readSettings(text).settings['on-call'], '2026-03-24T11:00:00Z', 'S1').assign).toHaveLength(
      1,
    );
  });

  test('somebody left out leaves the others', () => {
    expect(onCall(but('[ann, ben]', '[ann, 7, ben]')).layers[0]?.people).toEqual(['ann', 'ben']);
    expect(onCall('on-call: [ann, 7, "b b", ben]\n').layers.map(({ people }) => people)).toEqual([
      ['ann'],
      ['ben'],
    ]);
  });

  test('several faults, each on its own line, after some that are gone', () => {
    const more = '    - { from: 2026-05-01, to: 2026-05-02, who: zoe, layer: dusk }\n  assign:';
    const text = but('  assign:', more)
      .replace('to: 2026-04-06', 'to: soon')
      .replace('Europe/Berlin', 'Berlin');
    expect(messages(text).sort()).toEqual([
      expect.stringMatching(/line 13, .*overrides\[0\].to/),
      expect.stringMatching(/line 16, .*overrides\[1\].layer”: one of primary, nights/),
      expect.stringMatching(/line 2, .*time-zone/),
    ]);
    expect(onCall(text)).toMatchObject({ zone: 'UTC', overrides: [] });
  });

  test.each([
    ['on-call:\n  layers: []\n', 2],
    ['on-call:\n  layers:\n    - people: []\n', 3],
    ['on-call:\n  people: [ann]\n', 2],
    ['on-call:\n  layers: ann\n', 2],
    ['on-call: {}\n', 1],
  ])('where nobody is left, that is said: %j', (text, line) => {
    expect(messages(text)[0]).toContain(`line ${line}, `);
    expect(messages(text).at(-1)).toMatch(/leaves nobody in “on-call”. Nobody is assigned.$/);
    expect(readSettings(text).settings['on-call']).toEqual([]);
  });

  test.each(['on-call: ann\n', 'on-call:\n', 'on-call: 7\n'])('neither list nor rotation: %j', (text) => {
    expect(messages(text)).toEqual([
      expect.stringMatching(/line 1, .*“on-call”: a list of people such as .* or a rotation with layers/),
    ]);
  });

  test('the other settings still count, and a thousand faults are told twenty times', () => {
    const text = `window-weeks: 4\non-call:\n  layers:\n    - people: [ann${', "b b"'.repeat(1000)}]\n`;
    expect(messages(text)).toHaveLength(20);
    expect(readSettings(text).settings).toMatchObject({ 'window-weeks': 4 });
    expect(onCall(text).layers[0]?.people).toEqual(['ann']);
  });

  test('keys that every object has are unknown', () => {
    expect(
      messages('on-call:\n  __proto__: 1\n  layers:\n    - people: [ann]\n      constructor: 2\n'),
    ).toHaveLength(2);
  });
});
