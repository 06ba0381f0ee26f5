import { describe, expect, test } from '@jest/globals';
import { compareEvals } from '../../src/metrics/compare-evals.js';
import {
  driftOf,
  driftPath,
  latestDrift,
  measuredDrift,
  readDrift,
  withRun,
} from '../../src/metrics/drift.js';
import { evalCase, evalRun, spelled } from './eval-runs.js';

const one = (suite: string, delta: number) => ({
  suite,
  metric: 'pass rate',
  staging: 1,
  prod: 1 + delta,
  delta,
});
const run = (at: string, ...drift: ReturnType<typeof one>[]) => ({ at, refused: null, drift });

describe('drift', () => {
  test('is production minus staging, suite by suite, on the cases judged in both', () => {
    const staging = evalRun([...spelled('pppp').cases, evalCase('x', 'passed', { suite: 'tone' })]);
    const production = evalRun([...spelled('ppfe').cases, evalCase('x', 'passed', { suite: 'tone' })]);
    const [quality, tone] = driftOf(compareEvals(staging, production));
    expect(quality).toMatchObject({ suite: 'quality', metric: 'pass rate', staging: 1 });
    expect(quality?.delta).toBeCloseTo(-1 / 3, 12);
    expect(tone).toMatchObject({ suite: 'tone', delta: 0 });
  });

  test('of runs that cannot be compared is none', () => {
    expect(driftOf(compareEvals(spelled('p'), evalRun([evalCase('other', 'passed')])))).toEqual([]);
  });

  test('stands in a shard of its month, which a repeat leaves as it is', () => {
    expect(driftPath('2026-03-02T06:00:00Z')).toBe('incidents/ledger/drift/2026-03.ndjson');
    const first = withRun('', run('2026-03-02T06:00:00Z', one('safety', -0.1)));
    const second = withRun(first, run('2026-03-03T06:00:00Z'));
    expect(withRun(second, run('2026-03-02T06:00:00Z', one('safety', -0.1)))).toBe(second);
    expect(readDrift(second).runs.map(({ at }) => at)).toEqual([
      '2026-03-02T06:00:00Z',
      '2026-03-03T06:00:00Z',
    ]);
  });

  test('keeps lines that are none where a run is added, for somebody to mend', () => {
    const shard = withRun('not json\n', run('2026-03-02T06:00:00Z'));
    expect(shard).toBe('not json\n{"at":"2026-03-02T06:00:00Z","refused":null,"drift":[]}\n');
  });

  test('counts the runs of the window that were refused', () => {
    const refused = (at: string) => JSON.stringify({ at, refused: 'no case in common', drift: [] });
    const text = [refused('2026-03-02T06:00:00Z'), refused('2026-04-02T06:00:00Z')].join('\n');
    const window = { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' };
    expect(measuredDrift([{ path: 'drift/2026-03.ndjson', text }], window).refused).toBe(1);
  });

  test('loses a line that is none, and says so', () => {
    expect(
      readDrift('{"at":"yesterday"}\nnot json\n{"at":"2026-03-02T06:00:00Z","drift":[]}\n'),
    ).toMatchObject({ omitted: 2 });
  });

  test('names each line that is none by file and line, since a measurement is not made again', () => {
    const shards = [{ path: 'drift/2026-03.ndjson', text: '\n{"at":"yesterday"}\nnot json\n' }];
    const window = { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' };
    const messages = measuredDrift(shards, window).findings.map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringMatching(/^drift\/2026-03\.ndjson, line 2: at must be a moment.*no run makes it again/),
      expect.stringMatching(/^drift\/2026-03\.ndjson, line 3: this is not JSON/),
    ]);
  });

  test('shows the newest of each suite in the window, the worst first', () => {
    const runs = [
      run('2026-03-03T06:00:00Z', one('safety', -0.2), one('tone', 0.1)),
      run('2026-03-02T06:00:00Z', one('safety', 0), one('facts', -0.5)),
      run('2026-02-01T06:00:00Z', one('old', -1)),
    ];
    const shown = latestDrift(runs, { from: '2026-03-01T00:00:00Z', to: '2026-03-04T00:00:00Z' });
    expect(shown.map(({ suite, delta }) => [suite, delta])).toEqual([
      ['facts', -0.5],
      ['safety', -0.2],
      ['tone', 0.1],
    ]);
  });
});
