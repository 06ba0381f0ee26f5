import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Effect } from '../../src/domain/effect.js';
import { apply, applyAll } from '../../src/github/apply.js';
import { GroundMoved } from '../../src/github/apply-body.js';
import { createClient } from '../../src/github/client.js';
import { ask, StaleBranch } from '../../src/github/graphql.js';
import { neutralise } from '../../src/rendering/safe.js';

interface Answer {
  readonly status?: number;
  readonly json?: unknown;
}

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** A GitHub on this machine that answers by route, and the requests it saw as `METHOD path body`. */
async function github(answer: (route: string, body: Record<string, unknown>) => Answer) {
  const seen: string[] = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const route = `${request.method} ${request.url}`;
    seen.push(`${route} ${text}`.trim());
    const { status = 200, json = {} } = answer(route, text ? JSON.parse(text) : {});
    response.writeHead(status, { 'content-type': 'application/json', date: 'Thu, 05 Mar 2026 12:00:00 GMT' });
    response.end(JSON.stringify(json));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { client: createClient({ token: 't', apiUrl, owner: 'acme', repo: 'bot' }), seen };
}

const why = 'a test asks for it';
const base = 'a\r\nb';
const body: Effect = {
  kind: 'body',
  issue: 57,
  base,
  splices: [
    { at: 4, remove: 0, insert: '1' },
    { at: 4, remove: 0, insert: '2' },
    { at: 0, remove: 1, insert: 'A' },
  ],
  why,
};

describe('a body', () => {
  test('is read once more, then spliced from its end', async () => {
    const { client, seen } = await github((route) => ({
      json: route.startsWith('GET') ? { body: base } : {},
    }));
    await apply(client, body);
    expect(seen).toEqual([
      'GET /repos/acme/bot/issues/57',
      'PATCH /repos/acme/bot/issues/57 {"body":"A\\r\\nb12"}',
    ]);
  });

  test('that somebody edited meanwhile is left alone', async () => {
    const { client, seen } = await github(() => ({ json: { body: 'another' } }));
    await expect(apply(client, body)).rejects.toThrow(GroundMoved);
    expect(seen).toHaveLength(1);
  });

  test('that is empty is null to GitHub', async () => {
    const { client, seen } = await github((route) => ({
      json: route.startsWith('GET') ? { body: null } : {},
    }));
    await apply(client, { ...body, base: '', splices: [{ at: 0, remove: 0, insert: 'x' }] });
    expect(seen[1]).toContain('{"body":"x"}');
  });
});

describe('labels', () => {
  const labels: Effect = {
    kind: 'labels',
    issue: 57,
    add: ['severity/S2'],
    remove: ['phase/learn & share', 'x'],
    why,
  };

  test('are put on in one request and taken off one by one', async () => {
    const { client, seen } = await github(() => ({ json: [] }));
    await apply(client, labels);
    expect(seen).toEqual([
      'POST /repos/acme/bot/issues/57/labels {"labels":["severity/S2"]}',
      'DELETE /repos/acme/bot/issues/57/labels/phase%2Flearn%20%26%20share',
      'DELETE /repos/acme/bot/issues/57/labels/x',
    ]);
  });

  test('that are gone already are as wished', async () => {
    const { client } = await github((route) => (route.startsWith('DELETE') ? { status: 404 } : {}));
    await expect(apply(client, labels)).resolves.toBeNull();
  });

  test('that may not be set are an error', async () => {
    const { client } = await github(() => ({
      status: 403,
      json: { message: 'Resource not accessible by integration' },
    }));
    await expect(apply(client, labels)).rejects.toMatchObject({ status: 403 });
  });
});

