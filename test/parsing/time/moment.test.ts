import { describe, expect, test } from '@jest/globals';
import { readMoment } from '../../../src/parsing/time/moment.js';

const day = (at: string, approximate = false) => ({ at, precision: 'day', approximate });
const minute = (at: string, approximate = false) => ({ at, precision: 'minute', approximate });
const month = (at: string, approximate = false) => ({ at, precision: 'month', approximate });
const unknown = (approximate = false) => ({ at: null, precision: 'unknown', approximate });

describe('a moment is read as people write it', () => {
  test.each([
    ['2026-02-17T11:26Z', minute('2026-02-17T11:26:00Z')],
    ['2026-02-17t11:26z', minute('2026-02-17T11:26:00Z')],
    ['2026-11-20T10:04:30.123Z', minute('2026-11-20T10:04:30Z')],
    ['2026-02-17 11:26 UTC', minute('2026-02-17T11:26:00Z')],
    ['2026-02-17, 11:26 UTC', minute('2026-02-17T11:26:00Z')],
    ['17 February 2026 11:26 UTC', minute('2026-02-17T11:26:00Z')],
    ['2026-11-20 10:04 pm UTC', minute('2026-11-20T22:04:00Z')],
    ['18:00 UTC on 19 January 2024', minute('2024-01-19T18:00:00Z')],
    ['at 6:05 pm UTC, Jan 19, 2024', minute('2024-01-19T18:05:00Z')],
    ['By 18:00Z 2024-01-19', minute('2024-01-19T18:00:00Z', true)],
    ['01:30+02:00 on 2024-01-19', minute('2024-01-18T23:30:00Z')],
    ['2026-11-20 ~10:00Z', minute('2026-11-20T10:00:00Z', true)],
    ['2026-11-20 ca. 10:00Z', minute('2026-11-20T10:00:00Z', true)],
    ['2026-11-20, approximately 10:00 AM UTC', minute('2026-11-20T10:00:00Z', true)],
    ['2026-11-20 @ 10:00Z', minute('2026-11-20T10:00:00Z')],
    ['2026-11-20 (Fri) 10:00Z', minute('2026-11-20T10:00:00Z')],
    ['2026-11-20 Fri, 10:00Z', minute('2026-11-20T10:00:00Z')],
    ['2026-11-20 – 10:00 UTC – the alert fired', minute('2026-11-20T10:00:00Z')],
    ['2026-11-20 | 10:00 UTC | the alert fired', minute('2026-11-20T10:00:00Z')],
    ['2026-11-20 – 50:50 split of traffic', day('2026-11-20')],
    ['2026-11-20 – 10:30 minutes lost', day('2026-11-20')],
    ['2026-11-20 10h04 UTC', minute('2026-11-20T10:04:00Z')],
    ['2026-11-20?', day('2026-11-20', true)],
    ['2026-11-20 ± 1 day', day('2026-11-20', true)],
    ['≤ 2026-11-20', day('2026-11-20', true)],
    ['until 2026-11-20', day('2026-11-20', true)],
    ['between 2026-11-20 and 2026-11-22', day('2026-11-20', true)],
    ['20. November 2026', day('2026-11-20')],
    ['2026-02-17', day('2026-02-17')],
    ['2026/02/17', day('2026-02-17')],
    ['Feb 17, 2026', day('2026-02-17')],
    ['2023-03-20, time unknown', day('2023-03-20')],
    ['about 2025-04-29', day('2025-04-29', true)],
    ['by 2025-07-25', day('2025-07-25', true)],
    ['on or before 2025-07-25', day('2025-07-25', true)],
    ['on 2025-07-25', day('2025-07-25')],
    ['2025-03', month('2025-03')],
    ['May 2025', month('2025-05')],
    ['mid-March 2026', month('2026-03', true)],
    ['early 2025', unknown(true)],
    ['late February', unknown(true)],
    ['unknown', unknown()],
    ['date unknown, by 2023-03-24', unknown()],
    ['after – the token was revoked', unknown()],
    ['minutes later – flagged', unknown()],
  ])('%s', (words, moment) => {
    expect(readMoment(words)).toMatchObject({ ...moment, stated: true, problem: null });
  });

  test('words that begin with no time state none, not even a version that looks like a date', () => {
    for (const words of ['the model answered', '1.84.0 released', '429 – too many requests', '']) {
      expect(readMoment(words)).toMatchObject({ ...unknown(), stated: false, rest: words });
    }
  });
});

