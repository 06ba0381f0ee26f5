import { describe, expect, test } from '@jest/globals';
import {
  isRemediationLine,
  readItems,
  spellItem,
  spellMerge,
} from '../../../src/parsing/remediation/items.js';
import { readPromises } from '../../../src/parsing/remediation/promises.js';
import { readReferences } from '../../../src/parsing/remediation/references.js';

const named = (body: string, title = '') =>
  readReferences(title, body).map(({ repository, number }) => `${repository ?? ''}#${number}`);

describe('the incidents that a pull request remediates', () => {
  test.each([
    ['Remediates #12', ['#12']],
    ['remediates: #12 and remediates acme/incidents#3.', ['#12', 'acme/incidents#3']],
    ['Fixes #4\ncloses #5', ['#4', '#5']],
    ['Remediates #12\nRemediates #12', ['#12']],
    ['Fixes #1, fixes #2, fixes #3, fixes #4, fixes #5, remediates #12', ['#12', '#1', '#2', '#3', '#4']],
    ['Remediates #2147483648 and #0, remediates #0', []],
    ['See #12', []],
    ['preRemediates #12', []],
    ['Remediates #12abc', []],
    ['`Remediates #12`', []],
    ['```\nRemediates #12\n```', []],
    ['> Remediates #12', []],
    ['<!-- Remediates #12 -->', []],
    [
      Array.from({ length: 9 }, (_, at) => `Remediates #${at + 1}`).join('\n'),
      ['#1', '#2', '#3', '#4', '#5'],
    ],
  ])('%s', (body, expected) => {
    expect(named(body)).toEqual(expected);
  });

  test('may stand in the title', () => {
    expect(named('', 'Guard the prompt (remediates #7)')).toEqual(['#7']);
  });
});

describe('what a pull request promises', () => {
  test.each([
    ['Rollback plan: revert it', 'revert it'],
    ['- **Rollback plan:** revert it', 'revert it'],
    ['## Rollback plan\n\nRevert, then redeploy.', 'Revert, then redeploy.'],
    ['Rollback: TBD', null],
    ['Rollback plan: n/a', null],
    ['## Rollback plan\n\n## Canary\n\nfive per cent', null],
    ['<!-- Rollback plan: revert it -->', null],
    ['```\nRollback plan: revert it\n```', null],
    ['No rollback planned: hope', null],
  ])('%s', (body, expected) => {
    expect(readPromises(body).rollbackPlan).toBe(expected);
  });

  test.each([
    ['Canary: 5 % for an hour', '5 % for an hour'],
    ['Feature flag: guarded-prompt', 'guarded-prompt'],
    ['- [x] Canary: none', null],
  ])('%s', (body, expected) => {
    expect(readPromises(body).canary).toBe(expected);
  });
});

describe('our lines in a report', () => {
  const item = { pull: '#12', state: 'open', evals: null } as const;

  test.each([
    item,
    { ...item, state: 'merged', evals: 'better: 6 of 8 before, 8 of 8 after, 2 fixed, 0 regressed' },
    { ...item, pull: 'acme/app#3', state: 'closed' },
  ] as const)('are read as they are written: %p', (one) => {
    const line = spellItem(one);
    expect(readItems(`x\n${line}\n`)).toMatchObject([{ ...one, from: 2, to: 2 + line.length }]);
    expect(isRemediationLine(line.replace('- [ ]', '- [x]'))).toBe(true);
  });

  test('are none in code, or with a word more', () => {
    const line = spellItem(item);
    expect(readItems(`\`\`\`\n${line}\n\`\`\``)).toEqual([]);
    expect(readItems(`${line} and more`)).toEqual([]);
    expect(isRemediationLine(`${spellMerge('#12', '2026-03-02T09:00:00Z')}, which leaked data`)).toBe(false);
  });
});
