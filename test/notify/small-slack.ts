import { type Listener, listen, type Reply } from './listener.js';

// A Slack as far as this product knows it. Arguments, answers and errors of each method as its page below
// https://docs.slack.dev/reference/methods says.

export interface SmallChannel {
  readonly id: string;
  readonly name: string;
  readonly isPrivate: boolean;
  isArchived: boolean;
  isMember: boolean;
  topic: string;
  readonly messages: { ts: string; text: string; metadata?: object }[];
  readonly pins: string[];
}

export interface SmallSlack {
  readonly url: string;
  readonly channels: SmallChannel[];
  /** Methods called so far, in order. */
  readonly calls: string[];
  /** Answers in the place of Slack, by method; undefined leaves it to Slack. */
  refuse: (method: string, nth: number) => Reply | undefined;
  /** A channel that somebody else made. */
  has(name: string, given?: Partial<SmallChannel>): SmallChannel;
  readonly listener: Listener;
}

const TOKEN = 'xoxb-test';
const no = (error: string, more: object = {}): object => ({ ok: false, error, ...more });

export async function startSlack(): Promise<SmallSlack> {
  const channels: SmallChannel[] = [];
  const calls: string[] = [];
  const make = (name: string, given: Partial<SmallChannel> = {}): SmallChannel => {
    const id = `C0${channels.length + 1}`;
    const fresh = { isPrivate: false, isArchived: false, isMember: false, topic: '', messages: [], pins: [] };
    const channel = { id, name, ...fresh, ...given };
    channels.push(channel);
    return channel;
  };
  const listener = await listen(({ path, headers, body }) => {
    const method = path.replace('/api/', '');
    calls.push(method);
    const nth = calls.filter((one) => one === method).length;
    const refused = slack.refuse(method, nth);
    if (refused) return refused;
    if (headers.authorization !== `Bearer ${TOKEN}`) return { text: JSON.stringify(no('invalid_auth')) };
    const asked = Object.fromEntries(new URLSearchParams(body));
    return { text: JSON.stringify(answer(method, asked, channels, make)) };
  });
  const slack: SmallSlack = {
    url: `${listener.url}/api/`,
    channels,
    calls,
    refuse: () => undefined,
    has: make,
    listener,
  };
  return slack;
}

type Asked = Readonly<Record<string, string>>;

function answer(
  method: string,
  asked: Asked,
  channels: SmallChannel[],
  make: (name: string, given: Partial<SmallChannel>) => SmallChannel,
): object {
  if (method === 'conversations.create') {
    if (!/^[a-z0-9_-]{1,80}$/.test(asked.name ?? '')) return no('invalid_name_specials');
    if (channels.some(({ name }) => name === asked.name)) return no('name_taken');
    const channel = make(asked.name as string, { isPrivate: asked.is_private === 'true', isMember: true });
    return { ok: true, channel: described(channel) };
  }
  if (method === 'users.conversations' || method === 'conversations.list')
    return listed(channels, asked, method === 'users.conversations');
  const channel = channels.find(({ id }) => id === asked.channel);
  if (!channel) return no('channel_not_found');
  if (method === 'conversations.join') {
    channel.isMember = true;
    return { ok: true, channel: described(channel) };
  }
  if (!channel.isMember) return no('not_in_channel');
  return within(method, asked, channel);
}

function within(method: string, asked: Asked, channel: SmallChannel): object {
  switch (method) {
    case 'conversations.history':
      return {
        ok: true,
        messages: channel.messages.map(({ metadata, ...one }) =>
          asked.include_all_metadata === 'true' ? { ...one, metadata } : one,
        ),
        has_more: false,
      };
    case 'conversations.setTopic':
      if ((asked.topic ?? '').length > 250) return no('too_long');
      channel.topic = asked.topic ?? '';
      return { ok: true, channel: described(channel) };
    case 'chat.postMessage': {
      const ts = `17724500${channel.messages.length}.000100`;
      const metadata = asked.metadata ? (JSON.parse(asked.metadata) as object) : undefined;
      channel.messages.push({ ts, text: asked.text ?? '', metadata });
      return { ok: true, channel: channel.id, ts, message: { text: asked.text } };
    }
    case 'pins.add':
      if (channel.pins.includes(asked.timestamp ?? '')) return no('already_pinned');
      channel.pins.push(asked.timestamp ?? '');
      return { ok: true };
    case 'conversations.invite':
      return { ok: true, channel: described(channel) };
    default:
      return no('unknown_method');
  }
}

/** Two to a page, so that a name on the second is found by its cursor only. */
function listed(channels: readonly SmallChannel[], asked: Asked, isOwn: boolean): object {
  const isPrivate = asked.types === 'private_channel';
  // A private channel is seen by its members alone.
  const all = channels.filter(
    (one) => one.isPrivate === isPrivate && (isOwn || isPrivate ? one.isMember : true),
  );
  const from = Number(asked.cursor ?? 0);
  const next = from + 2 < all.length ? String(from + 2) : '';
  return {
    ok: true,
    channels: all.slice(from, from + 2).map(described),
    response_metadata: { next_cursor: next },
  };
}

function described({ id, name, isPrivate, isArchived, isMember, topic }: SmallChannel): object {
  return {
    id,
    name,
    is_channel: true,
    is_private: isPrivate,
    is_archived: isArchived,
    is_member: isMember,
    topic: { value: topic, creator: '', last_set: 0 },
  };
}

export const slackToken = TOKEN;
