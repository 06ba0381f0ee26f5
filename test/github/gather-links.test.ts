import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createClient } from '../../src/github/client.js';
import { gatherLinks } from '../../src/github/gather-links.js';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** A GitHub that gives these answers, one after the other. */
async function github(...answers: readonly object[]) {
  const asked: string[] = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    asked.push(JSON.parse(Buffer.concat(chunks).toString()).query);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answers[asked.length - 1]));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { client: createClient({ token: 't', apiUrl, owner: 'acme', repo: 'app' }), asked };
}

const settings = { text: 'on-call: [dana]\n' };
const linked = (number: number, labels: readonly string[], nameWithOwner = 'acme/app') => ({
  number,
  repository: { nameWithOwner },
  labels: { nodes: labels.map((name) => ({ name })) },
});
const pull = (...nodes: readonly (object | null)[]) => ({ closingIssuesReferences: { nodes } });
const refused = (type: string, ...path: readonly (string | number)[]) => ({ type, message: type, path });

describe('what is linked to a pull request', () => {
  test('is read with the settings, in one request for all pull requests of a run', async () => {
    const { client, asked } = await github({
      data: {
        repository: {
          settings,
          p34: pull(linked(12, ['incident', 'severity/S1']), linked(3, ['incident'], 'acme/incidents')),
          p35: pull(),
        },
      },
    });
    const gathered = await gatherLinks(client, [34, 35]);
    expect(gathered.settings).toBe('on-call: [dana]\n');
    expect(gathered.linked.get(34)).toEqual([
      { repository: 'acme/app', number: 12 },
      { repository: 'acme/incidents', number: 3 },
    ]);
    expect(gathered.linked.get(35)).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test('counts where it is a record: a pull request may close any issue', async () => {
    const { client } = await github({
      data: { repository: { settings: null, p34: pull(linked(12, ['bug']), linked(13, []), null) } },
    });
    expect(await gatherLinks(client, [34])).toEqual({ settings: null, linked: new Map([[34, []]]) });
  });

  test('is nothing where the token may not see it, or there is no such pull request', async () => {
    const path = ['repository', 'p34', 'closingIssuesReferences', 'nodes', 0];
    const { client } = await github({
      data: { repository: { settings, p34: pull(null), p35: null } },
      errors: [refused('FORBIDDEN', ...path), refused('NOT_FOUND', 'repository', 'p35')],
    });
    const gathered = await gatherLinks(client, [34, 35]);
    expect([...gathered.linked.values()]).toEqual([[], []]);
    expect(gathered.settings).toBe('on-call: [dana]\n');
  });

  test('is nothing on a host that knows no links, whose settings count all the same', async () => {
    const unknown = "Field 'closingIssuesReferences' doesn't exist on type 'PullRequest'";
    const path = ['query Links', 'repository', 'p34', '... on PullRequest', 'closingIssuesReferences'];
    const { client, asked } = await github(
      { errors: [{ message: unknown, path }] },
      { data: { repository: { settings } } },
    );
    expect(await gatherLinks(client, [34])).toEqual({
      settings: 'on-call: [dana]\n',
      linked: new Map([[34, []]]),
    });
    expect(asked[1]).not.toContain('closingIssuesReferences');
  });

  test('says what the token lacks where the repository cannot be read at all', async () => {
    const { client } = await github({
      data: { repository: null },
      errors: [refused('NOT_FOUND', 'repository')],
    });
    await expect(gatherLinks(client, [34])).rejects.toThrow('`contents: read`');
  });
});
