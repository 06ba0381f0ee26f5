import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Notice, NoticeFor, NoticeSubject } from '../../src/domain/notify.js';
import type { Patience } from '../../src/notify/patience.js';
import { ownWord } from '../../src/rendering/outgoing.js';

/** A request as it came in. */
export interface Heard {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What to answer; `silence` keeps the connection open and says nothing. */
export type Reply =
  | 'silence'
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly text?: string };

/** A service on this machine that stands in for somebody else's. */
export interface Listener {
  readonly url: string;
  readonly heard: Heard[];
  close(): void;
}

/** Listens, and answers as told; `count` is the number of requests so far, this one included. */
export async function listen(reply: (heard: Heard, count: number) => Reply): Promise<Listener> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const one = {
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    heard.push(one);
    const answer = reply(one, heard.length);
    if (answer === 'silence') return;
    const { status = 200, headers = {}, text = '' } = answer;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Waits for nothing, and notes how long it would have waited, in seconds. */
export function hurried(waited: number[] = [], timeoutMs = 2000): Patience {
  return {
    timeoutMs,
    wait: async (seconds) => {
      waited.push(seconds);
    },
  };
}

const subject: NoticeSubject = {
  number: 57,
  url: 'https://github.com/acme/incidents/issues/57',
  title: ownWord('Refunds that do not exist'),
  severity: 'S1',
  standing: 'open',
  declaredAt: '2026-03-02T09:00:00Z',
};
const at = '2026-03-02T09:01:00Z';
const base = { subject, at, text: ownWord('S1 incident #57: Refunds that do not exist') };

/** A page, as the policy would have it. */
export function page(given: Partial<NoticeFor<'pagerduty'>> = {}): NoticeFor<'pagerduty'> {
  return { ...base, channel: 'pagerduty', event: 'declared', key: 'page:trigger', ...given };
}

/** A notice for the webhook at an address. */
export function hook(url: string, given: Partial<NoticeFor<'webhook'>> = {}): NoticeFor<'webhook'> {
  return { ...base, channel: 'webhook', event: 'declared', key: 'webhook:declared', url, ...given };
}

/** A message for the incident's channel. */
export function message(given: Partial<NoticeFor<'slack'>> = {}): NoticeFor<'slack'> {
  const topic = ownWord(`S1 incident #57 · open · ${subject.url}`);
  const room = { id: null, name: 'inc-57-2026-03-02', topic, isPrivate: false, invite: [] };
  return { ...base, channel: 'slack', event: 'declared', key: 'slack:declared', room, ...given };
}

/** Nobody to be reached, with no keys: override what a test needs. */
export const unreachable = {
  repository: 'acme/incidents',
  pagerduty: { key: '', url: 'http://127.0.0.1:9/v2/enqueue' },
  slack: { token: '', url: 'http://127.0.0.1:9/api/' },
  webhookSecret: '',
};

export const keysOf = (notices: readonly Pick<Notice, 'key'>[]) => notices.map(({ key }) => key);
