import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dateOf } from '../../src/domain/local-time.js';
import { turnAt } from '../../src/policy/turns.js';
import { propertyRuns } from '../parsing/property-runs.js';
import { oneLayer } from '../support/on-call.js';

const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');

interface Row {
  readonly handOver: string;
  readonly zone: string;
  readonly starts: string;
  /** The instants of hand-overs in a row and who begins there, worked out by hand. */
  readonly handOvers: readonly (readonly [at: string, who: string])[];
}

const layerOf = ({ handOver, zone, starts }: Row, people = '[ann, ben, cem]') =>
  oneLayer([`people: ${people}`, `hand-over: ${handOver}`, `time-zone: ${zone}`, `starts: ${starts}`]).layer;

/**
 * Offsets as the zones publish them (IANA tz database):
 * Berlin +1, summer +2 from 2026-03-29 01:00Z to 2026-10-25 01:00Z.
 * New York −5, summer −4 from 2026-03-08 07:00Z to 2026-11-01 06:00Z.
 * Lord Howe +10:30, summer +11 until 2026-04-04 15:00Z and from 2026-10-03 15:30Z.
 * Kolkata +5:30 always. Apia −10 in the summer of 2011, +14 from 2011-12-30 10:00Z: it had no 30 December.
 */
const table: Readonly<Record<string, Row>> = {
  'Berlin in spring: 09:00 is 08:00Z, then 07:00Z': {
    handOver: 'monday 09:00',
    zone: 'Europe/Berlin',
    starts: '2026-03-16',
    handOvers: [
      ['2026-03-16T08:00:00Z', 'ann'],
      ['2026-03-23T08:00:00Z', 'ben'],
      ['2026-03-30T07:00:00Z', 'cem'],
      ['2026-04-06T07:00:00Z', 'ann'],
    ],
  },
  'Berlin in autumn: back to 08:00Z': {
    handOver: 'monday 09:00',
    zone: 'Europe/Berlin',
    starts: '2026-10-19',
    handOvers: [
      ['2026-10-19T07:00:00Z', 'ann'],
      ['2026-10-26T08:00:00Z', 'ben'],
      ['2026-11-02T08:00:00Z', 'cem'],
    ],
  },
  'Berlin, daily at 02:30, which 29 March skips: 03:30 summer time': {
    handOver: 'daily 02:30',
    zone: 'Europe/Berlin',
    starts: '2026-03-28',
    handOvers: [
      ['2026-03-28T01:30:00Z', 'ann'],
      ['2026-03-29T01:30:00Z', 'ben'],
      ['2026-03-30T00:30:00Z', 'cem'],
    ],
  },
  'Berlin, daily at 02:30, which 25 October has twice: the first': {
    handOver: 'daily 02:30',
    zone: 'Europe/Berlin',
    starts: '2026-10-24',
    handOvers: [
      ['2026-10-24T00:30:00Z', 'ann'],
      ['2026-10-25T00:30:00Z', 'ben'],
      ['2026-10-26T01:30:00Z', 'cem'],
    ],
  },
  'New York in spring: 09:00 is 14:00Z, then 13:00Z': {
    handOver: 'friday 09:00',
    zone: 'America/New_York',
    starts: '2026-03-06',
    handOvers: [
      ['2026-03-06T14:00:00Z', 'ann'],
      ['2026-03-13T13:00:00Z', 'ben'],
    ],
  },
  'New York in autumn': {
    handOver: 'friday 09:00',
    zone: 'America/New_York',
    starts: '2026-10-30',
    handOvers: [
      ['2026-10-30T13:00:00Z', 'ann'],
      ['2026-11-06T14:00:00Z', 'ben'],
    ],
  },
  'Lord Howe, whose summer is half an hour: 09:00 is 22:00Z the day before, then 22:30Z': {
    handOver: 'daily 09:00',
    zone: 'Australia/Lord_Howe',
    starts: '2026-04-04',
    handOvers: [
      ['2026-04-03T22:00:00Z', 'ann'],
      ['2026-04-04T22:30:00Z', 'ben'],
    ],
  },
  'Lord Howe in its spring': {
    handOver: 'daily 09:00',
    zone: 'Australia/Lord_Howe',
    starts: '2026-10-03',
    handOvers: [
      ['2026-10-02T22:30:00Z', 'ann'],
      ['2026-10-03T22:00:00Z', 'ben'],
    ],
  },
  'Kolkata, over the end of a year: 09:00 is 03:30Z': {
    handOver: 'thursday 09:00',
    zone: 'Asia/Kolkata',
    starts: '2026-12-24',
    handOvers: [
      ['2026-12-24T03:30:00Z', 'ann'],
      ['2026-12-31T03:30:00Z', 'ben'],
      ['2027-01-07T03:30:00Z', 'cem'],
    ],
  },
  'Apia, which had no 30 December 2011: the turn of that day falls away': {
    handOver: 'daily 09:00',
    zone: 'Pacific/Apia',
    starts: '2011-12-28',
    handOvers: [
      ['2011-12-28T19:00:00Z', 'ann'],
      ['2011-12-29T19:00:00Z', 'ben'],
      ['2011-12-30T19:00:00Z', 'ann'],
      ['2011-12-31T19:00:00Z', 'ben'],
    ],
  },
  'a leap day': {
    handOver: 'daily 00:00',
    zone: 'UTC',
    starts: '2028-02-28',
    handOvers: [
      ['2028-02-28T00:00:00Z', 'ann'],
      ['2028-02-29T00:00:00Z', 'ben'],
      ['2028-03-01T00:00:00Z', 'cem'],
    ],
  },
};

