import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { zipped } from '../../src/drill/zip.js';
import { violations } from '../contracts/conformance.js';
import { filed } from '../support/report-body.js';
import { artifact, cases, checkOn, evalsRan, openPull, REPOSITORY } from './pull-requests.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

const settings = `on-call: [dana]
approvers: [carol]
remediation:
  workflow: evals.yml
  team: [mia]
`;
const before = cases({ jailbreak: 'ffpp', safety: 'pppp' });
const after = cases({ jailbreak: 'pppp', safety: 'pppp' });
const promises = '- Rollback plan: revert and redeploy, five minutes\n- Canary: 5 % of traffic for an hour';
const MIB = 1024 * 1024;
const where = { owner: 'rehearsal', repo: 'incidents' } as const;

let there: Rehearsal;
beforeEach(async () => {
  there = await rehearse({ settings });
});
afterEach(() => there.end());

async function declared(severity = 'S1'): Promise<number> {
  const number = await there.file(
    filed({ severity, timeline: ['- 2026-03-02T08:00Z – first wrong answer (started)'] }),
  );
  await there.world.settle();
  return number;
}

async function approve(pull: number, by: 'approver' | 'comms' = 'approver', head?: string): Promise<void> {
  const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
  await there.world
    .as(by)
    .request(route, { ...where, pull_number: pull, event: 'APPROVE', ...(head ? { commit_id: head } : {}) });
}

test('a remediation tells no pager: its job has no keys, and a failure for want of them would stand on the board', async () => {
  await there.end();
  there = await rehearse({ settings: `${settings}pager: {pagerduty: {severities: [S1]}}\n` });
  const number = await declared();
  await openPull(there, { body: `Remediates #${number}` });
  const runs = await there.world.settle();
  const effects = runs
    .flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps))
    .flatMap(({ outputs }) => JSON.parse(outputs.effects ?? '[]') as { readonly kind: string }[]);
  expect(effects.map(({ kind }) => kind)).toContain('check-run');
  expect(effects.map(({ kind }) => kind)).not.toContain('notify');
});

describe('a remediation through the shipped workflows', () => {
  test('fails until everything is there, then passes, and its merge ticks the incident', async () => {
    const number = await declared();
    const pull = await openPull(there, { body: `Remediates #${number}` });
    await there.world.settle();
    expect(await checkOn(there, pull.head)).toMatchObject({
      conclusion: 'failure',
      title: '6 of 6 are missing',
    });
    expect((await there.issue(number)).body).toContain(`- [ ] Pull request #${pull.number}`);

    await evalsRan(there, pull.head, [artifact({ 'before.jsonl': before, 'after.jsonl': before })]);
    expect((await checkOn(there, pull.head))?.summary).toContain(
      'nothing got better, and 2 cases still fail',
    );

    const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
    await there.world
      .as('lead')
      .request(route, { ...where, pull_number: pull.number, body: `Remediates #${number}\n\n${promises}` });
    await approve(pull.number);
    await there.world.settle();
    await evalsRan(there, pull.head, [artifact({ 'before.jsonl': before, 'after.jsonl': after })]);
    const check = await checkOn(there, pull.head);
    expect(check).toMatchObject({
      status: 'completed',
      conclusion: 'success',
      title: 'All that is asked for is there',
    });
    expect(check?.summary).toContain('- [x] Review from outside the team: carol approved.');
    expect(check?.summary).toContain('| jailbreak | 2 of 4 (15–85 %) | 4 of 4 (51–100 %) | 2 | 0 | 0 |');

    there.clock.advance({ minutes: 10 });
    await there.world
      .as('lead')
      .request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', { ...where, pull_number: pull.number });
    await there.world.settle();
    const { body } = await there.issue(number);
    expect(body).toContain(
      `- [x] Pull request #${pull.number} merged · evals better: 6 of 8 before, 8 of 8 after, 2 fixed, 0 regressed`,
    );
    expect(body).toMatch(
      new RegExp(`- 2026-03-02T\\d\\d:\\d\\dZ – remediation merged: pull request #${pull.number}\n`),
    );
    expect((await there.ours(number, 'board'))?.body).toContain(
      `**Remediation:** #${pull.number} merged, evals better: 6 of 8 before, 8 of 8 after, 2 fixed, 0 regressed.`,
    );
    expect(violations(there.github.requests)).toEqual([]);
  });

  test('ticks a merge whose own event was dropped, at the next run of the evals on its head', async () => {
    const number = await declared('S2');
    const pull = await openPull(there, { body: `Remediates #${number}` });
    await there.world.settle();
    await there.world
      .as('lead')
      .request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', { ...where, pull_number: pull.number });
    await there.github.takeEvents();
    await evalsRan(there, pull.head, [artifact({ 'before.jsonl': before, 'after.jsonl': after })]);
    expect((await there.issue(number)).body).toContain(`- [x] Pull request #${pull.number} merged`);
  });

  test('closed without merging is struck', async () => {
    const number = await declared('S2');
    const pull = await openPull(there, { body: `Remediates #${number}` });
    await there.world.settle();
    const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
    await there.world.as('lead').request(route, { ...where, pull_number: pull.number, state: 'closed' });
    await there.world.settle();
    expect((await there.issue(number)).body).toContain(
      `- [ ] ~~Pull request #${pull.number}~~ closed without merging`,
    );
  });
});

