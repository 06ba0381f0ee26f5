import { createSign, generateKeyPairSync } from 'node:crypto';
import { type Answer, isJson } from './call.js';
import {
  APP,
  administratorOf,
  aliasOf,
  emulatorSeed,
  INSTALLATION,
  peopleOf,
  plant,
  tokenOf,
} from './planting.js';
import type { Seed } from './seed.js';

/** The emulator behind the proxy. */
export interface Emulator {
  /** Makes one raw request. */
  send(request: RawRequest): Promise<Answer>;
  /** The token of someone who may administrate every repository. */
  readonly adminToken: string;
  /** The seed's people by their tokens. */
  readonly tokens: ReadonlyMap<string, string>;
  /** A token of the app's installation with exactly these permissions. */
  mint(permissions: Readonly<Record<string, string>>): Promise<string>;
  /** Rewrites the emulator's own addresses in a text, such as a webhook's body, to the proxy's. */
  publicly(text: string): string;
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

let key: string | undefined;

/** One key a process: making it is the slowest part of a start. */
const appKey = (): string => {
  key ??= generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
  return key;
};

const appToken = (): string => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = { iat: now - 10, exp: now + 500, iss: String(APP) };
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(appKey(), 'base64url')}`;
};

const parsed = (bytes: Buffer, type: string | null): unknown => {
  if (bytes.length === 0) return undefined;
  return type?.includes('json') ? JSON.parse(bytes.toString('utf8')) : bytes;
};

const readdressed = (port: string, publicUrl: string): Emulator['publicly'] => {
  const own = new RegExp(`http://(localhost|127\\.0\\.0\\.1):${port}`, 'g');
  return (text) => text.replace(own, publicUrl);
};

const HEADERS: readonly string[] = [
  ...['content-type', 'link', 'location'],
  ...['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
];

/** Sends to the emulator and reads the answer, every address in it rewritten to the proxy's. */
const sender = (port: string, publicly: Emulator['publicly']): Emulator['send'] => {
  let sent = 0;
  return async ({ method, target, token, headers = {}, body: asked }) => {
    // The emulator wants JSON with every write, GitHub does not.
    const body = asked ?? (/POST|PUT|PATCH/.test(method) ? {} : undefined);
    const response = await fetch(`http://127.0.0.1:${port}${target}`, {
      method,
      headers: {
        accept: headers.accept ?? 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${aliasOf(token, sent++)}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const type = response.headers.get('content-type');
    const bytes = Buffer.from(await response.arrayBuffer());
    const pairs = HEADERS.map((name) => [name, publicly(response.headers.get(name) ?? '')]);
    return {
      status: response.status,
      headers: Object.fromEntries(pairs.filter(([, value]) => value !== '')),
      body: parsed(type?.includes('json') ? Buffer.from(publicly(bytes.toString('utf8'))) : bytes, type),
    };
  };
};

const mint = async (
  send: Emulator['send'],
  permissions: Readonly<Record<string, string>>,
): Promise<string> => {
  const target = `/app/installations/${INSTALLATION}/access_tokens`;
  const answer = await send({ method: 'POST', target, token: appToken(), body: { permissions } });
  if (answer.status === 201 && isJson(answer.body)) return String(answer.body.token);
  const names = Object.keys(permissions).join(', ');
  throw new Error(`The emulator minted no token for ${names}: ${JSON.stringify(answer.body)}`);
};

/**
 * Starts the emulator with the seed's people, repositories, labels and first commits. Its answers name `publicUrl`
 * wherever they name an address. Throws when the emulator refuses the seed.
 */
export async function startEmulator(seed: Seed, publicUrl: string): Promise<Emulator> {
  // Left outside the bundle, and loaded here alone: on GitHub's runner, where actions start, it is not installed.
  const { createEmulator } = await import(/* webpackIgnore: true */ 'emulate');
  const running = await createEmulator({ service: 'github', port: 0, seed: emulatorSeed(seed, appKey()) });
  const { port } = new URL(running.url);
  const publicly = readdressed(port, publicUrl);
  const send = sender(port, publicly);
  await plant((token, method, target, body) => send({ method, target, token, body }), seed);
  return {
    send,
    adminToken: tokenOf(administratorOf(seed)),
    tokens: new Map(peopleOf(seed).map((login) => [tokenOf(login), login])),
    mint: (permissions) => mint(send, permissions),
    publicly,
    close: () => running.close(),
  };
}
