import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { workflowFiles } from '../../src/drill/stage.js';
import { shipped } from '../../src/root.js';
import { violations } from '../contracts/conformance.js';
import { filed } from '../support/report-body.js';
import { artifact, cases, checkOn, evalsRan, type Opened, openPull, REPOSITORY } from './pull-requests.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

const settings =
  'on-call: [dana]\napprovers: [carol]\nremediation: {workflow: evals.yml, requires: {S2: [evals]}}\n';
const FORK = 'mallory/incidents';
const good = {
  'before.jsonl': cases({ jailbreak: 'ffpp' }),
  'after.jsonl': cases({ jailbreak: 'pppp' }),
};
const where = { owner: 'rehearsal', repo: 'incidents' } as const;
const evals = { path: '.github/workflows/evals.yml', text: shipped('templates/evals/promptfoo.yml') };

let there: Rehearsal;
beforeEach(async () => {
  there = await rehearse({ settings, workflows: [...workflowFiles(), evals] });
});
afterEach(() => there.end());

/** An incident, and the pull request that somebody without rights opened for it from a fork. */
async function forked(
  files?: Readonly<Record<string, string>>,
): Promise<{ readonly incident: number; readonly pull: Opened }> {
  const incident = await there.file(filed({ severity: 'S2' }));
  await there.world.settle();
  const pull = await openPull(there, {
    body: `Remediates #${incident}`,
    opener: 'stranger',
    fromFork: true,
    ...(files ? { files } : {}),
  });
  return { incident, pull };
}

function named(incident: number, pull: Opened): Promise<void> {
  return there.edit(incident, (body) =>
    body.replace('- [x] index the page', `- [x] index the page\n- [ ] #${pull.number}`),
  );
}

test("a fork's pull request starts no evals, and writes into no incident that does not name it", async () => {
  const { incident, pull } = await forked();
  const events = await there.github.takeEvents();
  const [opened] = events.filter(({ name }) => name === 'pull_request');
  expect(opened?.payload).toMatchObject({
    pull_request: { head: { sha: pull.head, repo: { full_name: FORK } } },
  });
  const delivery = { payload: opened?.payload ?? {}, actor: 'mallory' };
  const [ran] = await there.world.deliver({ ...delivery, name: 'pull_request' });
  expect(ran).toMatchObject({ workflow: 'evals', jobs: [{ result: 'skipped' }] });
  await there.world.deliver({ ...delivery, name: 'pull_request_target' });
  expect(await checkOn(there, pull.head)).toBeUndefined();
  expect((await there.issue(incident)).body).not.toContain('Pull request #');
});

test("a fork's pull request that the incident names is held to the same, and its own evals prove nothing", async () => {
  const { incident, pull } = await forked();
  await named(incident, pull);
  await there.world.settle();
  expect(await checkOn(there, pull.head)).toMatchObject({
    conclusion: 'failure',
    title: '1 of 1 is missing',
  });

  for (const headRepository of [FORK, REPOSITORY]) {
    await evalsRan(there, pull.head, [artifact(good)], { headRepository });
    const check = await checkOn(there, pull.head);
    expect(check).toMatchObject({ conclusion: 'failure' });
    expect(check?.summary).toContain('comes from a fork, whose runs prove nothing here');
  }

  await there.world
    .as('lead')
    .request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', { ...where, pull_number: pull.number });
  await there.world.settle();
  expect((await there.issue(incident)).body).toContain(`- [x] Pull request #${pull.number} merged`);
  expect(violations(there.github.requests)).toEqual([]);
});

test('files that a fork brings count where settings allow it, and are shown as self-reported', async () => {
  await there.end();
  there = await rehearse({ settings: settings.replace('{workflow', '{self-reported: true, workflow') });
  const files = Object.fromEntries(
    Object.entries(good).map(([name, text]) => [`evals/remediation/${name}`, text]),
  );
  const { incident, pull } = await forked(files);
  await named(incident, pull);
  await there.world.settle();
  const check = await checkOn(there, pull.head);
  expect(check).toMatchObject({ conclusion: 'success' });
  expect(check?.summary).toContain('**Self-reported**');
});

test("a review of a fork's pull request starts no job, since its token may write nothing", async () => {
  const { incident, pull } = await forked();
  await named(incident, pull);
  await there.world.settle();
  const review = { ...where, pull_number: pull.number, event: 'APPROVE' } as const;
  await there.world.as('approver').request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', review);
  const runs = await there.world.settle();
  expect(runs.flatMap(({ jobs }) => jobs.map(({ result }) => result))).toEqual(['skipped']);
});
