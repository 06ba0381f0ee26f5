import { describe, expect, it } from '@jest/globals';
import { noTimes } from '../../src/domain/time.js';
import { measure, spreadOf, summarise } from '../../src/metrics/durations.js';
import { moment, record, times } from './records.js';

const fullDay = times({
  started: '2026-11-10T08:00:00Z',
  detected: '2026-11-10T09:30:00Z',
  acknowledged: '2026-11-10T09:40:00Z',
  mitigated: '2026-11-10T11:30:00Z',
  resolved: '2026-11-11T09:30:00Z',
});

describe('the four durations of an incident', () => {
  it('run from start to detection, and from detection to the rest', () => {
    expect(measure(record({ times: fullDay }))).toEqual({
      timeToDetect: 90 * 60,
      timeToAcknowledge: 10 * 60,
      timeToMitigate: 2 * 3600,
      timeToResolve: 24 * 3600,
    });
  });

  it('are 0 when two things happened in the same minute', () => {
    const same = times({ started: '2026-11-10T08:00:00Z', detected: '2026-11-10T08:00:00Z' });
    expect(measure(record({ times: same })).timeToDetect).toBe(0);
  });

  it('use approximate times that are given to the minute', () => {
    const started = { ...moment('2026-11-10T08:00:00Z'), approximate: true };
    expect(measure(record({ times: { ...fullDay, started } })).timeToDetect).toBe(90 * 60);
  });

  it.each([
    ['day', '2026-11-10'],
    ['month', '2026-11'],
  ] as const)('are not reported in hours from a time known only to the %s', (precision, at) => {
    const rough = { ...fullDay, started: moment(at, precision) };
    expect(measure(record({ times: rough })).timeToDetect).toBe('precision');
  });

  it('are missing when a time is not written or is written as unknown', () => {
    expect(measure(record({ times: { ...fullDay, started: null } })).timeToDetect).toBe('missing');
    const unknown = { ...fullDay, started: moment(null, 'unknown') };
    expect(measure(record({ times: unknown })).timeToDetect).toBe('missing');
  });

  it('are left out, not turned round, when the end comes before the beginning', () => {
    const backwards = { ...fullDay, started: moment('2026-11-10T09:31:00Z') };
    expect(measure(record({ times: backwards })).timeToDetect).toBe('order');
  });

  it('are open while the end is not written and the incident is not resolved', () => {
    const mitigated = record({ state: 'mitigated', closedAt: null, times: { ...fullDay, resolved: null } });
    expect(measure(mitigated)).toMatchObject({ timeToMitigate: 2 * 3600, timeToResolve: 'open' });
  });

  it('are missing, not open, once the incident is resolved or closed without an end time', () => {
    for (const state of ['resolved', 'closed'] as const) {
      expect(measure(record({ state, times: noTimes })).timeToResolve).toBe('missing');
    }
  });

  it('follow the issue where the report states no state', () => {
    expect(measure(record({ state: null, closedAt: null })).timeToResolve).toBe('open');
    expect(measure(record({ state: null, closedAt: '2026-11-20T00:00:00Z' })).timeToResolve).toBe('missing');
  });
});

describe('a summary', () => {
  const hours = (...values: readonly number[]) => summarise(spreadOf(values.map((value) => value * 3600)));

  it('of nothing says nothing', () => {
    expect(hours()).toEqual({
      n: 0,
      leftOut: { missing: 0, precision: 0, order: 0 },
      open: 0,
      median: null,
      p90: null,
      mean: null,
      min: null,
      max: null,
    });
  });

  it('of one value is that value', () => {
    expect(hours(3)).toMatchObject({
      n: 1,
      median: 10_800,
      mean: 10_800,
      min: 10_800,
      max: 10_800,
      p90: null,
    });
  });

  it('of two values has their middle as median', () => {
    expect(hours(5, 1)).toMatchObject({ n: 2, median: 3 * 3600, mean: 3 * 3600, min: 3600, max: 5 * 3600 });
  });

  it('has no p90 under ten values', () => {
    expect(hours(1, 2, 3, 4, 5, 6, 7, 8, 9)).toMatchObject({ n: 9, median: 5 * 3600, p90: null });
  });

  it('has p90 by R type 7 from ten values: in 1…10 it stands a tenth of the way from 9 to 10', () => {
    const ten = hours(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    expect(ten).toMatchObject({ n: 10, median: 5.5 * 3600, min: 3600, max: 10 * 3600 });
    expect(ten.p90).toBeCloseTo(9.1 * 3600, 6);
  });

  it('keeps its median under one huge outlier, which only the mean and the maximum show', () => {
    expect(hours(1, 1, 2, 2, 1000)).toMatchObject({ median: 2 * 3600, max: 1000 * 3600, mean: 201.2 * 3600 });
  });

  it('of ties is their common value', () => {
    expect(hours(2, 2, 2, 2, 2, 2, 2, 2, 2, 2)).toMatchObject({ median: 7200, p90: 7200, mean: 7200 });
  });

  it('counts every item once: measured, left out with its reason, or open', () => {
    const summary = summarise(spreadOf([60, 'missing', 'missing', 'precision', 'order', 'open', 120]));
    expect(summary).toMatchObject({
      n: 2,
      leftOut: { missing: 2, precision: 1, order: 1 },
      open: 1,
      median: 90,
    });
  });
});
