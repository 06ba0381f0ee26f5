import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Layer } from '../../src/domain/rotation.js';
import { callFor, onCallAt } from '../../src/policy/on-call.js';
import { holderAt, nextHandOver, shiftsBetween } from '../../src/policy/shifts.js';
import { propertyRuns } from '../parsing/property-runs.js';
import { rotation } from '../support/on-call.js';

/** Berlin is +1 until 2026-03-29 01:00Z, then +2: Monday 09:00 is 08:00Z on 23 March and 07:00Z on the 30th. */
const TEAM = `
  time-zone: Europe/Berlin
  layers:
    - name: primary
      people: [ann, ben, cem]
      hand-over: monday 09:00
      starts: 2026-03-23
    - name: secondary
      people: ["@dee", acme/agents]
      hand-over: monday 09:00
      starts: 2026-03-23
    - name: nights
      people: [eva]
      hours: [mon-fri 22:00-06:00]
`;
const team = rotation(TEAM);
const at = (text: string, whole = team, layer = 0) =>
  holderAt(whole, whole.layers[layer] as Layer, Date.parse(text)).who;
const overrides = (...lines: string[]) =>
  rotation(`${TEAM}  overrides:\n${lines.map((line) => `    - { ${line} }\n`).join('')}`);

describe('layers', () => {
  test('each has its one person, and says until when', () => {
    expect(onCallAt(team, '2026-03-25T11:00:00Z')).toEqual([
      { layer: 'primary', who: 'ann', insteadOf: null, until: '2026-03-25T21:00:00Z' },
      { layer: 'secondary', who: 'dee', insteadOf: null, until: '2026-03-30T07:00:00Z' },
    ]);
  });

  test.each([
    ['Friday 21:59', '2026-03-27T20:59:59Z', 'ann'],
    ['Friday 22:00', '2026-03-27T21:00:00Z', 'eva'],
    ['Saturday 05:59', '2026-03-28T04:59:59Z', 'eva'],
    ['Saturday 06:00', '2026-03-28T05:00:00Z', 'ann'],
    ['Saturday 23:00, a night that does not count', '2026-03-28T22:00:00Z', 'ann'],
    ['Monday 05:00 summer time, the end of no night', '2026-03-30T03:00:00Z', 'ann'],
    ['Monday 09:00 summer time', '2026-03-30T07:00:00Z', 'ben'],
    ['Monday 22:00 summer time', '2026-03-30T20:00:00Z', 'eva'],
  ])('nights stand in for the first layer: %s', (_, instant, who) => {
    expect(at(instant)).toBe(who);
    expect(at(instant, team, 1)).toBe(instant < '2026-03-30T07' ? 'dee' : 'acme/agents');
  });

  test('a night over the change of clocks ends at 06:00 local, an hour sooner', () => {
    const sunday = rotation(TEAM.replace('mon-fri', 'daily'));
    const [night] = shiftsBetween(
      sunday,
      sunday.layers[0] as Layer,
      Date.parse('2026-03-28T21:00:00Z'),
      Date.parse('2026-03-29T12:00:00Z'),
    );
    expect(night).toMatchObject({ who: 'eva', to: Date.parse('2026-03-29T04:00:00Z') });
  });

  test('one person alone hands over to nobody', () => {
    const alone = rotation('\n  layers:\n    - people: [ann]\n');
    expect(onCallAt(alone, '2026-03-25T11:00:00Z')).toEqual([
      { layer: 'primary', who: 'ann', insteadOf: null, until: null },
    ]);
  });

  test('who is named twice has turns of two weeks', () => {
    const pairs = rotation('\n  layers:\n    - people: [ann, ann, ben, ben]\n      starts: 2026-03-23\n');
    expect(nextHandOver(pairs, pairs.layers[0] as Layer, Date.parse('2026-03-24T00:00:00Z'))).toBe(
      Date.parse('2026-04-06T09:00:00Z'),
    );
  });
});

