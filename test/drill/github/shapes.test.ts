import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { violations } from '../../contracts/conformance.js';
import { AT, smallGitHub } from './small-github.js';

describe('what a job may ask beside the main road', () => {
  let house: Awaited<ReturnType<typeof smallGitHub>>;
  let wanda: Octokit;
  let job: Octokit;
  beforeAll(async () => {
    house = await smallGitHub();
    wanda = house.as('wanda');
    job = await house.job({ checks: 'write', contents: 'write', issues: 'write', 'pull-requests': 'read' });
  });
  afterAll(() => house.github.close());

  const open = async (more: object = {}) => (await wanda.issues.create({ ...AT, title: 'x', ...more })).data;

  it('tells the events of an issue, without those that only the emulator knows', async () => {
    const { number: issue_number } = await open({ body: 'one' });
    await wanda.issues.update({ ...AT, issue_number, body: 'two' });
    await wanda.issues.addLabels({ ...AT, issue_number, labels: ['incident'] });
    await wanda.issues.addAssignees({ ...AT, issue_number, assignees: ['tariq'] });
    await wanda.issues.lock({ ...AT, issue_number });
    const { data } = await job.issues.listEvents({ ...AT, issue_number });
    expect(data.map(({ event }) => event)).toEqual(['labeled', 'assigned', 'locked']);
  });

  it('lists the comments of the whole repository', async () => {
    const [one, two] = [await open(), await open()];
    for (const { number } of [two, one]) {
      await wanda.issues.createComment({ ...AT, issue_number: number, body: `on ${number}` });
    }
    const { data } = await job.issues.listCommentsForRepo(AT);
    expect(data.map(({ body }) => body)).toEqual([`on ${two.number}`, `on ${one.number}`]);
  });

  it('pages what the proxy lists itself, with links to follow', async () => {
    const parent = await open();
    const children: number[] = [];
    for (const _ of [1, 2, 3]) {
      const { id, number } = await open();
      children.push(number);
      await wanda.issues.addSubIssue({ ...AT, issue_number: parent.number, sub_issue_id: id });
    }
    const at = { ...AT, issue_number: parent.number, per_page: 2 };
    const all = await job.paginate(job.issues.listSubIssues, at);
    expect(all.map(({ number }) => number)).toEqual(children);
    const { headers } = await job.issues.listSubIssues({ ...at, page: 2 });
    expect(headers.link).toMatch(/rel="prev"/);
    expect(headers.link).not.toMatch(/rel="next"/);
  });

  it('runs checks on a pull request and finds it by its commit', async () => {
    const { data: ref } = await wanda.git.getRef({ ...AT, ref: 'heads/main' });
    await wanda.git.createRef({ ...AT, ref: 'refs/heads/safer', sha: ref.object.sha });
    const file = { ...AT, path: 'a b/c.md', message: 'm', content: 'eA==', branch: 'safer' };
    await wanda.repos.createOrUpdateFileContents(file);
    const { data: pull } = await wanda.pulls.create({ ...AT, title: 'p', head: 'safer', base: 'main' });
    const { data: run } = await job.checks.create({ ...AT, name: 'evals', head_sha: pull.head.sha });
    const output = { title: 'Evals', summary: '2 regressed' };
    await job.checks.update({
      ...AT,
      check_run_id: run.id,
      status: 'completed',
      conclusion: 'failure',
      output,
    });
    const { data: runs } = await job.checks.listForRef({ ...AT, ref: pull.head.sha });
    expect(runs.check_runs.map(({ conclusion }) => conclusion)).toEqual(['failure']);
    const at = { ...AT, commit_sha: pull.head.sha };
    const { data: pulls } = await job.repos.listPullRequestsAssociatedWithCommit(at);
    expect(pulls.map(({ number }) => number)).toEqual([pull.number]);
    await job.repos.compareCommitsWithBasehead({ ...AT, basehead: `${ref.object.sha}...safer` });
    await job.git.getTree({ ...AT, tree_sha: 'safer', recursive: '1' });
    await job.repos.listCommits({ ...AT, sha: 'safer' });
    await job.repos.getCommit({ ...AT, ref: 'safer' });
    await job.git.listMatchingRefs({ ...AT, ref: 'heads/' });
    await job.git.deleteRef({ ...AT, ref: 'heads/safer' });
  });

  it('renames and deletes labels, also those with a slash', async () => {
    await job.issues.createLabel({ ...AT, name: 'phase/old', color: 'ffffff', description: 'd' });
    await job.issues.updateLabel({ ...AT, name: 'phase/old', new_name: 'phase/new', color: '000000' });
    expect((await job.issues.getLabel({ ...AT, name: 'phase/new' })).data.color).toBe('000000');
    await job.issues.deleteLabel({ ...AT, name: 'phase/new' });
    const { data } = await job.issues.listLabelsForRepo(AT);
    expect(data.map(({ name }) => name)).not.toContain('phase/new');
  });

  it('tells its limits and who somebody is', async () => {
    expect((await job.rateLimit.get()).data.resources.core.limit).toBe(5000);
    expect((await job.users.getByUsername({ username: 'olga' })).data.login).toBe('olga');
    expect((await job.meta.get()).status).toBe(200);
    expect((await job.issues.checkUserCanBeAssigned({ ...AT, assignee: 'tariq' })).status).toBe(204);
  });

  it("answered everything in the shapes of GitHub's own description", () => {
    expect(violations(house.github.requests)).toEqual([]);
  });
});