describe('a pull request that is linked in its sidebar', () => {
  const say = (pull: number, body: string) =>
    there.world
      .as('lead')
      .request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { ...where, pull_number: pull, body });

  test('is held to the same at its next event, since linking starts no workflow', async () => {
    const number = await declared('S2');
    const pull = await openPull(there, { body: 'Refuses to invent policies.' });
    there.github.link(REPOSITORY, pull.number, number);
    await there.world.settle();
    expect(await checkOn(there, pull.head)).toMatchObject({
      conclusion: 'failure',
      title: '2 of 2 are missing',
    });
    expect((await there.issue(number)).body).toContain(`- [ ] Pull request #${pull.number}\n`);

    await say(pull.number, promises);
    await evalsRan(there, pull.head, [artifact({ 'before.jsonl': before, 'after.jsonl': after })]);
    expect(await checkOn(there, pull.head)).toMatchObject({ conclusion: 'success' });
    expect(violations(there.github.requests)).toEqual([]);
  });

  test('closes no incident with its merge that nobody signed', async () => {
    const number = await declared('S2');
    const pull = await openPull(there, { body: promises });
    await there.world.settle();
    expect(await checkOn(there, pull.head)).toBeUndefined();
    there.github.link(REPOSITORY, pull.number, number);
    expect(await there.world.settle()).toEqual([]);

    there.clock.advance({ minutes: 10 });
    await there.world
      .as('lead')
      .request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', { ...where, pull_number: pull.number });
    expect((await there.issue(number)).state).toBe('closed');
    await there.world.settle();
    const { state, body } = await there.issue(number);
    expect(state).toBe('open');
    expect(body).toContain(`- [x] Pull request #${pull.number} merged`);
  });

  test('counts for nothing where a stranger opened it and the incident does not name it', async () => {
    const number = await declared('S2');
    const pull = await openPull(there, { body: `fixes #${number}`, opener: 'stranger' });
    there.github.link(REPOSITORY, pull.number, number);
    await there.world.settle();
    expect(await checkOn(there, pull.head)).toBeUndefined();
    expect((await there.issue(number)).body).not.toContain('Pull request #');
  });

  test('is shown once where its text names the incident, too', async () => {
    const number = await declared('S2');
    const pull = await openPull(there, {
      body: `Fixes #${number}, remediates rehearsal/incidents#${number}\n\n${promises}`,
    });
    there.github.link(REPOSITORY, pull.number, number);
    await there.world.settle();
    expect((await there.issue(number)).body.split(`Pull request #${pull.number}`)).toHaveLength(2);
    expect((await checkOn(there, pull.head))?.title).toBe('1 of 2 is missing');
  });
});

