import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { type Clock, startClock } from '../../../src/drill/clock.js';
import { violations } from '../../contracts/conformance.js';
import { AT, client, refusal, smallGitHub } from './small-github.js';

describe('the REST API of the embedded GitHub', () => {
  let clock: Clock;
  let house: Awaited<ReturnType<typeof smallGitHub>>;
  let wanda: Octokit;
  beforeAll(async () => {
    clock = startClock('2026-03-02T09:00:00Z');
    house = await smallGitHub();
    wanda = house.as('wanda');
  });
  afterAll(async () => {
    await house.github.close();
    clock.stop();
  });

  const open = async (more: object = {}) =>
    (await wanda.issues.create({ ...AT, title: 'Refund bot promises too much', body: 'It did.', ...more }))
      .data;

  it('opens, edits, closes and reopens an issue', async () => {
    const { number } = await open({ labels: ['incident'], assignees: ['tariq'] });
    const at = { ...AT, issue_number: number };
    await wanda.issues.update({ ...at, title: 'Refund bot invents a policy', body: 'It did it twice.' });
    const closed = await wanda.issues.update({ ...at, state: 'closed', state_reason: 'not_planned' });
    expect(closed.data).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
    const reopened = await wanda.issues.update({ ...at, state: 'open' });
    expect(reopened.data).toMatchObject({ state: 'open', body: 'It did it twice.' });
    expect(reopened.data).toMatchObject({
      title: 'Refund bot invents a policy',
      author_association: 'COLLABORATOR',
    });
    expect(reopened.data.assignees?.map((user) => user.login)).toEqual(['tariq']);
  });

  it('keeps "duplicate" as the reason of a closing', async () => {
    const { number } = await open();
    await wanda.issues.update({ ...AT, issue_number: number, state: 'closed', state_reason: 'duplicate' });
    const { data } = await wanda.issues.get({ ...AT, issue_number: number });
    expect(data.state_reason).toBe('duplicate');
  });

  it('gives ids that are no numbers, so that a mix-up of the two shows', async () => {
    const { id, number } = await open();
    expect(id).not.toBe(number);
  });

  it('lists issues by label and page, and those updated since a time', async () => {
    await wanda.issues.createLabel({ ...AT, name: 'paged', color: '0e8a16' });
    for (const _ of [1, 2, 3]) await open({ labels: ['paged'] });
    const all = await wanda.paginate(wanda.issues.listForRepo, { ...AT, labels: 'paged', per_page: 2 });
    expect(all).toHaveLength(3);
    const since = all[0]?.updated_at ?? '';
    const { data } = await wanda.issues.listForRepo({ ...AT, labels: 'paged', since });
    expect(data.map(({ number }) => number)).toContain(all[0]?.number);
  });

  it('refuses a body of more than 65,536 characters and accepts one of exactly that', async () => {
    expect(await refusal(open({ body: 'x'.repeat(65_537) }))).toMatchObject({ status: 422 });
    expect((await open({ body: 'x'.repeat(65_536) })).body).toHaveLength(65_536);
    const { number: issue_number } = await open();
    const comment = wanda.issues.createComment({ ...AT, issue_number, body: 'x'.repeat(65_537) });
    expect(await refusal(comment)).toMatchObject({ status: 422 });
  });

  it('refuses a second label of the same name in another case, and says which field', async () => {
    const again = wanda.issues.createLabel({ ...AT, name: 'INCIDENT', color: 'b60205' });
    const errors = [{ resource: 'Label', code: 'already_exists', field: 'name' }];
    expect(await refusal(again)).toMatchObject({
      status: 422,
      data: { message: 'Validation Failed', errors },
    });
  });

  it('finds a label whatever the case it is asked for in', async () => {
    const { number: issue_number } = await open();
    const { data } = await wanda.issues.addLabels({ ...AT, issue_number, labels: ['Incident'] });
    expect(data.map(({ name }) => name)).toEqual(['incident']);
  });

  it('adds, sets and removes the labels of an issue', async () => {
    const { number: issue_number } = await open({ labels: ['incident'] });
    await wanda.issues.addLabels({ ...AT, issue_number, labels: ['severity/S1'] });
    await wanda.issues.removeLabel({ ...AT, issue_number, name: 'severity/S1' });
    await wanda.issues.setLabels({ ...AT, issue_number, labels: ['phase/triage'] });
    const { data } = await wanda.issues.listLabelsOnIssue({ ...AT, issue_number });
    expect(data.map(({ name }) => name)).toEqual(['phase/triage']);
    const absent = wanda.issues.removeLabel({ ...AT, issue_number, name: 'severity/S1' });
    expect(await refusal(absent)).toMatchObject({ status: 404 });
  });

  it('drops assignees who are no collaborators without a word', async () => {
    const { number: issue_number } = await open();
    const { status, data } = await wanda.issues.addAssignees({
      ...AT,
      issue_number,
      assignees: ['mallory', 'tariq'],
    });
    expect(status).toBe(201);
    expect(data.assignees?.map((user) => user.login)).toEqual(['tariq']);
    const { data: assignable } = await wanda.issues.listAssignees(AT);
    expect(assignable.map((user) => user.login)).toEqual(['olga', 'rhea', 'tariq', 'wanda']);
  });

  it('writes, edits, lists and deletes comments', async () => {
    const { number: issue_number } = await open();
    const { data: comment } = await wanda.issues.createComment({ ...AT, issue_number, body: 'first' });
    await wanda.issues.updateComment({ ...AT, comment_id: comment.id, body: 'second' });
    const { data: comments } = await wanda.issues.listComments({ ...AT, issue_number });
    expect(comments.map(({ body }) => body)).toEqual(['second']);
    await wanda.issues.deleteComment({ ...AT, comment_id: comment.id });
    expect((await wanda.issues.listComments({ ...AT, issue_number })).data).toEqual([]);
  });

  it('takes a reaction once per person and kind, and counts it', async () => {
    const { number: issue_number } = await open();
    const { data: comment } = await wanda.issues.createComment({ ...AT, issue_number, body: '/ack' });
    const react = (who: Octokit) =>
      who.reactions.createForIssueComment({ ...AT, comment_id: comment.id, content: 'eyes' });
    expect([
      (await react(wanda)).status,
      (await react(wanda)).status,
      (await react(house.as('rhea'))).status,
    ]).toEqual([201, 200, 201]);
    const { data } = await wanda.reactions.listForIssueComment({ ...AT, comment_id: comment.id });
    expect(data.map(({ content, user }) => `${user?.login} ${content}`)).toEqual(['wanda eyes', 'rhea eyes']);
    const { data: again } = await wanda.issues.getComment({ ...AT, comment_id: comment.id });
    expect(again.reactions).toMatchObject({ eyes: 2, total_count: 2 });
  });

  it('pins one comment of an issue', async () => {
    const { number: issue_number } = await open();
    const write = async (body: string) =>
      (await wanda.issues.createComment({ ...AT, issue_number, body })).data.id;
    const [first, second] = [await write('one'), await write('two')];
    const pin = (id: number) => wanda.request(`PUT /repos/olga/incidents/issues/comments/${id}/pin`);
    expect((await pin(first)).data.pin.pinned_by.login).toBe('wanda');
    await pin(second);
    const { data } = await wanda.issues.listComments({ ...AT, issue_number });
    expect(data.map((comment) => (comment as { pin?: unknown }).pin === null)).toEqual([true, false]);
    await wanda.request(`DELETE /repos/olga/incidents/issues/comments/${second}/pin`);
  });

  it('puts an issue below another one, once', async () => {
    const [incident, action, other] = [await open(), await open({ title: 'Add an eval' }), await open()];
    const below = (parent: number) =>
      wanda.issues.addSubIssue({ ...AT, issue_number: parent, sub_issue_id: action.id });
    expect((await below(incident.number)).data.sub_issues_summary).toMatchObject({ total: 1, completed: 0 });
    expect(await refusal(below(incident.number))).toMatchObject({ status: 422 });
    expect(await refusal(below(other.number))).toMatchObject({ status: 422 });
    await wanda.issues.update({ ...AT, issue_number: action.number, state: 'closed' });
    const { data } = await wanda.issues.get({ ...AT, issue_number: incident.number });
    expect(data.sub_issues_summary).toMatchObject({ total: 1, completed: 1, percent_completed: 100 });
    const { data: children } = await wanda.issues.listSubIssues({ ...AT, issue_number: incident.number });
    expect(children.map(({ number }) => number)).toEqual([action.number]);
    expect((await wanda.issues.getParent({ ...AT, issue_number: action.number })).data.number).toBe(
      incident.number,
    );
    await wanda.issues.removeSubIssue({ ...AT, issue_number: incident.number, sub_issue_id: action.id });
    expect((await wanda.issues.listSubIssues({ ...AT, issue_number: incident.number })).data).toEqual([]);
  });

  it('reads and writes files, and wants the blob that is replaced', async () => {
    const { data } = await wanda.repos.getContent({ ...AT, path: 'README.md' });
    if (Array.isArray(data) || data.type !== 'file') throw new Error('README.md is a file');
    expect(Buffer.from(data.content, 'base64').toString()).toBe('# Incidents\n');
    const content = Buffer.from('# Ours\n').toString('base64');
    const put = (sha: string) =>
      wanda.repos.createOrUpdateFileContents({ ...AT, path: 'README.md', message: 'Rename', content, sha });
    await put(data.sha);
    expect(await refusal(put(data.sha))).toMatchObject({ status: 409 });
    expect((await house.github.files('olga/incidents'))['README.md']).toBe('# Ours\n');
    expect(await refusal(wanda.repos.getContent({ ...AT, path: 'nowhere' }))).toMatchObject({ status: 404 });
    await wanda.repos.getContent({ ...AT, path: '.github' });
  });

  it('commits through the git data API, fast-forward only', async () => {
    const { data: ref } = await wanda.git.getRef({ ...AT, ref: 'heads/main' });
    const { data: base } = await wanda.git.getCommit({ ...AT, commit_sha: ref.object.sha });
    const commit = async (text: string) => {
      const { data: blob } = await wanda.git.createBlob({ ...AT, content: text, encoding: 'utf-8' });
      const tree = [{ path: 'notes.md', mode: '100644', type: 'blob', sha: blob.sha }] as const;
      const made = await wanda.git.createTree({ ...AT, base_tree: base.tree.sha, tree: [...tree] });
      return wanda.git.createCommit({ ...AT, message: text, tree: made.data.sha, parents: [ref.object.sha] });
    };
    const [one, two] = [await commit('one'), await commit('two')];
    await wanda.git.updateRef({ ...AT, ref: 'heads/main', sha: one.data.sha });
    expect(await refusal(wanda.git.updateRef({ ...AT, ref: 'heads/main', sha: two.data.sha }))).toMatchObject(
      {
        status: 422,
      },
    );
    expect((await house.github.files('olga/incidents'))['notes.md']).toBe('one');
  });

  it('knows the files of a pull request, and that it is an issue too', async () => {
    const { data: ref } = await wanda.git.getRef({ ...AT, ref: 'heads/main' });
    await wanda.git.createRef({ ...AT, ref: 'refs/heads/fix', sha: ref.object.sha });
    const content = Buffer.from('stricter\n').toString('base64');
    await wanda.repos.createOrUpdateFileContents({
      ...AT,
      path: 'prompt.md',
      message: 'Fix',
      content,
      branch: 'fix',
    });
    const { data: pull } = await wanda.pulls.create({ ...AT, title: 'Fix it', head: 'fix', base: 'main' });
    const { data: files } = await wanda.pulls.listFiles({ ...AT, pull_number: pull.number });
    expect(files.map(({ filename }) => filename)).toEqual(['prompt.md']);
    expect((await wanda.pulls.get({ ...AT, pull_number: pull.number })).data.changed_files).toBe(1);
    expect((await wanda.issues.get({ ...AT, issue_number: pull.number })).data.pull_request).toBeDefined();
    await wanda.pulls.list(AT);
    const checks = await house.job({ checks: 'write' });
    await checks.checks.create({
      ...AT,
      name: 'evals',
      head_sha: pull.head.sha,
      status: 'completed',
      conclusion: 'success',
      output: { title: 'Evals', summary: 'All passed' },
    });
    await wanda.pulls.merge({ ...AT, pull_number: pull.number });
    expect((await house.github.files('olga/incidents'))['prompt.md']).toBe('stricter\n');
  });

  it('merges onto the base as it is now, not as it was when the pull request was opened', async () => {
    const { data: ref } = await wanda.git.getRef({ ...AT, ref: 'heads/main' });
    await wanda.git.createRef({ ...AT, ref: 'refs/heads/late', sha: ref.object.sha });
    const put = (path: string, branch: string) =>
      wanda.repos.createOrUpdateFileContents({ ...AT, path, message: path, content: 'eA==', branch });
    await put('late.md', 'late');
    const { data: pull } = await wanda.pulls.create({ ...AT, title: 'Late', head: 'late', base: 'main' });
    await put('meanwhile.md', 'main');
    await wanda.pulls.merge({ ...AT, pull_number: pull.number });
    expect(Object.keys(await house.github.files('olga/incidents'))).toEqual(
      expect.arrayContaining(['late.md', 'meanwhile.md']),
    );
  });

  it('tells the permission and the role of a collaborator', async () => {
    const ask = async (username: string) => {
      const { data } = await wanda.repos.getCollaboratorPermissionLevel({ ...AT, username });
      return `${data.permission} ${data.role_name}`;
    };
    expect(await Promise.all(['olga', 'wanda', 'tariq', 'rhea'].map(ask))).toEqual([
      ...['admin admin', 'write write', 'read triage', 'read read'],
    ]);
    expect(await refusal(ask('mallory'))).toMatchObject({ status: 404 });
  });

  it('answers 401 to a token it does not know and 404 to those who must not see', async () => {
    const unknown = client(house.github, 'ghp_nobody');
    expect(await refusal(unknown.repos.get(AT))).toMatchObject({
      status: 401,
      data: { message: 'Bad credentials' },
    });
    expect(await refusal(house.as('mallory').repos.get(AT))).toMatchObject({ status: 404 });
    expect(await refusal(house.as('mallory').issues.create({ ...AT, title: 'x' }))).toMatchObject({
      status: 404,
    });
    expect((await wanda.repos.get(AT)).data.permissions).toMatchObject({ push: true, admin: false });
  });

  it("stamps everything with this process's clock, in whole seconds", async () => {
    clock.set('2026-04-01T12:00:00Z');
    const { headers, data } = await wanda.issues.create({ ...AT, title: 'Later' });
    expect(data.created_at).toMatch(/^2026-04-01T12:00:\d\dZ$/);
    expect(headers.date).toMatch(/^Wed, 01 Apr 2026 12:00:\d\d GMT$/);
  });

  it("neither asked nor answered anything that GitHub's own description does not know", () => {
    expect(violations(house.github.requests)).toEqual([]);
  });
});
