import { afterEach, describe, expect, test } from '@jest/globals';
import { notifier } from '../../src/notify/notifier.js';
import { hurried, type Listener, listen, page, type Reply, unreachable } from './listener.js';

// Shapes of requests and answers: https://developer.pagerduty.com/docs/events-api-v2/trigger-events/ and
// https://developer.pagerduty.com/docs/events-api-v2/overview/#response-codes--retry-logic
const KEY = '0123456789abcdef0123456789abcdef';
const accepted: Reply = {
  status: 202,
  text: '{"status":"success","message":"Event processed","dedup_key":"acme/incidents#57"}',
};

let there: Listener;
afterEach(() => there.close());

async function pagerDuty(reply: (count: number) => Reply, waited: number[] = [], timeoutMs?: number) {
  there = await listen((_, count) => reply(count));
  const pagerduty = { key: KEY, url: `${there.url}/v2/enqueue` };
  return notifier({ ...unreachable, pagerduty }, hurried(waited, timeoutMs));
}

const bodies = () => there.heard.map(({ body }) => JSON.parse(body));

describe('PagerDuty', () => {
  test('is told to ring, with who, what and how bad, and where to look', async () => {
    const tell = await pagerDuty(() => accepted);
    expect(await tell([page()])).toEqual([{ key: 'page:trigger', at: '2026-03-02T09:01:00Z', error: null }]);
    expect(there.heard.map(({ path }) => path)).toEqual(['/v2/enqueue']);
    expect(bodies()).toEqual([
      {
        routing_key: KEY,
        event_action: 'trigger',
        dedup_key: 'acme/incidents#57',
        client: 'incident-loop',
        client_url: 'https://github.com/acme/incidents/issues/57',
        links: [
          {
            href: 'https://github.com/acme/incidents/issues/57',
            text: 'acme/incidents#57: report, board and sign-off',
          },
        ],
        payload: {
          summary: 'S1 incident #57: Refunds that do not exist',
          source: 'acme/incidents',
          severity: 'error',
          timestamp: '2026-03-02T09:00:00Z',
          class: 'AI incident',
          custom_details: {
            severity: 'S1',
            state: 'open',
            issue: 'https://github.com/acme/incidents/issues/57',
          },
        },
      },
    ]);
  });

  test.each([
    ['S0', 'critical'],
    ['S1', 'error'],
    ['S2', 'warning'],
    ['S3', 'info'],
  ] as const)('knows %s as %s', async (severity, urgency) => {
    const tell = await pagerDuty(() => accepted);
    await tell([page({ subject: { ...page().subject, severity } })]);
    expect(bodies()).toMatchObject([{ payload: { severity: urgency } }]);
  });

  test.each([
    ['page:acknowledge', 'acknowledge'],
    ['page:resolve', 'resolve'],
  ])('%s names the alert and nothing of the incident', async (key, action) => {
    const tell = await pagerDuty(() => accepted);
    await tell([page({ key })]);
    expect(bodies()).toEqual([{ routing_key: KEY, event_action: action, dedup_key: 'acme/incidents#57' }]);
  });

  test('waits as long as it is asked to, once', async () => {
    const waited: number[] = [];
    const tell = await pagerDuty(
      (count) => (count === 1 ? { status: 429, headers: { 'retry-after': '3' } } : accepted),
      waited,
    );
    expect(await tell([page()])).toMatchObject([{ error: null }]);
    expect(waited).toEqual([3]);
  });

  test.each<[string, Reply, string, number]>([
    ['a wrong key', { status: 401 }, 'it answered 401: it does not accept the key', 1],
    [
      'a malformed key',
      { status: 400, text: `{"status":"invalid event","errors":["'${KEY}' is incorrect"]}` },
      'it answered 400: check the input `pagerduty-key`',
      1,
    ],
    [
      'a limit that lasts',
      { status: 429, headers: { 'retry-after': '3' } },
      'it answered 429: too many requests, wait 3 s',
      2,
    ],
    [
      'a limit of a minute',
      { status: 429, headers: { 'retry-after': '60' } },
      'it answered 429: too many requests, wait 60 s',
      1,
    ],
    ['a fault of its own', { status: 503 }, 'it answered 503: it failed', 2],
    [
      'another address',
      { status: 302, headers: { location: 'http://127.0.0.1:9/' } },
      'it answered 302: it points elsewhere, which is not followed',
      1,
    ],
    [
      'a page of a proxy',
      { status: 200, text: '<html>Please log in</html>' },
      'what answered is not PagerDuty: check the input `pagerduty-url`',
      1,
    ],
    [
      'a malformed answer',
      { status: 202, text: '{"status":' },
      'what answered is not PagerDuty: check the input `pagerduty-url`',
      1,
    ],
    ['silence', 'silence', 'it did not answer within 0.05 s', 2],
  ])('%s is a reason, never an exception, and tells no key', async (_, reply, reason, requests) => {
    const tell = await pagerDuty(() => reply, [], reply === 'silence' ? 50 : undefined);
    expect(await tell([page()])).toEqual([
      { key: 'page:trigger', at: '2026-03-02T09:01:00Z', error: reason },
    ]);
    expect(there.heard).toHaveLength(requests);
  });

  test('that is not there at all is a reason too', async () => {
    const tell = await pagerDuty(() => accepted);
    there.close();
    expect(await tell([page()])).toMatchObject([{ error: 'no connection (ECONNREFUSED)' }]);
  });

  test('without a key is not asked', async () => {
    there = await listen(() => accepted);
    const tell = notifier({ ...unreachable, pagerduty: { key: '', url: there.url } }, hurried());
    expect(await tell([page()])).toMatchObject([{ error: 'the input `pagerduty-key` is empty' }]);
    expect(there.heard).toEqual([]);
  });

  test.each([
    ['http://events.example.com/v2/enqueue', 'its address does not begin with https://'],
    ['file:///etc/passwd', 'its address does not begin with https://'],
    ['http://127.0.0.1.example.com/', 'its address does not begin with https://'],
    ['https://me:secret@events.example.com/', 'its address holds a password'],
    ['nowhere', 'its address is no address'],
  ])('is never sought at %s', async (url, reason) => {
    there = await listen(() => accepted);
    const tell = notifier({ ...unreachable, pagerduty: { key: KEY, url } }, hurried());
    expect(await tell([page()])).toMatchObject([{ error: reason }]);
  });
});
