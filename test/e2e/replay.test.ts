import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Delivery } from '../../src/drill/runner/report.js';
import { filed } from '../support/report-body.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

const ACTION = '| Index every policy page nightly | automation | @dana | 2026-03-20 |';
let there: Rehearsal;

beforeEach(async () => {
  there = await rehearse();
});
afterEach(() => there.end());

/** What a person sees of an incident: everything but the times. */
async function seen(number: number) {
  const [issue, comments, actions] = [
    await there.issue(number),
    await there.comments(number),
    await there.actionIssues(),
  ];
  return { issue, comments, actions };
}

async function deliveries(): Promise<Delivery[]> {
  const events = await there.github.takeEvents();
  return events
    .filter(({ sender, name }) => !sender.endsWith('[bot]') && name.startsWith('issue'))
    .map(({ name, payload, sender }) => ({ name, payload, actor: sender }));
}

const deliverAll = async (list: readonly Delivery[]) => {
  for (const delivery of list) await there.world.deliver(delivery);
};

describe('events of one incident', () => {
  test('delivered twice, each leaves the same state and no second comment or issue', async () => {
    const number = await there.file(filed({ actions: [ACTION] }));
    const opened = await deliveries();
    await deliverAll(opened);
    const once = await seen(number);
    expect(once.actions).toHaveLength(1);
    await deliverAll(opened);
    expect(await seen(number)).toEqual(once);
  });

  test('replayed in reverse after all is done, leave everything as it was', async () => {
    const number = await there.file(filed({ actions: [ACTION] }));
    const all = await deliveries();
    await deliverAll(all);
    await there.comment(number, '/signoff', 'lead');
    await there.close(number);
    const later = await deliveries();
    await deliverAll(later);
    const done = await seen(number);
    expect(done.issue).toMatchObject({ state: 'closed' });
    expect(done.issue.labels).toContain('signed-off');
    await deliverAll([...all, ...later].reverse());
    expect(await seen(number)).toEqual(done);
  });

  test('of its actions too: replayed in reverse, they open, close and change nothing again', async () => {
    const number = await there.file(filed({ actions: [ACTION] }));
    const all = await deliveries();
    await deliverAll(all);
    const [action] = await there.actionIssues();
    const acts = [
      () => there.edit(action?.number ?? 0, (body) => body.replace('2026-03-20', '2026-04-01')),
      () =>
        there.edit(number, (body) =>
          body.replace(/Index every policy page nightly \(#\d+\)/, 'Index nightly'),
        ),
      () => there.close(action?.number ?? 0),
      () => there.comment(action?.number ?? 0, 'https://example.com/run/7', 'lead'),
      () => there.close(action?.number ?? 0),
    ];
    for (const act of acts) {
      await act();
      const later = await deliveries();
      await deliverAll(later);
      all.push(...later);
    }
    const done = await seen(number);
    expect(done.actions).toHaveLength(1);
    expect(done.issue.body).toContain(
      `| Index nightly (#${action?.number}, done) | automation | @dana | 2026-04-01 |`,
    );
    expect((await there.issue(action?.number ?? 0)).state).toBe('closed');
    await deliverAll([...all].reverse());
    expect(await seen(number)).toEqual(done);
    expect((await there.issue(action?.number ?? 0)).state).toBe('closed');
  });

  test('processed late and in reverse, they end in the same labels, board and issues as processed at once', async () => {
    const act = async (number: number) => {
      await there.edit(number, (body) =>
        body.replace('(detected)', '(detected)\n- 2026-03-02T08:55Z – dana takes charge (acknowledged)'),
      );
      await there.edit(number, (body) => `${body}\n- https://example.com/trace/2`);
    };
    const prompt = await there.file(filed({ actions: [ACTION] }), { title: 'Prompt' });
    await deliverAll(await deliveries());
    await act(prompt);
    await deliverAll(await deliveries());
    const late = await there.file(filed({ actions: [ACTION] }), { title: 'Late' });
    await act(late);
    await deliverAll((await deliveries()).reverse());
    const [a, b] = [await there.issue(prompt), await there.issue(late)];
    expect(b.labels).toEqual(a.labels);
    expect(b.assignees).toEqual(a.assignees);
    const withoutNumbers = (text: string | undefined) =>
      text
        ?.replace(/#\d+|\/issues\/\d+/g, '#n')
        .replace(/2026(-|\\u002d)03(-|\\u002d)02T09[:\d]*Z|2026-03-0[23] 09:\d\d UTC/g, 'then');
    expect(withoutNumbers((await there.ours(late, 'board'))?.body)).toBe(
      withoutNumbers((await there.ours(prompt, 'board'))?.body),
    );
    expect((await there.actionIssues()).map((one) => one.title)).toHaveLength(2);
  });

  test('an event that changes nothing costs one request, the read', async () => {
    const number = await there.file(filed({ actions: [ACTION] }));
    const opened = await deliveries();
    await deliverAll(opened);
    const before = there.github.requests.length;
    await there.world.deliver(opened[0] as Delivery);
    const bot = there.github.requests.slice(before).filter((request) => request.by === 'github-actions[bot]');
    expect(bot.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /graphql']);
    expect(number).toBe(1);
  });

  test('a first event costs at most six requests, and two for each issue it opens', async () => {
    await there.file(filed());
    const [opened] = await deliveries();
    await there.world.deliver(opened as Delivery);
    const plain = there.github.requests.filter((request) => request.by === 'github-actions[bot]').length;
    expect(plain).toBeLessThanOrEqual(6);
    await there.file(filed({ actions: [ACTION] }));
    const [second] = await deliveries();
    const before = there.github.requests.length;
    await there.world.deliver(second as Delivery);
    const withAction = there.github.requests
      .slice(before)
      .filter((request) => request.by === 'github-actions[bot]').length;
    expect(withAction).toBeLessThanOrEqual(6 + 2);
  });
});
