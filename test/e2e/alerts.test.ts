import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { effectsOf, failuresOf } from '../../src/drill/step.js';
import { violations } from '../contracts/conformance.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

const where = { owner: 'rehearsal', repo: 'incidents' } as const;
const fixture = (name: string) => JSON.parse(readFileSync(`test/fixtures/alerts/${name}.json`, 'utf8'));

let there: Rehearsal;
beforeEach(async () => {
  there = await rehearse({ at: '2026-11-20T10:10:00Z' });
});
afterEach(() => there.end());

/** Sends an alert as a relay would, and lets the shipped workflows answer. */
async function send(alert: object) {
  await there.world.as('lead').request('POST /repos/{owner}/{repo}/dispatches', {
    ...where,
    event_type: 'incident-alert',
    client_payload: { alert },
  });
  return there.world.settle();
}
async function sent(alert: object) {
  const runs = await send(alert);
  expect(runs.flatMap(failuresOf)).toEqual([]);
  return runs;
}
async function incidents() {
  const query = { ...where, state: 'all' as const, per_page: 100, labels: 'incident' };
  const { data } = await there.world.as('lead').request('GET /repos/{owner}/{repo}/issues', query);
  return data.map(({ number, state }) => ({ number, state })).sort((a, b) => a.number - b.number);
}
const alertComment = async (number: number) =>
  (await there.comments(number)).filter((one) => one.body.startsWith('<!-- incident-loop:alert '));
const plain = (more: object = {}) => ({
  title: 'Refund bot promises too much',
  fingerprint: 'refund-1',
  severity: 'critical',
  ...more,
});
/** As somebody closes what was no incident. */
async function dismiss(number: number) {
  await there.comment(number, '/dismiss false-alarm it was the load test', 'lead');
  await there.close(number, 'lead', 'not_planned');
  expect((await there.world.settle()).flatMap(failuresOf)).toEqual([]);
  expect((await there.issue(number)).state).toBe('closed');
}

describe('an alert sent to the shipped workflow', () => {
  test('opens one unconfirmed incident for the whole group, with a board, assigned to nobody', async () => {
    const runs = await sent(fixture('alertmanager-firing'));
    expect(await incidents()).toEqual([{ number: 1, state: 'open' }]);
    const issue = await there.issue(1);
    expect(issue.title).toBe('Unsafe outputs escaped the filter: 14 in 10 minutes (and 1 more)');
    expect(issue.labels).toEqual(expect.arrayContaining(['incident', 'severity/S1', 'unconfirmed']));
    expect(issue.assignees).toEqual([]);
    expect(issue.body).toContain('Opened from 2 alerts of alertmanager');
    expect((await there.ours(1, 'board'))?.body).toContain('unconfirmed');
    expect(runs[0]?.jobs[0]?.steps.at(-1)?.outputs).toMatchObject({ issue: '1', opened: 'true' });
    expect(violations(there.github.requests)).toEqual([]);
  });

  test.each(['grafana-firing', 'pagerduty-triggered'])('%s is read by its mapping', async (name) => {
    await sent(fixture(name));
    expect((await there.issue(1)).labels).toEqual(expect.arrayContaining(['severity/S1', 'unconfirmed']));
  });

  test('told again counts on the same incident, in one comment, and the run that repeats itself counts once', async () => {
    await sent(plain());
    await sent(plain());
    there.clock.advance({ minutes: 5 });
    const before = there.github.requests.length;
    await sent(plain());
    expect(await incidents()).toHaveLength(1);
    const [comment, ...others] = await alertComment(1);
    expect(others).toEqual([]);
    expect(comment?.body).toContain('**The alert was told 3 times** by plain, last at 2026-11-20 10:15 UTC');
    const asked = there.github.requests.slice(before).filter(({ by }) => by === 'github-actions[bot]');
    expect(asked.length).toBeLessThanOrEqual(6);
    expect(violations(there.github.requests)).toEqual([]);
  });

  test('as one message of 200 opens one incident', async () => {
    const alerts = Array.from({ length: 200 }, (_, at) => ({
      labels: { alertname: 'Slow', pod: `${at}` },
      annotations: { summary: `Pod ${at} is slow` },
      fingerprint: `f${at}`,
      status: 'firing',
    }));
    await sent({ version: '4', groupKey: 'g', alerts });
    expect(await incidents()).toHaveLength(1);
    const { title, body } = await there.issue(1);
    expect(title).toBe('Pod 0 is slow (and 199 more)');
    expect(body).toContain('Opened from 200 alerts of alertmanager');
    await sent({ version: '4', groupKey: 'other', alerts: alerts.slice(100) });
    expect(await incidents()).toHaveLength(1);
  });

  test('with another fingerprint opens another incident', async () => {
    await sent(plain());
    await sent(plain({ fingerprint: 'refund-2' }));
    expect(await incidents()).toHaveLength(2);
  });

  test('pages nobody and assigns nobody until somebody takes it on', async () => {
    await sent(plain());
    await sent(plain());
    expect((await there.issue(1)).assignees).toEqual([]);
    await there.assign(1, 'dana');
    await there.world.settle();
    expect((await there.issue(1)).labels).not.toContain('unconfirmed');
    await sent(plain());
    expect((await there.issue(1)).labels).not.toContain('unconfirmed');
  });

  test('of a source that a person’s token opens stays unconfirmed all the same', async () => {
    await sent(plain());
    const { body, title } = await there.issue(1);
    const number = await there.file(body.replaceAll(/[0-9a-f]{16}/g, 'f'.repeat(16)), { title, by: 'lead' });
    await there.world.settle();
    expect((await there.issue(number)).labels).toContain('unconfirmed');
  });
});

