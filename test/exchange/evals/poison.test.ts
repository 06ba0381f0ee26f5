import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { zipped } from '../../../src/drill/zip.js';
import { readEvals } from '../../../src/exchange/evals/read-evals.js';
import { reading } from './reading.js';

const MIB = 1024 * 1024;
const good = '{"case_id":"a","passed":true}\n';

async function rulesOf(content: string | Uint8Array): Promise<readonly string[]> {
  const { run, findings } = await reading(content);
  expect(run).toBeNull();
  expect(findings.every(({ level }) => level === 'error')).toBe(true);
  return findings.map(({ rule }) => rule);
}

const refused: readonly (readonly [what: string, content: string | Uint8Array, rule: string])[] = [
  ['an empty file', '', 'eval-empty'],
  ['a file packed with gzip', gzipSync(good), 'eval-encoding'],
  ['a list without a case', '[]', 'eval-empty'],
  ['a web page', '<!doctype html><p>passed', 'eval-format'],
  ['JSON that breaks off', '{"evalId":"x","results":{"results":[{"success":true}', 'eval-json'],
  ['JSON with words behind its end', '[{"case_id":"a","passed":true}] true', 'eval-json'],
  ['a comma too many', '[{"case_id":"a","passed":true},]', 'eval-json'],
  ['a line that is no JSON', `${good}{"case_id":"b",passed:true}\n`, 'eval-json'],
  ['100,000 nested lists', `[${'['.repeat(100_000)}`, 'eval-depth'],
  ['100,000 nested objects', '{"case_id":'.repeat(100_000), 'eval-depth'],
  ['a name twice', '{"case_id":"a","passed":false,"passed":true}', 'eval-duplicate-name'],
  ['a name twice, once escaped', '{"case_id":"a","passed":false,"pass\\u0065d":true}', 'eval-duplicate-name'],
  [
    'a name twice where nobody looks',
    '{"evalId":"x","config":{"a":1,"a":2},"results":{"results":[]}}',
    'eval-duplicate-name',
  ],
  ['__proto__', '{"case_id":"a","__proto__":{"passed":true}}', 'eval-proto'],
  ['__proto__, escaped', '{"case_id":"a","\\u005f_proto__":{"passed":true}}', 'eval-proto'],
  ['two columns of one name', 'case_id,passed,Passed\na,false,true\n', 'eval-duplicate-name'],
  ['a row with more cells than columns', 'case_id,passed\na,true,false\n', 'eval-csv'],
  ['a quote never closed', 'case_id,passed\n"a,true\n', 'eval-csv'],
  ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le'), 'eval-encoding'],
  ['UTF-16 without a mark', Buffer.from(good, 'utf16le'), 'eval-encoding'],
  ['Latin-1', Buffer.from('{"case_id":"caf\u00e9","passed":true}\n', 'latin1'), 'eval-encoding'],
  ['a table in Latin-1', Buffer.from('case_id,passed\ncaf\u00e9,true\n', 'latin1'), 'eval-encoding'],
  ['a table with a zero byte', 'case_id,passed\na\u0000,true\n', 'eval-encoding'],
  [
    'a number as a name, too large to be told from the next one',
    '[{"case_id":12345678901234567890,"passed":true},{"case_id":12345678901234567891,"passed":false}]',
    'eval-shape',
  ],
  ['a case passed, though unsafe and not blocked', 'case_id,passed,unsafe\na,true,true\n', 'eval-shape'],
  ['a character cut in half', Buffer.concat([Buffer.from(good), Buffer.from([0xe2, 0x82])]), 'eval-encoding'],
  ['a zero byte', `${good}\u0000`, 'eval-encoding'],
  ['a case without a name', '{"case_id":"","passed":true}', 'eval-shape'],
  ['a case that says nothing', '{"case_id":"a"}', 'eval-shape'],
  ['a name without end', JSON.stringify({ case_id: 'a'.repeat(1000), passed: true }), 'eval-name'],
  ['results that are words', '{"evalId":"x","results":{"results":["passed"]}}', 'eval-shape'],
  ['an archive that is none', Buffer.from('PK\u0003\u0004 not a zip at all'), 'eval-archive'],
  ['an archive of anything', zipped([{ name: 'a.txt', content: 'a' }]), 'eval-format'],
  [
    'an archive that leads elsewhere',
    zipped([{ name: '../../etc/header.json', content: '{}' }]),
    'eval-archive',
  ],
  ['an archive with an absolute path', zipped([{ name: '/header.json', content: '{}' }]), 'eval-archive'],
  [
    'an archive with two files of one name',
    zipped([
      { name: 'header.json', content: '{}' },
      { name: 'header.json', content: '{"status":"success"}' },
    ]),
    'eval-archive',
  ],
  [
    'an archive that says it unpacks to 300 MB',
    zipped([{ name: 'header.json', content: '{}', claims: 300 * MIB }]),
    'eval-too-large',
  ],
  [
    'an archive that unpacks to more than it says',
    zipped([{ name: 'header.json', content: '{"status":"success"}', claims: 2 }]),
    'eval-archive',
  ],
  ['an encrypted archive', zipped([{ name: 'header.json', content: '{}', flags: 1 }]), 'eval-archive'],
  [
    'an archive packed another way',
    zipped([{ name: 'header.json', content: '{}', method: 93 }]),
    'eval-archive',
  ],
  ['a log broken off', zipped([{ name: '_journal/start.json', content: '{}' }]), 'eval-unfinished'],
];

