import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { actionOf } from '../../src/actions.js';
import { filed } from '../support/report-body.js';
import { actionsOnIssues, onOpened } from './workflow.js';

/** What would take effect in a log, a shell, an expression or the runner's files, were it let through. */
const ATTACKS = [
  '::error::owned',
  '::add-mask::e',
  '::stop-commands::owned',
  '##[error]owned',
  '##[add-mask]e',
  '$(touch owned)',
  '`touch owned`',
  '$' + '{{ secrets.GITHUB_TOKEN }}',
  'ready=true',
  'fields<<EOF',
  'EOF',
  ']]>',
  '%0A::error::owned',
].join('\n');

const body = filed({
  summary: ATTACKS,
  severity: `S2\n\n${ATTACKS}`,
  timeline: [`- 03/04/2026 ::error::owned (detected)`, `- ${ATTACKS}`],
  actions: [`| ::error::owned ##[error]owned $(touch owned) | test | @dana | 2026-03-20 |`],
  boxes: ['- [ ] ::error::owned', '- [ ] ##[error]owned'],
});

describe('an issue full of commands to the runner', () => {
  test.each([...actionsOnIssues, 'declare'])('has none of them obeyed by %s', async (name) => {
    const uses = {
      action: name === 'respond' ? '' : name,
      permissions: actionOf(name).permissions,
      ...(name === 'declare' ? { with: { title: ATTACKS, summary: ATTACKS, system: ATTACKS } } : {}),
    };
    const { job, step } = await onOpened(uses, { body, title: '::error::owned ##[error]owned' });
    expect(job.result).toBe('success');
    expect(step.annotations.map(({ message }) => message)).not.toContain('owned');
    const commands = step.log.filter((line) => /^\s*::|##\[(?!error\]|warning\]|notice\])/.test(line));
    expect(commands).toEqual([]);
    expect(step.log.join('\n')).not.toContain('***');
    expect(Object.keys(step.outputs).sort()).toEqual(
      actionOf(name)
        .outputs.map((output) => output.name)
        .sort(),
    );
    expect(step.outputs.ready ?? 'false').toBe('false');
    expect(existsSync('owned')).toBe(false);
  });

  test('comes out of parse as the text it was', async () => {
    const { step } = await onOpened({ action: 'parse', permissions: { contents: 'read' } }, { body });
    expect(JSON.parse(step.outputs.fields ?? '').summary).toContain(ATTACKS);
  });
});
