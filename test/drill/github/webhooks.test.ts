import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { AT, refusal, smallGitHub } from './small-github.js';

describe('what the embedded GitHub tells and is told', () => {
  let house: Awaited<ReturnType<typeof smallGitHub>>;
  let wanda: Octokit;
  beforeAll(async () => {
    house = await smallGitHub();
    wanda = house.as('wanda');
  });
  afterEach(() => {
    house.github.intercept = undefined;
  });
  afterAll(() => house.github.close());

  const taken = async () =>
    (await house.github.takeEvents()).map(
      ({ name, payload, sender }) => `${sender}: ${name} ${payload.action ?? ''}`,
    );

  it('tells nothing of what was seeded', async () => {
    expect(await taken()).toEqual([]);
  });

  it('tells every event once, in order, with who did it', async () => {
    const { data } = await wanda.issues.create({
      ...AT,
      title: 'x',
      labels: ['incident'],
      assignees: ['tariq'],
    });
    const at = { ...AT, issue_number: data.number };
    const bot = await house.job({ issues: 'write' });
    await bot.issues.createComment({ ...at, body: 'board' });
    await wanda.issues.removeLabel({ ...at, name: 'incident' });
    await house.as('tariq').issues.update({ ...at, state: 'closed' });
    expect(await taken()).toEqual([
      'wanda: issues opened',
      'wanda: issues labeled',
      'wanda: issues assigned',
      'github-actions[bot]: issue_comment created',
      'wanda: issues unlabeled',
      'tariq: issues closed',
    ]);
    expect(await taken()).toEqual([]);
  });

  it('tells what an edit replaced, and is silent about an edit that changes nothing', async () => {
    const { data: issue } = await wanda.issues.create({ ...AT, title: 'one', body: 'old' });
    const { data: comment } = await wanda.issues.createComment({
      ...AT,
      issue_number: issue.number,
      body: 'first',
    });
    await house.github.takeEvents();
    await wanda.issues.update({ ...AT, issue_number: issue.number, title: 'two', body: 'new' });
    await wanda.issues.update({ ...AT, issue_number: issue.number, body: 'newer' });
    await wanda.issues.updateComment({ ...AT, comment_id: comment.id, body: 'first' });
    await wanda.issues.updateComment({ ...AT, comment_id: comment.id, body: 'second' });
    expect((await house.github.takeEvents()).map(({ payload }) => payload.changes)).toEqual([
      { title: { from: 'one' }, body: { from: 'old' } },
      { body: { from: 'new' } },
      { body: { from: 'first' } },
    ]);
  });

  it('tells complete labels, and that a comment stands on a pull request', async () => {
    const { data: issue } = await wanda.issues.create({ ...AT, title: 'x' });
    await wanda.issues.addLabels({ ...AT, issue_number: issue.number, labels: ['incident'] });
    const { data: ref } = await wanda.git.getRef({ ...AT, ref: 'heads/main' });
    await wanda.git.createRef({ ...AT, ref: 'refs/heads/patch', sha: ref.object.sha });
    const { data: pull } = await wanda.pulls.create({ ...AT, title: 'Fix', head: 'patch', base: 'main' });
    await wanda.issues.createComment({ ...AT, issue_number: pull.number, body: '/incident' });
    const events = await house.github.takeEvents();
    const labeled = events.find(({ payload }) => payload.action === 'labeled');
    expect(labeled?.payload.label).toMatchObject({
      name: 'incident',
      description: 'Every record',
      default: false,
    });
    expect(labeled?.payload.repository).toMatchObject({ url: `${house.github.apiUrl}/repos/olga/incidents` });
    expect(events.at(-1)?.payload.issue).toHaveProperty('pull_request');
    expect(events[0]?.payload.issue).not.toHaveProperty('pull_request');
  });

  it('passes on dispatches, of a repository and of a workflow that is there', async () => {
    await wanda.repos.createDispatchEvent({ ...AT, event_type: 'alert', client_payload: { severity: 'S1' } });
    const workflow = { ...AT, workflow_id: 'weekly.yml', ref: 'main', inputs: { weeks: '4' } };
    expect(await refusal(wanda.actions.createWorkflowDispatch(workflow))).toMatchObject({ status: 404 });
    const content = Buffer.from('on: workflow_dispatch\n').toString('base64');
    const path = '.github/workflows/weekly.yml';
    await wanda.repos.createOrUpdateFileContents({ ...AT, path, message: 'Add', content });
    await wanda.actions.createWorkflowDispatch(workflow);
    const events = await house.github.takeEvents();
    expect(events.map(({ name }) => name)).toEqual(['repository_dispatch', 'push', 'workflow_dispatch']);
    expect(events[0]).toMatchObject({
      payload: { action: 'alert', client_payload: { severity: 'S1' } },
      sender: 'wanda',
    });
    expect(events[2]?.payload).toMatchObject({
      workflow: path,
      ref: 'refs/heads/main',
      inputs: { weeks: '4' },
    });
  });

  it('can be made to answer as under a secondary rate limit', async () => {
    const body = { message: 'You have exceeded a secondary rate limit.' };
    house.github.intercept = () => ({ status: 403, headers: { 'retry-after': '60' }, body });
    expect(await refusal(wanda.repos.get(AT))).toMatchObject({ status: 403, data: body });
  });

  it('can be made to lose a request, or only its answer', async () => {
    const titles = async () =>
      (await wanda.issues.listForRepo({ ...AT, per_page: 100 })).data.map(({ title }) => title);
    house.github.intercept = ({ method }) => (method === 'POST' ? 'drop' : undefined);
    await refusal(wanda.issues.create({ ...AT, title: 'lost' }));
    house.github.intercept = ({ method }) => (method === 'POST' ? 'drop-answer' : undefined);
    await refusal(wanda.issues.create({ ...AT, title: 'done, unheard' }));
    expect(await titles()).toContain('done, unheard');
    expect(await titles()).not.toContain('lost');
  });

  it('records who asked what and what was answered', async () => {
    await wanda.issues.createLabel({ ...AT, name: 'recorded', color: '0e8a16' });
    expect(house.github.requests.at(-1)).toMatchObject({
      by: 'wanda',
      method: 'POST',
      path: '/repos/olga/incidents/labels',
      requestBody: { name: 'recorded', color: '0e8a16' },
      status: 201,
      responseBody: { name: 'recorded' },
    });
  });
});
