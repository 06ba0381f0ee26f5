import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { failuresOf } from '../../src/drill/step.js';
import { readReport } from '../../src/parsing/report/report.js';
import { violations } from '../contracts/conformance.js';
import { filed, type Says } from '../support/report-body.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

let there: Rehearsal;
beforeAll(async () => {
  there = await rehearse();
});
afterAll(() => there.end());

/** Runs the workflows for the last event alone: GitHub drops runs in a burst, and nothing may be lost by that. */
async function settle() {
  const events = (await there.github.takeEvents()).filter(({ sender }) => !sender.endsWith('[bot]'));
  const last = events.at(-1);
  if (!last) throw new Error('nothing happened');
  const runs = await there.world.deliver({ name: last.name, payload: last.payload, actor: last.sender });
  expect(runs.flatMap(failuresOf)).toEqual([]);
}

async function declared(says: Says = {}, by: 'reporter' | 'stranger' = 'reporter'): Promise<number> {
  const number = await there.file(filed(says), { by });
  // GitHub drops the labels that a stranger gives; those of the form stay.
  if (by === 'stranger') await there.label(number, 'incident');
  await settle();
  return number;
}

const reportOf = async (number: number) => readReport((await there.issue(number)).body).report;
const timelineOf = async (number: number) => (await reportOf(number)).sections.timeline ?? '';
const replyOn = async (number: number) => (await there.ours(number, 'reply'))?.body ?? '';

describe('an incident run by commands, from the first to the last', () => {
  let number: number;
  test('each writes into the report, and is answered with a reaction', async () => {
    number = await declared({ owners: { lead: '', comms: '', approver: '' }, severity: 'S2' });
    const first = await there.comment(number, '/ack\n/lead\n/severity S1 two more customers', 'lead');
    const second = await there.comment(
      number,
      '/comms @mia\n/approver @carol\n/evidence https://grafana.example.com/d/41 error rate\nthanks all',
      'reporter',
    );
    await settle();
    expect([await there.reactions(first), await there.reactions(second)]).toEqual([['+1'], ['+1']]);
    const report = await reportOf(number);
    expect(report).toMatchObject({
      severity: 'S1',
      people: { lead: 'dana', comms: 'mia', approver: 'carol' },
      times: { acknowledged: { at: '2026-03-02T09:01:00Z', precision: 'minute' } },
    });
    expect(report.sections.artifacts).toContain('<https://grafana.example.com/d/41> – error rate');
    expect(report.sections.timeline).toContain('severity S1 (was S2) by dana: two more customers');
    const { labels, assignees } = await there.issue(number);
    expect(labels).toEqual(expect.arrayContaining(['severity/S1', 'phase/contain']));
    expect(labels).not.toContain('severity/S2');
    expect(assignees).toEqual(['dana']);
    expect(await there.ours(number, 'reply')).toBeUndefined();
  });

  test('times are echoed in the timeline as they were understood', async () => {
    // It is 09:03 at the first of these comments.
    await there.comment(number, '/event 08:50 UTC prompt 41 rolled back\n/mitigated 2 min ago', 'lead');
    await there.comment(number, '/update refunds are paused', 'comms');
    await settle();
    const timeline = await timelineOf(number);
    expect(timeline).toContain('2026-03-02T08:50Z – prompt 41 rolled back');
    expect(timeline).toContain('2026-03-02T09:01Z – users are no longer affected, says dana (mitigated)');
    expect(timeline).toContain('2026-03-02T09:04Z – update: refunds are paused');
    expect(timeline.indexOf('08:50Z')).toBeLessThan(timeline.indexOf('09:01Z'));
    expect((await there.issue(number)).labels).toContain('phase/investigate');
  });

  test('a phase is chosen before its time, and what it owes is said', async () => {
    await there.comment(number, '/phase learn', 'lead');
    await settle();
    expect((await there.issue(number)).labels).toContain('phase/learn');
    expect(await replyOn(number)).toContain('Moved to Learn & share');
  });

  test('an action becomes a row and an issue, and signatures close it', async () => {
    await there.comment(number, '/resolved\n/action eval: add the refund cases @dana in 2 weeks', 'lead');
    await settle();
    const [row] = (await reportOf(number)).actions;
    expect(row).toMatchObject({ kind: 'eval', owner: 'dana', due: '2026-03-16' });
    const [opened] = await there.actionIssues();
    expect(opened).toMatchObject({ number: row?.issue, assignees: ['dana'] });
    const signed = await there.comment(number, '/signoff', 'lead');
    await there.comment(number, '/signoff', 'approver');
    await there.close(number);
    await settle();
    expect(await there.reactions(signed)).toEqual(['+1']);
    expect(await there.issue(number)).toMatchObject({ state: 'closed' });
    expect((await there.issue(number)).labels).toContain('signed-off');
  });
});

