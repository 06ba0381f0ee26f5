import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { attempt } from '../../scripts/generate/attempt.js';
import { commandPages } from '../../scripts/generate/command-pages.js';
import { commands } from '../../src/domain/commands.js';

const pages = new Map(commandPages().map(({ path, text }) => [path, text]));
const page = (name: string) => pages.get(`docs/commands/${name}.md`) ?? '';

describe('the page of a command', () => {
  test('is there for each, and for nothing else', () => {
    const names = commands.map(({ name }) => `${name}.md`).sort();
    expect(readdirSync('docs/commands').sort()).toEqual(names);
  });

  test.each(commands.map(({ name }) => name))('of /%s shows its example carried out', (name) => {
    expect(page(name)).toContain('It is answered with 👍.');
    expect(page(name)).toContain('## Refused');
    expect(page(name)).toContain('## By hand, and undone');
  });

  test.each([
    ['ack', ['+- acknowledged: 2026-11-20T14:20Z – dana takes charge', 'dana is assigned']],
    ['severity', ['-S2 – limited and reversible', '`severity/S1` put on, `severity/S2` taken off']],
    ['mitigated', ['+- mitigated: 2026-11-20T14:10Z', '+- State: mitigated', '`phase/investigate` put on']],
    ['lead', ['-- Incident lead: @mia', '+- Incident lead: @dana', 'dana is assigned']],
    [
      'action',
      ['+| add the refund cases | eval | @dana | 2026-12-11 |', 'an issue “add the refund cases” is opened'],
    ],
    ['signoff', ['+- dana signed as incident lead.', 'The report stays as it is.']],
  ])('of /%s shows what it writes', (name, shown) => {
    for (const words of shown) expect(page(name)).toContain(words);
  });

  test.each([
    ['severity', '`/severity S3`: S3 is milder than S2: say why.'],
    ['mitigated', 'is still to come'],
    ['approver', 'mia is no approver: the settings name carol.'],
    ['duplicate', '`/duplicate #57`: it names no other report of ours'],
    ['close-unsigned', 'only maintainers close without signatures'],
    ['event', 'by somebody who holds no role and has no triage rights'],
  ])('of /%s says why it is refused', (name, why) => {
    expect(page(name)).toContain(why);
  });

  test('tells a time where the command takes one, and no other', () => {
    const withTimes = commands.filter(({ name }) => page(name).includes('## Times'));
    expect(withTimes.map(({ name }) => name)).toEqual(['ack', 'mitigated', 'resolved', 'event']);
    expect(page('action')).toContain('| `in 2 weeks` | 2026-12-04 |');
  });

  test('links to no address of the sample', () => {
    for (const text of pages.values()) expect(text).not.toContain('github.com/acme');
  });
});

test('an attempt that nobody answers is no sample', () => {
  expect(() => attempt({}, 'dana', 'thanks')).toThrow('nobody answers thanks');
});
