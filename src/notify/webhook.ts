import { createHash, createHmac } from 'node:crypto';
import type { NoticeFor, Notified } from '../domain/notify.js';
import { NotTold, type Patience } from './patience.js';
import { post } from './post.js';

/**
 * Posts a notice as signed JSON: `X-Incident-Loop-Signature-256` is `sha256=` and the HMAC of the raw body in
 * hexadecimal, as GitHub signs its own
 * (https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries). The body carries `sentAt` against
 * replays and a `delivery` that a repeat has too. Any 2xx will do. Throws NotTold.
 */
export async function tellWebhook(
  secret: string,
  repository: string,
  notice: NoticeFor<'webhook'>,
  patience: Patience,
): Promise<Notified> {
  if (!secret) throw new NotTold('the input `webhook-secret` is empty, and nothing is sent unsigned');
  const delivery = deliveryOf(repository, notice);
  const { number, title, url, severity, standing, declaredAt } = notice.subject;
  const body = JSON.stringify({
    schema: 1,
    delivery,
    event: notice.event,
    sentAt: notice.at,
    repository,
    incident: { number, title, url, severity, state: standing, declaredAt },
    text: notice.text,
  });
  const headers = {
    'x-incident-loop-event': notice.event,
    'x-incident-loop-delivery': delivery,
    'x-incident-loop-signature-256': signature(secret, body),
  };
  await post({ url: notice.url, body, headers }, patience);
  return { key: notice.key, at: notice.at, error: null };
}

/** What `X-Incident-Loop-Signature-256` holds for a body. */
export function signature(secret: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** The same for the same notice of the same incident, whenever it is sent: receivers drop what they have seen. */
function deliveryOf(repository: string, { subject, key }: NoticeFor<'webhook'>): string {
  return createHash('sha256').update(`${repository}#${subject.number} ${key}`).digest('hex').slice(0, 32);
}
