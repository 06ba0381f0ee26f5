import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Player } from '../../src/drill/cast.js';
import { failuresOf } from '../../src/drill/step.js';
import { violations } from '../contracts/conformance.js';
import { filed } from '../support/report-body.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

const where = { owner: 'rehearsal', repo: 'incidents' };
const issues = '/repos/{owner}/{repo}/issues/{issue_number}';

let there: Rehearsal;
beforeAll(async () => {
  there = await rehearse({
    dateFields: [
      { id: 71, name: 'Start date' },
      { id: 72, name: 'Target date' },
    ],
  });
}, 30_000);
afterAll(() => there.end());

async function settled(): Promise<void> {
  expect((await there.world.settle()).flatMap(failuresOf)).toEqual([]);
}

/** An incident that promises one thing, and the issue that was opened for it. */
async function promised(words: string, row = '| test | @dana | 2026-03-20 |') {
  const number = await there.file(filed({ actions: [`| ${words} ${row}`] }));
  await settled();
  const action = (await there.actionIssues()).find((one) => one.title === words);
  if (!action) throw new Error(`no issue for ${words}`);
  return { number, action: action.number };
}

const close = (number: number, state_reason: 'completed' | 'not_planned', by: Player = 'lead') => {
  there.clock.advance({ minutes: 1 });
  return there.world
    .as(by)
    .request(`PATCH ${issues}`, { ...where, issue_number: number, state: 'closed', state_reason });
};
const told = async (action: number) =>
  (await there.comments(action)).find(({ body }) => body.startsWith('<!-- incident-loop:action '))?.body ??
  '';
const named = async (words: string) =>
  (await there.actionIssues()).filter(({ title }) => title.includes(words));
const due = (line: string) => line.replace('2026-03-20', '2026-04-01');

describe('closing a preventive action', () => {
  test.each([
    ['nothing is said', null, 'completed', 'nothing here shows that it works'],
    [
      'a link leads to the issue itself',
      (n: number) => `see #${n}`,
      'completed',
      'nothing here shows that it works',
    ],
    ['it is not planned, and nobody says why', null, 'not_planned', 'nobody says why'],
    ['it is not planned, for two words', () => 'no time', 'not_planned', 'nobody says why'],
  ] as const)('is refused when %s', async (name, words, reason, why) => {
    const { action } = await promised(`Refused ${name}`);
    if (words) await there.comment(action, words(action), 'lead');
    await close(action, reason);
    await settled();
    expect((await there.issue(action)).state).toBe('open');
    expect(await told(action)).toContain(why);
  });

  test.each([
    ['a link', 'https://example.com/evals/12', 'completed', ', done)'],
    ['the number of a pull request', 'Done in #9999', 'completed', ', done)'],
    ['a reason', 'The vendor removed that feature', 'not_planned', ', not planned)'],
  ] as const)('counts with %s, and the row says so', async (name, words, reason, mark) => {
    const { number, action } = await promised(`Counts with ${name}`);
    await there.comment(action, words, 'lead');
    await close(action, reason);
    await settled();
    expect((await there.issue(action)).state).toBe('closed');
    expect((await there.issue(number)).body).toContain(`(#${action}${mark}`);
    expect((await there.ours(number, 'board'))?.body).toContain(`#${action}, closed`);
  });
});