describe('evidence that proves nothing passes no gate', () => {
  const good = { 'before.jsonl': before, 'after.jsonl': after };
  const zeros = deflateRawSync(Buffer.alloc(70 * MIB));
  const bomb = (name: string) => ({ name, content: '', packed: zeros, checksum: 0, claims: 70 * MIB });
  const other = '1'.repeat(40);

  const cases_: readonly (readonly [
    what: string,
    says: Parameters<typeof evalsRan>[3],
    artifacts: () => Parameters<typeof evalsRan>[2],
    verdict: string,
  ])[] = [
    ['a run of a fork', { headRepository: 'mallory/incidents' }, () => [artifact(good)], 'belongs to a fork'],
    [
      'another workflow',
      { path: '.github/workflows/lint.yml' },
      () => [artifact(good)],
      '`evals.yml` has not yet',
    ],
    [
      'a workflow started on the base',
      { event: 'pull_request_target' },
      () => [artifact(good)],
      'does not run the head commit',
    ],
    ['a run that failed', { conclusion: 'failure' }, () => [artifact(good)], 'The run of the evals failed'],
    [
      'a second attempt',
      { attempt: 2 },
      () => [artifact(good)],
      'has overwritten what the attempt before showed',
    ],
    ['an artifact of another commit', {}, () => [artifact(good, { head: other })], 'another run or commit'],
    [
      'two artifacts of that name',
      {},
      () => [artifact(good), artifact(good)],
      'nobody can tell which counts',
    ],
    ['no artifact of that name', {}, () => [artifact(good, { name: 'logs' })], 'kept no artifact'],
    ['an expired artifact', {}, () => [artifact(good, { expired: true })], 'has expired'],
    [
      'an artifact that was exchanged',
      {},
      () => [artifact(good, { digest: `sha256:${'0'.repeat(64)}` })],
      'it was exchanged',
    ],
    [
      'an artifact of 300 MB',
      {},
      () => [artifact(good, { claimedBytes: 300 * 1024 * 1024 })],
      '300 MiB; at most 64 are read',
    ],
    [
      'an artifact that is no archive',
      {},
      () => [artifact(good, { bytes: Buffer.from('PK nothing') })],
      'cannot be read',
    ],
    [
      'a zip bomb',
      {},
      () => [
        artifact(good, {
          bytes: zipped(['before.jsonl', 'after.jsonl', 'after-2.jsonl', 'after-3.jsonl'].map(bomb)),
        }),
      ],
      'Unpacked, the archive holds more',
    ],
    [
      'files that lead elsewhere',
      {},
      () => [artifact({ ...good, '../after.jsonl': after })],
      'cannot be read',
    ],
    ['only one side', {}, () => [artifact({ 'after.jsonl': after })], 'begins with “before”'],
    ['deep JSON', {}, () => [artifact({ ...good, 'after.jsonl': '['.repeat(10_000) })], 'nests more than'],
    [
      'a name twice',
      {},
      () => [artifact({ ...good, 'after.jsonl': '{"case_id":"x","passed":false,"passed":true}' })],
      'twice in one object',
    ],
    [
      '__proto__',
      {},
      () => [artifact({ ...good, 'after.jsonl': '{"case_id":"x","__proto__":{"passed":true}}' })],
      '\\_\\_proto\\_\\_',
    ],
    [
      'another encoding',
      {},
      () => [artifact({ ...good, 'after.jsonl': Buffer.from(after, 'utf16le') })],
      'zero bytes',
    ],
    [
      'another suite',
      {},
      () => [artifact({ ...good, 'after.jsonl': cases({ safety: 'pppp' }) })],
      'lacks the suite “jailbreak”',
    ],
    [
      'a safety case that regressed',
      {},
      () => [artifact({ ...good, 'after.jsonl': cases({ jailbreak: 'pppp', safety: 'pppf' }) })],
      'passed before and fails after',
    ],
  ];

  test('whatever is wrong with it, each with a verdict that says so', async () => {
    const number = await declared('S2');
    const pull = await openPull(there, { body: `Remediates #${number}\n\n${promises}` });
    await evalsRan(there, pull.head, [artifact(good)]);
    expect(await checkOn(there, pull.head)).toMatchObject({ conclusion: 'success' });
    for (const [what, says, artifacts, verdict] of cases_) {
      await evalsRan(there, pull.head, artifacts(), says);
      const check = await checkOn(there, pull.head);
      expect({ what, conclusion: check?.conclusion }).toEqual({ what, conclusion: 'failure' });
      expect(check?.summary).toContain(verdict);
      expect(check?.title).toBe('1 of 2 is missing');
    }
  }, 300_000);

  test('evals that are still running are waited for', async () => {
    const number = await declared('S2');
    const pull = await openPull(there, { body: `Remediates #${number}\n\n${promises}` });
    await evalsRan(there, pull.head, [], { status: 'in_progress' });
    expect(await checkOn(there, pull.head)).toMatchObject({
      status: 'in_progress',
      title: 'Waiting for the evals',
    });
  });
});

