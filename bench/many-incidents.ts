import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const none = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

const STARTED = Date.parse('2026-01-01T00:00:00Z');
/** Three a day, so that ten thousand are nine years. */
const APART = 8 * 3_600_000;

interface Asked {
  readonly query: string;
  readonly variables: {
    readonly since?: string | null;
    readonly cursor?: string | null;
    readonly first?: number;
    readonly withNewest?: boolean;
    readonly newest?: number;
    readonly input?: {
      readonly fileChanges: { readonly additions: readonly { path: string; contents: string }[] };
    };
  };
}

/** A GitHub that holds so many incidents and answers the weekly action's questions alone: an emulator would be filing them for minutes. */
export interface ManyIncidents {
  readonly apiUrl: string;
  /** The names of the questions asked so far. */
  readonly asked: string[];
  /** Lets so many incidents change, a day later. */
  change(count: number): void;
  close(): Promise<void>;
}

/** Starts it; every incident has this body and a minute of its own. */
export async function startMany(count: number, body: string): Promise<ManyIncidents> {
  const updated = Array.from({ length: count }, (_, index) => STARTED + index * 60_000);
  const files = new Map<string, string>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const question = JSON.parse(await textOf(request)) as Asked;
    asked.push(/(?:query|mutation) (\w+)/.exec(question.query)?.[1] ?? '?');
    response.writeHead(200, {
      'content-type': 'application/json',
      date: new Date(STARTED + 200 * 86_400_000).toUTCString(),
    });
    response.end(JSON.stringify({ data: answer(question, { updated, files, body }) }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    change: (many) => {
      for (let index = 0; index < many; index++) updated[index] = STARTED + 100 * 86_400_000 + index * 60_000;
    },
    close: () => closed(server),
  };
}

interface Held {
  readonly updated: readonly number[];
  readonly files: Map<string, string>;
  readonly body: string;
}

function answer({ query, variables }: Asked, held: Held): unknown {
  if (query.includes('createCommitOnBranch')) {
    for (const { path, contents } of variables.input?.fileChanges.additions ?? []) {
      held.files.set(path, Buffer.from(contents, 'base64').toString());
    }
    return { createCommitOnBranch: { commit: { oid: 'b', url: '' } } };
  }
  if (query.includes('query Ledger')) return { repository: repository(held.files) };
  return { rateLimit: { remaining: 900 }, repository: changed(variables, held) };
}

function repository(files: ReadonlyMap<string, string>) {
  const inFolder = (folder: string) => [...files].filter(([path]) => path.startsWith(`incidents/${folder}/`));
  const blob = (path: string) => (files.has(path) ? { text: files.get(path) } : null);
  return {
    url: 'https://github.com/acme/incidents',
    defaultBranchRef: { name: 'main', target: { oid: 'a' } },
    branch: null,
    settings: null,
    counts: null,
    ledger: {
      entries: inFolder('ledger').map(([path, text]) => ({ path, object: { text, isTruncated: false } })),
    },
    reports: { entries: inFolder('reports').map(([path]) => ({ path })) },
    metrics: blob('incidents/metrics.json'),
    details: blob('incidents/details.json'),
    failed: { nodes: [] },
  };
}

function changed(variables: Asked['variables'], { updated, body }: Held) {
  const { since, cursor, first = 100, withNewest = false, newest = 0 } = variables;
  const after = since ? Date.parse(since) : 0;
  const numbers = updated
    .map((at, index) => ({ at, number: index + 1 }))
    .filter(({ at }) => at >= after)
    .sort((a, b) => a.at - b.at);
  const from = cursor ? Number(cursor) : 0;
  const page = numbers.slice(from, from + first);
  const end = from + page.length;
  return {
    issues: {
      totalCount: numbers.length,
      pageInfo: { hasNextPage: end < numbers.length, endCursor: String(end) },
      nodes: page.map(({ at, number }) => issue(number, at, body)),
    },
    ...(withNewest && {
      newest: { nodes: numbers.slice(-newest).map(({ at, number }) => issue(number, at, body)) },
    }),
    all: { totalCount: updated.length },
    actions: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
  };
}

function issue(number: number, at: number, body: string) {
  const iso = (moment: number) => new Date(moment).toISOString().replace('.000Z', 'Z');
  return {
    number,
    databaseId: number,
    url: `https://github.com/acme/incidents/issues/${number}`,
    title: 'A refund that does not exist',
    body,
    state: 'OPEN',
    stateReason: null,
    createdAt: iso(STARTED - number * APART),
    updatedAt: iso(at),
    closedAt: null,
    lastEditedAt: null,
    author: { __typename: 'User', login: 'dana' },
    editor: null,
    labels: { nodes: [{ name: 'incident' }] },
    assignees: { nodes: [] },
    comments: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
    subIssues: none,
    timelineItems: none,
    userContentEdits: none,
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
