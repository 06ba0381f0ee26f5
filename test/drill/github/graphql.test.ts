import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { type Clock, startClock } from '../../../src/drill/clock.js';
import { violations } from '../../contracts/conformance.js';
import { AT, smallGitHub } from './small-github.js';

const ISSUE_FIELDS = `
  id number title body url state stateReason locked createdAt updatedAt closedAt lastEditedAt
  author { __typename login } editor { login } authorAssociation
  labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } }`;

const READ = `query($number: Int!) {
  repository(owner: "olga", name: "incidents") {
    id nameWithOwner isPrivate url defaultBranchRef { name target { oid } }
    settings: object(expression: "HEAD:.github/incident-loop.yml") {
      ... on Blob { oid text byteSize isTruncated isBinary }
    }
    folder: object(expression: "main:.github") {
      ... on Tree { entries { name path type object { ... on Blob { text oid } } } }
    }
    nothing: object(expression: "HEAD:nowhere.md") { oid }
    labels(first: 100) { nodes { name color } pageInfo { hasNextPage } }
    issue(number: $number) {
      ${ISSUE_FIELDS}
      comments(first: 100) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes {
          id databaseId url body author { __typename login } authorAssociation createdAt lastEditedAt editor { login }
          isMinimized reactionGroups { content viewerHasReacted }
        }
      }
      subIssues(first: 50) { totalCount nodes { ${ISSUE_FIELDS} } }
      parent { number }
    }
  }
  rateLimit { cost remaining limit resetAt }
}`;

const COMMIT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;

interface Failed {
  readonly errors: readonly {
    readonly type?: string;
    readonly message: string;
    readonly path?: readonly unknown[];
  }[];
}

const failure = async (request: Promise<unknown>): Promise<Failed['errors'][number]> => {
  try {
    await request;
  } catch (error) {
    const first = (error as Failed).errors?.[0];
    if (first) return first;
    throw error;
  }
  throw new Error('The request was accepted.');
};

