import { describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../src/domain/ledger.js';
import { trendOf } from '../../src/metrics/trend.js';
import { NOW, record, times } from './records.js';

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.parse(NOW) - days * DAY).toISOString().replace('.000Z', 'Z');
let number = 0;
const declared = (days: number, minutes = 10): LedgerRecord => {
  number += 1;
  const detected = new Date(Date.parse(NOW) + minutes * 60_000).toISOString().replace('.000Z', 'Z');
  return record({ number, declaredAt: ago(days), times: times({ started: NOW, detected }) });
};
/** So many incidents in each of the thirteen weeks before the last one. */
const past = (perWeek: number, minutes = 10) =>
  Array.from({ length: 13 }, (_, week) =>
    Array.from({ length: perWeek }, () => declared(10 + 7 * week, minutes)),
  ).flat();

describe('the trend', () => {
  it('holds the last seven days against the thirteen weeks before them, edges as the window has them', () => {
    const edges = [declared(0), declared(7), declared(7.001), declared(98), declared(98.001)];
    expect(trendOf(edges, NOW).incidents).toMatchObject({
      thisWeek: 1,
      before: { total: 2, min: 0, max: 1 },
    });
  });

  it('says nothing of counts while the thirteen weeks hold fewer than ten', () => {
    const nine = past(1).slice(0, 9);
    expect(trendOf([...nine, ...Array.from({ length: 8 }, () => declared(1))], NOW).incidents.verdict).toBe(
      'too-few',
    );
  });

  it('calls a week above only when it is above all thirteen, and below only when it is below them all', () => {
    const weeks = [...past(2), declared(10)];
    const with_ = (count: number) =>
      trendOf([...weeks, ...Array.from({ length: count }, () => declared(1))], NOW).incidents.verdict;
    expect([with_(1), with_(2), with_(3), with_(4)]).toEqual(['below', 'within', 'within', 'above']);
  });

  it('says nothing of a duration under five values in the week or ten before', () => {
    const week = (count: number, minutes: number) =>
      Array.from({ length: count }, () => declared(1, minutes));
    const verdict = (records: readonly LedgerRecord[]) =>
      trendOf(records, NOW).durations.timeToDetect.verdict;
    expect(verdict([...past(1), ...week(4, 900)])).toBe('too-few');
    expect(verdict([...past(1).slice(0, 9), ...week(5, 900)])).toBe('too-few');
    expect(verdict([...past(1), ...week(5, 900)])).toBe('above');
    expect(verdict([...past(1), ...week(5, 1)])).toBe('below');
    expect(verdict([...past(1), ...week(5, 10)])).toBe('within');
  });

  it('counts no dismissed report, and near misses apart', () => {
    const near = { ...declared(1), kind: 'near-miss' as const };
    const dismissed = { ...declared(1), state: 'dismissed' as const };
    const found = trendOf([near, dismissed, declared(1)], NOW);
    expect([found.incidents.thisWeek, found.nearMisses.thisWeek]).toEqual([1, 1]);
  });
});
