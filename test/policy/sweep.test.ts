import { describe, expect, test } from '@jest/globals';
import { isOnRecord } from '../../src/policy/call.js';
import { respond } from '../../src/policy/respond.js';
import { isOutOfStep, leftUnsigned, stripped, unseen } from '../../src/policy/sweep.js';
import { record } from '../metrics/records.js';
import { actionIssue, carriedOut, kept, NOW, SELF, situation } from '../support/situation.js';

const responded = (given: Parameters<typeof situation>[0] = {}) => {
  let now = situation(given);
  for (let round = 0; round < 3; round += 1) now = carriedOut(now, respond(now));
  return now;
};

describe('an incident is out of step', () => {
  test('when nobody responded, and not once somebody did', () => {
    expect(isOutOfStep(situation())).toBe(true);
    expect(isOutOfStep(responded())).toBe(false);
  });

  test('when it stands closed and the gate did not let it pass', () => {
    const now = responded();
    const closed = {
      ...now,
      issue: { ...now.issue, state: 'closed' as const, closedAt: '2026-03-05T11:00:00Z' },
    };
    expect(isOutOfStep(closed)).toBe(true);
  });

  test('never where it is no record: labels like ours on other issues are none of our business', () => {
    const other = situation({ issue: { labels: ['severity/S1'] } });
    expect(isOnRecord(other)).toBe(false);
    expect(isOutOfStep(other)).toBe(false);
  });

  test('where a person took its label off', () => {
    const off = { at: '2026-03-04T10:00:00Z', by: 'dana', isBot: false, name: 'incident', on: false };
    const bare = { labels: ['severity/S2'], labelings: [off] };
    expect(isOnRecord(situation({ issue: bare, comments: [kept('board', {})] }))).toBe(true);
    expect(isOnRecord(situation({ issue: bare }))).toBe(false);
  });
});

describe('what the ledger knows and the read did not bring along', () => {
  const open = record({ number: 7, closedAt: null });
  const closed = record({ number: 8, closedAt: '2026-11-20T00:00:00Z' });

  test('is what stands there as open, the newest first, and no more than asked for', () => {
    const more = [record({ number: 9, closedAt: null }), record({ number: 5, closedAt: null })];
    expect(unseen([open, closed, ...more], [9], 5, NOW)).toEqual([7, 5]);
    expect(unseen([open, closed, ...more], [], 1, NOW)).toEqual([9]);
  });

  test('comes round in turn where it is more, the newest each time', () => {
    const many = Array.from({ length: 60 }, (_, index) => record({ number: index + 1, closedAt: null }));
    const halfHours = Array.from({ length: 48 }, (_, index) =>
      new Date(Date.parse(NOW) + index * 30 * 60_000).toISOString(),
    );
    const asked = halfHours.map((now) => unseen(many, [], 20, now));
    for (const numbers of asked) {
      expect(numbers.slice(0, 10)).toEqual([60, 59, 58, 57, 56, 55, 54, 53, 52, 51]);
      expect(new Set(numbers).size).toBe(20);
    }
    expect(new Set(asked.flat()).size).toBe(60);
    // A schedule that drops every second run still asks for all of them.
    expect(new Set(asked.filter((_, index) => index % 2 === 0).flat()).size).toBe(60);
  });

  test('is looked at closely without its label, or closed by a closing that did not pass', () => {
    const closedAt = '2026-03-04T10:00:00Z';
    const passed = kept('signoff', { passedAt: closedAt });
    const found = [
      actionIssue({ number: 1, labels: [] }),
      actionIssue({ number: 2, labels: ['incident'] }),
      actionIssue({ number: 3, labels: ['incident'], state: 'closed', closedAt }),
      actionIssue({ number: 4, labels: ['incident'], state: 'closed', closedAt, comments: [passed] }),
    ];
    expect(stripped(found, SELF)).toEqual([1, 3]);
  });

  test('is reported as left unsigned where it is gone', () => {
    expect(leftUnsigned([7, 8], [actionIssue({ number: 8 })]).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Incident #7 .*left unsigned/),
    ]);
  });
});
