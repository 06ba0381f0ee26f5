import { describe, expect, test } from '@jest/globals';
import { readLedger, readShard, writeShard } from '../../src/metrics/ledger.js';
import { newestUpdate, reportPath, type WeeklySituation, weekly } from '../../src/policy/weekly.js';
import { record } from '../metrics/records.js';

const march = record({ number: 1, declaredAt: '2026-03-02T09:00:00Z', updatedAt: '2026-03-05T11:00:00Z' });
const april = record({ number: 2, declaredAt: '2026-04-02T09:00:00Z', updatedAt: '2026-04-05T11:00:00Z' });
const file = (month: string, ...records: (typeof march)[]) => ({
  path: `incidents/ledger/${month}.ndjson`,
  text: writeShard(records),
});
const week = (given: Partial<WeeklySituation> = {}): WeeklySituation => ({
  now: '2026-04-08T06:00:00Z',
  weeks: 13,
  branch: 'main',
  head: 'a'.repeat(40),
  files: [file('2026-03', march)],
  drift: [],
  changed: [april],
  ...given,
});
const commit = (given: Partial<WeeklySituation> = {}) => {
  const [effect] = weekly(week(given));
  if (effect?.kind !== 'commit') throw new Error('no commit');
  return effect;
};
const shards = (given: Partial<WeeklySituation> = {}) =>
  commit(given)
    .files.filter((one) => one.path.startsWith('incidents/ledger/'))
    .map(({ path, text }) => [path, readShard(text, path).records.map((one) => one.number)]);

describe('the weekly commit', () => {
  test('stands on the head that was read, and is one', () => {
    expect(weekly(week())).toHaveLength(1);
    expect(commit()).toMatchObject({
      branch: 'main',
      parent: 'a'.repeat(40),
      headline: 'Report on incidents, 2026-W15',
    });
  });

  test('brings report, index, figures and charts', () => {
    expect(commit().files.map((one) => one.path)).toEqual(
      expect.arrayContaining([
        'incidents/reports/2026-W15.md',
        'incidents/README.md',
        'incidents/metrics.json',
        'incidents/charts/incidents-light.svg',
        'incidents/charts/incidents-dark.svg',
      ]),
    );
    expect(reportPath(commit().files)).toBe('incidents/reports/2026-W15.md');
    expect(reportPath([])).toBeNull();
  });

  test('files each incident by the month of its declaration, and only months that changed', () => {
    expect(shards()).toEqual([['incidents/ledger/2026-04.ndjson', [2]]]);
    expect(
      shards({
        changed: [
          { ...march, title: 'New', updatedAt: '2026-04-07T00:00:00Z' },
          record({ ...april, number: 3 }),
        ],
      }),
    ).toEqual([
      ['incidents/ledger/2026-03.ndjson', [1]],
      ['incidents/ledger/2026-04.ndjson', [3]],
    ]);
    expect(shards({ changed: [] })).toEqual([]);
  });

  test('replaces what changed by its number', () => {
    const [shard] = commit({
      changed: [{ ...march, title: 'New', updatedAt: '2026-04-07T00:00:00Z' }],
    }).files;
    expect(readShard(shard?.text ?? '', 'x').records.map((one) => one.title)).toEqual(['New']);
  });
});

describe('the last moment that the ledger knows of', () => {
  test('is the newest update of any file', () => {
    const { records } = readLedger([file('2026-04', april), file('2026-03', march)]);
    expect(newestUpdate(records, '2026-05-01T00:00:00Z')).toBe('2026-04-05T11:00:00Z');
  });

  test('is none while there is no ledger', () => {
    expect(newestUpdate([], '2026-05-01T00:00:00Z')).toBeNull();
  });
});
