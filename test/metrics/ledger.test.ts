import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { merge, readLedger, readShard, shardOf, writeShard } from '../../src/metrics/ledger.js';
import { migrated } from '../../src/metrics/ledger-migration.js';
import { matters } from '../../src/metrics/survey.js';
import { weeklyFiles } from '../../src/rendering/weekly-files.js';
import { action, moment, NOW, record, times } from './records.js';

const PATH = 'incidents/ledger/2026-11.ndjson';
const full = record({
  number: 7,
  models: ['model-a'],
  severityHistory: [{ at: '2026-11-10T09:00:00Z', severity: 'S1' }],
  failureModes: ['prompt-injection'],
  times: { ...times({ detected: '2026-11-10T09:00:00Z' }), started: moment('2026-11-09', 'day') },
  exploit: { before: { k: 3, n: 20 }, after: null },
  drift: [{ suite: 's', metric: 'm', staging: 0.5, prod: 0.4, delta: -0.1 }],
  actions: [action({ due: '2026-12-01' })],
});
const line = (given: object) => `${JSON.stringify({ ...record(), ...given })}\n`;

describe('a shard of the ledger', () => {
  it('reads back what was written', () => {
    expect(readShard(writeShard([full]), PATH)).toEqual({ records: [full], omitted: 0, findings: [] });
  });

  it('is written by number, one record a line, whatever the order and the keys it was given', () => {
    const scrambled = Object.fromEntries(Object.entries(full).reverse()) as unknown as typeof full;
    const written = writeShard([record({ number: 10 }), scrambled, record({ number: 2 })]);
    const lines = written.split('\n');
    expect(lines.slice(0, 3).map((text) => JSON.parse(text).number)).toEqual([2, 7, 10]);
    expect(lines[3]).toBe('');
    expect(written).toContain(writeShard([full]));
  });

  it('of nothing is an empty file', () => {
    expect(writeShard([])).toBe('');
    expect(readShard('', PATH)).toEqual({ records: [], omitted: 0, findings: [] });
  });

  it('reads Windows line ends, blank lines, a byte order mark and a missing last line end', () => {
    const text = `\ufeff${line({ number: 1 }).trim()}\r\n\r\n${line({ number: 2 }).trim()}`;
    expect(readShard(text, PATH).records.map((one) => one.number)).toEqual([1, 2]);
  });

  it('takes fields that are not there as unknown', () => {
    const bare = JSON.stringify({ schema: 1, number: 3, kind: 'hazard', declaredAt: '2026-11-10T09:00:00Z' });
    const [read] = readShard(bare, PATH).records;
    expect(read).toMatchObject({ severity: null, failureModes: [], state: null, outputs: { origin: null } });
    expect(read?.times.detected).toBeNull();
  });

  it.each([
    ['half a line', '{"schema":1,"number":4', 'this is not JSON'],
    ['a conflict mark', '<<<<<<< HEAD', 'this is not JSON'],
    ['a list', '[1,2]', 'a record must be an object'],
    ['null', 'null', 'a record must be an object'],
    ['another schema', line({ schema: 2 }), 'schema must be 1'],
    ['an unknown kind', line({ kind: 'accident' }), 'kind must be one of incident, near-miss, hazard'],
    ['a severity that is none', line({ severity: 'S9' }), 'severity must be one of'],
    [
      'a negative count',
      line({ outputs: { unsafeBlocked: -1 } }),
      'outputs.unsafeBlocked must be a whole number',
    ],
    ['30 February', line({ declaredAt: '2026-02-30T09:00:00Z' }), 'declaredAt must be a moment'],
    [
      'a time without a zone',
      line({ times: times({ started: '2026-11-10T09:00:00' }) }),
      'times.started must be',
    ],
    [
      'more successes than runs',
      line({ exploit: { before: { k: 3, n: 2 } } }),
      'exploit.before cannot succeed 3',
    ],
    ['a due date in words', line({ actions: [action({ due: 'soon' })] }), 'actions.due must be a date'],
    ['a prototype for a mode', line({ failureModes: ['__proto__'] }), 'failureModes must be one of'],
  ])('leaves out %s, names the line, and keeps the rest', (_, broken, message) => {
    const read = readShard(`${line({ number: 1 })}${broken.trim()}\n${line({ number: 2 })}`, PATH);
    expect(read.records.map((one) => one.number)).toEqual([1, 2]);
    expect(read.omitted).toBe(1);
    expect(read.findings).toMatchObject([{ rule: 'ledger-line', line: 2 }]);
    expect(read.findings[0]?.message).toContain(`${PATH}, line 2: ${message}`);
  });

  it('never throws, whatever stands in a field', () => {
    const field = fc.constantFrom(...Object.keys(record()), 'times', 'outputs', 'exploit', 'actions');
    fc.assert(
      fc.property(field, fc.jsonValue(), (name, value) => {
        const { records, omitted } = readShard(line({ [name]: value }), PATH);
        expect(records.length + omitted).toBe(1);
        expect(readShard(writeShard(records), PATH).records).toEqual(records);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('names twenty broken lines one by one and the rest as a number', () => {
    const read = readShard('<html>\n'.repeat(500), PATH);
    expect(read.omitted).toBe(500);
    expect(read.findings).toHaveLength(21);
    expect(read.findings[20]?.message).toContain('480 more lines');
  });

  it('refuses to write a record that could not be read back, and names the incident', () => {
    const broken = record({ number: 12, actions: [action({ due: 'next week' })] });
    expect(() => writeShard([broken])).toThrow(
      'Incident 12 cannot be written to the ledger: actions.due must be',
    );
  });
});

describe('a ledger of several files', () => {
  const older = record({ number: 1, updatedAt: '2026-11-10T10:00:00Z', state: 'open' });
  const newer = record({ number: 1, updatedAt: '2026-11-11T10:00:00Z', state: 'closed' });

  it('names a number that stands in several lines', () => {
    const text = writeShard([record({ number: 7 })]);
    const files = ['2026-10.ndjson', '2026-11.ndjson'].map((path) => ({ path, text }));
    expect(readLedger(files).findings).toMatchObject([
      {
        rule: 'ledger-line',
        level: 'warning',
        message: expect.stringContaining('Incident 7 stands in several lines; the one updated last holds'),
      },
    ]);
  });

  it('counts a number once: the record updated last holds, in whichever order the files come', () => {
    const files = [older, newer].map((one, index) => ({ path: `${index}.ndjson`, text: writeShard([one]) }));
    expect(readLedger(files).records).toEqual([newer]);
    expect(readLedger([...files].reverse()).records).toEqual([newer]);
  });

  it('can let go of what a window does not need: old incidents that are settled, and nothing else', () => {
    const window = { from: '2026-08-24T00:00:00Z', to: NOW };
    const settled = {
      declaredAt: '2025-01-10T09:00:00Z',
      closedAt: '2025-02-01T00:00:00Z',
      signedOffAt: '2025-02-01T00:00:00Z',
    };
    const ledger = [
      record({ number: 1 }),
      record({ ...settled, number: 2 }),
      record({ ...settled, number: 3, state: 'open', closedAt: null, signedOffAt: null }),
      record({ ...settled, number: 4, kind: 'hazard', state: 'open', closedAt: null, signedOffAt: null }),
      record({ ...settled, number: 5, closedAt: '2026-11-20T00:00:00Z' }),
      record({ ...settled, number: 6, actions: [action({ closedAt: null })] }),
      record({ ...settled, number: 7, signedOffAt: null }),
    ];
    const { records, seen } = readLedger([{ path: PATH, text: writeShard(ledger) }], matters(window));
    expect(records.map((one) => one.number)).toEqual([1, 3, 5, 6, 7]);
    expect(seen).toBe(7);
  });

  it('does not bring back an older line when the newer one is let go', () => {
    const files = [
      { path: PATH, text: writeShard([older]) },
      { path: PATH, text: writeShard([newer]) },
    ];
    expect(readLedger(files, (one) => one.state === 'open').records).toEqual([]);
  });
});

describe('a schema that changes', () => {
  const steps = new Map([
    [1, ({ title, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, name: title })],
    [2, (fields: Readonly<Record<string, unknown>>) => ({ ...fields, name: `${fields.name}!` })],
  ]);

  it('carries older records over step by step', () => {
    expect(migrated({ schema: 1, title: 'a' }, steps, 3)).toEqual({ schema: 3, name: 'a!' });
    expect(migrated({ schema: 3, name: 'a' }, steps, 3)).toEqual({ schema: 3, name: 'a' });
  });

  it.each([
    [4, /newer version/],
    [0, /no way over from 0/],
    ['1', /schema must be 3/],
    [1.5, /schema must be 3/],
    [undefined, /schema must be 3/],
    [-1e308, /no way over/],
  ])('names what it cannot read: %s', (schema, message) => {
    expect(() => migrated({ schema }, steps, 3)).toThrow(message);
  });
});

describe('any other content', () => {
  const good = JSON.parse(writeShard([full])) as Record<string, unknown>;
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      -1,
      1e308,
      1e11,
      Number.MAX_SAFE_INTEGER,
      0.5,
      '',
      'S9',
      '2026-02-30T00:00:00Z',
      {},
      [],
      [null],
      null,
    ),
  );
  const damaged = fc
    .tuple(fc.constantFrom(...Object.keys(good)), anything)
    .map(([key, value]) => ({ ...good, number: 1, [key]: value }));
  const lacking = fc
    .subarray(Object.keys(good))
    .map((keys) => Object.fromEntries(keys.map((key) => [key, good[key]])));
  const line = fc.oneof(
    damaged.map((value) => JSON.stringify(value)),
    lacking.map((value) => JSON.stringify(value)),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.string().map((text) => text.replace(/[\n\r]/g, ' ')),
  );

  it('is a record or a counted, named omission; and the figures of what is left are figures', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.map((one) => `${one}\n`).join('');
        const { records, omitted, findings } = readShard(text, PATH);
        expect(records.length + omitted).toBe(lines.filter((one) => one.trim() !== '').length);
        expect(findings).toHaveLength(omitted);
        expect(readShard(writeShard(records), PATH)).toMatchObject({
          records: expect.anything(),
          omitted: 0,
        });
        for (const { text: file } of weeklyFiles(readLedger([{ path: PATH, text }]).records, { now: NOW }))
          expect(file).not.toMatch(/\b(?:NaN|Infinity|undefined)\b|\[object /);
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  it('that is too large to sum up exactly is left out', () => {
    const huge = { ...good, outputs: { unsafeBlocked: 10_000_000_001, unsafeEscaped: 1 } };
    const { omitted, findings } = readShard(JSON.stringify(huge), PATH);
    expect(omitted).toBe(1);
    expect(findings[0]?.message).toContain(
      'outputs.unsafeBlocked must be a whole number from 0 to 10000000000',
    );
  });
});

describe('merging', () => {
  it('files a record under the month of its declaration, UTC', () => {
    expect(shardOf({ declaredAt: '2026-12-01T00:30:00+01:00' })).toBe('2026-11');
    expect(shardOf({ declaredAt: '2027-01-01T00:00:00Z' })).toBe('2027-01');
  });

  it('replaces by number, adds what is new, and opens new months', () => {
    const shards = new Map([['2026-11', [record({ number: 1, title: 'old' }), record({ number: 2 })]]]);
    const merged = merge(shards, [
      record({ number: 1, title: 'new' }),
      record({ number: 3, declaredAt: '2026-12-02T00:00:00Z' }),
    ]);
    expect([...merged.keys()]).toEqual(['2026-11', '2026-12']);
    expect(merged.get('2026-11')?.map((one) => one.title)).toEqual(['new', 'Incident 2']);
    expect(merged.get('2026-12')?.map((one) => one.number)).toEqual([3]);
  });

  it('does not let an older reading overwrite a newer one', () => {
    const newer = record({ updatedAt: '2026-11-12T00:00:00Z', title: 'newer' });
    const merged = merge(new Map([['2026-11', [newer]]]), [record({ title: 'older' })]);
    expect(merged.get('2026-11')).toEqual([newer]);
  });

  it('moves a record whose declaration was corrected, and leaves the emptied month empty', () => {
    const moved = record({ declaredAt: '2026-10-31T00:00:00Z', updatedAt: '2026-11-30T00:00:00Z' });
    const merged = merge(new Map([['2026-11', [record()]]]), [moved]);
    expect(merged.get('2026-11')).toEqual([]);
    expect(merged.get('2026-10')).toEqual([moved]);
  });
});
