import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Notifier } from '../../src/domain/notify.js';
import { createClient } from '../../src/github/client.js';
import { handle } from '../../src/incident.js';
import { notifier, type Reach } from '../../src/notify/notifier.js';
import { respond } from '../../src/policy/respond.js';
import { type Settled, settle } from '../../src/settle.js';
import { type Rehearsal, rehearse } from '../e2e/rehearsal.js';
import { handWritten } from '../support/report-body.js';
import { hurried, keysOf, type Listener, listen, type Reply, unreachable } from './listener.js';
import { type SmallSlack, slackToken, startSlack } from './small-slack.js';

const SELF = 'github-actions[bot]';
const accepted: Reply = { status: 202, text: '{"status":"success","message":"Event processed"}' };
const outage = handWritten({ severity: 'S0' });

let there: Rehearsal;
let pagerDuty: Listener;
let hooked: Listener;
let slack: SmallSlack;
/** What PagerDuty answers. */
let reply: Reply;

beforeEach(async () => {
  reply = accepted;
  pagerDuty = await listen(() => reply);
  hooked = await listen(() => ({ status: 204 }));
  slack = await startSlack();
  const settings = [
    'on-call: [dana]',
    'approvers: [carol]',
    'pager: {pagerduty: {severities: [S0]}}',
    'slack: {severities: [S0]}',
    `webhook: {url: "${hooked.url}"}`,
  ];
  there = await rehearse({ settings: settings.join('\n') });
});
afterEach(async () => {
  for (const one of [pagerDuty, hooked, slack.listener]) one.close();
  await there.end();
});

const reach = (): Reach => ({
  repository: 'rehearsal/incidents',
  pagerduty: { key: 'a key', url: pagerDuty.url },
  slack: { token: slackToken, url: slack.url },
  webhookSecret: 'a secret',
});

async function clientOfJob() {
  const token = await there.github.mint({ issues: 'write', contents: 'read' });
  return createClient({ token, apiUrl: there.github.apiUrl, owner: 'rehearsal', repo: 'incidents' });
}

/** One run of the root action on an incident. */
async function runOn(number: number, tell: Notifier = notifier(reach(), hurried())): Promise<Settled> {
  const policy = { concerns: ['author', 'commands'] as const, decide: respond };
  return settle(await clientOfJob(), number, SELF, policy, tell);
}

const board = async (number: number) => (await there.ours(number, 'board'))?.body ?? '';
const actionsSent = () => pagerDuty.heard.map(({ body }) => JSON.parse(body).event_action as string);
const eventsSent = () => hooked.heard.map(({ headers }) => headers['x-incident-loop-event']);

