import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { workflowFiles } from '../../src/drill/stage.js';
import { effectsOf, failuresOf } from '../../src/drill/step.js';
import { violations } from '../contracts/conformance.js';
import { type Listener, listen, type Reply } from '../notify/listener.js';
import { type SmallSlack, slackToken, startSlack } from '../notify/small-slack.js';
import { handWritten } from '../support/report-body.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

const accepted: Reply = { status: 202, text: '{"status":"success","message":"Event processed"}' };
const KEY = 'a'.repeat(32);
const outage = handWritten({ severity: 'S0' });
const halfHour = { name: 'schedule', payload: { schedule: '7,37 * * * *' }, actor: 'owner' };

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
    'on-call: {layers: [{people: [dana]}, {people: [mia]}]}',
    'approvers: [carol]',
    'pager: {pagerduty: {severities: [S0]}}',
    'slack: {severities: [S0]}',
    `webhook: {url: "${hooked.url}"}`,
  ];
  there = await rehearse({ settings: settings.join('\n'), workflows: workflowFiles().map(aimed) });
});
afterEach(async () => {
  for (const one of [pagerDuty, hooked, slack.listener]) one.close();
  await there.end();
});

/** The shipped workflow, with the keys of a test where the repository's secrets would stand. */
function aimed({ path, text }: { path: string; text: string }) {
  const keys: readonly (readonly [string, string])[] = [
    ['PAGERDUTY_KEY', `${KEY}\n          pagerduty-url: ${pagerDuty.url}`],
    ['SLACK_TOKEN', `${slackToken}\n          slack-url: ${slack.url}`],
    ['INCIDENT_WEBHOOK_SECRET', 'a secret'],
  ];
  const put = (now: string, [name, value]: readonly [string, string]) =>
    now.replace(`$\{{ secrets.${name} }}`, () => value);
  return { path, text: keys.reduce(put, text) };
}

async function settled() {
  const runs = await there.world.settle();
  expect(runs.flatMap(failuresOf)).toEqual([]);
  return runs;
}
async function declared(body = outage) {
  const number = await there.file(body);
  await settled();
  return number;
}
/** An edit that changes nothing in how the incident stands. */
async function nudge(number: number) {
  await there.edit(number, (body) => `${body}\n`);
  return (await settled()).flatMap(effectsOf);
}
const board = async (number: number) => (await there.ours(number, 'board'))?.body ?? '';
const actionsSent = () => pagerDuty.heard.map(({ body }) => JSON.parse(body).event_action as string);
const eventsSent = () => hooked.heard.map(({ headers }) => headers['x-incident-loop-event']);

