import type { WebClient } from '@slack/web-api';
import type { NoticeFor, Notified } from '../domain/notify.js';
import type { Patience } from './patience.js';
import { NotTold } from './patience.js';
import { assertSafe } from './post.js';
import { type Call, callSlack } from './slack-call.js';
import { openRoom } from './slack-room.js';

/** How to reach Slack: a bot token, and the root of its Web API. */
export interface Slack {
  readonly token: string;
  readonly url: string;
}

/** Writes notices into the incident's channel, which it opens or finds first. */
export type SlackWriter = (notice: NoticeFor<'slack'>) => Promise<Notified>;

/** What marks a message as ours, for Slack's message metadata (https://docs.slack.dev/messaging/message-metadata). */
const MARK = 'incident_loop_notice';

/**
 * A writer for the notices of one run. The channel is looked through once before anything is posted into it, so that a
 * repeat after a lost answer or a lost memory posts nothing twice. A topic, pin or invitation that fails holds up no
 * message: it is tried again with its notice. The SDK is loaded on first use. Throws NotTold.
 */
export function slackWriter({ token, url }: Slack, patience: Patience): SlackWriter {
  let opened: Promise<Channel> | undefined;
  return async (notice) => {
    if (!token) throw new NotTold('the input `slack-token` is empty');
    opened ??= open(token, url, notice, patience);
    const channel = await opened;
    const ts = channel.posted.get(notice.key) ?? (await say(channel, notice));
    channel.posted.set(notice.key, ts);
    const error = await furnish(channel, notice, ts).then(() => null, reasonOf);
    return { key: notice.key, at: notice.at, error, ref: channel.id };
  };
}

/** The channel of this run: its id, and what already stands there, as key → timestamp of the message. */
interface Channel {
  readonly id: string;
  readonly client: WebClient;
  readonly call: Call;
  readonly posted: Map<string, string>;
}

async function open(
  token: string,
  url: string,
  notice: NoticeFor<'slack'>,
  patience: Patience,
): Promise<Channel> {
  assertSafe(url);
  const { WebClient } = await import('@slack/web-api');
  const client = new WebClient(token, {
    slackApiUrl: url,
    timeout: patience.timeoutMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silent,
  });
  const call = callSlack(patience);
  const { id, isNew } = await openRoom(client, call, notice.room, notice.subject.url);
  return { id, client, call, posted: isNew ? new Map() : await readPosted(client, call, id) };
}

async function readPosted(client: WebClient, call: Call, channel: string): Promise<Map<string, string>> {
  const asked = { channel, limit: 200, include_all_metadata: true };
  const { messages } = await call('conversations.history', () => client.conversations.history(asked));
  return new Map(
    (messages ?? []).flatMap(({ metadata, ts }) => {
      const key =
        metadata?.event_type === MARK
          ? (metadata.event_payload as { key?: unknown } | undefined)?.key
          : undefined;
      return typeof key === 'string' && ts !== undefined ? [[key, ts] as const] : [];
    }),
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof NotTold) return error.message;
  throw error;
}

/** Topic, pin and people, as the notice asks for them. Throws NotTold. */
async function furnish(
  { id, client, call }: Channel,
  notice: NoticeFor<'slack'>,
  timestamp: string,
): Promise<void> {
  if (notice.event === 'update') return;
  await call('conversations.setTopic', () =>
    client.conversations.setTopic({ channel: id, topic: notice.room.topic }),
  );
  if (notice.event !== 'declared') return;
  await call('pins.add', () => client.pins.add({ channel: id, timestamp }), ['already_pinned']);
  const users = notice.room.invite.join(',');
  const known = ['already_in_channel', 'cant_invite_self'];
  if (users)
    await call(
      'conversations.invite',
      () => client.conversations.invite({ channel: id, users, force: true }),
      known,
    );
}

/** A message whose answer got lost may stand there all the same: only a limit that was hit is waited out. */
async function say({ id, client, call }: Channel, { key, text }: NoticeFor<'slack'>): Promise<string> {
  const metadata = { event_type: MARK, event_payload: { key } };
  const message = { channel: id, text, metadata, unfurl_links: false, unfurl_media: false };
  const { ts } = await call('chat.postMessage', () => client.chat.postMessage(message), [], 'once');
  if (!ts) throw new NotTold('it answered with no message: what answered is not Slack');
  return ts;
}

/** The SDK would log requests; this product says on the board what went wrong. */
const silent = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => 'error' as never,
};
