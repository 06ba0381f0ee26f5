import { createSign } from 'node:crypto';
import { createEmulator } from 'emulate';
import { type Answer, BOT, isJson } from './call.js';
import { atLeast, type Seed, type SeedRepository } from './seed.js';

const APP = 1;
const INSTALLATION = 9;
/** What a job's `permissions:` can name, as an installation's token names it. */
const PERMISSIONS: readonly string[] = [
  ...[
    'actions',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'issues',
    'metadata',
    'models',
  ],
  ...['packages', 'pages', 'pull_requests', 'repository_projects', 'security_events', 'statuses'],
];

/** The emulator behind the proxy: the raw requests go through `send`. */
export interface Emulator {
  send(request: RawRequest): Promise<Answer>;
  /** The token of someone who may administrate every repository. */
  readonly adminToken: string;
  readonly tokens: ReadonlyMap<string, string>;
  mint(permissions: Readonly<Record<string, string>>): Promise<string>;
  close(): Promise<void>;
}

/** A request to the emulator: `target` is path and query. */
export interface RawRequest {
  readonly method: string;
  readonly target: string;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The token that a user of the seed calls with. */
export const tokenOf = (login: string): string => `ghp_${Buffer.from(login).toString('hex').padEnd(36, '0')}`;

const KEEPER = 'emulator-keeper';

const seedOf = (seed: Seed) => {
  const people = [
    ...new Set([...seed.users.map((user) => user.login), ...(seed.owner.members ?? []), KEEPER]),
  ];
  const owner = seed.owner.login;
  if (seed.owner.type === 'User' && !people.includes(owner)) people.push(owner);
  const members = [KEEPER, ...(seed.owner.members ?? [])].map((login) => ({ login, role: 'admin' as const }));
  const repos = [...seed.repos, { owner: KEEPER, name: 'elsewhere', private: true }];
  const granted = Object.fromEntries(PERMISSIONS.map((name) => [name, 'write']));
  const installation = { installation_id: INSTALLATION, account: owner, repository_selection: 'all' };
  const slug = BOT.replace('[bot]', '');
  return {
    tokens: Object.fromEntries(people.map((login) => [tokenOf(login), { login, scopes: ['repo'] }])),
    github: {
      users: people.map((login) => ({ login })),
      orgs: seed.owner.type === 'Organization' ? [{ login: owner, members }] : [],
      repos: repos.map((repo) => ({ owner: repo.owner, name: repo.name, private: true, auto_init: false })),
      apps: [
        {
          app_id: APP,
          slug,
          name: 'GitHub Actions',
          permissions: granted,
          events: [],
          installations: [installation],
        },
      ],
    },
  };
};

const signedBy = (key: string): string => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 10, exp: now + 500, iss: String(APP) })}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
};

const expectStatus = (answer: Answer, what: string): Record<string, unknown> => {
  if (answer.status >= 300)
    throw new Error(`The emulator refused to ${what}: ${JSON.stringify(answer.body)}`);
  return isJson(answer.body) ? answer.body : {};
};

const LEVELS = {
  read: 'pull',
  triage: 'triage',
  write: 'push',
  maintain: 'maintain',
  admin: 'admin',
} as const;

const fill = async (emulator: Pick<Emulator, 'send' | 'adminToken'>, repo: SeedRepository): Promise<void> => {
  const base = `/repos/${repo.owner}/${repo.name}`;
  const ask = async (method: string, path: string, body: unknown) =>
    expectStatus(
      await emulator.send({ method, target: base + path, token: emulator.adminToken, body }),
      `${method} ${path}`,
    );
  const files = Object.entries(repo.files).map(([path, content]) => ({
    path,
    mode: '100644',
    type: 'blob',
    content,
  }));
  const tree = await ask('POST', '/git/trees', { tree: files });
  const commit = await ask('POST', '/git/commits', {
    message: 'Initial commit',
    tree: tree.sha,
    parents: [],
  });
  await ask('POST', '/git/refs', { ref: 'refs/heads/main', sha: commit.sha });
  for (const label of repo.labels) await ask('POST', '/labels', label);
  for (const { login, permission } of repo.collaborators) {
    if (atLeast(permission, 'read'))
      await ask('PUT', `/collaborators/${login}`, { permission: LEVELS[permission] });
  }
};

/** Ids and numbers must differ, as they do on GitHub, or a mix-up of the two would go unnoticed. */
const spendIds = async (emulator: Pick<Emulator, 'send'>): Promise<void> => {
  const target = `/repos/${KEEPER}/elsewhere/issues`;
  for (let spent = 0; spent < 7; spent++) {
    await emulator.send({
      method: 'POST',
      target,
      token: tokenOf(KEEPER),
      body: { title: `Spent ${spent}` },
    });
  }
};

const parsed = (bytes: Buffer, type: string | null): unknown => {
  if (bytes.length === 0) return undefined;
  return type?.includes('json') ? JSON.parse(bytes.toString('utf8')) : bytes;
};

/** Sends to the emulator and reads the answer, every address in it rewritten to the proxy's. */
const sender =
  (port: string, publicUrl: string) =>
  async (request: RawRequest): Promise<Answer> => {
    const { method, target, token, body, headers = {} } = request;
    const response = await fetch(`http://127.0.0.1:${port}${target}`, {
      method,
      headers: {
        accept: headers.accept ?? 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const own = new RegExp(`http://(localhost|127\\.0\\.0\\.1):${port}`, 'g');
    const type = response.headers.get('content-type');
    const bytes = Buffer.from(await response.arrayBuffer());
    const readable = type?.includes('json')
      ? Buffer.from(bytes.toString('utf8').replace(own, publicUrl))
      : bytes;
    const kept = [
      'content-type',
      'link',
      'location',
      'x-ratelimit-limit',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
    ];
    const pairs = kept.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value.replace(own, publicUrl)]];
    });
    return { status: response.status, headers: Object.fromEntries(pairs), body: parsed(readable, type) };
  };

/**
 * Starts the emulator with the seed's people, repositories, labels and first commits. Its answers name `publicUrl`
 * wherever they name an address. Throws when the emulator refuses the seed.
 */
export async function startEmulator(seed: Seed, publicUrl: string): Promise<Emulator> {
  const prepared = seedOf(seed);
  const running = await createEmulator({ service: 'github', port: 0, seed: prepared });
  const send = sender(new URL(running.url).port, publicUrl);
  const adminToken = tokenOf(seed.owner.type === 'User' ? seed.owner.login : KEEPER);
  const key = running.generatedSecrets[0]?.value ?? '';
  await spendIds({ send });
  for (const repo of seed.repos) await fill({ send, adminToken }, repo);
  return {
    send,
    adminToken,
    tokens: new Map(Object.entries(prepared.tokens).map(([token, { login }]) => [token, login])),
    mint: async (permissions) => {
      const target = `/app/installations/${INSTALLATION}/access_tokens`;
      const answer = await send({ method: 'POST', target, token: signedBy(key), body: { permissions } });
      return String(expectStatus(answer, 'mint a token').token);
    },
    close: () => running.close(),
  };
}
