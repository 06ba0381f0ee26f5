import { describe, expect, test } from '@jest/globals';
import type { CommittedFile, EffectOf } from '../../src/domain/effect.js';
import type { LedgerRecord } from '../../src/domain/ledger.js';
import { readLedger, readShard } from '../../src/metrics/ledger.js';
import { planFor } from '../../src/policy/ledger-plan.js';
import { upsert } from '../../src/policy/ledger-upsert.js';
import { weekly } from '../../src/policy/weekly.js';
import { generated } from '../metrics/generated.js';
import { action, record } from '../metrics/records.js';
import { NOW, REPOSITORY, type Week, weeklySituation } from './weekly-situation.js';

const march = record({ number: 1, declaredAt: '2026-03-02T09:00:00Z', updatedAt: '2026-03-05T11:00:00Z' });
const april = record({ number: 2, declaredAt: '2026-04-02T09:00:00Z', updatedAt: '2026-04-05T11:00:00Z' });

function commitOf(week: Week): EffectOf<'commit'> {
  const [effect] = weekly(weeklySituation(week)).effects;
  if (effect?.kind !== 'commit') throw new Error('no commit');
  return effect;
}

/** The folder as it lies after a commit. */
function after(
  before: readonly CommittedFile[],
  { files, deletions }: EffectOf<'commit'>,
): readonly CommittedFile[] {
  const changed = new Set([...files.map((file) => file.path), ...deletions]);
  return [...before.filter((file) => !changed.has(file.path)), ...files];
}

const ledgerOf = (files: readonly CommittedFile[]) =>
  files.filter(({ path }) => path.startsWith('incidents/ledger/'));

/** Runs one week after the other, each on what the last one left. */
function weeks(...all: readonly Week[]): readonly CommittedFile[] {
  return all.reduce<readonly CommittedFile[]>((files, week) => {
    const place = placeOf(files);
    const [effect] = weekly(weeklySituation({ ...week, files: ledgerOf(files), place })).effects;
    return effect?.kind === 'commit' ? after(files, effect) : files;
  }, []);
}

function placeOf(files: readonly CommittedFile[]) {
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? null;
  return {
    reports: files.map(({ path }) => path).filter((path) => path.startsWith('incidents/reports/')),
    metrics: text('incidents/metrics.json'),
    details: text('incidents/details.json'),
  };
}

const recordsIn = (files: readonly CommittedFile[]) =>
  readLedger(ledgerOf(files).filter(({ path }) => path.endsWith('.ndjson'))).records;
const shards = (files: readonly CommittedFile[]) =>
  files
    .filter(({ path }) => path.endsWith('.ndjson'))
    .map(({ path, text }) => [path, readShard(text, path).records.map((one) => one.number)])
    .sort();

