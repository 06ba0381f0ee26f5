import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LEDGER_SCHEMA } from '../../src/domain/ledger.js';
import { failuresOf } from '../../src/drill/step.js';
import { violations } from '../contracts/conformance.js';
import { filed } from '../support/report-body.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

const where = { owner: 'rehearsal', repo: 'incidents' };
const issues = '/repos/{owner}/{repo}/issues/{issue_number}';
const halfHour = { name: 'schedule', payload: { schedule: '7,37 * * * *' }, actor: 'owner' };

let there: Rehearsal;
beforeEach(async () => {
  there = await rehearse();
});
afterEach(() => there.end());

const lead = () => there.world.as('lead');
async function sweep() {
  const runs = await there.world.deliver(halfHour);
  expect(runs.flatMap(failuresOf)).toEqual([]);
  return runs.map((run) => JSON.stringify(run)).join();
}
async function declared(actions: string[] = []): Promise<number> {
  const number = await there.file(filed({ actions }));
  await there.world.settle();
  return number;
}
async function robot(path: string, body: object): Promise<void> {
  const token = await there.github.mint({ issues: 'write' });
  await fetch(`${there.github.apiUrl}/repos/rehearsal/incidents/issues${path}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
const forget = () => there.github.takeEvents();

describe('a gate that was passed by', () => {
  test('by a robot, by a closing whose event was dropped, and without its label: all three are open again', async () => {
    const [robotic, dropped, bare] = [await declared(), await declared(), await declared()];
    there.clock.advance({ minutes: 3 });
    await robot(`/${robotic}`, { state: 'closed' });
    await there.close(dropped);
    await there.close(bare);
    await lead().request(`DELETE ${issues}/labels/{name}`, {
      ...where,
      issue_number: bare,
      name: 'incident',
    });
    await forget();
    await sweep();
    for (const number of [robotic, dropped, bare]) {
      expect((await there.issue(number)).state).toBe('open');
      expect((await there.ours(number, 'signoff'))?.body).toContain('Signature of the incident lead');
    }
    expect((await there.issue(bare)).labels).toContain('incident');
    expect(violations(there.github.requests)).toEqual([]);
  });

  test('by deletion or transfer is reported as left unsigned', async () => {
    const record = {
      schema: LEDGER_SCHEMA,
      number: 404,
      kind: 'incident',
      declaredAt: '2026-03-01T00:00:00Z',
      closedAt: null,
    };
    await lead().request('PUT /repos/{owner}/{repo}/contents/{path}', {
      ...where,
      path: 'incidents/ledger/2026-03.ndjson',
      message: 'ledger',
      content: Buffer.from(`${JSON.stringify(record)}\n`).toString('base64'),
    });
    expect(await sweep()).toMatch(/Incident #404 [^"]*left unsigned/);
  });

  test('by deletion long ago is reported as well, as the older months of the ledger come round', async () => {
    const gone = { '2025-05': 401, '2025-06': 402, '2025-07': 403, '2026-03': 405 };
    for (const [month, number] of Object.entries(gone)) {
      const declaredAt = `${month}-01T00:00:00Z`;
      const record = { schema: LEDGER_SCHEMA, number, kind: 'incident', declaredAt, closedAt: null };
      await lead().request('PUT /repos/{owner}/{repo}/contents/{path}', {
        ...where,
        path: `incidents/ledger/${month}.ndjson`,
        message: 'ledger',
        content: Buffer.from(`${JSON.stringify(record)}\n`).toString('base64'),
      });
    }
    const told = new Set<string>();
    for (let run = 0; run < 10; run += 1) {
      const said = await sweep();
      expect(said).toContain('Incident #405 ');
      for (const [, number] of said.matchAll(/Incident #(\d+) /g)) told.add(String(number));
      there.clock.advance({ minutes: 30 });
    }
    expect([...told].sort()).toEqual(['401', '402', '403', '405']);
  });

  test('is none where everything was signed', async () => {
    const number = await declared();
    await there.comment(number, '/signoff', 'lead');
    await there.close(number);
    await forget();
    await sweep();
    const { state, labels } = await there.issue(number);
    expect({ state, signed: labels.includes('signed-off') }).toEqual({ state: 'closed', signed: true });
  });
});

describe('what dropped events left out of step', () => {
  test('an incident that nobody was told of gets its board, its labels and its actions', async () => {
    const number = await there.file(filed({ actions: ['| Test it | test | @dana | 2026-03-20 |'] }));
    await forget();
    await sweep();
    expect(await there.ours(number, 'board')).toBeDefined();
    expect((await there.issue(number)).labels).toContain('severity/S2');
    expect(await there.actionIssues()).toHaveLength(1);
    await sweep();
    expect(await there.actionIssues()).toHaveLength(1);
  });

  test('an action that was closed without evidence is open again, and a changed day reaches the row', async () => {
    const number = await declared(['| Test it | test | @dana | 2026-03-20 |']);
    const [action] = await there.actionIssues();
    await there.edit(action?.number ?? 0, (body) => body.replace('2026-03-20', '2026-04-01'));
    await there.close(action?.number ?? 0);
    await forget();
    await sweep();
    expect((await there.issue(action?.number ?? 0)).state).toBe('open');
    expect((await there.issue(number)).body).toContain('| @dana | 2026-04-01 |');
  });

  test('costs nothing more once all is in step', async () => {
    await declared(['| Test it | test | @dana | 2026-03-20 |']);
    await sweep();
    const before = there.github.requests.length;
    await sweep();
    const ours = there.github.requests.slice(before).filter(({ by }) => by === 'github-actions[bot]');
    expect(ours.map(({ path }) => path)).toEqual(['/graphql', '/graphql']);
  });
});

test('what is overdue is labelled and nagged about once a week, four times at most', async () => {
  await declared(['| Late | test | @dana | 2026-03-05 |']);
  const [action] = await there.actionIssues();
  const nags = async () =>
    (await there.comments(action?.number ?? 0)).filter(({ body }) =>
      body.startsWith('<!-- incident-loop:overdue '),
    );
  await sweep();
  expect(await nags()).toHaveLength(0);
  for (const [days, count] of [
    [5, 1],
    [1, 1],
    [7, 2],
    [7, 3],
    [7, 4],
    [7, 4],
  ] as const) {
    there.clock.advance({ hours: 24 * days });
    await sweep();
    expect(await nags()).toHaveLength(count);
  }
  expect((await there.issue(action?.number ?? 0)).labels).toContain('overdue');
  expect((await nags())[0]?.body).toContain('@dana: this was due on 2026-03-05');
});
