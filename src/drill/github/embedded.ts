import { type Answer, type Call, type Caller, isJson, type Json } from './call.js';
import { collectDeliveries, type Event, subscribe } from './deliveries.js';
import { type Emulator, startEmulator } from './emulator.js';
import { answerGraphql } from './graphql.js';
import { emptyMemory, keyOf } from './memory.js';
import { blobAt, type PlantedRun, runBody } from './runs.js';
import type { Seed } from './seed.js';
import { type Door, HOOK_PATH, type House, type Intercept, openDoor, type RequestRecord } from './server.js';
import { createService } from './service.js';

/**
 * A private GitHub on this machine: someone else's emulator (`emulate`) behind a proxy that adds what it lacks. Clients
 * use `apiUrl` and `graphqlUrl` with a token from `tokenFor` or `mint`, exactly as they would use GitHub.
 */
export interface EmbeddedGitHub {
  /** What a runner calls GITHUB_API_URL; addresses of web pages start with it too. */
  readonly apiUrl: string;
  /** What a runner calls GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string;
  /** The token of one of the seed's people. Throws when there is no such login. */
  tokenFor(login: string): string;
  /**
   * A token with exactly these permissions, as a job gets its GITHUB_TOKEN; it acts as `github-actions[bot]`.
   * Names as in a workflow (`pull-requests`); `none` may be given. `metadata: read` always comes along.
   */
  mint(permissions: Readonly<Record<string, 'read' | 'write' | 'none'>>): Promise<string>;
  /** Every request through the door, in the order of its answers. Seeding is not among them. */
  readonly requests: readonly RequestRecord[];
  /** Every webhook taken or announced so far, in the order of what happened. Call `takeEvents` first to be complete. */
  readonly events: readonly Event[];
  /** Says that a run of a workflow took place in `owner/name`, in place of all before it on its commit; answers with its `workflow_run` event. */
  plantRun(repository: string, run: PlantedRun): Promise<Json>;
  /** Links an issue to a pull request of `owner/name` as people do in its sidebar; no API does, and no webhook tells. */
  link(repository: string, pull: number, issue: number): void;
  /**
   * Says that a branch of `owner/name` is one of `fork`. GitHub shows a fork's commits in the repository that a pull request goes to,
   * the emulator does not: so they lie there.
   */
  standForFork(repository: string, branch: string, fork: string): void;
  /** The webhooks of all requests answered so far that were not taken before. */
  takeEvents(): Promise<Event[]>;
  /** Sees every request first and may answer, drop or refuse it: rate limits, crashes. Unset by default. */
  intercept: Intercept | undefined;
  /** The texts of all files committed in `owner/name`, by path, at a branch or commit (default: `main`). */
  files(repository: string, ref?: string): Promise<Record<string, string>>;
  close(): Promise<void>;
}

/** Runs one task after the other, so that what one request does to the proxy and the emulator is never torn. */
const inTurn = () => {
  let tail: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const mine = tail.then(task, task);
    tail = mine.catch(() => undefined);
    return mine;
  };
};

const installationPermissions = (asked: Readonly<Record<string, string>>): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(asked)
      .filter(([name, level]) => level !== 'none' && name !== 'id-token')
      .map(([name, level]) => [name.replaceAll('-', '_'), level]),
  ),
  metadata: 'read',
});

const committedFiles = async (
  emulator: Emulator,
  repository: string,
  ref: string,
): Promise<Record<string, string>> => {
  const get = async (path: string): Promise<Json> => {
    const target = `/repos/${repository}/git/${path}`;
    const { status, body } = await emulator.send({ method: 'GET', target, token: emulator.adminToken });
    if (status !== 200 || !isJson(body)) throw new Error(`${repository} has no ${ref}.`);
    return body;
  };
  const { tree } = await get(`trees/${encodeURIComponent(ref)}?recursive=1`);
  const entries = (Array.isArray(tree) ? tree : []).filter((entry) => entry.type === 'blob');
  const files: Record<string, string> = {};
  for (const { path, sha } of entries) {
    const blob = await get(`blobs/${sha}`);
    files[path] = Buffer.from(String(blob.content), 'base64').toString('utf8');
  }
  return files;
};

/** Who stands behind a token: the seed's people, and the jobs that were minted one. */
const identities = (tokens: Emulator['tokens'], jobs: ReadonlyMap<string, Caller>) => (token: string) => {
  const login = tokens.get(token);
  return login === undefined ? (jobs.get(token) ?? null) : ({ kind: 'user', login, token } as const);
};

/**
 * Starts an embedded GitHub with the seed's people and repositories. Its time is this process's `Date`, so a clock
 * started before it rules it. Throws when the emulator refuses the seed.
 */
export async function startGitHub(seed: Seed): Promise<EmbeddedGitHub> {
  const memory = emptyMemory();
  const jobs = new Map<string, Caller>();
  const requests: RequestRecord[] = [];
  const turn = inTurn();
  let house: House | undefined;
  const notReady: Answer = { status: 503, headers: {}, body: { message: 'Starting' } };
  const door: Door = await openDoor({
    identify: (token) => house?.identify(token) ?? null,
    answer: async (call) => house?.answer(call) ?? notReady,
    blob: (path) => house?.blob(path),
    receive: (id, name, body) => house?.receive(id, name, body),
    intercept: (request) => house?.intercept(request),
    record: (request) => requests.push(request),
  });
  const emulator = await startEmulator(seed, door.url);
  const deliveries = collectDeliveries(memory, await subscribe(emulator, seed, door.url + HOOK_PATH));
  const shop = createService({ seed, memory, emulator, deliveries, url: door.url });
  const answer = (call: Call) => (call.path === '/graphql' ? answerGraphql(shop, call) : shop.handle(call));
  const github: EmbeddedGitHub = {
    apiUrl: door.url,
    graphqlUrl: `${door.url}/graphql`,
    tokenFor: (login) => {
      const found = [...emulator.tokens].find(([, owner]) => owner === login);
      if (found === undefined) throw new Error(`The seed has no user "${login}".`);
      return found[0];
    },
    mint: async (asked) => {
      const permissions = installationPermissions(asked);
      const token = await emulator.mint(permissions);
      jobs.set(token, { kind: 'job', permissions, token });
      return token;
    },
    requests,
    events: deliveries.events,
    plantRun: async (repository, run) => {
      const others = memory.runs.filter((one) => one.head !== run.head);
      memory.runs.splice(0, memory.runs.length, ...others, run);
      const { body } = await turn(() => shop.seeAll(`/repos/${repository}`));
      const about = isJson(body) ? body : {};
      return { action: 'completed', workflow_run: runBody(run, door.url, about), repository: about };
    },
    link: (repository, number, issue) => {
      const key = keyOf({ repository, number });
      memory.links.set(key, [...(memory.links.get(key) ?? []), issue]);
    },
    standForFork: (repository, branch, fork) => {
      memory.forks.set(`${repository}:${branch}`, fork);
    },
    takeEvents: () => turn(() => deliveries.take()),
    intercept: undefined,
    files: (repository, ref = 'main') => committedFiles(emulator, repository, ref),
    close: async () => {
      await door.close();
      await emulator.close();
    },
  };
  house = {
    identify: identities(emulator.tokens, jobs),
    answer: (call) => turn(() => answer(call)),
    blob: (path) => blobAt(memory.runs, path),
    receive: (id, name, body) => deliveries.receive(id, name, emulator.publicly(body)),
    intercept: (request) => github.intercept?.(request),
    record: (request) => requests.push(request),
  };
  return github;
}