describe('the GraphQL API of the embedded GitHub', () => {
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
    (await wanda.issues.create({ ...AT, title: 'Leak', ...more })).data;
  const head = async () => (await wanda.git.getRef({ ...AT, ref: 'heads/main' })).data.object.sha;
  const commitInput = async (additions: Record<string, string>, more: object = {}) => ({
    branch: { repositoryNameWithOwner: 'olga/incidents', branchName: 'main' },
    message: { headline: 'Weekly report', body: 'With figures.' },
    fileChanges: {
      additions: Object.entries(additions).map(([path, text]) => ({
        path,
        contents: Buffer.from(text).toString('base64'),
      })),
    },
    expectedHeadOid: await head(),
    ...more,
  });

  it('tells what a pull request is linked to: by a closing keyword, and by hand in its sidebar', async () => {
    const [said, chosen] = [await open({ labels: ['incident'] }), await open()];
    const sha = await head();
    await wanda.git.createRef({ ...AT, ref: 'refs/heads/linked', sha });
    await wanda.repos.createOrUpdateFileContents({
      ...AT,
      path: 'linked.txt',
      branch: 'linked',
      message: 'Change',
      content: Buffer.from('x').toString('base64'),
    });
    const body = `Fixes #${said.number}, closes #99999. See #${chosen.number}.`;
    const { data: pull } = await wanda.pulls.create({
      ...AT,
      title: 'Fix',
      head: 'linked',
      base: 'main',
      body,
    });
    house.github.link('olga/incidents', pull.number, chosen.number);
    const query = `query($owner: String!, $repo: String!, $number: Int!, $byHand: Boolean!) {
      repository(owner: $owner, name: $repo) { issueOrPullRequest(number: $number) { ... on PullRequest {
        closingIssuesReferences(first: 10, userLinkedOnly: $byHand) {
          nodes { number repository { nameWithOwner } labels(first: 5) { nodes { name } } }
        }
      } } }
    }`;
    const linked = async (byHand: boolean) => {
      const { repository } = await wanda.graphql<{ repository: { issueOrPullRequest: object } }>(query, {
        ...AT,
        number: pull.number,
        byHand,
      });
      return repository.issueOrPullRequest;
    };
    const repository = { nameWithOwner: 'olga/incidents' };
    const byKeyword = { number: said.number, repository, labels: { nodes: [{ name: 'incident' }] } };
    const byHand = { number: chosen.number, repository, labels: { nodes: [] } };
    expect(await linked(false)).toEqual({ closingIssuesReferences: { nodes: [byKeyword, byHand] } });
    expect(await linked(true)).toEqual({ closingIssuesReferences: { nodes: [byHand] } });
  });

  it('reads an incident, its comments, sub-issues, files and labels in one request', async () => {
    const issue = await open({ body: 'first', labels: ['incident'], assignees: ['tariq'] });
    const at = { ...AT, issue_number: issue.number };
    const child = await open({ title: 'Add an eval' });
    await wanda.issues.addSubIssue({ ...at, sub_issue_id: child.id });
    const bot = await house.job({ issues: 'write' });
    const { data: comment } = await bot.issues.createComment({ ...at, body: 'board' });
    expect(comment.user?.login).toBe('github-actions[bot]');
    clock.advance({ minutes: 5 });
    await bot.issues.updateComment({ ...AT, comment_id: comment.id, body: 'board 2' });
    await bot.reactions.createForIssueComment({ ...AT, comment_id: comment.id, content: 'eyes' });
    await house.as('olga').issues.update({ ...at, body: 'second' });
    const read = await house.job({ issues: 'read', contents: 'read' });
    const { repository, rateLimit } = await read.graphql<{ repository: never; rateLimit: unknown }>(READ, {
      number: issue.number,
    });
    expect(repository).toMatchObject({
      nameWithOwner: 'olga/incidents',
      isPrivate: true,
      defaultBranchRef: { name: 'main', target: { oid: await head() } },
      settings: { text: 'repository: private\n', byteSize: 20, isTruncated: false, isBinary: false },
      folder: { entries: [{ name: 'incident-loop.yml', path: '.github/incident-loop.yml', type: 'blob' }] },
      nothing: null,
      issue: {
        body: 'second',
        state: 'OPEN',
        author: { __typename: 'User', login: 'wanda' },
        editor: { login: 'olga' },
        lastEditedAt: expect.stringMatching(/^2026-03-02T09:05:\d\dZ$/),
        createdAt: expect.stringMatching(/^2026-03-02T09:00:\d\dZ$/),
        labels: { nodes: [{ name: 'incident' }] },
        assignees: { nodes: [{ login: 'tariq' }] },
        comments: {
          totalCount: 1,
          nodes: [
            {
              body: 'board 2',
              author: { __typename: 'Bot', login: 'github-actions' },
              editor: { login: 'github-actions' },
              isMinimized: false,
            },
          ],
        },
        subIssues: {
          totalCount: 1,
          nodes: [{ number: child.number, title: 'Add an eval', lastEditedAt: null }],
        },
      },
    });
    expect(rateLimit).toMatchObject({ cost: 1 });
  });

  it('lists issues by label, state and time, page by page', async () => {
    await wanda.issues.createLabel({ ...AT, name: 'listed', color: '0e8a16' });
    const numbers: number[] = [];
    for (const _ of [1, 2, 3]) numbers.push((await open({ labels: ['listed'] })).number);
    const query = `query($after: String, $since: DateTime) {
      repository(owner: "olga", name: "incidents") {
        issues(first: 2, after: $after, labels: ["LISTED"], states: [OPEN], filterBy: { since: $since },
               orderBy: { field: CREATED_AT, direction: ASC }) {
          totalCount pageInfo { hasNextPage endCursor } nodes { number }
        }
      }
    }`;
    interface Page {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly nodes: readonly { readonly number: number }[];
    }
    const page = async (variables: object): Promise<Page> =>
      (await wanda.graphql<{ repository: { issues: Page } }>(query, { ...variables })).repository.issues;
    const first = await page({});
    const second = await page({ after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ number }) => number)).toEqual(numbers);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, first.totalCount]).toEqual([
      true,
      false,
      3,
    ]);
    clock.advance({ hours: 1 });
    await wanda.issues.update({ ...AT, issue_number: numbers[1] ?? 0, title: 'Touched' });
    const recent = await page({ since: new Date(Date.now() - 60_000).toISOString() });
    expect(recent.nodes).toEqual([{ number: numbers[1] }]);
  });

  it('tells an issue from a pull request', async () => {
    const { number } = await open();
    const query = `query($number: Int!) { repository(owner: "olga", name: "incidents") {
      issueOrPullRequest(number: $number) { __typename ... on Issue { title } } } }`;
    const data = await wanda.graphql(query, { number });
    expect(data).toMatchObject({
      repository: { issueOrPullRequest: { __typename: 'Issue', title: 'Leak' } },
    });
  });

  it('commits several files at once, and removes some', async () => {
    const bot = await house.job({ contents: 'write' });
    const input = await commitInput({ 'incidents/README.md': 'latest\n', 'incidents/old.md': 'old\n' });
    const first = await bot.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(COMMIT, { input });
    expect(first.createCommitOnBranch.commit.oid).toBe(await head());
    const more = { fileChanges: { deletions: [{ path: 'incidents/old.md' }] } };
    await bot.graphql(COMMIT, { input: await commitInput({}, more) });
    const files = await house.github.files('olga/incidents');
    expect(files['incidents/README.md']).toBe('latest\n');
    expect(Object.keys(files)).not.toContain('incidents/old.md');
    const { data } = await wanda.git.getCommit({ ...AT, commit_sha: first.createCommitOnBranch.commit.oid });
    expect(data.message).toBe('Weekly report\n\nWith figures.');
  });

  it('refuses a commit on a head that has moved, and changes nothing', async () => {
    const bot = await house.job({ contents: 'write' });
    const [one, two] = [await commitInput({ 'race.md': 'one' }), await commitInput({ 'race.md': 'two' })];
    await bot.graphql(COMMIT, { input: one });
    expect(await failure(bot.graphql(COMMIT, { input: two }))).toMatchObject({
      type: 'STALE_DATA',
      path: ['createCommitOnBranch'],
      message: `Expected branch to point to "${two.expectedHeadOid}" but it did not. Pull and try again.`,
    });
    expect((await house.github.files('olga/incidents'))['race.md']).toBe('one');
  });

  it('adds a sub-issue and minimizes a comment by their ids', async () => {
    const [parent, child] = [await open(), await open()];
    const add =
      'mutation($input: AddSubIssueInput!) { addSubIssue(input: $input) { issue { id } subIssue { id } } }';
    const input = { issueId: parent.node_id, subIssueId: child.node_id };
    expect(await wanda.graphql(add, { input })).toEqual({
      addSubIssue: { issue: { id: parent.node_id }, subIssue: { id: child.node_id } },
    });
    expect(await failure(wanda.graphql(add, { input }))).toMatchObject({ type: 'UNPROCESSABLE' });
    const { data: comment } = await wanda.issues.createComment({
      ...AT,
      issue_number: parent.number,
      body: 'noise',
    });
    const hide = `mutation($input: MinimizeCommentInput!) {
      minimizeComment(input: $input) { minimizedComment { isMinimized minimizedReason } } }`;
    expect(
      await wanda.graphql(hide, { input: { subjectId: comment.node_id, classifier: 'OUTDATED' } }),
    ).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } },
    });
  });

  it('words what is missing, forbidden or wrong as GitHub does', async () => {
    const issue = (number: number) =>
      `{ repository(owner: "olga", name: "incidents") { issue(number: ${number}) { id } } }`;
    const missing = { type: 'NOT_FOUND', message: 'Could not resolve to an Issue with the number of 99999.' };
    expect(await failure(wanda.graphql(issue(99_999)))).toMatchObject(missing);
    const hidden = {
      type: 'NOT_FOUND',
      message: "Could not resolve to a Repository with the name 'olga/incidents'.",
    };
    expect(await failure(house.as('mallory').graphql(issue(1)))).toMatchObject(hidden);
    const forbidden = { type: 'FORBIDDEN', message: 'Resource not accessible by integration' };
    const contentsOnly = await house.job({ contents: 'read' });
    expect(await failure(contentsOnly.graphql(issue(1)))).toMatchObject(forbidden);
    const input = await commitInput({ 'x.md': 'x' });
    expect(await failure(contentsOnly.graphql(COMMIT, { input }))).toMatchObject(forbidden);
    const unbounded = '{ repository(owner: "olga", name: "incidents") { issues { totalCount } } }';
    expect(await failure(wanda.graphql(unbounded))).toMatchObject({ type: 'MISSING_PAGINATION_BOUNDARIES' });
  });

  it("asked nothing that GitHub's own descriptions do not know", () => {
    expect(violations(house.github.requests)).toEqual([]);
  });

  it('answers 200 and errors to a query that does not fit the schema', async () => {
    const wrong = '{ repository(owner: "olga", name: "incidents") { severity } }';
    expect((await failure(wanda.graphql(wrong))).message).toMatch(/severity/);
    const last = house.github.requests.at(-1);
    expect(last).toMatchObject({ status: 200, path: '/graphql', by: 'wanda', graphql: { query: wrong } });
    expect(violations(last ? [last] : [])).toMatchObject([{ side: 'request', where: 'POST /graphql' }]);
  });
});
