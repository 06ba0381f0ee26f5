import type { WebClient } from '@slack/web-api';
import type { Room } from '../domain/notify.js';
import { NotTold } from './patience.js';
import { type Call, SlackRefused } from './slack-call.js';

/** A channel that is there; `isNew` when this run made it. */
export interface OpenRoom {
  readonly id: string;
  readonly isNew: boolean;
}

interface Found {
  readonly id?: string;
  readonly name?: string;
  readonly is_archived?: boolean;
  readonly topic?: { readonly value?: string };
}

/** Pages of a thousand channels each that are looked through for one name: Slack looks up none by name. */
const MOST_PAGES = 10;

/**
 * The channel of an incident: the one that is remembered, else a new one, else the one that already has its name
 * (https://docs.slack.dev/reference/methods/conversations.create), unless its topic says that it is another incident's.
 * `link` is the incident's own address. Throws NotTold.
 */
export async function openRoom(client: WebClient, call: Call, room: Room, link: string): Promise<OpenRoom> {
  if (room.id !== null) return { id: room.id, isNew: false };
  const { name, isPrivate } = room;
  try {
    const asked = { name, is_private: isPrivate };
    const { channel } = await call('conversations.create', () => client.conversations.create(asked));
    if (!channel?.id) throw new NotTold('it answered with no channel: what answered is not Slack');
    return { id: channel.id, isNew: true };
  } catch (error) {
    if (!(error instanceof SlackRefused) || error.error !== 'name_taken') throw error;
    return { id: await join(client, call, room, link), isNew: false };
  }
}

async function join(client: WebClient, call: Call, room: Room, link: string): Promise<string> {
  const found = await find(client, call, room);
  const topic = found.topic?.value ?? '';
  if (found.is_archived)
    throw new NotTold(`the channel ${room.name} is archived: take it out of the archive, or rename it`);
  if (/\/issues\/\d/.test(topic) && !topic.endsWith(link))
    throw new NotTold(`the channel ${room.name} is another incident's: set another \`slack.prefix\``);
  const channel = found.id as string;
  if (!room.isPrivate) await call('conversations.join', () => client.conversations.join({ channel }));
  return channel;
}

/** Where the app is a member first: that list is short. */
async function find(client: WebClient, call: Call, room: Room): Promise<Found> {
  const lists = [
    { method: 'users.conversations', ask: client.users.conversations },
    { method: 'conversations.list', ask: client.conversations.list },
  ] as const;
  for (const { method, ask } of lists) {
    const found = await search(call, method, ask, room);
    if (found) return found;
  }
  const kind = room.isPrivate ? 'private' : 'public';
  throw new NotTold(
    `the name ${room.name} is taken, and this app sees no ${kind} channel of that name: rename the other one`,
  );
}

type Listing = (asked: {
  types: string;
  limit: number;
  exclude_archived: boolean;
  cursor?: string;
}) => Promise<{ channels?: Found[]; response_metadata?: { next_cursor?: string } }>;

async function search(call: Call, method: string, ask: Listing, room: Room): Promise<Found | null> {
  const types = room.isPrivate ? 'private_channel' : 'public_channel';
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const asked = { types, limit: 999, exclude_archived: false, ...(cursor ? { cursor } : {}) };
    const { channels, response_metadata } = await call(method, () => ask(asked));
    const found = channels?.find(({ id, name }) => name === room.name && id);
    if (found) return found;
    cursor = response_metadata?.next_cursor;
    if (!cursor) return null;
  }
  return null;
}
