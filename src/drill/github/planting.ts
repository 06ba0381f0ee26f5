import { type Answer, BOT, isJson, type Json } from './call.js';
import type { Seed, SeedRepository } from './seed.js';

/** The numbers of the app that jobs act as, and of its installation at the owner. */
export const APP = 1;
export const INSTALLATION = 9;

/** What a job's `permissions:` can name, as an installation's token names it. */
const PERMISSIONS: readonly string[] = [
  ...['actions', 'attestations', 'checks', 'contents', 'deployments', 'discussions', 'issues', 'metadata'],
  ...['models', 'packages', 'pages', 'pull_requests', 'repository_projects', 'security_events', 'statuses'],
];

/** An account of the emulator's own, which administrates organisations and owns what nobody sees. */
const KEEPER = 'emulator-keeper';

const USER_TOKEN = 'ghp_';

/** The emulator stops a token after 5,000 requests in an hour, so a user's requests are spread over this many. */
const ALIASES = 20;

/** The token that a user of the seed calls with. */
export function tokenOf(login: string): string {
  return `${USER_TOKEN}${Buffer.from(login).toString('hex').padEnd(36, '0')}`;
}

/** The token to call the emulator with for the `count`-th request. */
export function aliasOf(token: string, count: number): string {
  return token.startsWith(USER_TOKEN) ? `${token}.${count % ALIASES}` : token;
}

/** Everybody who has a token. */
export function peopleOf(seed: Seed): string[] {
  const owner = seed.owner.type === 'User' ? [seed.owner.login] : [];
  return [...new Set([...seed.users.map(({ login }) => login), ...owner, ...(seed.owner.members ?? [])])];
}

/** Who may administrate every repository of the seed. */
export function administratorOf(seed: Seed): string {
  return seed.owner.type === 'User' ? seed.owner.login : KEEPER;
}

/** The seed in the emulator's words; `privateKey` (PEM) is the app's. */
export function emulatorSeed(seed: Seed, privateKey: string) {
  const people = [...peopleOf(seed), KEEPER];
  const owner = seed.owner.login;
  const members = [KEEPER, ...(seed.owner.members ?? [])].map((login) => ({ login, role: 'admin' }));
  const repos = [...seed.repos, { owner: KEEPER, name: 'elsewhere' }];
  const tokens = people.flatMap((login) =>
    Array.from({ length: ALIASES }, (_, count) => [
      aliasOf(tokenOf(login), count),
      { login, scopes: ['repo'] },
    ]),
  );
  const app = {
    app_id: APP,
    slug: BOT.replace('[bot]', ''),
    name: 'GitHub Actions',
    private_key: privateKey,
    permissions: Object.fromEntries(PERMISSIONS.map((name) => [name, 'write'])),
    events: [],
    installations: [{ installation_id: INSTALLATION, account: owner, repository_selection: 'all' }],
  };
  return {
    tokens: Object.fromEntries(tokens),
    github: {
      users: people.map((login) => ({ login })),
      orgs: seed.owner.type === 'Organization' ? [{ login: owner, members }] : [],
      repos: repos.map((repo) => ({ owner: repo.owner, name: repo.name, private: true, auto_init: false })),
      apps: [app],
    },
  };
}

type Post = (token: string, method: string, target: string, body: unknown) => Promise<Answer>;

const LEVELS = {
  read: 'pull',
  triage: 'triage',
  write: 'push',
  maintain: 'maintain',
  admin: 'admin',
} as const;

const fill = async (post: Post, token: string, repo: SeedRepository): Promise<void> => {
  const ask = async (method: string, path: string, body: unknown): Promise<Json> => {
    const answer = await post(token, method, `/repos/${repo.owner}/${repo.name}${path}`, body);
    if (answer.status < 300 && isJson(answer.body)) return answer.body;
    throw new Error(`The emulator refused the seed at ${method} ${path}: ${JSON.stringify(answer.body)}`);
  };
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
    await ask('PUT', `/collaborators/${login}`, { permission: LEVELS[permission] });
  }
};

/** Fills the repositories: one commit, the labels, the collaborators. Throws when the emulator refuses any of it. */
export async function plant(post: Post, seed: Seed): Promise<void> {
  // Ids and numbers must differ, as they do on GitHub, or a mix-up of the two would go unnoticed.
  for (let spent = 0; spent < 7; spent++) {
    await post(tokenOf(KEEPER), 'POST', `/repos/${KEEPER}/elsewhere/issues`, { title: `Spent ${spent}` });
  }
  for (const repo of seed.repos) await fill(post, tokenOf(administratorOf(seed)), repo);
}
