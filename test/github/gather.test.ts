import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createClient } from '../../src/github/client.js';
import { gatherIncident } from '../../src/github/gather.js';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const none = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
const issue = {
  ...{ number: 57, databaseId: 57, url: '', title: '', body: '', state: 'OPEN', stateReason: null },
  ...{ createdAt: '', updatedAt: '', closedAt: null, lastEditedAt: null, author: null, editor: null },
  ...{ comments: none, subIssues: none, timelineItems: none, userContentEdits: none },
};

/** A GitHub that answers each query by this, and the queries that it saw. */
async function github(answer: (query: string) => object) {
  const seen: string[] = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { query } = JSON.parse(Buffer.concat(chunks).toString());
    seen.push(query);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer(query)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { client: createClient({ token: 't', apiUrl, owner: 'acme', repo: 'bot' }), seen };
}

const repository = { settings: null, issue, made: { nodes: [] } };

describe('the organisation’s date fields', () => {
  test('come with the one read of an incident; fields of other types are empty there', async () => {
    const nodes = [{}, { fullDatabaseId: '72', name: 'Target date' }];
    const { client, seen } = await github(() => ({
      data: { repository: { ...repository, issueFields: { nodes } } },
    }));
    const { dateFields } = await gatherIncident(client, 57, 'bot');
    expect(dateFields).toEqual([{ id: 72, name: 'Target date' }]);
    expect(seen).toHaveLength(1);
  });

  test('are none where the token may not see them: the rest of the answer counts', async () => {
    const path = ['repository', 'issueFields'];
    const errors = [{ type: 'FORBIDDEN', path, message: 'Resource not accessible by integration' }];
    const { client, seen } = await github(() => ({
      data: { repository: { ...repository, issueFields: null } },
      errors,
    }));
    expect(await gatherIncident(client, 57, 'bot')).toMatchObject({ issue: { number: 57 }, dateFields: [] });
    expect(seen).toHaveLength(1);
  });

  test('are none on a host that does not know them: it is asked once more, without', async () => {
    const errors = [
      { message: "Field 'issueFields' doesn't exist on type 'Repository'" },
      { message: "No such type IssueFieldDate, so it can't be a fragment condition" },
    ];
    const { client, seen } = await github((query) =>
      query.includes('issueFields') ? { errors } : { data: { repository } },
    );
    expect(await gatherIncident(client, 57, 'bot')).toMatchObject({ dateFields: [] });
    await gatherIncident(client, 57, 'bot');
    // The second read of a run knows it.
    expect(seen.map((query) => [query.includes('issueFields'), query.includes('subIssues')])).toEqual([
      [true, true],
      [false, true],
      [false, true],
    ]);
  });

  test('and sub-issues may both be unknown to a host: it is asked twice in all', async () => {
    const errors = [
      { message: "Field 'issueFields' doesn't exist on type 'Repository'" },
      { message: "Field 'subIssues' doesn't exist on type 'Issue'" },
    ];
    const { subIssues: _none, ...bare } = issue;
    const { client, seen } = await github((query) =>
      /issueFields|subIssues/.test(query)
        ? { errors }
        : { data: { repository: { ...repository, issue: bare } } },
    );
    expect(await gatherIncident(client, 57, 'bot')).toMatchObject({ issue: { hasSubIssues: false } });
    expect(seen).toHaveLength(2);
  });
});