describe('owner and due day', () => {
  test('edited in the report reach the issue, which notes the change', async () => {
    const { number, action } = await promised('Follow the report');
    await there.edit(number, (body) => due(body.replace('| test | @dana', '| test | @mia')));
    await settled();
    const issue = await there.issue(action);
    expect(issue.assignees).toEqual(['mia']);
    expect(issue.body).toMatch(/### Owner\n\nmia\n[\s\S]*### Due\n\n2026-04-01\n/);
    expect(await told(action)).toMatch(
      /owner dana → mia, as the report says[\s\S]*due 2026-03-20 → 2026-04-01/,
    );
  });

  test('edited in the issue reach the row', async () => {
    const { number, action } = await promised('Follow the issue');
    await there.edit(action, due);
    await settled();
    expect((await there.issue(number)).body).toContain(
      `| Follow the issue (#${action}) | test | @dana | 2026-04-01 |`,
    );
    expect(await told(action)).toContain('due 2026-03-20 → 2026-04-01, as this issue says');
  });

  test('of both sides the newer wins', async () => {
    const { number, action } = await promised('Newer wins');
    await there.edit(action, (body) => body.replace('2026-03-20', '2026-05-01'));
    await there.edit(number, due);
    await settled();
    expect((await there.issue(action)).body).toContain('### Due\n\n2026-04-01');
  });

  test('follow whoever is assigned', async () => {
    const { number, action } = await promised('Follow the assignee');
    await there.world
      .as('lead')
      .request(`PATCH ${issues}`, { ...where, issue_number: action, assignees: ['carol'] });
    await settled();
    expect((await there.issue(number)).body).toContain(`(#${action}) | test | @carol |`);
  });

  test('an owner whom GitHub cannot assign is kept and named', async () => {
    const { number, action } = await promised('Kept owner', '| test | @octocat | 2026-03-20 |');
    const { body, assignees } = await there.issue(action);
    expect(assignees).toEqual([]);
    expect(body).toContain('### Owner\n\noctocat');
    expect((await there.ours(number, 'board'))?.body).toContain('GitHub cannot assign its owner here');
  });
});

describe('one issue for one action', () => {
  test('although its number is taken out and it is reworded', async () => {
    const { number, action } = await promised('Replay the prompts of the attack');
    await there.edit(number, (body) =>
      body.replace(/Replay the prompts of the attack \(#\d+\)/, 'Replay every prompt'),
    );
    await settled();
    expect(await named('Replay')).toHaveLength(1);
    expect((await there.issue(number)).body).toContain(`| Replay every prompt (#${action}) |`);
  });

  test('although in one edit its row is reworded, moved, and given to another for another day', async () => {
    const number = await there.file(
      filed({
        actions: [
          '| Sort the queue | test | @dana | 2026-03-20 |',
          '| Tame the flock | eval | @mia | 2026-03-27 |',
        ],
      }),
    );
    await settled();
    const [first] = await named('Sort the queue');
    await there.edit(number, (body) => {
      const row = /\| Sort the queue \((#\d+)\).*\n/.exec(body);
      const moved = `| Guard every gate (${row?.[1]}) | policy | @carol | 2026-06-01 |\n`;
      return body.replace(row?.[0] ?? '', '').replace(/(\| Tame the flock.*\n)/, `$1${moved}`);
    });
    await settled();
    expect(await named('Guard every')).toEqual([]);
    expect((await there.issue(first?.number ?? 0)).body).toMatch(
      /### Owner\n\ncarol\n[\s\S]*### Due\n\n2026-06-01\n/,
    );
    expect((await there.issue(number)).body).toContain(`| Guard every gate (#${first?.number}) |`);
    expect(await named('Tame the')).toHaveLength(1);
  });

  test.each([
    ['reworded and moved', '| Count each lost parcel today | test | @dana | 2026-03-20 |'],
    ['reworded by half and given to another', '| Count every lost parcel twice | test | @mia | 2026-03-20 |'],
  ])('although a run died before the number stood in the row, which was then %s', async (_, row) => {
    const before = new Set((await there.actionIssues()).map((one) => one.number));
    there.github.intercept = ({ by, method, path }) =>
      by === 'github-actions[bot]' && method === 'PATCH' && /\/issues\/\d+$/.test(path)
        ? { status: 403, body: { message: 'Forbidden' } }
        : undefined;
    const number = await there.file(
      filed({
        actions: [
          '| Count every lost parcel | test | @dana | 2026-03-20 |',
          '| Wait | test | @mia | 2026-03-27 |',
        ],
      }),
    );
    await there.world.settle();
    there.github.intercept = undefined;
    const fresh = async () => (await there.actionIssues()).filter((one) => !before.has(one.number));
    expect(await fresh()).toHaveLength(2);
    await there.edit(number, (body) =>
      body
        .replace(/\| Count every.*\n/, '')
        .replace(/(\| Wait .*\n?)/, (wait) => `${wait.trimEnd()}\n${row}\n`),
    );
    await settled();
    expect(await fresh()).toHaveLength(2);
    expect((await there.issue(number)).body).toMatch(/\| Count [a-z ]+ \(#\d+\) \|/);
  });

  test('although its row is deleted: an open one comes back', async () => {
    const { number, action } = await promised('Rotate the keys');
    await there.edit(number, (body) => body.replace(/\| Rotate.*\n/, ''));
    await settled();
    expect((await there.issue(number)).body).toMatch(new RegExp(`Rotate the keys \\(#${action}\\)`));
    expect(await named('Rotate')).toHaveLength(1);
  });

  test('although its label and its marker are taken off', async () => {
    const { action } = await promised('Pin the versions');
    await there.edit(action, (body) => body.replace(/<!-- incident-loop:action.*/, ''));
    await there.world.as('lead').request(`DELETE ${issues}/labels/{name}`, {
      ...where,
      issue_number: action,
      name: 'preventive-action',
    });
    await settled();
    const { labels, body } = await there.issue(action);
    expect(labels).toContain('preventive-action');
    expect(body).toMatch(/<!-- incident-loop:action \d+\/[0-9a-f]{12} -->/);
    expect(await named('Pin the')).toHaveLength(1);
  });

  test('although two runs raced: the later one is closed with the reason', async () => {
    const { number, action } = await promised('Race the runs');
    const { body } = await there.issue(action);
    const token = await there.github.mint({ issues: 'write' });
    const response = await fetch(`${there.github.apiUrl}/repos/rehearsal/incidents/issues`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Race the runs', body, labels: ['preventive-action'] }),
    });
    const twin = ((await response.json()) as { number: number }).number;
    await there.edit(number, (text) => text.replace(`(#${action})`, `(#${twin})`));
    await settled();
    expect((await there.issue(number)).body).toContain(`| Race the runs (#${action}) |`);
    expect((await there.issue(twin)).state).toBe('closed');
    expect(await told(twin)).toContain(`#${action} was first`);
  });

  test('and none for a number that is somebody else’s, which stays a mention', async () => {
    const { number, action } = await promised('Borrow a number');
    await there.edit(number, (body) => body.replace(`(#${action})`, '(#9999)'));
    await settled();
    expect((await there.issue(number)).body).toContain(`| Borrow a number #9999 (#${action}) |`);
  });
});

/** What an issue says in the organisation's fields, by their names. */
async function fields(number: number): Promise<Record<string, unknown>> {
  const route = `GET ${issues}/issue-field-values`;
  const { data } = await there.world.as('lead').request(route, { ...where, issue_number: number });
  return Object.fromEntries(data.map((one) => [one.issue_field_name, one.value]));
}

const byUs = () => there.github.requests.filter(({ by }) => by === 'github-actions[bot]');

describe('the due day in the organisation’s date field', () => {
  test('is there from the first, with no request more', async () => {
    const { action } = await promised('Dated from the first');
    expect(await fields(action)).toEqual({ 'Target date': '2026-03-20' });
    expect(byUs().filter(({ path }) => path.endsWith(`/${action}/issue-field-values`))).toEqual([]);
  });

  test('follows the row and the issue, and costs nothing where nothing changed', async () => {
    const { number, action } = await promised('Dated again');
    await there.edit(number, (body) => due(body));
    await settled();
    expect(await fields(action)).toEqual({ 'Target date': '2026-04-01' });
    await there.edit(action, (body) => body.replace('### Due\n\n2026-04-01', '### Due\n\n2026-05-01'));
    await settled();
    expect(await fields(action)).toEqual({ 'Target date': '2026-05-01' });
    const before = byUs().length;
    await there.edit(number, (body) => body.replace('Dated again', 'Dated once more'));
    await settled();
    const since = byUs().slice(before);
    expect(violations(there.github.requests)).toEqual([]);
    expect(since.filter(({ path }) => path.endsWith('/issue-field-values'))).toEqual([]);
  });

  test.each([
    ['the token may not write it', 403, 'Resource not accessible by integration'],
    ['the field is gone', 422, 'Validation Failed'],
    ['the host has no such address', 404, 'Not Found'],
  ])('is left out where %s: issue, label and row are as ever', async (name, status, message) => {
    there.github.intercept = ({ by, path, requestBody }) => {
      const isOpening = path.endsWith('/issues') && 'issue_field_values' in ((requestBody as object) ?? {});
      if (by !== 'github-actions[bot]') return undefined;
      if (isOpening && status !== 404) return { status, body: { message } };
      return path.endsWith('/issue-field-values') ? { status, body: { message } } : undefined;
    };
    try {
      const { number, action } = await promised(`Undated, since ${name}`);
      await there.edit(number, (body) => due(body));
      await settled();
      const { body, labels, assignees } = await there.issue(action);
      expect(body).toContain('### Due\n\n2026-04-01');
      expect([labels, assignees]).toEqual([['preventive-action'], ['dana']]);
      expect(await named(name)).toHaveLength(1);
    } finally {
      there.github.intercept = undefined;
    }
  });
});

test('on a host without sub-issues and issue fields, row and issue name each other', async () => {
  there.github.intercept = ({ by, path, graphql, requestBody }) => {
    if (by !== 'github-actions[bot]') return undefined;
    if (path.endsWith('/sub_issues')) return { status: 404, body: { message: 'Not Found' } };
    const query = graphql?.query ?? String((requestBody as { query?: unknown } | null)?.query ?? '');
    if (!query.includes('subIssues')) return undefined;
    return {
      status: 200,
      headers: {},
      body: {
        errors: [
          { message: "Field 'issueFields' doesn't exist on type 'Repository'" },
          { message: "No such type IssueFieldDate, so it can't be a fragment condition" },
          { message: "Field 'subIssues' doesn't exist on type 'Issue'" },
        ],
      },
    };
  };
  try {
    const { number, action } = await promised('Live without sub-issues');
    expect((await there.issue(number)).body).toContain(`| Live without sub-issues (#${action}) |`);
    await there.edit(number, (body) => due(body.replace('Live without', 'Work without')));
    await settled();
    expect((await there.issue(action)).body).toContain('### Due\n\n2026-04-01');
    expect(await named('without sub-issues')).toHaveLength(1);
  } finally {
    there.github.intercept = undefined;
  }
});

describe('an action that somebody opens by hand', () => {
  const form = (number: number, words: string) =>
    `### Action\n\n${words}\n\n### Kind\n\neval\n\n### Owner\n\n@dana\n\n### Due\n\n2026-03-25\n\n### Incident\n\n#${number}\n\n### What will show that it works\n\n_No response_`;

  test('joins the incident that it names: as a row, and below it', async () => {
    const { number } = await promised('The first promise');
    const hand = await there.file(form(number, 'A second promise'), {
      by: 'lead',
      title: 'A second promise',
      labels: ['preventive-action'],
    });
    await settled();
    expect((await there.issue(number)).body).toContain(
      `| A second promise (#${hand}) | eval | dana | 2026-03-25 |`,
    );
    const { data } = await there.world
      .as('lead')
      .request(`GET ${issues}/sub_issues`, { ...where, issue_number: number });
    expect(data.map((one) => one.number)).toContain(hand);
  });

  test('joins none when it names an issue that is no incident, or when a stranger opened it', async () => {
    const plain = await there.file('A bug.', { labels: [], title: 'A bug' });
    await there.file(form(plain, 'Nothing'), { by: 'lead', title: 'Nothing', labels: ['preventive-action'] });
    const { number } = await promised('Only one');
    await there.file(form(number, 'Spam'), { by: 'stranger', title: 'Spam', labels: ['preventive-action'] });
    await settled();
    expect((await there.issue(plain)).labels).toEqual([]);
    expect((await there.issue(number)).body).not.toContain('Spam');
  });
});

test('a flood of rows is bounded, and the board says so', async () => {
  const actions = Array.from(
    { length: 60 },
    (_, index) => `| Flood ${index + 1} | test | @dana | 2026-03-20 |`,
  );
  const number = await there.file(filed({ actions }));
  await settled();
  expect(await named('Flood')).toHaveLength(40);
  expect((await there.ours(number, 'board'))?.body).toContain('one incident gets 40 issues at most');
}, 60_000);