describe('overrides', () => {
  test('count from their first moment until before their last, by the local clock', () => {
    const away = overrides('from: 2026-03-24 12:00, to: 2026-03-24 18:00, who: cem, instead-of: ann');
    const seen = ['10:59:59', '11:00:00', '16:59:59', '17:00:00'].map((time) =>
      at(`2026-03-24T${time}Z`, away),
    );
    expect(seen).toEqual(['ann', 'cem', 'cem', 'ann']);
    expect(onCallAt(away, '2026-03-24T12:00:00Z')[0]).toEqual({
      ...{ layer: 'primary', who: 'cem', insteadOf: 'ann', until: '2026-03-24T17:00:00Z' },
    });
  });

  test('days count whole, the last to its end', () => {
    const away = overrides('from: 2026-03-28, to: 2026-03-29, who: cem, instead-of: ann');
    // Midnight in Berlin is 23:00Z before the change of 29 March and 22:00Z after it.
    const seen = [
      '2026-03-27T22:59:59Z',
      '2026-03-28T06:00:00Z',
      '2026-03-29T21:59:59Z',
      '2026-03-29T22:00:00Z',
    ];
    expect(seen.map((instant) => at(instant, away))).toEqual(['eva', 'cem', 'cem', 'ann']);
  });

  test('an instant with its offset is that instant', () => {
    const away = overrides(
      'from: "2026-03-24T10:00:00-05:00", to: 2026-03-24T16:00Z, who: cem, instead-of: ann',
    );
    expect(['14:59:59', '15:00:00', '16:00:00'].map((time) => at(`2026-03-24T${time}Z`, away))).toEqual([
      ...['ann', 'cem', 'ann'],
    ]);
  });

  test.each<[string, readonly string[], string, string]>([
    ['leave those alone whom they do not name', ['who: cem, instead-of: ben'], 'ann', 'dee'],
    ['follow a person into any layer', ['who: cem, instead-of: dee'], 'ann', 'cem'],
    ['take a whole layer', ['who: cem, layer: secondary'], 'ann', 'cem'],
    ['without a word of whom, take the first layer', ['who: cem'], 'cem', 'dee'],
    ['follow one another', ['who: ben, instead-of: ann', 'who: cem, instead-of: ben'], 'cem', 'dee'],
    ['swap two', ['who: ben, instead-of: ann', 'who: ann, instead-of: ben'], 'ben', 'dee'],
    ['the later counts', ['who: ben, instead-of: ann', 'who: cem, instead-of: ann'], 'cem', 'dee'],
    ['names ignore case', ['who: cem, instead-of: ANN'], 'cem', 'dee'],
  ])('%s', (_, lines, primary, secondary) => {
    const away = overrides(...lines.map((line) => `from: 2026-03-24, to: 2026-03-24, ${line}`));
    const noon = '2026-03-24T11:00:00Z';
    expect([at(noon, away), at(noon, away, 1)]).toEqual([primary, secondary]);
  });

  test('who swap weeks in one window do swap', () => {
    const both = ['who: ben, instead-of: ann', 'who: ann, instead-of: ben'];
    const swap = overrides(...both.map((line) => `from: 2026-03-23, to: 2026-04-05, ${line}`));
    expect([at('2026-03-24T11:00:00Z', swap), at('2026-03-31T11:00:00Z', swap)]).toEqual(['ben', 'ann']);
  });
});

describe('what a severity calls', () => {
  const noon = '2026-03-24T11:00:00Z';
  const later = '2026-03-31T11:00:00Z';

  test.each([
    ['S0', noon, ['ann', 'dee'], ['ann', 'dee']],
    ['S1', noon, ['ann'], ['ann']],
    ['S2', noon, ['ann'], []],
    ['S3', noon, ['ann'], []],
    [null, noon, ['ann'], ['ann']],
    ['S0', later, ['ben'], ['ben', 'acme/agents']],
  ] as const)('%s at %s assigns %j and mentions %j', (severity, instant, assign, mention) => {
    expect(callFor(team, instant, severity)).toEqual({ assign, mention });
  });

  test('the settings may say otherwise; a team is mentioned where it would be assigned', () => {
    const own = rotation(`${TEAM}  assign: { S0: none, S2: [secondary] }\n  mention: { S3: all }\n`);
    expect(callFor(own, later, 'S0')).toEqual({ assign: [], mention: ['ben', 'acme/agents'] });
    expect(callFor(own, later, 'S2')).toEqual({ assign: [], mention: ['acme/agents'] });
    expect(callFor(own, later, 'S3')).toEqual({ assign: ['ben'], mention: ['ben', 'acme/agents'] });
  });

  test('a bare list assigns everyone whatever the severity', () => {
    for (const severity of ['S0', 'S1', 'S2', 'S3', null] as const)
      expect(callFor(['ann', 'ben', 'Ann', 'acme/agents'], noon, severity)).toEqual({
        assign: ['ann', 'ben'],
        mention: ['acme/agents'],
      });
    expect(callFor([], noon, 'S0')).toEqual({ assign: [], mention: [] });
  });
});

describe('at any instant', () => {
  test('the shifts of a layer have no gap and no overlap, and each instant of one has its one person', () => {
    const busy = rotation(
      `${TEAM.replace('[eva]', '[eva, fay]\n      time-zone: Australia/Lord_Howe\n      hand-over: daily 02:15')}  overrides:\n    - { from: 2026-03-28, to: 2026-04-05 09:30, who: gus, instead-of: eva }\n    - { from: 2026-04-01, to: 2026-04-02, who: cem, layer: nights }\n`,
    );
    const layer = busy.layers[0] as Layer;
    const instant = fc.integer({ min: Date.UTC(2026, 2, 20), max: Date.UTC(2026, 3, 20) });
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 14 * 86_400_000 }), fc.nat(), (from, length, where) => {
        const shifts = shiftsBetween(busy, layer, from, from + length);
        expect(shifts[0]?.from).toBe(from);
        expect(shifts.at(-1)?.to).toBe(from + length);
        for (const [index, shift] of shifts.entries()) {
          expect(shift.to).toBeGreaterThan(shift.from);
          if (index > 0) expect(shift.from).toBe(shifts[index - 1]?.to);
        }
        const some = from + (where % length);
        const inside = shifts.filter((shift) => shift.from <= some && some < shift.to);
        expect(inside.map(({ who }) => who)).toEqual([holderAt(busy, layer, some).who]);
      }),
      propertyRuns(60),
    );
  });
});
