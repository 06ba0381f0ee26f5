import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createClient } from '../../src/github/client.js';
import { gatherChanged } from '../../src/github/gather-changed.js';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const none = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

const issue = (number: number, updatedAt: string) => ({
  ...{ number, databaseId: number, url: '', title: '', body: '', state: 'OPEN', stateReason: null },
  ...{ createdAt: updatedAt, updatedAt, closedAt: null, lastEditedAt: null, author: null, editor: null },
  ...{ comments: none, subIssues: none, timelineItems: none, userContentEdits: none },
});

/** A GitHub of one issue a page (and so many of the newest beside the first), changed at these moments, with so many points left. */
async function github(moments: readonly string[], remaining = 900, newest = 0) {
  let asked = 0;
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { variables } = JSON.parse(Buffer.concat(chunks).toString());
    const at = Number(variables.cursor ?? 0);
    asked += 1;
    const issues = {
      totalCount: moments.length,
      pageInfo: { hasNextPage: at + 1 < moments.length, endCursor: String(at + 1) },
      nodes: moments.slice(at, at + 1).map((moment) => issue(at + 1, moment)),
    };
    const all = moments.map((moment, index) => issue(index + 1, moment));
    const beside = variables.withNewest && newest > 0 ? { newest: { nodes: all.slice(-newest) } } : {};
    const repository = { issues, all: { totalCount: moments.length }, ...beside };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: { rateLimit: { remaining }, repository } }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { client: createClient({ token: 't', apiUrl, owner: 'acme', repo: 'bot' }), count: () => asked };
}

const day = (number: number) => `2026-03-0${number}T00:00:00Z`;

describe('reading what has changed', () => {
  test('goes to the end within its budget', async () => {
    const { client } = await github([day(1), day(2), day(3)]);
    const read = await gatherChanged(client, null, 'bot', { pages: 5 });
    expect(read).toMatchObject({ stopped: null, upTo: day(3), total: 3, all: 3 });
    expect(read.issues.map((one) => one.number)).toEqual([1, 2, 3]);
  });

  test('stops at its budget, and tells how far it came', async () => {
    const { client, count } = await github([day(1), day(2), day(3), day(4)]);
    const read = await gatherChanged(client, null, 'bot', { pages: 2 });
    expect(read).toMatchObject({ stopped: 'budget', upTo: day(2), total: 4 });
    expect(count()).toBe(2);
  });

  test('does not stop among changes of one second, where the next run would start in the same place', async () => {
    const { client } = await github([day(1), day(1), day(1), day(2), day(3)]);
    expect((await gatherChanged(client, null, 'bot', { pages: 1 })).upTo).toBe(day(2));
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    const again = await github([day(2), day(2), day(3), day(4)]);
    expect((await gatherChanged(again.client, day(2), 'bot', { pages: 1 })).upTo).toBe(day(3));
  });

  test('leaves the last points of the hour to others', async () => {
    const { client, count } = await github([day(1), day(2)], 50);
    expect(await gatherChanged(client, null, 'bot', { pages: 9 })).toMatchObject({
      stopped: 'rate-limit',
      upTo: day(1),
    });
    expect(count()).toBe(1);
  });

  test('asks once where a page and the newest beside it are all that changed', async () => {
    const { client, count } = await github([day(1), day(2), day(3)], 900, 2);
    const read = await gatherChanged(client, day(1), 'bot', { pages: 5 });
    expect(read).toMatchObject({ stopped: null, upTo: day(3), total: 3 });
    expect(read.issues.map((one) => one.number)).toEqual([1, 2, 3]);
    expect(count()).toBe(1);
  });

  test('counts an incident once that stands on the page and among the newest', async () => {
    const { client } = await github([day(1), day(2)], 900, 2);
    const read = await gatherChanged(client, day(1), 'bot', { pages: 5 });
    expect(read.issues.map((one) => one.number)).toEqual([1, 2]);
  });

  test('goes on page by page where something lies between a page and the newest', async () => {
    const { client, count } = await github([day(1), day(2), day(3), day(4)], 900, 2);
    const read = await gatherChanged(client, day(1), 'bot', { pages: 9 });
    expect(read.issues.map((one) => one.number)).toEqual([1, 2, 3, 4]);
    expect(count()).toBe(4);
  });

  test('asks for no newest where it reads everything: they would only be read twice', async () => {
    const { client, count } = await github([day(1), day(2), day(3)], 900, 2);
    await gatherChanged(client, null, 'bot', { pages: 9 });
    expect(count()).toBe(3);
  });

  test('of nothing has no moment', async () => {
    const { client } = await github([]);
    expect(await gatherChanged(client, day(1), 'bot', { pages: 1 })).toMatchObject({
      issues: [],
      upTo: null,
      stopped: null,
    });
  });
});
