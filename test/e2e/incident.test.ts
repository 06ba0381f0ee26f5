import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sections } from '../../src/domain/sections.js';
import { rehearsalSettings } from '../../src/drill/stage.js';
import { failuresOf } from '../../src/drill/step.js';
import { readReport } from '../../src/parsing/report/report.js';
import { violations } from '../contracts/conformance.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

const where = { owner: 'rehearsal', repo: 'incidents' };

async function settle(there: Rehearsal) {
  const runs = await there.world.settle();
  expect(runs.flatMap(failuresOf)).toEqual([]);
}

/** A pull request of dana's, whose words try to harm. */
async function pull(there: Rehearsal): Promise<number> {
  const dana = there.world.as('lead');
  const { data: main } = await dana.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...where,
    ref: 'heads/main',
  });
  const branch = `fix-${Math.round(there.clock.now().getTime() / 1000)}`;
  await dana.request('POST /repos/{owner}/{repo}/git/refs', {
    ...where,
    ref: `refs/heads/${branch}`,
    sha: main.object.sha,
  });
  await dana.request('PUT /repos/{owner}/{repo}/contents/{path}', {
    ...where,
    path: `prompts/${branch}.md`,
    message: 'Loosen the prompt',
    content: Buffer.from('be helpful\n').toString('base64'),
    branch,
  });
  const { data } = await dana.request('POST /repos/{owner}/{repo}/pulls', {
    ...where,
    title: 'Loosen the refund prompt',
    body: 'Lets it promise more.\n\n```\n@everyone fixes #1 <img src=x>',
    head: branch,
    base: 'main',
  });
  return data.number;
}

