import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { notifier } from '../../src/notify/notifier.js';
import { signature } from '../../src/notify/webhook.js';
import { hook, hurried, type Listener, listen, type Reply, unreachable } from './listener.js';

const SECRET = 'a secret of the receiver';

let there: Listener;
afterEach(() => there?.close());

async function receiver(reply: (count: number) => Reply = () => ({ status: 204 }), timeoutMs?: number) {
  there = await listen((_, count) => reply(count));
  return notifier({ ...unreachable, webhookSecret: SECRET }, hurried([], timeoutMs));
}

describe('the webhook', () => {
  test('signs as GitHub does', () => {
    // The example of https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries#testing-the-webhook-payload-validation
    expect(signature("It's a Secret to Everybody", 'Hello, World!')).toBe(
      'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    );
  });

  test('carries what happened, when it was sent, and nothing of the report', async () => {
    const tell = await receiver();
    expect(await tell([hook(`${there.url}/in?team=ai`)])).toMatchObject([{ error: null }]);
    const [heard] = there.heard;
    expect(heard?.path).toBe('/in?team=ai');
    expect(JSON.parse(heard?.body ?? '')).toEqual({
      schema: 1,
      delivery: heard?.headers['x-incident-loop-delivery'],
      event: 'declared',
      sentAt: '2026-03-02T09:01:00Z',
      repository: 'acme/incidents',
      incident: {
        number: 57,
        title: 'Refunds that do not exist',
        url: 'https://github.com/acme/incidents/issues/57',
        severity: 'S1',
        state: 'open',
        declaredAt: '2026-03-02T09:00:00Z',
      },
      text: 'S1 incident #57: Refunds that do not exist',
    });
    expect(heard?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-incident-loop-event': 'declared',
    });
  });

  test('can be checked by whoever knows the secret, over the bytes that came', async () => {
    const tell = await receiver();
    await tell([hook(there.url)]);
    const [heard] = there.heard;
    const mine = createHmac('sha256', SECRET)
      .update(Buffer.from(heard?.body ?? ''))
      .digest('hex');
    expect(heard?.headers['x-incident-loop-signature-256']).toBe(`sha256=${mine}`);
  });

  test('names a repeat like the first, and everything else otherwise', async () => {
    const tell = await receiver();
    const later = '2026-03-02T10:00:00Z';
    const other = { ...hook('').subject, number: 58 };
    await tell([hook(there.url)]);
    await tell([hook(there.url, { at: later }), hook(there.url, { key: 'webhook:acknowledged' })]);
    await tell([hook(there.url, { subject: other })]);
    const [first, again, next, another] = there.heard.map(
      ({ headers }) => headers['x-incident-loop-delivery'],
    );
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(again).toBe(first);
    expect(new Set([first, next, another]).size).toBe(3);
  });

  test('sends nothing unsigned', async () => {
    there = await listen(() => ({}));
    const tell = notifier(unreachable, hurried());
    expect(await tell([hook(there.url)])).toMatchObject([
      { error: 'the input `webhook-secret` is empty, and nothing is sent unsigned' },
    ]);
    expect(there.heard).toEqual([]);
  });

  test('that fails is tried once more, and what else there is waits for the next run', async () => {
    const tell = await receiver(() => ({ status: 500 }));
    const error = 'it answered 500: it failed';
    expect(await tell([hook(there.url), hook(there.url, { key: 'webhook:acknowledged' })])).toMatchObject([
      { key: 'webhook:declared', error },
      { key: 'webhook:acknowledged', error },
    ]);
    expect(there.heard).toHaveLength(2);
  });

  test('does not read an endless answer to its end', async () => {
    const tell = await receiver(() => ({ text: 'x'.repeat(300_000) }));
    expect(await tell([hook(there.url)])).toMatchObject([{ error: null }]);
  });
});
