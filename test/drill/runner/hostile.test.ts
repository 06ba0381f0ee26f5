import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Rig, stepOf } from './rig.js';

let rig: Rig;
beforeEach(() => {
  rig = new Rig();
});
afterEach(() => rig.remove());

const opened = (title: string) => ({ payload: { action: 'opened', issue: { number: 7, title } } });

test('a title that looks like a shell command is text', async () => {
  const trap = join(rig.folder, 'sprung');
  const job = await rig.job(
    `- id: s\n  if: contains(github.event.issue.title, 'touch')\n  env: {TITLE: "\${{ github.event.issue.title }}"}\n  run: echo "$TITLE"`,
    opened(`$(touch ${trap}) \`touch ${trap}\` "; touch ${trap}`),
  );
  expect(stepOf(job, 's').log[0]).toContain('$(touch');
  expect(existsSync(trap)).toBe(false);
});

test('a title that looks like an expression is evaluated by nobody', async () => {
  const title = `\${{ secrets.GITHUB_TOKEN }} {0} {{1}} %0A`;
  const job = await rig.job(
    `- id: s\n  env: {TITLE: "[\${{ github.event.issue.title }}]"}\n  run: echo "$TITLE"`,
    opened(title),
  );
  expect(stepOf(job, 's').log).toEqual([`[${title}]`]);
});

test('a title that stops commands reaches no further than the process that prints it', async () => {
  const job = await rig.job(
    `
- id: careless
  env: {TITLE: "\${{ github.event.issue.title }}"}
  run: echo "$TITLE"; echo "::error::swallowed"
- id: next
  run: echo "::error::heard"`,
    opened('::stop-commands::forever'),
  );
  expect(stepOf(job, 'careless').annotations).toEqual([]);
  expect(stepOf(job, 'next').annotations).toEqual([{ level: 'error', message: 'heard' }]);
});

test('commands that were stopped start again at their token', async () => {
  const job = await rig.job(`
- id: s
  run: |
    echo "::stop-commands::k3y"
    echo "::error::text"
    echo "::k3y::"
    echo "::error::command"`);
  expect(stepOf(job, 's').annotations.map(({ message }) => message)).toEqual(['command']);
  expect(stepOf(job, 's').log).toEqual(['::error::text', '##[error]command']);
});

test('a Unicode line separator does not start a line', async () => {
  const job = await rig.job(
    `- id: s\n  env: {TITLE: "\${{ github.event.issue.title }}"}\n  run: echo "$TITLE"`,
    opened('harmless\u2028::error::forged'),
  );
  expect(stepOf(job, 's').annotations).toEqual([]);
});
