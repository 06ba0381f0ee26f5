import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitHub } from '../../../src/drill/github/embedded.js';
import { violations } from '../../contracts/conformance.js';
import { AT, client, refusal, smallGitHub } from './small-github.js';

const NOT_THE_INTEGRATION = { status: 403, data: { message: 'Resource not accessible by integration' } };

describe('the rights of those who call the embedded GitHub', () => {
  let house: Awaited<ReturnType<typeof smallGitHub>>;
  let issue_number: number;
  beforeAll(async () => {
    house = await smallGitHub();
    const { data } = await house
      .as('rhea')
      .issues.create({ ...AT, title: 'Odd answer', labels: ['incident'] });
    issue_number = data.number;
  });
  afterAll(() => house.github.close());

  it('lets a job with issues: read read, and neither label, comment nor react', async () => {
    const job = await house.job({ issues: 'read' });
    expect((await job.issues.get({ ...AT, issue_number })).status).toBe(200);
    const label = job.issues.addLabels({ ...AT, issue_number, labels: ['incident'] });
    const comment = job.issues.createComment({ ...AT, issue_number, body: 'hello' });
    const reaction = job.reactions.createForIssue({ ...AT, issue_number, content: 'eyes' });
    for (const request of [label, comment, reaction])
      expect(await refusal(request)).toMatchObject(NOT_THE_INTEGRATION);
  });

  it('lets a job with contents: read read files, and neither commit nor see issues', async () => {
    const job = await house.job({ contents: 'read' });
    expect((await job.repos.getContent({ ...AT, path: 'README.md' })).status).toBe(200);
    const file = { ...AT, path: 'x.md', message: 'x', content: 'eA==' };
    expect(await refusal(job.repos.createOrUpdateFileContents(file))).toMatchObject(NOT_THE_INTEGRATION);
    expect(await refusal(job.issues.get({ ...AT, issue_number }))).toMatchObject(NOT_THE_INTEGRATION);
  });

  it('keeps workflows out of the reach of every job', async () => {
    const job = await house.job({ contents: 'write' });
    const file = { ...AT, path: '.github/workflows/x.yml', message: 'x', content: 'eA==' };
    expect(await refusal(job.repos.createOrUpdateFileContents(file))).toMatchObject({ status: 403 });
  });

  it('takes the names of permissions as a workflow writes them', async () => {
    const job = await house.job({ 'pull-requests': 'read' });
    expect((await job.pulls.list(AT)).status).toBe(200);
  });

  it('gives a job no /user', async () => {
    const job = await house.job({ issues: 'write' });
    expect(await refusal(job.request('GET /user'))).toMatchObject(NOT_THE_INTEGRATION);
  });

  it('drops the labels of a reader who opens an issue, and lets readers neither label, assign nor edit others', async () => {
    const rhea = house.as('rhea');
    expect((await rhea.issues.get({ ...AT, issue_number })).data.labels).toEqual([]);
    const { data: other } = await house.as('wanda').issues.create({ ...AT, title: 'Not hers' });
    const requests = [
      rhea.issues.addLabels({ ...AT, issue_number, labels: ['incident'] }),
      rhea.issues.addAssignees({ ...AT, issue_number, assignees: ['rhea'] }),
      rhea.issues.update({ ...AT, issue_number: other.number, title: 'Hers now' }),
      rhea.issues.update({ ...AT, issue_number: other.number, state: 'closed' }),
    ];
    for (const request of requests) expect(await refusal(request)).toMatchObject({ status: 403 });
    expect((await rhea.issues.update({ ...AT, issue_number, title: 'Odder answer' })).status).toBe(200);
  });

  it('lets triage label and close, and not commit', async () => {
    const tariq = house.as('tariq');
    await tariq.issues.addLabels({ ...AT, issue_number, labels: ['incident'] });
    await tariq.issues.update({ ...AT, issue_number, state: 'closed' });
    const file = { ...AT, path: 'x.md', message: 'x', content: 'eA==' };
    expect(await refusal(tariq.repos.createOrUpdateFileContents(file))).toMatchObject({ status: 403 });
  });

  it('knows organisations too: their members administrate', async () => {
    const repo = {
      owner: 'acme',
      name: 'incidents',
      private: true,
      files: { 'a.md': 'a' },
      labels: [],
    } as const;
    const github = await startGitHub({
      users: [{ login: 'ada' }, { login: 'bob' }],
      owner: { login: 'acme', type: 'Organization', members: ['ada'] },
      repos: [{ ...repo, collaborators: [{ login: 'bob', permission: 'triage' }] }],
    });
    const ada = client(github, github.tokenFor('ada'));
    const { data } = await ada.issues.create({
      owner: 'acme',
      repo: 'incidents',
      title: 'x',
      assignees: ['bob'],
    });
    expect(data.author_association).toBe('MEMBER');
    const job = client(github, await github.mint({ issues: 'write' }));
    await job.issues.createComment({
      owner: 'acme',
      repo: 'incidents',
      issue_number: data.number,
      body: 'hi',
    });
    expect((await github.takeEvents()).map(({ name }) => name)).toEqual([
      'issues',
      'issues',
      'issue_comment',
    ]);
    await github.close();
  });

  it("asked and answered nothing that GitHub's own description does not know", () => {
    const known = house.github.requests.filter(({ path }) => path !== '/user');
    expect(violations(known)).toEqual([]);
  });
});