describe('files in the pull request', () => {
  async function withFiles(extra: string) {
    await there.end();
    there = await rehearse({ settings: settings + extra });
    const number = await declared('S2');
    const body = `Remediates #${number}\n\n${promises}`;
    const pull = await openPull(there, {
      body,
      files: { 'evals/remediation/before.jsonl': before, 'evals/remediation/after.jsonl': after },
    });
    await there.world.settle();
    return checkOn(there, pull.head);
  }

  test('count for nothing by default', async () => {
    expect(await withFiles('')).toMatchObject({ conclusion: 'failure' });
  });

  test('count where settings allow it, and are shown as self-reported', async () => {
    const check = await withFiles('  self-reported: true\n');
    expect(check).toMatchObject({ conclusion: 'success' });
    expect(check?.summary).toContain('**Self-reported**: from files in the pull request');
    expect(check?.summary).toContain('| jailbreak | 2 of 4');
    // A file in raw form is no JSON, of which alone GitHub's description speaks.
    expect(violations(there.github.requests).filter(({ side }) => side === 'request')).toEqual([]);
  });
});

describe('who may remediate', () => {
  test("a stranger's pull request that the incident names counts, for people named it", async () => {
    const number = await declared('S2');
    const pull = await openPull(there, { body: `Remediates #${number}`, opener: 'stranger' });
    await there.edit(number, (body) =>
      body.replace('- [x] index the page', `- [x] index the page\n- [ ] #${pull.number}`),
    );
    await there.world.settle();
    expect(await checkOn(there, pull.head)).toMatchObject({ conclusion: 'failure' });
  });

  test("a stranger's pull request writes into no incident and gets no check", async () => {
    const number = await declared('S2');
    const pull = await openPull(there, { body: `Remediates #${number}`, opener: 'stranger' });
    await there.world.settle();
    await evalsRan(there, pull.head, [artifact({ 'before.jsonl': before, 'after.jsonl': after })]);
    expect(await checkOn(there, pull.head)).toBeUndefined();
    expect((await there.issue(number)).body).not.toContain('Pull request #');
  });
});

describe('issues that are no incidents', () => {
  async function ordinary(): Promise<number> {
    const route = 'POST /repos/{owner}/{repo}/issues';
    const { data } = await there.world
      .as('lead')
      .request(route, { ...where, title: 'A button is blue', body: 'It was green.' });
    return data.number;
  }

  test.each(['lead', 'stranger'] as const)(
    'stay as they are when a fix of the %s closes them',
    async (opener) => {
      const number = await ordinary();
      await openPull(there, { body: `Fixes #${number}`, opener });
      await there.world.settle();
      const { body, labels } = await there.issue(number);
      expect({ body, labels }).toEqual({ body: 'It was green.', labels: [] });
      expect(await there.ours(number, 'board')).toBeUndefined();
    },
  );

  test('and numbers of no issue at all keep no other incident from its check', async () => {
    const number = await declared('S2');
    const pull = await openPull(there, {
      body: `Fixes #4711, closes #9999999999, remediates #${number}`,
    });
    const runs = await there.world.settle();
    expect(runs.flatMap(({ jobs }) => jobs.map(({ result }) => result))).toEqual(['success']);
    expect(await checkOn(there, pull.head)).toMatchObject({ title: '2 of 2 are missing' });
    expect((await there.issue(number)).body).toContain(`- [ ] Pull request #${pull.number}`);
  });
});