describe('an issue for a preventive action', () => {
  const effect: Effect = {
    kind: 'action-issue',
    incident: 57,
    key: '0123456789ab',
    title: neutralise('Test it'),
    body: neutralise('Test it'),
    labels: ['preventive-action'],
    assignees: ['gone'],
    date: null,
    why,
  };
  const made = {
    number: 58,
    id: 58_000,
    html_url: 'u',
    title: 'Test it',
    body: 'b',
    created_at: '2026-03-05T12:00:00Z',
  };

  test('is made and hung below its incident', async () => {
    const { client, seen } = await github((route) => ({
      status: 201,
      json: route.endsWith('/issues') ? made : {},
    }));
    expect(await apply(client, effect)).toMatchObject({
      made: { number: 58, linked: true, labels: ['preventive-action'] },
    });
    expect(seen).toEqual([
      'POST /repos/acme/bot/issues {"title":"Test it","body":"Test it","labels":["preventive-action"],"assignees":["gone"]}',
      'POST /repos/acme/bot/issues/57/sub_issues {"sub_issue_id":58000}',
    ]);
  });

  test('is nobody’s when its owner cannot be assigned here', async () => {
    const { client, seen } = await github((route, { assignees }) =>
      Array.isArray(assignees) && assignees.length > 0
        ? {
            status: 422,
            json: { message: 'Validation Failed', errors: [{ field: 'assignees', code: 'invalid' }] },
          }
        : { status: 201, json: route.endsWith('/issues') ? made : {} },
    );
    expect(await apply(client, effect)).toMatchObject({ made: { number: 58, assignees: [] } });
    expect(seen).toHaveLength(3);
  });

  test('has its due day in a date field, where there is one', async () => {
    const { client, seen } = await github((route) => ({
      status: 201,
      json: route.endsWith('/issues') ? made : {},
    }));
    await apply(client, { ...effect, date: { field: 72, day: '2026-03-20' } });
    expect(seen[0]).toContain('"issue_field_values":[{"field_id":72,"value":"2026-03-20"}]');
    expect(seen).toHaveLength(2);
  });

  test.each([
    ['as nobody’s, its day kept', 'assignees'],
    ['without its day, its owner kept', 'issue_field_values'],
  ])('is made %s, where GitHub minds only that', async (_name, minded) => {
    const { client, seen } = await github((route, body) => {
      const value = body[minded] as unknown[] | undefined;
      if (route.endsWith('/issues') && value && value.length > 0)
        return {
          status: 422,
          json: { message: 'Validation Failed', errors: [{ field: minded, code: 'invalid' }] },
        };
      return { status: 201, json: route.endsWith('/issues') ? made : {} };
    });
    await apply(client, { ...effect, date: { field: 72, day: '2026-03-20' } });
    expect(seen).toHaveLength(3);
    expect(seen[1]?.includes('"gone"')).toBe(minded !== 'assignees');
    expect(seen[1]?.includes('2026-03-20')).toBe(minded === 'assignees');
  });

  test.each([403, 404, 422])(
    'keeps the day it had in a field that may not be written (%i)',
    async (status) => {
      const { client, seen } = await github(() => ({ status }));
      await apply(client, { kind: 'date-field', issue: 58, field: 72, day: '2026-04-01', why });
      expect(seen).toEqual([
        'POST /repos/acme/bot/issues/58/issue-field-values {"issue_field_values":[{"field_id":72,"value":"2026-04-01"}]}',
      ]);
    },
  );

  test('is not tried twice when GitHub fails: it may have been made', async () => {
    const { client, seen } = await github(() => ({ status: 502 }));
    await expect(apply(client, effect)).rejects.toMatchObject({ status: 502 });
    expect(seen).toHaveLength(1);
  });
});

describe('a comment', () => {
  const text = neutralise('hello');

  test('is written where there is none, else rewritten', async () => {
    const { client, seen } = await github(() => ({ status: 201 }));
    await apply(client, { kind: 'comment', issue: 57, key: 'signoff', id: null, text, why });
    await apply(client, { kind: 'comment', issue: 57, key: 'board', id: 9, text, why });
    expect(seen).toEqual([
      'POST /repos/acme/bot/issues/57/comments {"body":"hello"}',
      'PATCH /repos/acme/bot/issues/comments/9 {"body":"hello"}',
    ]);
  });

  test.each([200, 403, 404, 422])('that is the board is pinned, once (%i)', async (status) => {
    const { client, seen } = await github((route) =>
      route.startsWith('PUT') ? { status } : { status: 201, json: { id: 9 } },
    );
    await apply(client, { kind: 'comment', issue: 57, key: 'board', id: null, text, why });
    expect(seen).toEqual([
      'POST /repos/acme/bot/issues/57/comments {"body":"hello"}',
      'PUT /repos/acme/bot/issues/comments/9/pin',
    ]);
  });
});

describe('people who cannot be assigned', () => {
  const refused = (_route: string, { assignees }: Record<string, unknown>) =>
    Array.isArray(assignees) && assignees.includes('gone')
      ? { status: 422, json: { message: 'Validation Failed' } }
      : { json: { body: base, assignees: [{ login: 'mia' }] } };
  const people: Effect = { kind: 'assignees', issue: 57, add: ['gone', 'dana'], why };

  test('leave out nobody else', async () => {
    const { client, seen } = await github(refused);
    await apply(client, people);
    expect(seen.at(-1)).toBe('POST /repos/acme/bot/issues/57/assignees {"assignees":["dana"]}');
  });

  test('leave out nobody else where they go along with the body', async () => {
    const { client, seen } = await github(refused);
    await applyAll(client, [body, people]);
    expect(seen).toContain('PATCH /repos/acme/bot/issues/57 {"body":"A\\r\\nb12"}');
    expect(seen.at(-1)).toBe('POST /repos/acme/bot/issues/57/assignees {"assignees":["dana"]}');
  });
});

