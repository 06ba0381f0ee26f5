import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stage } from '../../src/drill/cast.js';
import type { Fault, Intercepted } from '../../src/drill/github/server.js';
import { failuresOf } from '../../src/drill/step.js';
import { violations } from '../contracts/conformance.js';
import { filed } from '../support/report-body.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

const schedule = { name: 'schedule', payload: { schedule: '17 6 * * 1' }, actor: 'owner' };
const where = { owner: stage.owner, repo: stage.repo };
const path = 'incidents/ledger/2026-03.ndjson';
let there: Rehearsal;
beforeEach(async () => {
  there = await rehearse();
});
afterEach(async () => {
  const { requests } = there.github;
  await there.end();
  expect(violations(requests).filter((one) => one.side === 'request')).toEqual([]);
});

async function weekly(ref?: string) {
  const before = there.github.requests.length;
  const runs = await there.world.deliver(schedule);
  const asked = there.github.requests.slice(before);
  return { failures: runs.flatMap(failuresOf), files: await there.github.files(stage.fullName, ref), asked };
}

const linesOf = (files: Record<string, string>) =>
  (files[path] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const numbers = (files: Record<string, string>) => linesOf(files).map((line) => line.number);
const report = (files: Record<string, string>) =>
  Object.entries(files)
    .filter(([name]) => name.startsWith('incidents/reports/'))
    .sort()
    .at(-1)?.[1] ?? '';
const asks = (what: string) => (request: Pick<Intercepted, 'graphql'>) =>
  request.graphql?.query.includes(what) === true;
const isCommit = asks('createCommitOnBranch');
const kinds = (asked: readonly Pick<Intercepted, 'graphql' | 'method' | 'path'>[]) =>
  asked.map(
    ({ graphql, method, path: at }) =>
      /(?:query|mutation) (\w+)/.exec(graphql?.query ?? '')?.[1] ?? `${method} ${at}`,
  );
const refusal = (type: string, message: string): Fault => ({
  status: 200,
  body: { data: null, errors: [{ type, message }] },
});

/** A workflow that delivers another way. */
function workflow(delivery: string) {
  const permissions = '{contents: write, issues: write, pull-requests: write}';
  const steps = `[{uses: incident-loop/incident-loop/actions/metrics@v0, with: {delivery: ${delivery}}}]`;
  const text = `on: {schedule: [{cron: '17 6 * * 1'}]}\njobs:\n  report:\n    runs-on: ubuntu-latest\n    permissions: ${permissions}\n    steps: ${steps}\n`;
  return [{ path: '.github/workflows/weekly.yml', text }];
}

async function restart(delivery: string): Promise<void> {
  await there.end();
  there = await rehearse({ workflows: workflow(delivery) });
}

async function openIssues(label: string) {
  const route = 'GET /repos/{owner}/{repo}/issues';
  return (await there.world.as('lead').request(route, { ...where, state: 'all', labels: label })).data;
}

describe('a weekly run', () => {
  test('makes two reads and one commit; and no commit when nothing has changed', async () => {
    await there.file(filed());
    await weekly();
    there.clock.advance({ days: 7 });
    await there.file(filed({ severity: 'S1' }));
    there.clock.advance({ minutes: 1 });
    expect(kinds((await weekly()).asked)).toEqual(['Ledger', 'Changed', 'Commit']);
    there.clock.advance({ minutes: 1 });
    const { failures, asked } = await weekly();
    expect(failures).toEqual([]);
    expect(kinds(asked)).toEqual(['Ledger', 'Changed']);
  });

  test('repairs what somebody edited by hand, and says so', async () => {
    await there.file(filed());
    const first = await weekly();
    const route = '/repos/{owner}/{repo}/contents/{path}';
    const { data } = await there.world.as('lead').request(`GET ${route}`, { ...where, path });
    const forged = (first.files[path] ?? '').replace('"severity":"S2"', '"severity":"S3"');
    expect(forged).not.toBe(first.files[path]);
    const content = Buffer.from(forged).toString('base64');
    const sha = 'sha' in data ? data.sha : '';
    await there.world
      .as('lead')
      .request(`PUT ${route}`, { ...where, path, message: 'Look better', content, sha });
    there.clock.advance({ days: 7 });
    const { files } = await weekly();
    expect(files[path]).toBe(first.files[path]);
    expect(report(files)).toContain('**Edited by hand:** incidents/ledger/2026-03.ndjson');
  });

  test('lets go of an incident that is none any more, keeps what was imported, and says so', async () => {
    const first = await there.file(filed());
    await there.file(filed());
    const before = await weekly();
    const imported = Object.keys(before.files).filter((name) => /ledger\/2025-1.\.ndjson$/.test(name));
    const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
    await there.world.as('lead').request(route, { ...where, issue_number: first, name: 'incident' });
    there.clock.advance({ days: 7 });
    const { files, asked } = await weekly();
    expect(numbers(files)).toEqual([2]);
    expect(report(files)).toContain('**Left the ledger**');
    for (const name of imported) expect(files[name]).toBe(before.files[name]);
    expect(kinds(asked)).toEqual(['Ledger', 'Changed', 'Numbers', 'Commit']);
  });

  test('learns that an action is done from its own issue', async () => {
    const row = '| Test the refund answers | test | @wanda | 2026-03-20 |';
    const number = await there.file(filed({ actions: [row] }));
    await there.world.settle();
    const [made] = await there.actionIssues();
    await weekly();
    there.clock.advance({ days: 2 });
    await there.close(made?.number ?? 0);
    there.clock.advance({ days: 5 });
    const { files } = await weekly();
    const line = linesOf(files).find((one) => one.number === number);
    expect(line?.actions).toEqual([expect.objectContaining({ number: made?.number, outcome: 'done' })]);
  });

  test('lost to another run at the commit, starts over: nothing lost, nothing doubled', async () => {
    await there.file(filed());
    let isFirst = true;
    there.github.intercept = async (request) => {
      if (!isCommit(request) || !isFirst) return undefined;
      isFirst = false;
      await there.file(filed({ severity: 'S1' }));
      expect((await there.world.deliver(schedule)).flatMap(failuresOf)).toEqual([]);
      return undefined;
    };
    const { failures, files } = await weekly();
    expect(failures).toEqual([]);
    expect(numbers(files)).toEqual([1, 2]);
  });
});

describe('a first backfill', () => {
  const many = async (count: number) => {
    for (let index = 0; index < count; index++) await there.file(filed());
  };

  test('that meets the rate limit commits what it has, says so, and the next run finishes', async () => {
    await many(105);
    let pages = 0;
    there.github.intercept = (request) => {
      if (!asks('query Changed')(request)) return undefined;
      pages += 1;
      return pages > 1 ? refusal('RATE_LIMITED', 'API rate limit exceeded for installation.') : undefined;
    };
    const first = await weekly();
    expect(first.failures).toEqual([]);
    expect(numbers(first.files)).toHaveLength(100);
    expect(report(first.files)).toContain('100 of 105 incidents that changed are read');
    there.github.intercept = undefined;
    there.clock.advance({ hours: 1 });
    const second = await weekly();
    expect(numbers(second.files)).toEqual(Array.from({ length: 105 }, (_, index) => index + 1));
    expect(report(second.files)).not.toContain('not complete');
  });

  test('takes smaller pages when GitHub gives up on a large one', async () => {
    await many(30);
    const sizes: unknown[] = [];
    there.github.intercept = (request) => {
      if (!asks('query Changed')(request)) return undefined;
      sizes.push(request.graphql?.variables.first);
      return Number(request.graphql?.variables.first) > 33
        ? refusal('', 'Something went wrong while executing your query.')
        : undefined;
    };
    const { failures, files } = await weekly();
    expect(failures).toEqual([]);
    expect(sizes).toEqual([100, 33]);
    expect(numbers(files)).toHaveLength(30);
  });
});

describe('a delivery', () => {
  const protect = () => {
    there.github.intercept = (request) =>
      isCommit(request)
        ? refusal(
            'UNPROCESSABLE',
            'Repository rule violations found: Changes must be made through a pull request.',
          )
        : undefined;
  };

  test('that is refused opens one issue, rewrites it, and closes it once a report arrives', async () => {
    await there.file(filed());
    protect();
    const { failures } = await weekly();
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain('delivery: pull-request');
    there.clock.advance({ days: 7 });
    await weekly();
    const [complaint, ...others] = await openIssues('report-failed');
    expect(others).toEqual([]);
    expect(complaint).toMatchObject({ state: 'open', title: 'The weekly incident report is not delivered' });
    expect(complaint?.body).toContain('2026-03-09');
    there.github.intercept = undefined;
    there.clock.advance({ days: 7 });
    expect(numbers((await weekly()).files)).toEqual([1]);
    expect((await openIssues('report-failed'))[0]?.state).toBe('closed');
  });

  test('that cannot even be made, since the limit is reached, opens that issue too', async () => {
    await there.file(filed());
    there.github.intercept = (request) =>
      asks('query Changed')(request)
        ? refusal('RATE_LIMITED', 'API rate limit exceeded for installation.')
        : undefined;
    const { failures } = await weekly();
    expect(failures[0]).toContain('rate limit is used up');
    const [complaint] = await openIssues('report-failed');
    expect(complaint?.body).toContain('could not be made at 2026-03-02');
    expect(complaint?.body).not.toContain('in its summary');
    there.github.intercept = undefined;
    expect(numbers((await weekly()).files)).toEqual([1]);
    expect((await openIssues('report-failed'))[0]?.state).toBe('closed');
  });

  test('as a pull request by two runs that overlap holds what both have read', async () => {
    await restart('pull-request');
    await there.file(filed());
    await weekly();
    there.clock.advance({ days: 7 });
    let isFirst = true;
    there.github.intercept = async ({ method, path: at }) => {
      if (!isFirst || method !== 'POST' || !at.endsWith('/git/refs')) return undefined;
      isFirst = false;
      await there.file(filed({ severity: 'S1' }));
      expect((await there.world.deliver(schedule)).flatMap(failuresOf)).toEqual([]);
      return undefined;
    };
    expect((await weekly()).failures).toEqual([]);
    const offered = await there.github.files(stage.fullName, 'incident-loop/report');
    expect(linesOf(offered).map((line) => line.severity)).toEqual(['S2', 'S1']);
  });

  test('as a pull request is one commit on one branch, written anew until it is merged', async () => {
    await restart('pull-request');
    await there.file(filed());
    expect((await weekly()).failures).toEqual([]);
    there.clock.advance({ days: 7 });
    await there.file(filed());
    const { failures, files } = await weekly();
    expect(failures).toEqual([]);
    expect(files['incidents/README.md']).toBeUndefined();
    expect(numbers(await there.github.files(stage.fullName, 'incident-loop/report'))).toEqual([1, 3]);
    const { data } = await there.world.as('lead').request('GET /repos/{owner}/{repo}/pulls', where);
    expect(data.map((pull) => [pull.title, pull.head.ref])).toEqual([
      ['Report on incidents, 2026-W11', 'incident-loop/report'],
    ]);
    expect(data[0]?.body).not.toMatch(/#\d|\/issues\//);
  });

  test('on a data branch leaves the default branch alone and goes on where it stopped', async () => {
    await restart('branch');
    await there.file(filed());
    const first = await weekly();
    expect(first.failures).toEqual([]);
    expect(first.files['incidents/README.md']).toBeUndefined();
    there.clock.advance({ days: 7 });
    await there.file(filed());
    const { asked } = await weekly();
    const since = asked.find(asks('query Changed'))?.graphql?.variables.since;
    expect(since).not.toBeNull();
    expect(numbers(await there.github.files(stage.fullName, 'incident-loop/report'))).toEqual([1, 2]);
  });
});
