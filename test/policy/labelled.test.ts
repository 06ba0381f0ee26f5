import { describe, expect, test } from '@jest/globals';
import type { Labeling } from '../../src/domain/issue.js';
import { labelledPast } from '../../src/policy/labelled.js';
import { hasBeenIncident, peakSeverity, severityHistory } from '../../src/policy/peak.js';
import { comment, DECLARED, kept, situation } from '../support/situation.js';

const NOW = '2026-03-05T12:00:00Z';
/** `09:00 +severity/S1`: a label put on (or taken off) at that time of the 2nd of March, by the product. */
const said = (...events: string[]): Labeling[] =>
  events.map((event) => {
    const [time, mark] = event.split(' ') as [string, string];
    return {
      at: `2026-03-02T${time.length === 5 ? `${time}:00` : time}Z`,
      by: 'github-actions',
      isBot: true,
      name: mark.slice(1),
      on: mark.startsWith('+'),
    };
  });
const levels = (...events: string[]) =>
  labelledPast(said(...events), NOW).levels.map(({ at, severity }) => `${at.slice(11, 16)} ${severity}`);
const asIncident = ['09:00 +incident', '09:00 +severity/S1', '09:00 +phase/triage'];

describe('what the labels tell of the past', () => {
  test('is each level that it stood at', () => {
    expect(levels(...asIncident)).toEqual(['09:00 S1']);
    expect(levels(...asIncident, '11:00 +severity/S3', '11:00 -severity/S1')).toEqual([
      '09:00 S1',
      '11:00 S3',
    ]);
  });

  test('is nothing that was put right at once', () => {
    expect(levels(...asIncident, '10:00:00 +severity/S0', '10:00:05 -severity/S0')).toEqual(['09:00 S1']);
  });

  test('is no level of a near miss, and no incident, until it becomes one', () => {
    const near = ['09:00 +incident', '09:00 +kind/near-miss', '09:00 +severity/S0', '09:00 +phase/triage'];
    expect(labelledPast(said(...near), NOW)).toEqual({ levels: [], wasIncident: false });
    const became = [...near, '10:00 +severity/S2', '10:00 -kind/near-miss', '10:00 -severity/S0'];
    expect(levels(...became)).toEqual(['10:00 S2']);
    expect(labelledPast(said(...became, '11:00 +kind/near-miss'), NOW).wasIncident).toBe(true);
  });

  test('is nothing before the product responded', () => {
    expect(labelledPast(said('09:00 +incident', '09:00 +severity/S0'), NOW)).toEqual({
      levels: [],
      wasIncident: false,
    });
  });
});

describe('an incident whose board remembers nothing', () => {
  const labelings = said(...asIncident);

  test('has the peak that its labels tell, from its declaration on', () => {
    const lowered = situation({ says: { severity: 'S3' }, issue: { labelings } });
    expect(peakSeverity(lowered)).toBe('S1');
    expect(severityHistory(lowered)[0]).toEqual({ at: DECLARED, severity: 'S1' });
  });

  test('was an incident, though it is called a near miss now', () => {
    expect(hasBeenIncident(situation({ says: { kind: 'near-miss' }, issue: { labelings } }))).toBe(true);
    expect(hasBeenIncident(situation({ says: { kind: 'near-miss' } }))).toBe(false);
  });

  test('and one whose board was made to forget a level has it back', () => {
    const board = kept('board', { history: [{ at: '2026-03-02T11:00:00Z', severity: 'S3' }] });
    const lowered = situation({ says: { severity: 'S3' }, comments: [board], issue: { labelings } });
    expect(severityHistory(lowered).map((change) => change.severity)).toEqual(['S1', 'S3']);
  });
});

test('labels that a person put on count as well: somebody with rights said so', () => {
  const labelings = said(...asIncident, '10:00 +severity/S0').map((one) => ({
    ...one,
    by: 'dana',
    isBot: false,
  }));
  expect(
    peakSeverity(
      situation({ says: { severity: 'S3' }, issue: { labelings }, comments: [comment('dana', 'x')] }),
    ),
  ).toBe('S0');
});