describe('the weekly commit', () => {
  test('stands on the head that was read, and is one', () => {
    expect(commitOf({ records: [march] })).toMatchObject({
      branch: 'main',
      parent: 'a'.repeat(40),
      headline: 'Report on incidents, 2026-W15',
      delivery: 'commit',
    });
  });

  test('brings ledger, state, report, index, figures and charts', () => {
    expect(commitOf({ records: [march] }).files.map((one) => one.path)).toEqual(
      expect.arrayContaining([
        'incidents/ledger/2026-03.ndjson',
        'incidents/ledger/state.json',
        'incidents/reports/2026-W15.md',
        'incidents/README.md',
        'incidents/metrics.json',
        'incidents/details.json',
        'incidents/charts/durations-dark.svg',
      ]),
    );
  });

  test('files each incident by the month of its declaration, and only months that changed', () => {
    const files = weeks({ records: [march, april] });
    expect(shards(files)).toEqual([
      ['incidents/ledger/2026-03.ndjson', [1]],
      ['incidents/ledger/2026-04.ndjson', [2]],
    ]);
    const renamed = { ...april, title: 'New' };
    expect(shards(commitOf({ files: ledgerOf(files), records: [renamed] }).files)).toEqual([
      ['incidents/ledger/2026-04.ndjson', [2]],
    ]);
  });

  test('is none when nothing has changed in the same week; a new week has its report', () => {
    const files = weeks({ records: [march] });
    const again = { files: ledgerOf(files), place: placeOf(files), watermark: NOW };
    expect(
      weekly(weeklySituation({ ...again, records: [march], now: '2026-04-08T18:00:00Z' })).effects,
    ).toEqual([]);
    expect(commitOf({ ...again, now: '2026-04-13T06:00:00Z' }).files.map((file) => file.path)).toContain(
      'incidents/reports/2026-W16.md',
    );
  });

  test('is made when figures move though no issue did: an action became overdue', () => {
    const owed = { ...april, actions: [action({ due: '2026-04-08' })] };
    const files = weeks({ records: [owed] });
    const later = { files: ledgerOf(files), place: placeOf(files), watermark: NOW };
    expect(weekly(weeklySituation({ ...later, now: '2026-04-08T20:00:00Z' })).effects).toEqual([]);
    expect(weekly(weeklySituation({ ...later, now: '2026-04-09T06:00:00Z' })).effects).toHaveLength(1);
  });

  test('deletes the file of a month that holds nothing any more', () => {
    const files = weeks({ records: [march, april] });
    const commit = commitOf({ files: ledgerOf(files), present: [2] });
    expect(commit.deletions).toEqual(['incidents/ledger/2026-03.ndjson']);
  });
});

describe('the ledger', () => {
  test('rebuilt from the issues is the same to the byte, in whatever order and portions it grew', () => {
    const records = generated(120, 5);
    const whole = ledgerOf(weeks({ records, watermark: '2026-04-01T00:00:00Z' }));
    const portions = [records.slice(60), records.slice(30, 90), [], records.slice(0, 60)];
    const grown = weeks(...portions.map((part) => ({ records: part, watermark: '2026-04-01T00:00:00Z' })));
    const byPath = (files: readonly CommittedFile[]) =>
      Object.fromEntries(files.map(({ path, text }) => [path, text]));
    expect(byPath(ledgerOf(grown))).toEqual(byPath(whole));
  });

  test('read twice doubles nothing, and what was read last holds though its date is older', () => {
    const forged = { ...march, title: 'by hand', updatedAt: '2030-01-01T00:00:00Z' };
    const files = weeks({ records: [forged] }, { records: [march] }, { records: [march] });
    expect(recordsIn(files)).toEqual([march]);
  });

  test('loses what was deleted, transferred or relabelled, and says so', () => {
    const before = ledgerOf(weeks({ records: [march, april] }));
    const { weekly: summed, effects } = weekly(weeklySituation({ files: before, present: [2] }));
    expect(summed.ledger.gone).toEqual([1]);
    const report = effects.flatMap((effect) => (effect.kind === 'commit' ? effect.files : []));
    expect(report.find(({ path }) => path.startsWith('incidents/reports/'))?.text).toContain(
      '**Left the ledger**',
    );
  });

  test('keeps records of other repositories, which were imported', () => {
    const imported = record({ ...march, number: 7, url: 'https://github.com/acme/old/issues/7' });
    expect(
      recordsIn(weeks({ records: [imported, april] }, { present: [2] }))
        .map((one) => one.number)
        .sort(),
    ).toEqual([2, 7]);
  });

  test('follows the issue of a preventive action when the incident itself does not change', () => {
    const promised = { ...march, actions: [action({ number: 50 }), action({ number: 51 })] };
    const closed = (stateReason: string): Week => ({
      actions: [{ number: 50, state: 'closed', stateReason, closedAt: '2026-04-07T00:00:00Z' }],
    });
    const outcomes = (...all: readonly Week[]) =>
      recordsIn(weeks({ records: [promised] }, ...all))[0]?.actions.map((one) => one.outcome);
    expect(outcomes(closed('completed'))).toEqual(['done', null]);
    expect(outcomes(closed('not_planned'))).toEqual(['not-planned', null]);
    const reopened: Week = {
      actions: [{ number: 50, state: 'open', stateReason: 'reopened', closedAt: null }],
    };
    expect(outcomes(closed('completed'), reopened)).toEqual([null, null]);
  });

  test('keeps what it knew of an action that hangs below another issue, as long as a row names it', () => {
    const known = { ...march, actions: [action({ number: 50 }), action({ number: 51 })] };
    const read: LedgerRecord = { ...march, title: 'New', actions: [action({ number: 51 })] };
    const numbers = (named: readonly number[]) => {
      const changed = [{ record: read, named }];
      const { records } = upsert([known], { changed, actions: [], present: null, repository: REPOSITORY });
      return records[0]?.actions.map((one) => one.number);
    };
    expect(numbers([50, 51])).toEqual([50, 51]);
    expect(numbers([51])).toEqual([51]);
  });
});

