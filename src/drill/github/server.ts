import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Answer,
  BAD_CREDENTIALS,
  bodyOf,
  type Call,
  type Caller,
  isJson,
  type Json,
  loginOf,
} from './call.js';
import { BLOB_PATH } from './runs.js';

/** One request through the public door, and what it was answered with. */
export interface RequestRecord {
  /** ISO 8601, on this process's clock. */
  readonly at: string;
  /** Who the token belongs to: a login, or `github-actions[bot]`; null without a valid token. */
  readonly by: string | null;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly requestBody: unknown;
  /** 0 when the connection was dropped. */
  readonly status: number;
  readonly responseBody: unknown;
  readonly graphql?: { readonly query: string; readonly variables: Json };
}

/** A request as an interceptor sees it, before it is answered. */
export type Intercepted = Omit<RequestRecord, 'status' | 'responseBody'>;

/**
 * What an interceptor wants: nothing; this answer instead; `drop` the connection unanswered, nothing done; or
 * `drop-answer`, the request is carried out but nobody hears of it.
 */
export type Fault = undefined | 'drop' | 'drop-answer' | Partial<Answer>;

/** A hook that sees every request first. */
export type Intercept = (request: Intercepted) => Fault | Promise<Fault>;

/** What stands behind the door. */
export interface House {
  identify(token: string): Caller | null;
  answer(call: Call): Promise<Answer>;
  /** The bytes at a path below `BLOB_PATH`. */
  blob(path: string): Buffer | undefined;
  /** Takes a webhook of the emulator. */
  receive(id: number, name: string, body: string): void;
  intercept(request: Intercepted): Fault | Promise<Fault>;
  record(request: RequestRecord): void;
}

/** The path that the emulator's webhooks arrive at; it is none of GitHub's. */
export const HOOK_PATH = '/_webhooks';

const bytesOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const bodyFrom = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const callOf = (house: House, request: IncomingMessage, text: string): Call | null => {
  const url = new URL(request.url ?? '/', 'http://door');
  const token = /^(?:bearer|token)\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const caller = token === undefined ? ({ kind: 'nobody' } as const) : house.identify(token);
  const headers = { accept: request.headers.accept ?? 'application/json' };
  const common = {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/(.)\/$/, '$1'),
    query: url.searchParams,
  };
  if (caller === null) return null;
  return { ...common, headers, body: bodyFrom(text), caller };
};

const seenFrom = (request: IncomingMessage, call: Call | null, text: string): Intercepted => {
  const url = new URL(request.url ?? '/', 'http://door');
  const body = bodyFrom(text);
  const { query, variables } = bodyOf({ body });
  const isGraphql = url.pathname === '/graphql' && typeof query === 'string';
  return {
    at: new Date().toISOString(),
    by: call === null ? null : loginOf(call.caller),
    method: request.method ?? 'GET',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    requestBody: body,
    ...(isGraphql ? { graphql: { query, variables: isJson(variables) ? variables : {} } } : {}),
  };
};

/** Node's own `Date` header is cached and knows nothing of the drill's clock; clients read the time from this one. */
const send = (response: ServerResponse, answer: Answer): void => {
  const raw = Buffer.isBuffer(answer.body);
  const type = raw ? 'application/octet-stream' : 'application/json; charset=utf-8';
  response.sendDate = false;
  response.writeHead(answer.status, {
    'x-github-media-type': 'github.v3; format=json',
    ...(answer.body === undefined ? {} : { 'content-type': type }),
    ...answer.headers,
    date: new Date().toUTCString(),
  });
  if (answer.body === undefined) response.end();
  else response.end(Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body));
};

const EMPTY: Answer = { status: 200, headers: {}, body: undefined };

const serve = async (house: House, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const text = await bytesOf(request);
  if (request.url === HOOK_PATH) {
    house.receive(
      Number(request.headers['x-github-delivery']),
      String(request.headers['x-github-event']),
      text,
    );
    send(response, EMPTY);
    return;
  }
  const blob = request.url?.startsWith(BLOB_PATH) ? house.blob(request.url) : undefined;
  if (blob) return send(response, { ...EMPTY, body: blob });
  const call = callOf(house, request, text);
  const seen = seenFrom(request, call, text);
  const fault = await house.intercept(seen);
  const replaced = typeof fault === 'object' ? { ...EMPTY, ...fault } : null;
  const refused = call === null ? BAD_CREDENTIALS : null;
  const answer = fault === 'drop' ? EMPTY : (replaced ?? refused ?? (await house.answer(call as Call)));
  const heard = fault !== 'drop' && fault !== 'drop-answer';
  const body = Buffer.isBuffer(answer.body) ? answer.body.toString('utf8') : answer.body;
  house.record({ ...seen, status: heard ? answer.status : 0, responseBody: heard ? body : undefined });
  if (heard) send(response, answer);
  else request.socket.destroy();
};

/** A running door. */
export interface Door {
  readonly url: string;
  close(): Promise<void>;
}

/** Opens the door on a free loopback port. A fault of our own is answered with 500 and its text, never a hang. */
export async function openDoor(house: House): Promise<Door> {
  const server = createServer((request, response) => {
    serve(house, request, response).catch((error: unknown) => {
      const message = `The embedded GitHub failed: ${error instanceof Error ? error.stack : String(error)}`;
      if (!response.headersSent) send(response, { status: 500, headers: {}, body: { message } });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
