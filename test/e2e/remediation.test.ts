import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { filed } from '../support/report-body.js';
import { artifact, cases, checkOn, evalsRan, openPull } from './pull-requests.js';
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
    expect((await there.ours(number, 'board'))?.body).toContain(`Pull request #${pull.number}`);
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
