import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { generated } from '../metrics/generated.js';
import { type Line, metricsByContract } from '../metrics/oracle/oracle.js';
import { NOW, record, resolvedAfter } from '../metrics/records.js';
import { command, fileWith, json, newFolder, STEERING } from './command.js';

/** A ledger folder with these lines as its one file. */
function ledgerOf(lines: readonly string[]): string {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '2026-11.ndjson'), lines.map((line) => `${line}\n`).join(''));
  return folder;
}

const RECORDS = [
  resolvedAfter(30, { number: 1, failureModes: ['prompt-injection'] }),
  resolvedAfter(90, { number: 2, failureModes: ['infrastructure'] }),
  record({ number: 3, kind: 'near-miss', stoppedBy: 'luck' }),
];
const lines = RECORDS.map((one) => JSON.stringify(one));
const metrics = (folder: string, ...more: string[]) => command(['metrics', '--ledger', folder, ...more]);

test('metrics shows the drift that is kept beside the ledger', () => {
  const ledger = ledgerOf([]);
  mkdirSync(join(ledger, 'drift'));
  const drift = [{ suite: 'safety', metric: 'pass rate', staging: 1, prod: 0.75, delta: -0.25 }];
  writeFileSync(
    join(ledger, 'drift', '2026-11.ndjson'),
    `${JSON.stringify({ at: '2026-11-19T06:00:00Z', refused: null, drift })}\n`,
  );
  const ran = command([
    'metrics',
    '--ledger',
    ledger,
    '--now',
    '2026-11-20T10:04:00Z',
    '--out',
    newFolder(),
    '--json',
  ]);
  expect(json<{ drift: unknown }>(ran).drift).toEqual(drift);
});

describe('metrics', () => {
  test('prints the figures under the names of the contract, and writes the same', () => {
    const out = newFolder();
    const ran = metrics(ledgerOf(lines), '--now', NOW, '--out', out, '--json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    const figures = json<Record<string, never>>(ran);
    expect(Object.keys(figures).sort()).toEqual(
      [
        ...['schema', 'window', 'counts', 'all', 'aiSpecific', 'catchRate', 'escapeRate', 'overBlockRate'],
        ...['promptInjection', 'drift', 'nearMisses', 'guardrailGapFix', 'preventiveActions'],
      ].sort(),
    );
    expect(figures).toMatchObject({
      window: { from: '2026-08-24T00:00:00Z', to: '2026-11-23T00:00:00Z' },
      counts: { incidents: 2, nearMisses: 1, hazards: 0, dismissed: 0, open: 0, unsigned: 0 },
      all: { timeToResolve: { n: 2, median: 3600, p90: null, mean: 3600, min: 1800, max: 5400 } },
      aiSpecific: { timeToResolve: { n: 1, median: 1800 } },
      catchRate: { value: null, numerator: 0, denominator: 0 },
      nearMisses: { n: 1, stoppedBy: { luck: 1 } },
    });
    expect(JSON.parse(readFileSync(join(out, 'incidents/metrics.json'), 'utf8'))).toEqual(figures);
    expect(readFileSync(join(out, 'incidents/reports/2026-W48.md'), 'utf8')).toContain('#');
  });

  test('agrees with the second implementation on years of generated records, most of which it lets go', () => {
    const records = generated(3000, 21);
    const ran = metrics(
      ledgerOf(records.map((one) => JSON.stringify(one))),
      '--now',
      NOW,
      '--weeks',
      '6',
      '--out',
      newFolder(),
      '--json',
    );
    expect(ran.code).toBe(0);
    const alike = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (_, one) => (typeof one === 'number' ? Number(one.toPrecision(12)) : one)),
      );
    const lines = records.map((one) => JSON.parse(JSON.stringify(one)) as Line);
    expect(alike(json<object>(ran))).toEqual(alike(metricsByContract(lines, NOW, 6)));
  });

  test('takes counts of a period from a file', () => {
    const counts = fileWith('- {from: 2026-11-01, to: 2026-11-20, unsafe-blocked: 9, unsafe-escaped: 1}\n');
    const ran = metrics(ledgerOf(lines), '--now', NOW, '--out', newFolder(), '--counts', counts, '--json');
    expect(json<object>(ran)).toMatchObject({ catchRate: { value: 0.9, numerator: 9, denominator: 10 } });
  });

  test('a window of four weeks is four weeks', () => {
    const ran = metrics(ledgerOf(lines), '--now', NOW, '--weeks', '4', '--out', newFolder(), '--json');
    expect(json<{ window: object }>(ran).window).toEqual({
      from: '2026-10-26T00:00:00Z',
      to: '2026-11-23T00:00:00Z',
    });
  });

  test('a broken line is named on standard error and left out; the document stays one document', () => {
    const ran = metrics(ledgerOf([...lines, '{"number": 9']), '--now', NOW, '--out', newFolder(), '--json');
    expect(ran.code).toBe(0);
    expect(json<{ counts: { incidents: number } }>(ran).counts.incidents).toBe(2);
    expect(ran.err).toContain('2026-11.ndjson, line 4: this is not JSON');
    expect(ran.err).not.toMatch(STEERING);
  });

  test('an empty ledger has figures, of nothing', () => {
    const ran = metrics(ledgerOf([]), '--now', NOW, '--out', newFolder(), '--json');
    expect(ran.code).toBe(0);
    expect(json<{ counts: { incidents: number } }>(ran).counts.incidents).toBe(0);
  });

  test.each([
    ['no ledger', ['--now', NOW, '--out', 'x'], '--ledger is missing'],
    ['no folder', ['--ledger', 'nowhere', '--now', NOW, '--out', 'x'], 'Cannot read the ledger: nowhere'],
    ['a file as ledger', ['--ledger', 'README.md', '--now', NOW, '--out', 'x'], 'Cannot read the ledger'],
    ['no now', ['--ledger', 'docs', '--out', 'x'], '--now is missing'],
    ['a now without zone', ['--ledger', 'docs', '--now', '2026-11-23T00:00', '--out', 'x'], '--now must be'],
    ['a day that is none', ['--ledger', 'docs', '--now', '2026-13-41T00:00Z', '--out', 'x'], '--now must be'],
    ['no out', ['--ledger', 'docs', '--now', NOW], '--out is missing'],
    ['half a week', ['--ledger', 'docs', '--now', NOW, '--out', 'x', '--weeks', '0.5'], '--weeks must be'],
    [
      'a word of weeks',
      ['--ledger', 'docs', '--now', NOW, '--out', 'x', '--weeks', 'ten'],
      '--weeks must be',
    ],
  ])('%s: one message and exit code 2', (_, args, message) => {
    const ran = command(['metrics', ...args, '--json']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(message);
    expect(ran.err.trimEnd()).not.toContain('\n');
  });

  test('a file where the output folder should be: one message and exit code 2', () => {
    const ran = metrics(ledgerOf(lines), '--now', NOW, '--out', fileWith('x'), '--json');
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/^Cannot write to .*\n$/);
  });
});