describe('the plan of a run', () => {
  const files = ledgerOf(weeks({ records: [march, april], watermark: '2026-04-07T12:00:00Z' }));
  const edited = (change: (text: string) => string) =>
    files.map((file) => (file.path.endsWith('2026-03.ndjson') ? { ...file, text: change(file.text) } : file));

  test('reads on ten minutes before the watermark', () => {
    expect(planFor(files, NOW)).toMatchObject({ since: '2026-04-07T11:50:00Z', edited: [], omitted: 0 });
  });

  test.each([
    ['without a ledger', []],
    ['without a state', files.filter(({ path }) => !path.endsWith('state.json'))],
    [
      'with a state that is broken',
      files.map((file) => (file.path.endsWith('state.json') ? { ...file, text: '{' } : file)),
    ],
    ['with a line that is broken', edited(() => '{"schema":1\n')],
    [
      'with a watermark in the future',
      ledgerOf(weeks({ records: [march], watermark: '2027-01-01T00:00:00Z' })),
    ],
  ])('%s reads everything', (_, given) => {
    expect(planFor(given, NOW).since).toBeNull();
  });

  test.each([
    ['changed', edited((text) => text.replace('"S2"', '"S3"'))],
    ['emptied', edited(() => '')],
    ['deleted', files.filter(({ path }) => !path.endsWith('2026-03.ndjson'))],
    ['added', [...files, { path: 'incidents/ledger/2026-01.ndjson', text: '' }]],
  ])('finds a shard that was %s by hand, names it, and reads everything again', (how, given) => {
    const plan = planFor(given, NOW);
    const month = how === 'added' ? '2026-01' : '2026-03';
    expect(plan).toMatchObject({ since: null, edited: [`incidents/ledger/${month}.ndjson`] });
    expect(plan.findings.map((finding) => finding.rule)).toContain('ledger-edited');
  });

  test('refuses the ledger of a newer version', () => {
    const newer = files.map((file) =>
      file.path.endsWith('state.json')
        ? { ...file, text: file.text.replace('"schema": 1', '"schema": 2') }
        : file,
    );
    expect(() => planFor(newer, NOW)).toThrow(/newer version of incident-loop/);
  });
});