test('a false alarm and a copy leave by their own ways', async () => {
  const [alarm, copy] = [await declared(), await declared()];
  const [dismissed, duplicate] = [
    await there.comment(alarm, '/dismiss false-alarm the model was right', 'lead'),
    await there.comment(copy, `/duplicate #${alarm}`, 'lead'),
  ];
  await there.close(alarm);
  await settle();
  await there.close(copy);
  await settle();
  for (const said of [dismissed, duplicate]) expect(await there.reactions(said)).toEqual(['+1']);
  expect((await there.issue(alarm)).state).toBe('closed');
  expect((await there.issue(copy)).state).toBe('closed');
  const taken = await declared();
  await there.comment(taken, '/dismiss test', 'lead');
  await there.comment(taken, '/revoke', 'lead');
  await there.close(taken);
  await settle();
  expect((await there.issue(taken)).state).toBe('open');
});

describe('a refusal', () => {
  let number: number;
  beforeAll(async () => {
    number = await declared();
  });

  test('says why, in one comment that is edited', async () => {
    const said = {
      rights: await there.comment(number, '/severity S0 it is all my fault', 'stranger'),
      role: await there.comment(number, '/event 08:55 UTC I was there', 'stranger'),
      level: await there.comment(number, '/severity S7', 'lead'),
      milder: await there.comment(number, '/severity S3', 'lead'),
      time: await there.comment(number, '/mitigated 03/04/2026', 'lead'),
      zone: await there.comment(number, '/mitigated 08:55', 'lead'),
    };
    const body = (await there.issue(number)).body;
    await settle();
    for (const id of Object.values(said)) expect(await there.reactions(id)).toEqual(['confused']);
    const reply = await replyOn(number);
    expect(reply).toContain(
      'It is for people who hold a role on the incident, or have triage rights or more',
    );
    expect(reply).toContain('Type `/severity S0|S1|S2|S3 [reason]`, for example `/severity S1');
    expect(reply).toContain('S3 is milder than S2: say why.');
    expect(reply).toContain('can be read in one way alone');
    expect(reply).toContain('does not say in which zone');
    expect((await there.issue(number)).body).toBe(body);
    expect((await reportOf(number)).severity).toBe('S2');
  });

  test('shows the right form for each argument that is missing', async () => {
    await there.comment(
      number,
      '/action add evals\n/evidence it is broken\n/approver\n/duplicate 41\n/dismiss no',
      'lead',
    );
    await settle();
    const reply = await replyOn(number);
    for (const name of ['/action', '/evidence', '/approver'])
      expect(reply).toContain(`for example \`${name} `);
    const comments = await there.comments(number);
    const signoff = comments.find(({ body }) => body?.includes('incident-loop:signoff'))?.body;
    expect(signoff).toContain(
      '`/duplicate` does not count: it names no other report of ours. Write `/duplicate #N`',
    );
    expect(signoff).toContain('`/dismiss` does not count: it does not begin with `false-alarm` or `test`');
  });

  test('is not due to what is no command', async () => {
    const before = await there.comments(number);
    for (const text of [
      '> /severity S0 quoted',
      '```\n/severity S0 fenced\n```',
      'please /severity S0 now',
      '/incidentally, it works again',
      '/deploy production',
    ])
      await there.comment(number, text, 'lead');
    const edited = await there.comment(number, 'nothing', 'lead');
    await there.world.as('lead').request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner: 'rehearsal',
      repo: 'incidents',
      comment_id: edited,
      body: '/severity S0 edited',
    });
    const bot = there.github.mint({ issues: 'write' });
    await fetch(`${there.github.apiUrl}/repos/rehearsal/incidents/issues/${number}/comments`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await bot}` },
      body: JSON.stringify({ body: '/severity S0 said a bot' }),
    });
    await there.comment(number, 'go on', 'lead');
    await settle();
    expect((await reportOf(number)).severity).toBe('S2');
    const after = await there.comments(number);
    for (const { id } of after.slice(before.length)) expect(await there.reactions(id)).toEqual([]);
  });

  test('a role opens `/event` and `/update` to people without rights, and no more', async () => {
    await there.edit(number, (body) => body.replace('Comms lead: @mia', 'Comms lead: @mallory'));
    const [event, lead] = [
      await there.comment(number, '/event 08:52 UTC the mail went out', 'stranger'),
      await there.comment(number, '/lead', 'stranger'),
    ];
    await settle();
    expect([await there.reactions(event), await there.reactions(lead)]).toEqual([['+1'], ['confused']]);
    expect(await timelineOf(number)).toContain('2026-03-02T08:52Z – the mail went out');
  });

  test('help tells what to type at the moment', async () => {
    await there.comment(number, '/help', 'lead');
    await settle();
    expect(await replyOn(number)).toContain('**Commands in Triage.**');
  });
});

describe('nothing is lost and nothing is done twice', () => {
  test('with two people, three commands, and only the last run', async () => {
    const number = await declared();
    await there.comment(number, '/event 08:41 UTC first look', 'lead');
    await there.comment(number, '/event 08:42 UTC second look', 'comms');
    await there.comment(number, '/ack', 'lead');
    const events = (await there.github.takeEvents()).filter(({ sender }) => !sender.endsWith('[bot]'));
    const last = events.at(-1);
    if (!last) throw new Error('nothing happened');
    const delivery = { name: last.name, payload: last.payload, actor: last.sender };
    await Promise.all([there.world.deliver(delivery), there.world.deliver(delivery)]);
    const { body } = await there.issue(number);
    for (const words of ['first look', 'second look', 'takes charge'])
      expect(body.split(words)).toHaveLength(2);
    await there.world.deliver(delivery);
    expect((await there.issue(number)).body).toBe(body);
  });

  test('when a person corrects by hand what a command wrote, and the board is gone', async () => {
    const number = await declared();
    await there.comment(number, '/severity S0 it leaked', 'lead');
    await settle();
    await there.edit(number, (body) => body.replace(/S0 – [^\n]*/, 'S1 – serious harm'));
    const board = await there.ours(number, 'board');
    await there.world.as('approver').request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner: 'rehearsal',
      repo: 'incidents',
      comment_id: board?.id ?? 0,
    });
    await settle();
    expect((await reportOf(number)).severity).toBe('S1');
  });

  test.each([
    ['the report', /\/issues\/\d+$/],
    ['the board', /\/issues\/comments\/\d+$/],
  ])('when GitHub does not take %s', async (_, place) => {
    const number = await declared();
    const said = await there.comment(number, '/event 08:45 UTC looked', 'lead');
    let cut = false;
    there.github.intercept = ({ method, path }) => {
      if (cut || method !== 'PATCH' || !place.test(path)) return undefined;
      cut = true;
      return { status: 403, body: { message: 'Resource not accessible by integration' } } as never;
    };
    await there.world.settle();
    there.github.intercept = undefined;
    expect(await there.reactions(said)).toEqual([]);
    await there.comment(number, 'anything', 'lead');
    await settle();
    expect((await timelineOf(number)).split('08:45Z – looked')).toHaveLength(2);
    expect(await there.reactions(said)).toEqual(['+1']);
  });
});

test('a stranger’s S0 pages nobody until somebody types /ack', async () => {
  const number = await declared(
    { severity: 'S0', owners: { lead: '', comms: '', approver: '' } },
    'stranger',
  );
  expect((await there.issue(number)).assignees).toEqual([]);
  expect((await there.issue(number)).labels).toContain('unconfirmed');
  await there.comment(number, '/ack', 'stranger');
  await settle();
  expect((await there.issue(number)).labels).toContain('unconfirmed');
  await there.comment(number, '/ack', 'approver');
  await settle();
  const { assignees, labels } = await there.issue(number);
  expect(assignees).toEqual(['carol']);
  expect(labels).not.toContain('unconfirmed');
});

describe('a severity label set by hand', () => {
  test('counts when it is worse', async () => {
    const number = await declared();
    await there.label(number, 'severity/S1');
    await settle();
    expect((await reportOf(number)).severity).toBe('S1');
    expect((await there.issue(number)).labels.filter((name) => name.startsWith('severity/'))).toEqual([
      'severity/S1',
    ]);
    expect(await timelineOf(number)).toContain('severity S1 (was S2) by its label');
  });

  test('goes again when it is milder, with the command to type', async () => {
    const number = await declared();
    await there.label(number, 'severity/S3');
    await settle();
    expect((await reportOf(number)).severity).toBe('S2');
    expect((await there.issue(number)).labels.filter((name) => name.startsWith('severity/'))).toEqual([
      'severity/S2',
    ]);
    expect(await replyOn(number)).toContain('Type `/severity S3 reason`');
  });
});

test('a command costs six requests', async () => {
  const number = await declared();
  await there.comment(number, '/severity S1 more are hurt', 'lead');
  const before = there.github.requests.length;
  await settle();
  const own = there.github.requests.slice(before).filter(({ by }) => by === 'github-actions[bot]');
  expect(own.map(({ method, path }) => `${method} ${path}`)).toHaveLength(6);
});

test('nothing was asked of GitHub that its own description would refuse', () => {
  expect(violations(there.github.requests)).toEqual([]);
});