describe('`/incident`, where incidents are kept', () => {
  let there: Rehearsal;
  beforeAll(async () => {
    there = await rehearse();
  });
  afterAll(() => there.end());

  test('as the first line of a blank issue makes it a whole report', async () => {
    const number = await there.file('/incident S1 it quotes other customers\r\n\r\nSeen twice since eight.', {
      title: 'Leak?',
      labels: [],
    });
    await settle(there);
    const { body, labels, assignees } = await there.issue(number);
    const { report } = readReport(body);
    expect(report).toMatchObject({ severity: 'S1', kind: 'incident' });
    expect(report.sections.summary).toContain('it quotes other customers');
    expect(report.sections.timeline).toContain('2026-03-02T09:00Z – declared by sam');
    for (const { title } of sections) expect(body.match(new RegExp(`^### ${title}$`, 'gm'))).toHaveLength(1);
    expect(body.startsWith('Seen twice since eight.')).toBe(true);
    expect(labels).toEqual(expect.arrayContaining(['incident', 'severity/S1', 'phase/triage']));
    expect(labels).not.toContain('unconfirmed');
    expect(assignees).toEqual(['dana']);
    expect(await there.ours(number, 'board')).toBeDefined();
  });

  test('of a stranger stays unconfirmed', async () => {
    const number = await there.file('/incident S0 everything burns', { labels: [], by: 'stranger' });
    await settle(there);
    const { labels, assignees } = await there.issue(number);
    expect(labels).toEqual(expect.arrayContaining(['incident', 'severity/S0', 'unconfirmed']));
    expect(assignees).toEqual([]);
  });

  test('on an issue takes it on, with what was typed below it and nothing that was typed before', async () => {
    const number = await there.file('It told me to mix two cleaning agents.', {
      title: 'Odd answer',
      labels: [],
    });
    await there.comment(number, '/severity S0 typed for another bot', 'lead');
    const refused = await there.comment(number, '/incident S0 let me in', 'stranger');
    await settle(there);
    expect((await there.issue(number)).labels).toEqual([]);
    expect(await there.reactions(refused)).toEqual(['confused']);
    expect((await there.ours(number, 'reply'))?.body).toContain('`/incident`');
    const said = await there.comment(number, '/incident S2\n/lead', 'lead');
    await settle(there);
    const { body, labels } = await there.issue(number);
    expect(readReport(body).report).toMatchObject({ severity: 'S2', people: { lead: 'dana' } });
    expect(readReport(body).report.sections.summary).toContain('Odd answer');
    expect(body).toContain('It told me to mix two cleaning agents.');
    expect(labels).toEqual(expect.arrayContaining(['incident', 'severity/S2']));
    expect(await there.reactions(said)).toEqual(['+1']);
    const again = await there.comment(number, '/incident S1 again', 'lead');
    await settle(there);
    expect(await there.reactions(again)).toEqual(['confused']);
  });

  test('is not what `/incidentally` or a quote says: no request is made', async () => {
    const number = await there.file('A bug.', { labels: [] });
    await there.comment(number, '/incidentally, it works', 'lead');
    await there.comment(number, '> /incident S0', 'lead');
    const before = there.github.requests.length;
    await settle(there);
    expect(there.github.requests.slice(before).filter(({ by }) => by === 'github-actions[bot]')).toEqual([]);
  });

  test('on a pull request opens an incident that links back, quotes the context harmlessly, and is on call', async () => {
    const number = await pull(there);
    await there.github.takeEvents();
    const refused = await there.comment(number, '/incident S0', 'stranger');
    const said = await there.comment(
      number,
      '/incident S1 refunds are invented\nsince the last deploy',
      'lead',
    );
    await settle(there);
    expect([await there.reactions(refused), await there.reactions(said)]).toEqual([['confused'], ['+1']]);
    const reply = (await there.ours(number, 'reply'))?.body ?? '';
    const incident = Number(/issues\/(\d+)\)\*\*/.exec(reply)?.[1]);
    const { body, labels, assignees, title } = await there.issue(incident);
    expect(title).toBe('refunds are invented');
    const { report } = readReport(body);
    expect(report).toMatchObject({ severity: 'S1', people: { onCall: 'dana' } });
    expect(report.sections.artifacts).toContain(`/rehearsal/incidents/pull/${number}`);
    expect(report.sections.detection).toContain('dana: since the last deploy');
    expect(report.sections.detection).toContain('````text');
    expect(labels).toEqual(expect.arrayContaining(['incident', 'severity/S1', 'phase/triage']));
    expect(labels).not.toContain('unconfirmed');
    expect(assignees).toEqual(['dana']);
    expect(await there.ours(incident, 'board')).toBeDefined();
    await there.comment(number, '/incident S1 me too', 'comms');
    await settle(there);
    expect((await there.ours(number, 'reply'))?.body).toContain('is open already');
  });

  test('on a pull request with more comments than one page holds is found on the second', async () => {
    const number = await pull(there);
    for (let count = 0; count < 100; count += 1) await there.comment(number, 'Looks good.', 'comms');
    await there.github.takeEvents();
    const said = await there.comment(number, '/incident S2 late news', 'lead');
    await settle(there);
    expect(await there.reactions(said)).toEqual(['+1']);
  });

  test('asks nothing of GitHub that its own description would refuse', () => {
    const own = there.github.requests.filter(({ by }) => by === 'github-actions[bot]');
    expect(violations(own)).toEqual([]);
  });
});

test('`/incident` in a code repository opens the incident where the settings keep them', async () => {
  const there = await rehearse({
    settings: `${rehearsalSettings}incidents-repo: rehearsal/kept\n`,
    other: { name: 'kept', settings: 'on-call: [carol]\n' },
  });
  try {
    const number = await there.file('The bot is rude.', { title: 'Rude', labels: [] });
    const said = await there.comment(number, '/incident S2 it insults people', 'lead');
    const blank = await there.file('/incident S3 odd tone', { labels: [] });
    const stranger = await there.file('/incident S0 let me in', { labels: [], by: 'stranger' });
    await settle(there);
    await settle(there);
    const { data } = await there.world.as('lead').request('GET /repos/{owner}/{repo}/issues', {
      ...where,
      repo: 'kept',
      labels: 'incident',
    });
    expect(data.map(({ title }) => title).sort()).toEqual(['it insults people', 'odd tone']);
    const kept = data.find(({ title }) => title === 'it insults people');
    expect(kept?.assignees?.map(({ login }) => login)).toEqual(['carol']);
    expect(readReport(kept?.body ?? '').report).toMatchObject({
      severity: 'S2',
      system: 'rehearsal/incidents',
    });
    expect(await there.reactions(said)).toEqual(['+1']);
    expect((await there.ours(number, 'reply'))?.body).toContain('rehearsal/kept');
    for (const issue of [number, blank, stranger]) expect((await there.issue(issue)).labels).toEqual([]);
    expect((await there.ours(stranger, 'reply'))?.body).toContain('**not** carried out');
  } finally {
    await there.end();
  }
});
