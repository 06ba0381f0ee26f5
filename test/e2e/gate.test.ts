import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { signoffItems } from '../../src/domain/sections.js';
import { filed, type Says } from '../support/report-body.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

const ticked = signoffItems.map((item) => `- [x] ${item}`);
let there: Rehearsal;
beforeEach(async () => {
  there = await rehearse();
});
afterEach(() => there.end());

async function declared(says: Says = {}): Promise<number> {
  const number = await there.file(filed(says));
  await there.world.settle();
  return number;
}

async function closing(number: number, by: 'lead' | 'reporter' = 'lead') {
  await there.close(number, by);
  await there.world.settle();
  const { state, labels } = await there.issue(number);
  return {
    state,
    signedOff: labels.includes('signed-off'),
    said: (await there.ours(number, 'signoff'))?.body ?? '',
  };
}

describe('the gate on closing', () => {
  test('an S2 closes with one signature, of the lead', async () => {
    const number = await declared();
    await there.comment(number, '/signoff', 'lead');
    expect(await closing(number)).toMatchObject({ state: 'closed', signedOff: true });
  });

  test('an S2 without any is reopened, and says whose signature it wants', async () => {
    const { state, said } = await closing(await declared());
    expect(state).toBe('open');
    expect(said).toContain('Signature of the incident lead or approver (dana or carol)');
  });

  test('an S1 wants two different people', async () => {
    const number = await declared({ severity: 'S1' });
    await there.comment(number, '/signoff', 'lead');
    expect((await closing(number)).said).toContain('Signature of the approver (carol)');
    await there.comment(number, '/signoff', 'approver');
    expect(await closing(number)).toMatchObject({ state: 'closed', signedOff: true });
  });

  test('one person in both roles cannot sign an S1 alone', async () => {
    const number = await declared({ severity: 'S1', owners: { lead: '@carol' } });
    await there.comment(number, '/signoff', 'approver');
    expect((await closing(number)).state).toBe('open');
  });

  test('an S0 whose users had to be told wants the comms lead too', async () => {
    const number = await declared({
      severity: 'S0',
      userNotice: 'required\n- 2026-03-02T08:50Z – all users: status page',
    });
    await there.comment(number, '/signoff', 'lead');
    await there.comment(number, '/signoff', 'approver');
    expect((await closing(number)).said).toContain('Signature of the comms lead (mia)');
    await there.comment(number, '/signoff', 'comms');
    expect(await closing(number)).toMatchObject({ state: 'closed', signedOff: true });
  });

  test('somebody without a role signs nothing', async () => {
    const number = await declared();
    await there.comment(number, '/signoff', 'reporter');
    expect((await closing(number)).said).toContain(
      "sam's signature does not count: they are neither incident lead",
    );
  });

  test('a box that is not ticked keeps it open, one struck through does not', async () => {
    const number = await declared({ boxes: [...ticked, '- [ ] Legal notified'] });
    await there.comment(number, '/signoff', 'lead');
    expect((await closing(number)).said).toContain('Tick “Legal notified”');
    await there.edit(number, (body) => body.replace('- [ ] Legal notified', '- [ ] ~~Legal notified~~'));
    await there.comment(number, '/signoff', 'lead');
    expect(await closing(number)).toMatchObject({ state: 'closed' });
  });

  test('a deleted list fails closed and is put back', async () => {
    const number = await declared();
    await there.edit(number, (body) => body.replace(/- \[x\].*\n?/g, ''));
    await there.world.settle();
    expect((await there.issue(number)).body).toContain('- [ ] Containment verified');
    await there.comment(number, '/signoff', 'lead');
    expect((await closing(number)).state).toBe('open');
  });

  test('boxes ticked inside a fence or an HTML comment count for nothing', async () => {
    const hidden = ['<!--', '- [x] Containment verified', '-->', '```', '- [x] Root cause known', '```'];
    const number = await declared({ boxes: hidden });
    await there.comment(number, '/signoff', 'lead');
    expect((await closing(number)).state).toBe('open');
  });

  test('ticking a box after signing keeps the signature, editing the words voids it and names the section', async () => {
    const number = await declared({
      boxes: ticked.map((box) => box.replace('[x] Root', '[ ] Root')),
    });
    await there.comment(number, '/signoff', 'lead');
    await there.world.settle();
    await there.edit(number, (body) => body.replace('- [ ] Root cause known', '- [x] Root cause known'));
    await there.world.settle();
    expect((await there.ours(number, 'signoff'))?.body).toContain('dana signed as incident lead');
    await there.edit(number, (body) => body.replace('missing from the retrieval index', 'never written'));
    expect((await closing(number)).said).toContain("dana's signature is void: Root cause changed after it");
  });

  test('a signature between which and its processing somebody edited the report does not count', async () => {
    const number = await declared();
    await there.comment(number, '/signoff', 'lead');
    await there.edit(number, (body) => body.replace('3', '3000'), 'comms');
    expect((await closing(number)).said).toContain('the report was edited after it');
  });

  test('a quoted, fenced or edited /signoff is none', async () => {
    const number = await declared();
    await there.comment(number, '> /signoff', 'lead');
    await there.comment(number, '```\n/signoff\n```', 'lead');
    await there.comment(number, 'I would /signoff this', 'lead');
    const id = await there.comment(number, 'Looks good', 'lead');
    const where = { owner: 'rehearsal', repo: 'incidents', comment_id: id };
    there.clock.advance({ minutes: 1 });
    await there.world
      .as('lead')
      .request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...where, body: '/signoff' });
    expect((await closing(number)).state).toBe('open');
  });

  test('a lower severity before signing does not buy fewer signatures: the peak decides', async () => {
    const number = await declared({ severity: 'S1' });
    await there.edit(number, (body) =>
      body.replace('S1 – serious harm, or exposure that is contained', 'S3 – no user impact'),
    );
    await there.world.settle();
    expect((await there.issue(number)).labels).toContain('severity/S3');
    await there.comment(number, '/signoff', 'lead');
    expect((await closing(number)).said).toContain('Signature of the approver (carol)');
  });

  test('taking the incident label off does not get past it: the label comes back', async () => {
    const number = await declared();
    const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
    await there.world
      .as('lead')
      .request(route, { owner: 'rehearsal', repo: 'incidents', issue_number: number, name: 'incident' });
    expect((await closing(number)).state).toBe('open');
    expect((await there.issue(number)).labels).toContain('incident');
  });

  test('an edit after closing is shown and reopens nothing', async () => {
    const number = await declared();
    await there.comment(number, '/signoff', 'lead');
    await closing(number);
    await there.edit(number, (body) => body.replace('never written', 'x').replace('3', '4'));
    await there.world.settle();
    expect(await there.issue(number)).toMatchObject({ state: 'closed' });
  });
});