describe('drift beside the ledger', () => {
  const suite = (name: string, prod: number) => ({
    suite: name,
    metric: 'pass rate',
    staging: 1,
    prod,
    delta: prod - 1,
  });
  const measured = {
    path: 'incidents/ledger/drift/2026-04.ndjson',
    text: `${JSON.stringify({ at: '2026-04-07T04:41:00Z', refused: null, drift: [suite('safety', 0.75)] })}\n`,
  };
  const textOf = (commit: EffectOf<'commit'>, end: string) =>
    commit.files.find(({ path }) => path.endsWith(end))?.text ?? '';

  test('stands in report, figures and chart with what incidents themselves say', () => {
    const own = { ...april, drift: [suite('tone', 0.5)] };
    const commit = commitOf({ records: [own], drift: [measured] });
    expect(JSON.parse(textOf(commit, 'metrics.json')).drift).toEqual([
      suite('tone', 0.5),
      suite('safety', 0.75),
    ]);
    const report = textOf(commit, '2026-W15.md');
    expect(report).toContain('| safety | pass rate | 1 | 0.75 | -0.25 |');
    expect(report).toContain('| tone | pass rate | 1 | 0.5 | -0.5 |');
    expect(textOf(commit, 'drift-light.svg')).toContain('safety · pass rate: staging 1, production 0.75');
  });

  test('makes a new report when a run is added though no issue changed', () => {
    const files = weeks({ records: [march] });
    const again = { files: ledgerOf(files), place: placeOf(files), watermark: NOW };
    expect(weekly(weeklySituation(again)).effects).toEqual([]);
    expect(weekly(weeklySituation({ ...again, drift: [measured] })).effects).toHaveLength(1);
  });

  test('has lines that cannot be read counted', () => {
    const broken = { ...measured, text: `not json\n${measured.text}` };
    const { weekly: summed } = weekly(weeklySituation({ records: [march], drift: [broken] }));
    expect(summed.details.leftOut.ledgerLines).toBe(1);
    expect(summed.figures.drift).toHaveLength(1);
  });

  test('that was kept on another branch is in the report, and the commit brings it along', () => {
    const line = (at: string, name: string) =>
      `${JSON.stringify({ at, refused: null, drift: [suite(name, 0.75)] })}\n`;
    const { path, text } = measured;
    const earlier = line('2026-04-06T04:41:00Z', 'tone');
    const months = [
      { path, text: earlier + text },
      { path: path.replace('04', '03'), text: earlier },
    ];
    const commit = commitOf({ records: [march], drift: [measured], driftBeside: months });
    expect(textOf(commit, path)).toBe(earlier + text);
    expect(textOf(commit, 'drift/2026-03.ndjson')).toBe(earlier);
    expect(JSON.parse(textOf(commit, 'metrics.json')).drift).toHaveLength(2);
  });

  test('that both branches hold is neither doubled nor written again', () => {
    const commit = commitOf({ records: [march], drift: [measured], driftBeside: [measured] });
    expect(JSON.parse(textOf(commit, 'metrics.json')).drift).toHaveLength(1);
    expect(commit.files.map(({ path }) => path)).not.toContain(measured.path);
  });

  test('is neither a shard of incidents nor one edited by hand, and no week deletes or rewrites it', () => {
    const files = [...weeks({ records: [march], watermark: NOW }), measured];
    expect(planFor(ledgerOf(files), NOW)).toMatchObject({ edited: [], omitted: 0, watermark: NOW });
    const commit = commitOf({ files: ledgerOf(files), records: [april], drift: [measured] });
    expect([...commit.files.map(({ path }) => path), ...commit.deletions]).not.toContain(measured.path);
  });
});

describe('a run that could not read all', () => {
  const pending = { read: 50, total: 200, upTo: '2026-04-01T00:00:00Z' };
  const { weekly: summed, effects } = weekly(
    weeklySituation({ records: [april], pending, watermark: '2026-04-01T00:00:00Z' }),
  );
  const report = effects
    .flatMap((effect) => (effect.kind === 'commit' ? effect.files : []))
    .find(({ path }) => path.startsWith('incidents/reports/'))?.text;

  test('says how far it came, first of all', () => {
    expect(summed.ledger.pending).toEqual(pending);
    expect(report).toContain('**As far as the ledger is read (50 of 200 changed incidents');
    expect(report).toContain('the next run continues there');
  });

  test('leaves its watermark where it stopped', () => {
    const files = ledgerOf(weeks({ records: [april], pending, watermark: '2026-04-01T00:00:00Z' }));
    expect(planFor(files, NOW).since).toBe('2026-03-31T23:50:00Z');
  });
});