describe('the small wishes', () => {
  test.each<[Effect, string]>([
    [
      { kind: 'assignees', issue: 57, add: ['dana'], why },
      'POST /repos/acme/bot/issues/57/assignees {"assignees":["dana"]}',
    ],
    [
      { kind: 'reaction', issue: 57, comment: 9, content: '+1', why },
      'POST /repos/acme/bot/issues/comments/9/reactions {"content":"+1"}',
    ],
    [{ kind: 'reopen', issue: 57, why }, 'PATCH /repos/acme/bot/issues/57 {"state":"open"}'],
    [
      { kind: 'sub-issue', incident: 57, child: 58, childId: 58_000, why },
      'POST /repos/acme/bot/issues/57/sub_issues {"sub_issue_id":58000}',
    ],
  ])('%j', async (effect, request) => {
    const { client, seen } = await github(() => ({}));
    await apply(client, effect);
    expect(seen).toEqual([request]);
  });
});

test('a comment that is gone needs no reaction any more', async () => {
  const { client } = await github(() => ({ status: 404, json: { message: 'Not Found' } }));
  const gone = { kind: 'reaction', issue: 57, comment: 9, content: '+1', why } as const;
  await expect(apply(client, gone)).resolves.toBeNull();
});

test('labels go along with the report in one request, and leave those that others put on meanwhile', async () => {
  const { client, seen } = await github((route) =>
    route.startsWith('GET')
      ? { json: { body: 'old', labels: [{ name: 'bug' }, { name: 'severity/S2' }] } }
      : {},
  );
  await applyAll(client, [
    { kind: 'labels', issue: 57, add: ['severity/S1'], remove: ['severity/S2'], why },
    { kind: 'body', issue: 57, base: 'old', splices: [{ at: 0, remove: 3, insert: 'new' }], why },
  ]);
  expect(seen.map((request) => request.replace(/ \{\}$/, ''))).toEqual([
    'GET /repos/acme/bot/issues/57',
    'PATCH /repos/acme/bot/issues/57 {"body":"new","labels":["bug","severity/S1"]}',
  ]);
});

describe('a commit', () => {
  const commit: Effect = {
    kind: 'commit',
    branch: 'main',
    parent: 'a'.repeat(40),
    headline: neutralise('Report'),
    files: [{ path: 'incidents/README.md', text: 'é' }],
    deletions: ['incidents/ledger/2025-01.ndjson'],
    delivery: 'commit',
    over: null,
    base: 'main',
    text: neutralise('The report'),
    why,
  };

  test('names the head it stands on', async () => {
    const { client, seen } = await github(() => ({ json: { data: { createCommitOnBranch: {} } } }));
    await apply(client, commit);
    const { variables } = JSON.parse(seen[0]?.slice('POST /graphql '.length) ?? '');
    expect(variables.input).toEqual({
      branch: { repositoryNameWithOwner: 'acme/bot', branchName: 'main' },
      expectedHeadOid: 'a'.repeat(40),
      message: { headline: 'Report' },
      fileChanges: {
        additions: [{ path: 'incidents/README.md', contents: 'w6k=' }],
        deletions: [{ path: 'incidents/ledger/2025-01.ndjson' }],
      },
    });
  });

  test('on a branch that moved is a conflict', async () => {
    const { client } = await github(() => ({
      json: { data: null, errors: [{ type: 'STALE_DATA', message: 'moved' }] },
    }));
    await expect(apply(client, commit)).rejects.toThrow(StaleBranch);
  });
});