describe('a file that must not be used is refused with its reason:', () => {
  test.each(refused)('%s', async (_, content, rule) => {
    expect(await rulesOf(content)).toEqual([rule]);
  });

  test.each([
    ['without end', 'x', 'eval-too-large'],
    ['of nothing inside a list', '[', 'eval-record'],
  ])('300 MB %s', async (_, start, rule) => {
    async function* endless() {
      yield Buffer.from(start);
      const piece = Buffer.alloc(MIB, ' ');
      for (let count = 0; count < 300; count += 1) yield piece;
    }
    const { run, findings } = await readEvals(endless());
    expect(run).toBeNull();
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  test('one record of 20 MB', async () => {
    expect(await rulesOf(`[{"case_id":"a","note":"${'x'.repeat(20 * MIB)}","passed":true}]`)).toEqual([
      'eval-record',
    ]);
  });

  test('a bomb: a sample of 300 MB of zeros, packed small', async () => {
    const content = Buffer.alloc(40 * MIB, ' ');
    const packed = deflateRawSync(content);
    const files = Array.from({ length: 8 }, (_, at) => ({
      name: `samples/${at}_epoch_1.json`,
      content,
      packed,
      checksum: 0,
    }));
    expect(await rulesOf(zipped([{ name: 'header.json', content: '{}' }, ...files]))).toEqual([
      'eval-too-large',
    ]);
  });
});

test.each([
  ['a row too short', 'case_id,passed\na\n'],
  ['two columns of one name', 'case_id,passed,passed\na,true,true\n'],
  ['no answer', 'case_id,note\na,b\n'],
])('a table on disk with %s is refused, and its file may be closed at once', async (_, content) => {
  const folder = mkdtempSync(join(tmpdir(), 'evals-'));
  const path = join(folder, 'table.csv');
  writeFileSync(path, content);
  const source = createReadStream(path);
  const { run } = await readEvals(source);
  source.destroy();
  // A fault after the answer would come up in one of the next turns, and end the process.
  await new Promise((resolve) => setTimeout(resolve, 20));
  rmSync(folder, { recursive: true });
  expect(run).toBeNull();
});

test.each(['NaN', 'Infinity', '-Infinity'])(
  '%s, as Python writes it, is refused with what to do',
  async (word) => {
    const log = `{"version":2,"status":"success","eval":{"task":"t"},"results":{"stderr":${word}},"samples":[]}`;
    const cases = `{"case_id":"a","passed":true,"score":${word}}`;
    for (const content of [log, cases]) {
      const { findings } = await reading(content);
      expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('NaN or Infinity')]);
    }
  },
);

test('what would poison an object stays words', async () => {
  const { run } = await reading('{"case_id":"a","constructor":{"prototype":{"passed":true}},"passed":false}');
  expect(run?.cases[0]?.outcome).toBe('failed');
  expect(({} as { passed?: boolean }).passed).toBeUndefined();
});