describe('an incident that pages', () => {
  test('pages, opens a channel and posts, once over three runs', async () => {
    const number = await declared();
    await nudge(number);
    expect(await nudge(number)).toEqual([]);
    expect(actionsSent()).toEqual(['trigger']);
    expect(eventsSent()).toEqual(['declared']);
    expect(slack.channels.map(({ name, messages }) => [name, messages.length])).toEqual([
      ['inc-1-2026-03-02', 1],
    ]);
    expect(await board(number)).toContain('PagerDuty was told to page at 2026-03-02 09:00 UTC.');
  });

  test('tells nobody twice when the board and all memory are gone', async () => {
    const number = await declared();
    const kept = await there.ours(number, 'board');
    const where = { owner: 'rehearsal', repo: 'incidents', comment_id: kept?.id ?? 0 };
    await there.world.as('lead').request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', where);
    await settled();
    expect(slack.channels).toMatchObject([{ messages: [{}], pins: [slack.channels[0]?.messages[0]?.ts] }]);
    const keys = pagerDuty.heard.map(({ body }) => JSON.parse(body).dedup_key);
    expect([...new Set(keys)]).toEqual(['rehearsal/incidents#1']);
    expect(new Set(hooked.heard.map(({ headers }) => headers['x-incident-loop-delivery'])).size).toBe(1);
  });

  test('goes on to its end: somebody in charge, an update, resolved', async () => {
    const number = await declared();
    const at = '(detected)\n- 2026-03-02T09:00Z – on it (acknowledged)';
    await there.edit(number, (body) => body.replace('(detected)', at));
    await there.comment(number, '/update The index is being rebuilt <!channel>', 'lead');
    await settled();
    const end = '(acknowledged)\n- 2026-03-02T09:01Z – index back (resolved)';
    await there.edit(number, (body) => body.replace('(acknowledged)', end));
    await settled();
    expect(actionsSent()).toEqual(['trigger', 'acknowledge', 'resolve']);
    expect([...eventsSent()].sort()).toEqual(['acknowledged', 'declared', 'resolved', 'update']);
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
  test('is on the board of the same run, with whom to call, and fails no job', async () => {
    reply = { status: 401 };
    const number = await declared();
    const text = await board(number);
    expect(text).toContain(
      '**Not reached:** PagerDuty could not be reached (2026-03-02 09:00 UTC): it answered 401: it does not accept the key; nobody was paged; call dana',
    );
    expect(text).toContain('Nobody is paged.');
    expect((await there.issue(number)).labels).toContain('severity/S0');
    expect(eventsSent()).toEqual(['declared']);
  });

  test('is tried again, rewrites no board for it, and by the schedule too', async () => {
    reply = { status: 401 };
    const number = await declared();
    const first = await board(number);
    const before = actionsSent().length;
    expect((await nudge(number)).join()).toContain('pagerduty told');
    expect(await board(number)).toBe(first);
    reply = accepted;
    const runs = await there.world.deliver(halfHour);
    expect(runs.flatMap(failuresOf)).toEqual([]);
    expect(await board(number)).not.toContain('Not reached');
    expect(actionsSent()).toHaveLength(before + 2);
  });

  test('is no worse than GitHub failing: people are paged all the same', async () => {
    const number = await there.file(outage);
    there.github.intercept = ({ method, path }) =>
      method === 'POST' && path.endsWith('/labels') ? { status: 403, json: { message: 'no' } } : undefined;
    await there.world.settle();
    expect(new Set(actionsSent())).toEqual(new Set(['trigger']));
    expect((await there.ours(number, 'board'))?.body).toContain('PagerDuty was told to page');
  });

  test('shows its key in no log', async () => {
    reply = { status: 500 };
    await there.file(outage);
    const runs = await there.world.settle();
    expect(JSON.stringify(runs)).not.toContain(KEY);
    expect(JSON.stringify(there.github.requests)).not.toContain(KEY);
  });
});

describe('nobody hears of', () => {
  test.each<[string, string]>([
    ['a near miss', handWritten({ kind: 'near-miss', severity: 'S0', stoppedBy: 'luck' })],
    ['a hazard', handWritten({ kind: 'hazard', severity: 'S0', stoppedBy: 'human' })],
  ])('%s', async (_, body) => {
    await declared(body);
    expect([...actionsSent(), ...eventsSent(), ...slack.calls]).toEqual([]);
  });

  test('a stranger’s report, until somebody takes it on', async () => {
    const number = await there.file(outage, { by: 'stranger' });
    // The form labels it, whoever files it.
    await there.label(number, 'incident');
    await settled();
    expect(await board(number)).toContain('S0, reported, unconfirmed');
    expect([...actionsSent(), ...eventsSent(), ...slack.calls]).toEqual([]);
    await there.assign(number, 'dana');
    await nudge(number);
    expect([...actionsSent(), ...eventsSent(), ...slack.channels.map(({ name }) => name)]).toEqual([
      'trigger',
      'declared',
      'inc-1-2026-03-02',
    ]);
  });
});

describe('the schedule', () => {
  test('reminds of what is overdue, calls in the next layer, and says it on Slack, once', async () => {
    const number = await declared();
    there.clock.advance({ minutes: 37 });
    const before = there.github.requests.length;
    expect((await there.world.deliver(halfHour)).flatMap(failuresOf)).toEqual([]);
    await there.world.deliver(halfHour);
    expect((await there.ours(number, 'reminder'))?.body).toContain(
      '**Overdue since 2026-03-02 09:15 UTC:** nobody has acknowledged it. @dana, @mia:',
    );
    expect((await there.issue(number)).assignees).toEqual(['dana', 'mia']);
    expect(slack.channels[0]?.messages.map(({ text }) => text).join()).toMatch(
      /waits for somebody to acknowledge it.*waits for word to stakeholders/s,
    );
    expect(eventsSent()).toEqual(['declared', 'overdue', 'overdue']);
    const requests = there.github.requests.slice(before).filter(({ by }) => by === 'github-actions[bot]');
    expect(requests.filter(({ path }) => path === '/graphql')).toHaveLength(5);
    expect(requests.length).toBeLessThanOrEqual(11);
    expect(violations(there.github.requests)).toEqual([]);
  });

  test('costs two requests while nothing is overdue, one of them for the ledger', async () => {
    await declared(handWritten({ severity: 'S3' }));
    const before = there.github.requests.length;
    await there.world.deliver(halfHour);
    expect(there.github.requests.slice(before).filter(({ by }) => by === 'github-actions[bot]')).toHaveLength(
      2,
    );
  });
});
