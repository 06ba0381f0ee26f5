import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stage } from '../../src/drill/cast.js';
import { failuresOf } from '../../src/drill/step.js';
import { filed } from '../support/report-body.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

const schedule = { name: 'schedule', payload: { schedule: '17 6 * * 1' }, actor: 'owner' };
const path = 'incidents/ledger/2026-03.ndjson';
let there: Rehearsal;
beforeEach(async () => {
  there = await rehearse();
});
afterEach(() => there.end());

async function weekly() {
  const runs = await there.world.deliver(schedule);
  return { failures: runs.flatMap(failuresOf), files: await there.github.files(stage.fullName) };
}

const commits = () =>
  there.github.requests.filter(({ graphql }) => graphql?.query.includes('createCommitOnBranch'));
const numbers = (files: Record<string, string>) =>
  (files[path] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).number);

/** Somebody else's commit on the default branch. */
function somebodyPushes() {
  const route = 'PUT /repos/{owner}/{repo}/contents/{path}';
  const content = Buffer.from('notes').toString('base64');
  const file = { owner: stage.owner, repo: stage.repo, path: 'NOTES.md', message: 'Take notes', content };
  return there.world.as('lead').request(route, file);
}

describe('the weekly report', () => {
  test('is one commit a run, and a second run doubles nothing', async () => {
    await there.file(filed());
    await there.file(filed({ severity: 'S1' }));
    const first = await weekly();
    expect(first.failures).toEqual([]);
    expect(numbers(first.files)).toEqual([1, 2]);
    there.clock.advance({ days: 7 });
    const second = await weekly();
    expect(numbers(second.files)).toEqual([1, 2]);
    expect(commits()).toHaveLength(2);
    expect(Object.keys(second.files).filter((name) => name.startsWith('incidents/reports/'))).toHaveLength(2);
  });

  test('starts over when somebody pushed meanwhile, and keeps their commit', async () => {
    await there.file(filed());
    let pushed = false;
    there.github.intercept = async ({ graphql }) => {
      if (!graphql?.query.includes('createCommitOnBranch') || pushed) return undefined;
      pushed = true;
      return {
        status: 200,
        body: {
          data: null,
          errors: [{ type: 'STALE_DATA', message: 'Expected branch to point to another commit.' }],
        },
      };
    };
    await somebodyPushes();
    const { failures, files } = await weekly();
    expect(failures).toEqual([]);
    expect(numbers(files)).toEqual([1]);
    expect(files['NOTES.md']).toBe('notes');
  });

  test('of a repository without incidents says so, and commits all the same', async () => {
    const { failures, files } = await weekly();
    expect(failures).toEqual([]);
    expect(files['incidents/README.md']).toContain('AI incidents');
  });

  test('reads every incident again when a line of the ledger is broken, and loses none', async () => {
    await there.file(filed());
    await weekly();
    const route = '/repos/{owner}/{repo}/contents/{path}';
    const where = { owner: stage.owner, repo: stage.repo, path };
    const { data } = await there.world.as('lead').request(`GET ${route}`, where);
    const broken = { message: 'Break it', content: Buffer.from('{"schema":1,"num\n').toString('base64') };
    const sha = 'sha' in data ? data.sha : '';
    await there.world.as('lead').request(`PUT ${route}`, { ...where, ...broken, sha });
    there.clock.advance({ days: 7 });
    expect(numbers((await weekly()).files)).toEqual([1]);
  });

  test('counts an incident that was dismissed as dismissed, not as signed off', async () => {
    const number = await there.file(filed());
    await there.comment(number, '/dismiss test one of ours', 'lead');
    await there.close(number);
    await there.world.settle();
    const { files } = await weekly();
    const record = JSON.parse((files[path] ?? '').trim());
    expect(record).toMatchObject({ state: 'dismissed', signedOffAt: null });
    expect(JSON.parse(files['incidents/metrics.json'] ?? '').counts).toMatchObject({
      dismissed: 1,
      unsigned: 0,
    });
  });

  test('fails loudly, in one message, where it may not write', async () => {
    await there.end();
    const text =
      'on: schedule\njobs:\n  report:\n    runs-on: ubuntu-latest\n    permissions: {contents: read, issues: read}\n    steps: [{uses: incident-loop/incident-loop/actions/metrics@v0}]\n';
    there = await rehearse({
      workflows: [
        {
          path: '.github/workflows/weekly.yml',
          text: text.replace('on: schedule', "on: {schedule: [{cron: '17 6 * * 1'}]}"),
        },
      ],
    });
    const { failures } = await weekly();
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain('`contents: write`');
  });
});
