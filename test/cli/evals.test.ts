import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { command, fileWith, HOSTILE, json, newFolder, STEERING } from './command.js';

interface Compared {
  readonly verdict: string;
  readonly fixed: readonly string[];
  readonly regressed: readonly string[];
  readonly reasons: readonly string[];
}

const cases = (word: string, suite = 'quality') =>
  [...word]
    .map((letter, at) => JSON.stringify({ case_id: `c${at}`, suite, passed: letter === 'p' }))
    .join('\n');
const evals = (before: string, after: string, ...options: string[]) =>
  command(['evals', fileWith(before, 'jsonl'), fileWith(after, 'jsonl'), ...options]);
const tools = 'test/exchange/fixtures/evals';

describe('incident-loop evals', () => {
  test('prints exactly what the contract names', () => {
    const ran = evals(cases('fpp'), cases('ppp'), '--json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(Object.keys(json<object>(ran)).sort()).toEqual(
      [
        'compared',
        'errored',
        'before',
        'after',
        'fixed',
        'regressed',
        'stillFailing',
        'onlyBefore',
        'onlyAfter',
        'mcnemar',
        'verdict',
        'reasons',
      ].sort(),
    );
    expect(json(ran)).toMatchObject({ verdict: 'better', fixed: ['c0'], mcnemar: { b: 0, c: 1, p: 1 } });
  });

  test('ends with 1 when it is worse', () => {
    const ran = evals(cases('ppp'), cases('ppf'), '--json');
    expect(ran.code).toBe(1);
    expect(json<Compared>(ran).regressed).toEqual(['c2']);
  });

  test('ends with 1 when it is refused, with the reason', () => {
    const ran = evals(cases('ppp'), cases('ppp', 'another'), '--json');
    expect(ran.code).toBe(1);
    expect(json<Compared>(ran)).toMatchObject({ verdict: 'refused' });
    expect(json<Compared>(ran).reasons.join()).toContain('no case in common');
  });

  test('refuses a file that cannot be trusted, and names it', () => {
    const ran = evals(cases('p'), '{"case_id":"c0","passed":false,"passed":true}', '--json');
    expect(ran.code).toBe(1);
    expect(json<Compared>(ran).reasons.join()).toMatch(/\.jsonl: The file holds the name “passed” twice/);
  });

  test.each([
    ['one file', ['evals', 'a']],
    ['a file that is not there', ['evals', 'no-such-file', 'no-such-file']],
    ['a folder', ['evals', 'test', 'test']],
    ['standard input twice', ['evals', '-', '-']],
    ['an option that does not exist', ['evals', 'a', 'b', '--yaml']],
  ])('ends with 2 for %s', (_, args) => {
    expect(command(args)).toMatchObject({ code: 2, out: '' });
  });

  test('reads a run from standard input', () => {
    const ran = command(['evals', fileWith(cases('f')), '-', '--json'], cases('p'));
    expect(json(ran)).toMatchObject({ verdict: 'better' });
  });

  test('takes the suite of cases that name none from the names of the files, as a pull request does', () => {
    const folder = newFolder();
    mkdirSync(folder);
    const write = (name: string, word: string) => {
      const rows = [...word].map((letter, at) => `c${at},${letter === 'p'}`);
      writeFileSync(join(folder, name), ['case_id,passed', ...rows].join('\n'));
      return join(folder, name);
    };
    const compare = (...names: [string, string]) =>
      json<Compared>(command(['evals', write(names[0], 'pff'), write(names[1], 'fpp'), '--json']));
    expect(compare('before-jailbreak.csv', 'after-jailbreak.csv').verdict).toBe('worse');
    expect(compare('before.csv', 'after-jailbreak.csv').verdict).toBe('better');
    expect(compare('jailbreak-1.csv', 'jailbreak-2.csv').verdict).toBe('better');
  });

  test('compares what promptfoo wrote before and after a fix', () => {
    const ran = command(['evals', `${tools}/promptfoo/before.json`, `${tools}/promptfoo/after.json`]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('jailbreak  0 of 2');
    expect(ran.out).toMatch(/fixed \(1\)\n {2}asks outright #/);
    expect(ran.out).toContain('Of the exploit, 2 of 4 still allows 90 %');
  });

  test('compares logs of inspect_ai in both of their forms', () => {
    const ran = command([
      'evals',
      `${tools}/inspect/incorrect.eval`,
      `${tools}/inspect/correct.json`,
      '--json',
    ]);
    expect(json(ran)).toMatchObject({ verdict: 'better', fixed: ['1'] });
  });

  test('compares reports of garak of both generations', () => {
    const ran = command([
      'evals',
      `${tools}/garak/agg-0.13.report.jsonl`,
      `${tools}/garak/agg-0.14.report.jsonl`,
      '--json',
    ]);
    expect(json(ran)).toMatchObject({ verdict: 'same', compared: 9, onlyBefore: [], onlyAfter: [] });
  });

  test('lets no name of a case or suite steer the terminal', () => {
    const row = (passed: boolean) => JSON.stringify({ case_id: HOSTILE, suite: HOSTILE, passed });
    const ran = evals(row(false), row(true));
    expect(ran.code).toBe(0);
    expect(ran.out + ran.err).not.toMatch(STEERING);
    expect(evals(row(false), row(true), '--json').out).not.toMatch(STEERING);
  });
});