describe('an alert that says it is over', () => {
  test('writes a line into the timeline and closes nothing; coming and going all day writes five', async () => {
    await sent(plain());
    const over = plain({ status: 'resolved' });
    await sent(over);
    const { body, state } = await there.issue(1);
    expect(state).toBe('open');
    const line = '2026-11-20T10:10:00Z – the source of the alert, plain, says it is over';
    expect(body.match(/### Timeline[\s\S]*?(?=###)/)?.[0]).toContain(line.slice(20));
    for (let times = 0; times < 6; times += 1) await sent(over);
    const lines = (await there.issue(1)).body.match(/says it is over/g);
    expect(lines).toHaveLength(5);
    expect((await alertComment(1))[0]?.body).toContain('said 7 times that it is over');
  });

  test('and is about no open incident does nothing', async () => {
    const runs = await sent(plain({ status: 'resolved' }));
    expect(await incidents()).toEqual([]);
    expect(runs.flatMap(effectsOf)).toEqual([]);
  });
});

describe('after the incident was closed', () => {
  test('an alert that begins anew opens another incident, which names the former', async () => {
    await sent(plain({ started: '2026-11-20T10:00:00Z' }));
    await dismiss(1);
    there.clock.advance({ hours: 5 });
    await sent(plain({ started: '2026-11-20T15:00:00Z' }));
    const [, again] = await incidents();
    expect(again).toEqual({ number: 2, state: 'open' });
    expect((await there.issue(2)).body).toContain('The same alert was told of in #1, closed on 2026-11-20');
  });

  test('one that has fired all along is said there, in one comment, and opens nothing', async () => {
    await sent(plain({ started: '2026-11-20T10:00:00Z' }));
    await dismiss(1);
    for (const hours of [1, 2]) {
      there.clock.advance({ hours });
      await sent(plain({ started: '2026-11-20T10:00:00Z' }));
    }
    expect(await incidents()).toEqual([{ number: 1, state: 'closed' }]);
    const said = (await there.comments(1)).filter((one) => one.body.includes('incident-loop:still-firing'));
    expect(said).toHaveLength(1);
    expect(said[0]?.body).toContain('**The alert still fires.**');
    expect(said[0]?.body).toContain('has told it 2 times since');
  });
});

/** Two runs of the shipped workflow at the same time, as where `queue` is not known. */
async function atOnce(alert: object) {
  const request = { ...where, event_type: 'incident-alert', client_payload: { alert } };
  const events = [];
  for (let run = 0; run < 2; run += 1) {
    await there.world.as('lead').request('POST /repos/{owner}/{repo}/dispatches', request);
    events.push(...(await there.github.takeEvents()));
  }
  const runs = await Promise.all(
    events.map(({ name, payload, sender }) => there.world.deliver({ name, payload, actor: sender })),
  );
  expect(runs.flat().flatMap(failuresOf)).toEqual([]);
}

describe('a race', () => {
  test('of two runs that count leaves one comment with both', async () => {
    await sent(plain());
    await atOnce(plain());
    const [comment, ...others] = await alertComment(1);
    expect(others).toEqual([]);
    expect(comment?.body).toContain('told 3 times');
  });

  test('of two runs that open leaves one open incident, the lower number, with both counted', async () => {
    await atOnce(plain());
    const all = await incidents();
    expect(all.filter(({ state }) => state === 'open')).toEqual([{ number: 1, state: 'open' }]);
    expect((await alertComment(1))[0]?.body).toContain('told 2 times');
    for (const { number } of all.slice(1))
      expect((await alertComment(number))[0]?.body).toContain('had opened #1 a moment before');
  });

  test('lost in the middle of creating is found again, and never created twice', async () => {
    let seen = 0;
    there.github.intercept = ({ method, path }) => {
      const isCreate = method === 'POST' && path.endsWith('/issues');
      if (isCreate) seen += 1;
      return isCreate && seen === 1 ? 'drop-answer' : undefined;
    };
    await sent(plain());
    expect(seen).toBe(1);
    expect(await incidents()).toHaveLength(1);
    expect(await there.ours(1, 'board')).toBeDefined();
    expect(await alertComment(1)).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test.each<[string, object, string]>([
    ['an unknown shape', { hello: 1 }, 'no alert payload that is known here'],
    ['no title', { title: '', fingerprint: 'x' }, 'no title at /title'],
    ['wrong types', { title: 7, fingerprint: { a: [] } }, 'opened'],
    ['depth', JSON.parse(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`), 'nested more than 64 levels'],
    ['alerts that are no list', { version: '4', groupKey: 'g', alerts: 7 }, '/alerts is no list'],
  ])('%s is said, or does no harm', async (_, alert, message) => {
    const runs = await send(alert);
    const said = JSON.stringify(runs.map((run) => [failuresOf(run), effectsOf(run)]));
    expect(said).toContain(message);
  });

  test('hostile words are defused, and secrets in them never published', async () => {
    const evil = '@rehearsal/all fixes #1 ![x](https://evil.example/x) <img> \u202e AKIAIOSFODNN7EXAMPLE';
    const labels = JSON.parse(
      '{"__proto__": "polluted", "constructor": "x", "note": "AKIAIOSFODNN7EXAMPLE"}',
    );
    await sent(plain({ title: evil, labels, link: 'javascript:alert(1)' }));
    await sent(plain({ title: evil, fingerprint: 'refund-1' }));
    const { title, body } = await there.issue(1);
    const all = [title, body, ...(await there.comments(1)).map((one) => one.body)].join('\n');
    expect(all).not.toMatch(/AKIAIOSFODNN7EXAMPLE|\u202e|javascript:/);
    expect(all).toContain('label constructor = x');
    const outside = all.slice(title.length).replace(/```text[\s\S]*?\n```/g, '');
    expect(outside).not.toMatch(/@rehearsal|fixes #1|(?<!\\)!\[|(?<!\\)<img/);
  });
});

describe('the form of a manual run', () => {
  test('declares what a person with rights says: confirmed at once, assigned to who is on call', async () => {
    const request = {
      ...where,
      workflow_id: 'incident-loop-declare.yml',
      ref: 'main',
      inputs: { title: 'It paid twice', severity: 'S1', summary: 'Two refunds.', system: 'refund agent' },
    };
    const route = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches';
    for (let run = 0; run < 2; run += 1) {
      await there.world.as('lead').request(route, request);
      expect((await there.world.settle()).flatMap(failuresOf)).toEqual([]);
    }
    expect(await incidents()).toHaveLength(1);
    const issue = await there.issue(1);
    expect(issue).toMatchObject({ title: 'It paid twice', assignees: ['dana'] });
    expect(issue.labels).toContain('severity/S1');
    expect(issue.labels).not.toContain('unconfirmed');
  });
});
