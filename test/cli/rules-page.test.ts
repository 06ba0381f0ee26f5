import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { handWritten } from '../support/report-body.js';
import { command, fileWith } from './command.js';

test('the page about rules shows what lint prints', () => {
  const [, sample = ''] = /```\n(REPORT\.md:[\s\S]*?)```/.exec(readFileSync('docs/rules.md', 'utf8')) ?? [];
  const [, number, quoted = ''] = /\n +(\d+) \| (.*)/.exec(sample) ?? [];
  const written = handWritten({ timeline: [quoted] });
  const line = written.split('\n').indexOf(quoted) + 1;
  const path = fileWith(`${'\n'.repeat(Number(number) - line)}${written}`);
  expect(command(['lint', path]).out).toContain(sample.replace('REPORT.md', path));
});
