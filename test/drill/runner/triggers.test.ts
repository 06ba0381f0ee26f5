import { describe, expect, test } from '@jest/globals';
import type { Delivery } from '../../../src/drill/runner/report.js';
import { isTriggeredBy } from '../../../src/drill/runner/triggers.js';
import { readWorkflow } from '../../../src/drill/runner/workflow.js';

/** Says whether a workflow with this `on:` (YAML) is started. */
async function starts(
  on: string,
  name: string,
  payload: object = {},
  more: Partial<Delivery> = {},
): Promise<boolean> {
  const text = `on: ${on}\njobs: {a: {runs-on: any, steps: [{run: "true"}]}}\n`;
  const { events } = await readWorkflow('w.yml', text);
  return isTriggeredBy(events, { name, payload, actor: 'ada', ...more });
}

describe('an event starts a workflow', () => {
  test('named as a text, in a list or as a key', async () => {
    for (const on of ['issues', '[push, issues]', '{issues: }', '{push: , issues: {types: [opened]}}']) {
      expect(await starts(on, 'issues', { action: 'opened' })).toBe(true);
    }
    expect(await starts('[push, issues]', 'issue_comment', { action: 'created' })).toBe(false);
    expect(await starts('issues', 'constructor')).toBe(false);
  });

  test('of the types it names, of all when it names none', async () => {
    expect(await starts('{issues: {types: [opened, edited]}}', 'issues', { action: 'edited' })).toBe(true);
    expect(await starts('{issues: {types: [opened, edited]}}', 'issues', { action: 'labeled' })).toBe(false);
    expect(await starts('{issues: {types: closed}}', 'issues', { action: 'closed' })).toBe(true);
    expect(await starts('issues', 'issues', { action: 'pinned' })).toBe(true);
  });

  test.each(['pull_request', 'pull_request_target'])(
    '%s for three types unless told otherwise',
    async (name) => {
      for (const [action, expected] of [
        ['opened', true],
        ['synchronize', true],
        ['reopened', true],
        ['closed', false],
        ['edited', false],
      ] as const) {
        expect(await starts(name, name, { action })).toBe(expected);
      }
      expect(await starts(`{${name}: {types: [closed]}}`, name, { action: 'closed' })).toBe(true);
    },
  );

  test('repository_dispatch of the types it names', async () => {
    const on = '{repository_dispatch: {types: [alert]}}';
    expect(await starts(on, 'repository_dispatch', { action: 'alert' })).toBe(true);
    expect(await starts(on, 'repository_dispatch', { action: 'deploy' })).toBe(false);
  });

  test('schedule at the very cron it names', async () => {
    const on = '{schedule: [{cron: "0 6 * * 1"}, {cron: "*/15 * * * *"}]}';
    expect(await starts(on, 'schedule', { schedule: '*/15 * * * *' })).toBe(true);
    expect(await starts(on, 'schedule', { schedule: '0 7 * * 1' })).toBe(false);
  });

  test('workflow_run of the workflows and branches it names', async () => {
    const on = '{workflow_run: {workflows: [Evals], types: [completed], branches: [main]}}';
    const run = (name: string, head_branch: string, action = 'completed') => ({
      action,
      workflow_run: { name, head_branch },
    });
    expect(await starts(on, 'workflow_run', run('Evals', 'main'))).toBe(true);
    expect(await starts(on, 'workflow_run', run('Build', 'main'))).toBe(false);
    expect(await starts(on, 'workflow_run', run('Evals', 'topic'))).toBe(false);
    expect(await starts(on, 'workflow_run', run('Evals', 'main', 'requested'))).toBe(false);
  });
});

/** The examples of GitHub's filter pattern cheat sheet. */
test.each([
  ['feature/*', 'feature/my-branch', true],
  ['feature/*', 'feature/beta-a/my-branch', false],
  ['feature/**', 'feature/beta-a/my-branch', true],
  ['**', 'all/the/branches', true],
  ['*', 'all/the/branches', false],
  ['*feature', 'mona-feature', true],
  ['v2*', 'v2.9', true],
  ['v[12].[0-9]+.[0-9]+', 'v1.10.1', true],
  ['v[12].[0-9]+.[0-9]+', 'v3.1.0', false],
  ['colou?r', 'color', true],
  ['main', 'mainly', false],
  ['release.1', 'releasex1', false],
])('the branch pattern %s and the branch %s: %s', async (pattern, branch, expected) => {
  expect(await starts(`{push: {branches: ["${pattern}"]}}`, 'push', { ref: `refs/heads/${branch}` })).toBe(
    expected,
  );
});

describe('filters', () => {
  test('take away after an exclamation mark, and give back after', async () => {
    const on = '{push: {branches: ["releases/**", "!releases/**-alpha", "releases/9-alpha"]}}';
    expect(await starts(on, 'push', { ref: 'refs/heads/releases/10' })).toBe(true);
    expect(await starts(on, 'push', { ref: 'refs/heads/releases/10-alpha' })).toBe(false);
    expect(await starts(on, 'push', { ref: 'refs/heads/releases/9-alpha' })).toBe(true);
  });

  test('on branches keep tags out, and the other way round', async () => {
    expect(await starts('{push: {branches: [main]}}', 'push', { ref: 'refs/tags/main' })).toBe(false);
    expect(await starts('{push: {tags: ["v*"]}}', 'push', { ref: 'refs/heads/v1' })).toBe(false);
    expect(await starts('{push: {tags: ["v*"]}}', 'push', { ref: 'refs/tags/v1' })).toBe(true);
    expect(await starts('{push: {branches-ignore: [wip]}}', 'push', { ref: 'refs/heads/wip' })).toBe(false);
  });

  test('on branches of a pull request look at its base', async () => {
    const payload = { action: 'opened', pull_request: { base: { ref: 'main' }, head: { ref: 'topic' } } };
    expect(await starts('{pull_request: {branches: [main]}}', 'pull_request', payload)).toBe(true);
    expect(await starts('{pull_request: {branches: [topic]}}', 'pull_request', payload)).toBe(false);
  });

  test('on paths want one file that passes', async () => {
    const push = (...modified: string[]) => ({ ref: 'refs/heads/main', commits: [{ modified }] });
    expect(
      await starts('{push: {paths: ["docs/**/*.md"]}}', 'push', push('src/a.ts', 'docs/README.md')),
    ).toBe(true);
    expect(await starts('{push: {paths: ["docs/**/*.md"]}}', 'push', push('src/a.ts', 'docs.md'))).toBe(
      false,
    );
    expect(await starts('{push: {paths-ignore: ["**.md"]}}', 'push', push('a.md', 'b/c.md'))).toBe(false);
    expect(await starts('{push: {paths-ignore: ["**.md"]}}', 'push', push('a.md', 'b/c.ts'))).toBe(true);
    const changed = ['prompts/system.txt'];
    expect(await starts('{pull_request: {paths: ["prompts/**"]}}', 'pull_request', {}, { changed })).toBe(
      true,
    );
    expect(await starts('{pull_request: {paths: ["src/**"]}}', 'pull_request', {}, { changed })).toBe(false);
  });

  test('a commit that asks to be skipped starts nothing', async () => {
    const push = { ref: 'refs/heads/main', head_commit: { message: 'Weekly report [skip ci]' } };
    expect(await starts('push', 'push', push)).toBe(false);
  });
});