describe('an offset is turned into UTC', () => {
  test.each([
    ['2026-02-17T11:26+02:00', '2026-02-17T09:26:00Z'],
    ['2026-02-17T23:30-05:00', '2026-02-18T04:30:00Z'],
    ['2026-01-01T00:10+0530', '2025-12-31T18:40:00Z'],
    ['2026-02-17 10:04 -0500', '2026-02-17T15:04:00Z'],
    ['2026-02-17 02:00:00-05:00', '2026-02-17T07:00:00Z'],
    ['2026-02-17 14:00 UTC+2: fix', '2026-02-17T12:00:00Z'],
    ['2026-02-17 14:00 GMT-8 fix', '2026-02-17T22:00:00Z'],
    ['2026-02-17 05:00 GMT-8 fix', '2026-02-17T13:00:00Z'],
    ['2026-02-17 05:00 UTC-08: fix', '2026-02-17T13:00:00Z'],
    ['2026-02-17 14:00 (UTC+2) fix', '2026-02-17T12:00:00Z'],
    ['2026-02-17 9.30pm UTC-5:30 – fix', '2026-02-18T03:00:00Z'],
    ['2026-02-17 9pm PST (UTC-8): fix', '2026-02-18T05:00:00Z'],
    ['2026-02-17 9pm UTC-8: fix', '2026-02-18T05:00:00Z'],
    ['2026-02-17 21:00 CET (UTC+01:00) fix', '2026-02-17T20:00:00Z'],
  ])('%s is %s', (words, at) => {
    expect(readMoment(words)).toMatchObject({ at, precision: 'minute', problem: null });
  });
});

test.each(['PST', 'EST', 'CET', 'BST', '(PDT)'])(
  'a zone named %s is not that of the others, a colon behind or not',
  (zone) => {
    for (const behind of ['', ':', ' –']) {
      const words = `2026-02-17 21:00 ${zone}${behind} fix`;
      expect(readMoment(words, { offset: 0 })).toMatchObject({
        ...day('2026-02-17'),
        problem: 'time-without-zone',
      });
    }
  },
);

test.each(['1.30 utc-migrator', '1.30 z-index', '1.30 UTC.js', '10.45 percent', '1.30', '3.14Zeta'])(
  '%s behind a day is no time of day',
  (words) => {
    expect(readMoment(`2026-02-17 ${words} fixed`)).toMatchObject({ ...day('2026-02-17'), problem: null });
  },
);

describe('a range counts from its start', () => {
  test.each([
    ['2025-04-25 to 27 – early usage', day('2025-04-25')],
    ['2026-01-31 to 02-03 – failures', day('2026-01-31')],
    ['2026-02-10/11 – rotation', day('2026-02-10', true)],
    ['2026-11-20T10:00Z–11:00Z – outage', minute('2026-11-20T10:00:00Z')],
    ['2026-02-17 09:00-11:00 UTC – outage', minute('2026-02-17T09:00:00Z')],
    ['2026-02-17 9pm–10pm UTC – outage', minute('2026-02-17T21:00:00Z')],
    ['2026-02-17 9.30pm-10.15pm UTC – outage', minute('2026-02-17T21:30:00Z')],
    ['2026-02-17 21.30Z-22.15Z – outage', minute('2026-02-17T21:30:00Z')],
  ])('%s', (words, moment) => {
    const reading = readMoment(words);
    expect(reading).toMatchObject({ ...moment, problem: null });
    expect(reading.rest.trim()).toMatch(/^– [a-z ]+$/);
  });

  test.each(['9:30pm-10:15', '23:50-00:30', '9pm-10:15'])('whose end is no offset: %s', (range) => {
    const [start, end] = [
      readMoment(`2026-02-17 ${range} outage`),
      readMoment(`2026-02-17 ${range} outage`, { offset: 0 }),
    ];
    expect(start).toMatchObject({ ...day('2026-02-17'), problem: 'time-without-zone' });
    expect(end.at).toMatch(/^2026-02-17T2(?:1:[03]|3:5)0:00Z$/);
  });

  test('a number behind a dash is the event, not the end of a range', () => {
    expect(readMoment('2026-02-17 - 3 users wrote')).toMatchObject({ rest: ' - 3 users wrote' });
  });
});

describe('a time that cannot be believed is not believed', () => {
  test.each([
    '2026-02-17 11:26',
    '2026-02-17T11:26',
    '2026-02-17 11:26 CET',
    '2026-02-17 03:26–11:23 Pacific',
    '2026-02-17 09:00-11:00',
  ])('%s has no zone: its day is kept', (words) => {
    expect(readMoment(words)).toMatchObject({ ...day('2026-02-17'), problem: 'time-without-zone' });
  });

  test.each(['03/04/2026', '3/4/26', '03.04.2026', '25/04/2026'])(
    '%s can be read two ways or is no ISO date',
    (words) => {
      expect(readMoment(words)).toMatchObject({ ...unknown(), problem: 'ambiguous-date' });
    },
  );

  test.each(['2026-13-40', '2025-02-29', '2026-00-10', '0001-01-01', '30 February 2026'])(
    '%s is on no calendar',
    (words) => {
      expect(readMoment(words)).toMatchObject({ ...unknown(), problem: 'impossible-date' });
    },
  );

  test('an hour that no clock shows leaves the day', () => {
    expect(readMoment('2026-11-20T25:99Z')).toMatchObject({
      ...day('2026-11-20'),
      problem: 'impossible-date',
    });
  });

  test('a time without a date tells no moment', () => {
    expect(readMoment('~10:00Z – alert')).toMatchObject({ ...unknown(true), problem: 'time-without-date' });
  });
});

test('the same time said again in another zone is read past', () => {
  expect(readMoment('2026-02-17T11:26Z (03:26 PT) – published').rest).toBe(' – published');
});