describe('a commit that is delivered another way', () => {
  const ref = 'incident-loop/report';
  const effect = (delivery: 'pull-request' | 'branch'): Effect => ({
    kind: 'commit',
    branch: ref,
    parent: 'a',
    headline: neutralise('Report'),
    files: [],
    deletions: [],
    delivery,
    over: 'b',
    base: 'main',
    text: neutralise('Text'),
    why,
  });
  const committed = { json: { data: { createCommitOnBranch: {} } } };
  const exists = { status: 422, json: { message: 'Reference already exists' } };
  const steps = (seen: readonly string[]) => seen.map((line) => line.split(' ').slice(0, 2).join(' '));

  test('as a pull request: a branch at the default branch, the commit, one pull request', async () => {
    const { client, seen } = await github((route) =>
      route === 'POST /graphql' ? committed : { json: route.includes('/pulls') ? [] : {} },
    );
    await apply(client, effect('pull-request'));
    expect(steps(seen)).toEqual([
      'POST /repos/acme/bot/git/refs',
      'POST /graphql',
      'GET /repos/acme/bot/pulls?state=open&head=acme%3Aincident-loop%2Freport&base=main',
      'POST /repos/acme/bot/pulls',
    ]);
    expect(seen[0]).toContain('{"ref":"refs/heads/incident-loop/report","sha":"a"}');
  });

  test('as the open pull request: the branch is moved, title and text are renewed', async () => {
    const open = [{ number: 9, head: { ref } }];
    const { client, seen } = await github((route) => {
      if (route === 'POST /graphql') return committed;
      if (route.endsWith('/git/refs')) return exists;
      if (route.includes('/git/ref/')) return { json: { object: { sha: 'b' } } };
      return { json: route.startsWith('GET') ? open : {} };
    });
    await apply(client, effect('pull-request'));
    expect(seen[2]).toMatch(/^PATCH .*refs%2F?.*"force":true|^PATCH .*"force":true/);
    expect(steps(seen).at(-1)).toBe('PATCH /repos/acme/bot/pulls/9');
  });

  test('as a pull request whose branch holds something newer is a conflict: by force that would be lost', async () => {
    const { client, seen } = await github((route) =>
      route.endsWith('/git/refs') ? exists : { json: { object: { sha: 'c' } } },
    );
    await expect(apply(client, effect('pull-request'))).rejects.toThrow(StaleBranch);
    expect(steps(seen).filter((step) => step.startsWith('PATCH'))).toEqual([]);
  });

  test('on a data branch: made when it is missing, never moved', async () => {
    const { client, seen } = await github((route) => (route === 'POST /graphql' ? committed : exists));
    await apply(client, effect('branch'));
    expect(steps(seen)).toEqual(['POST /repos/acme/bot/git/refs', 'POST /graphql']);
  });

  test('to a branch whose rules refuse it says what to set', async () => {
    const message = 'Repository rule violations found: Changes must be made through a pull request.';
    const { client } = await github((route) =>
      route === 'POST /graphql'
        ? { json: { data: null, errors: [{ type: 'UNPROCESSABLE', message }] } }
        : exists,
    );
    await expect(apply(client, effect('branch'))).rejects.toThrow(/Set `delivery: pull-request`/);
  });
});

describe('an issue of ours', () => {
  const own = (issue: number | null): Effect => ({
    kind: 'own-issue',
    issue,
    title: neutralise('Failed'),
    body: neutralise('Why'),
    labels: ['report-failed'],
    state: 'closed',
    why,
  });
  test.each([
    [null, 'POST /repos/acme/bot/issues {"title":"Failed","body":"Why","labels":["report-failed"]}'],
    [7, 'PATCH /repos/acme/bot/issues/7 {"title":"Failed","body":"Why","state":"closed"}'],
  ])('%s', async (issue, request) => {
    const { client, seen } = await github(() => ({ json: {} }));
    await apply(client, own(issue));
    expect(seen).toEqual([request]);
  });
});

describe('a question to GraphQL', () => {
  test('may have an answer with a text that Octokit itself cannot parse', async () => {
    const text = 'y'.repeat(10_500_000);
    const { client } = await github(() => ({ json: { data: { text } } }));
    expect((await ask<{ text: string }>(client, 'query { x }', {})).data.text).toHaveLength(text.length);
  });

  const answered = async (json: unknown) => ask((await github(() => ({ json }))).client, 'query { x }', {});

  test('is answered with GitHub’s own clock', async () => {
    expect(await answered({ data: { x: 1 } })).toEqual({ data: { x: 1 }, at: '2026-03-05T12:00:00Z' });
  });

  test.each([
    { type: 'FORBIDDEN', message: 'no' },
    { type: 'NOT_FOUND', message: 'Could not resolve' },
    { message: 'Something' },
  ])('that is refused is an error: %j', async (error) => {
    await expect(answered({ data: null, errors: [error] })).rejects.toThrow(Error);
  });

  test('that is answered by nothing is an error too', async () => {
    await expect(answered({})).rejects.toThrow('an empty answer');
  });
});