describe('an incident that pages', () => {
  test('pages, opens a channel and posts, once over three runs', async () => {
    const number = await there.file(outage);
    await runOn(number);
    await runOn(number);
    const { effects } = await runOn(number);
    expect(effects).toEqual([]);
    expect(actionsSent()).toEqual(['trigger']);
    expect(eventsSent()).toEqual(['declared']);
    expect(slack.channels.map(({ name, messages }) => [name, messages.length])).toEqual([
      ['inc-1-2026-03-02', 1],
    ]);
    expect(await board(number)).toContain('PagerDuty was told to page at 2026-03-02 09:00 UTC.');
  });

  test('writes its board once for all that', async () => {
    const number = await there.file(outage);
    const before = there.github.requests.length;
    await runOn(number);
    const writes = there.github.requests
      .slice(before)
      .filter(({ method, path }) => method !== 'GET' && /comments/.test(path));
    expect(writes.map(({ method }) => method)).toEqual(['POST']);
  });

  test('tells nobody twice when the board and all memory are gone', async () => {
    const number = await there.file(outage);
    await runOn(number);
    const kept = await there.ours(number, 'board');
    const where = { owner: 'rehearsal', repo: 'incidents', comment_id: kept?.id ?? 0 };
    await there.world.as('lead').request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', where);
    await runOn(number);
    expect(slack.channels).toMatchObject([{ messages: [{}], pins: [slack.channels[0]?.messages[0]?.ts] }]);
    expect(new Set(pagerDuty.heard.map(({ body }) => JSON.parse(body).dedup_key))).toEqual(
      new Set(['rehearsal/incidents#1']),
    );
    expect(new Set(hooked.heard.map(({ headers }) => headers['x-incident-loop-delivery'])).size).toBe(1);
  });

  test('goes on to its end: somebody in charge, an update, worse, resolved', async () => {
    const number = await there.file(outage);
    await runOn(number);
    await there.edit(number, (body) =>
      body.replace('(detected)', '(detected)\n- 2026-03-02T09:00Z – on it (acknowledged)'),
    );
    await there.comment(number, '/update The index is being rebuilt <!channel>', 'lead');
    await runOn(number);
    await there.edit(number, (body) =>
      body.replace('(acknowledged)', '(acknowledged)\n- 2026-03-02T09:01Z – index back (resolved)'),
    );
    await runOn(number);
    await runOn(number);
    expect(actionsSent()).toEqual(['trigger', 'acknowledge', 'resolve']);
    expect(eventsSent()).toEqual(['declared', 'acknowledged', 'update', 'resolved']);
    expect(slack.channels[0]?.messages.map(({ text }) => text.replace(/^<[^|]+\|/, '<'))).toEqual([
      '<S0 incident #1> was declared: The assistant invented a refund policy. Report, board and sign-off are there.',
      '<S0 incident #1> was acknowledged: somebody is in charge: The assistant invented a refund policy',
      '<S0 incident #1>, update by dana: The index is being rebuilt &lt;!channel&gt;',
      '<S0 incident #1> is resolved: The assistant invented a refund policy',
    ]);
    expect(slack.channels[0]?.topic).toMatch(/^S0 incident #1 · resolved · http/);
  });
});

describe('a pager that cannot be reached', () => {
  test('is on the board of the same run, with whom to call, and stops nothing', async () => {
    reply = { status: 401 };
    const number = await there.file(outage);
    await runOn(number);
    const text = await board(number);
    expect(text).toContain(
      '**Not reached:** PagerDuty could not be reached (2026-03-02 09:00 UTC): it answered 401: it does not accept the key; nobody was paged; call dana.',
    );
    expect(text).toContain('Nobody is paged.');
    expect((await there.issue(number)).labels).toContain('severity/S0');
    expect(eventsSent()).toEqual(['declared']);
  });

  test('is tried again, keeps the time at which it began, and rewrites no board for it', async () => {
    reply = { status: 401 };
    const number = await there.file(outage);
    await runOn(number);
    const first = await board(number);
    there.clock.advance({ minutes: 10 });
    const { effects } = await runOn(number);
    expect(effects.map(({ kind }) => kind)).toEqual(['notify']);
    expect(await board(number)).toBe(first);
    reply = accepted;
    await runOn(number);
    expect(await board(number)).not.toContain('Not reached');
    expect(actionsSent()).toHaveLength(3);
  });

  test('is no worse than GitHub failing: people are paged all the same', async () => {
    const number = await there.file(outage);
    there.github.intercept = ({ method, path }) =>
      method === 'POST' && path.endsWith('/labels') ? { status: 403, json: { message: 'no' } } : undefined;
    await expect(runOn(number)).rejects.toThrow();
    expect(actionsSent()).toEqual(['trigger']);
  });

  test('fails no job: the action itself ends well, and says it in the log', async () => {
    reply = { status: 401 };
    const number = await there.file(outage);
    const folder = mkdtempSync(join(tmpdir(), 'incident-loop-notify-'));
    const event = join(folder, 'event.json');
    writeFileSync(event, JSON.stringify({ issue: { number, labels: [{ name: 'incident' }] } }));
    const before = { ...process.env };
    Object.assign(process.env, {
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'rehearsal/incidents',
      GITHUB_API_URL: there.github.apiUrl,
    });
    const said: string[] = [];
    try {
      const token = await there.github.mint({ issues: 'write', contents: 'read' });
      const inputs = { token, 'pagerduty-key': 'a key', 'pagerduty-url': pagerDuty.url };
      await handle('respond', inputs, {
        output: () => {},
        finding: ({ message }) => said.push(message),
        note: () => {},
        summary: async () => {},
      });
    } finally {
      process.env = before;
      rmSync(folder, { recursive: true });
    }
    expect(said).toEqual(
      expect.arrayContaining([
        expect.stringContaining('PagerDuty could not be reached'),
        expect.stringContaining('Slack could not be reached'),
        expect.stringContaining('The webhook could not be reached'),
      ]),
    );
    expect(said.join()).not.toContain('a key');
  });
});

describe('nobody hears of', () => {
  test.each<[string, string]>([
    ['a near miss', handWritten({ kind: 'near-miss', severity: 'S0', stoppedBy: 'luck' })],
    ['a hazard', handWritten({ kind: 'hazard', severity: 'S0', stoppedBy: 'human' })],
  ])('%s', async (_, body) => {
    const number = await there.file(body);
    await runOn(number);
    expect([...actionsSent(), ...eventsSent(), ...slack.calls]).toEqual([]);
  });

  test('a stranger’s report, until somebody takes it on', async () => {
    const number = await there.file(outage, { by: 'stranger' });
    await runOn(number);
    expect([...actionsSent(), ...eventsSent(), ...slack.calls]).toEqual([]);
    await there.assign(number, 'dana');
    const tried: string[][] = [];
    await runOn(number, async (notices) => {
      tried.push(keysOf(notices));
      return notifier(unreachable, hurried())(notices);
    });
    expect(tried).toEqual([['page:trigger', 'slack:declared', 'webhook:declared']]);
  });
});
