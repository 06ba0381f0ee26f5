import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { rehearse } from '../e2e/rehearsal.js';
import { filed } from '../support/report-body.js';

/** The workflow of the page, on the form and one field that the rehearsed repository has. */
const [, copied = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/parser.md', 'utf8')) ?? [];
const text = copied
  .replace('ISSUE_TEMPLATE/bug.yml', 'ISSUE_TEMPLATE/incident.yml')
  .replace(').version', ').system');

test.each([
  ['an issue of the form', filed(), 'success', 'Version support assistant'],
  [
    'one without that answer',
    filed().replace('support assistant', '_No response_'),
    'success',
    'Version not given',
  ],
  ['one of another form', '### Area\n\nCLI\n\n### What would you like?\n\nColours.', 'skipped', undefined],
])('the workflow to copy from the page about the parser reads %s', async (_, body, conclusion, said) => {
  const there = await rehearse({ workflows: [{ path: '.github/workflows/read.yml', text }] });
  try {
    await there.file(body, { labels: ['bug'] });
    const [opened] = (await there.github.takeEvents()).filter(({ name }) => name === 'issues');
    const [run] = await there.world.deliver({ name: 'issues', payload: opened?.payload ?? {}, actor: 'sam' });
    const [parse, show] = run?.jobs[0]?.steps ?? [];
    expect([parse?.conclusion, show?.conclusion]).toEqual(['success', conclusion]);
    expect(show?.log.find((line) => line.startsWith('Version '))).toBe(said);
  } finally {
    await there.end();
  }
});