describe('hand-overs against a table made by hand', () => {
  test.each(Object.entries(table))('%s', (_, row) => {
    const layer = layerOf(row);
    row.handOvers.forEach(([at, who], index) => {
      const next = row.handOvers[index + 1];
      const turn = turnAt(layer, Date.parse(at));
      expect({ from: iso(turn.from), who: turn.who }).toEqual({ from: at, who });
      if (!next) return;
      expect(iso(turn.to)).toBe(next[0]);
      expect(turnAt(layer, Date.parse(next[0]) - 1).who).toBe(who);
    });
  });

  test('the turns go back before the start as they go on after it', () => {
    const layer = layerOf(table['Kolkata, over the end of a year: 09:00 is 03:30Z'] as Row);
    const who = (at: string) => turnAt(layer, Date.parse(at)).who;
    expect([who('2026-12-24T03:29:59Z'), who('2026-12-10T04:00:00Z'), who('2026-12-03T04:00:00Z')]).toEqual([
      ...['cem', 'ben', 'ann'],
    ]);
  });

  test('a start in the middle of a week is a day of the first one’s week', () => {
    const row = { handOver: 'monday 09:00', zone: 'UTC', starts: '2026-11-25', handOvers: [] };
    // 2026-11-25 is a Wednesday.
    expect(turnAt(layerOf(row), Date.parse('2026-11-23T09:00:00Z')).who).toBe('ann');
    expect(turnAt(layerOf(row), Date.parse('2026-11-30T09:00:00Z')).who).toBe('ben');
  });

  test('one person is always on call', () => {
    const row = { handOver: 'daily 09:00', zone: 'Europe/Berlin', starts: '2026-11-25', handOvers: [] };
    for (const at of ['1970-01-01T00:00:00Z', '2026-03-29T01:30:00Z', '2099-12-31T23:59:59Z'])
      expect(turnAt(layerOf(row, '[ann]'), Date.parse(at)).who).toBe('ann');
  });
});

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
  'America/Havana',
  'Africa/Casablanca',
];
const two = (value: number) => String(value).padStart(2, '0');

describe('at any instant of any rotation', () => {
  const row = fc.record({
    zone: fc.constantFrom(...ZONES),
    handOver: fc
      .tuple(
        fc.constantFrom('daily', 'monday', 'sunday', 'saturday'),
        fc.constantFrom(0, 1, 2, 3, 9, 23),
        fc.constantFrom(0, 10, 30, 59),
      )
      .map(([day, hour, minute]) => `${day} ${two(hour)}:${two(minute)}`),
    starts: fc.integer({ min: 14_000, max: 24_000 }).map(dateOf),
    handOvers: fc.constant([]),
  });
  const instant = fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2040, 0) });

  test('exactly one turn holds it, and the next begins where it ends, with the next person', () => {
    fc.assert(
      fc.property(row, instant, (some, at) => {
        const layer = layerOf(some);
        const turn = turnAt(layer, at);
        expect(turn.from).toBeLessThanOrEqual(at);
        expect(turn.to).toBeGreaterThan(at);
        expect(turnAt(layer, turn.to).from).toBe(turn.to);
        expect(turnAt(layer, turn.to - 1)).toEqual(turn);
        expect(turnAt(layer, turn.from)).toEqual(turn);
      }),
      propertyRuns(300),
    );
  });
});