describe('the ways out', () => {
  test('a false alarm is dismissed by someone with rights, and closes', async () => {
    const number = await declared({ severity: 'S1' });
    await there.comment(number, '/dismiss false-alarm the model was right', 'lead');
    const { state, signedOff, said } = await closing(number);
    expect({ state, signedOff }).toEqual({ state: 'closed', signedOff: false });
    expect(said).toContain('**Closed as dismissed** by dana: false-alarm the model was right');
  });

  test('a duplicate closes in one step more', async () => {
    const first = await declared();
    const number = await declared();
    await there.comment(number, `/duplicate #${first}`, 'lead');
    expect(await closing(number)).toMatchObject({ state: 'closed', signedOff: false });
  });

  test('a dismissal that closed it once closes it no more after it was reopened', async () => {
    const number = await declared({ severity: 'S1' });
    await there.comment(number, '/dismiss false-alarm the model was right', 'lead');
    expect((await closing(number)).state).toBe('closed');
    const issue = { owner: 'rehearsal', repo: 'incidents', issue_number: number };
    await there.world
      .as('lead')
      .request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...issue, state: 'open' });
    expect((await closing(number)).state).toBe('open');
  });

  test('a duplicate names the other report', async () => {
    const number = await declared();
    await there.comment(number, '/duplicate because I say so', 'lead');
    expect((await closing(number)).state).toBe('open');
  });

  test('a near miss closes without signatures, once it says what stopped it and what will be done', async () => {
    const actions = ['| Test the filter with the new prompts | test | @dana | 2026-03-20 |'];
    const number = await declared({ kind: 'near-miss', stoppedBy: 'guardrail', actions });
    expect(await closing(number, 'reporter')).toMatchObject({ state: 'closed', signedOff: true });
  });

  test('a maintainer closes without signatures, says why, and it stays on the record', async () => {
    const number = await declared({ severity: 'S0' });
    await there.comment(number, '/close-unsigned the lead has left the company', 'approver');
    const { state, signedOff, said } = await closing(number, 'lead');
    expect({ state, signedOff }).toEqual({ state: 'closed', signedOff: false });
    expect(said).toContain('**Closed without sign-off** by carol: the lead has left the company');
    expect(said).toContain('carol closed without sign-off');
  });

  test('two people close an S1 by one comment each', async () => {
    const number = await declared({ severity: 'S1', owners: { comms: '@dana' } });
    await there.comment(number, '/signoff', 'lead');
    await there.comment(number, '/signoff', 'approver');
    expect(await closing(number)).toMatchObject({ state: 'closed', signedOff: true });
  });

  test('a near miss that does not say what stopped it stays open', async () => {
    const number = await declared({
      kind: 'near-miss',
      actions: ['| Test it | test | @dana | 2026-03-20 |'],
    });
    expect((await closing(number)).said).toContain('Fill in Stopped by');
  });
});
