import type { SafeMarkdown } from '../domain/markdown.js';
import { type Channel, channelNames, type NoticeEvent } from '../domain/notify.js';
import { minuteOf } from './minute.js';
import { neutralise, safe } from './safe.js';

/** Somebody who was to be told and was not. */
export interface Unreached {
  readonly channel: Channel;
  readonly event: NoticeEvent;
  /** Since when it fails like this: ISO 8601 UTC. */
  readonly since: string;
  readonly error: string;
  /** True when the words arrived, and only something around them did not. */
  readonly wasPosted: boolean;
  /** Logins or names of those who have it. */
  readonly call: readonly string[];
}

/** A line of the board about it. */
export function unreachedLine(one: Unreached): SafeMarkdown {
  return safe`**Not reached:** ${neutralise(unreachedText(one))}`;
}

/** What happened, what follows, what to do: one paragraph of plain words. */
export function unreachedText(one: Unreached): string {
  return `${channelNames[one.channel]} ${one.wasPosted ? 'did only half of it' : 'could not be reached'} (${minuteOf(one.since)}): ${one.error}; ${consequence(one)}. It is tried again on the next change or comment.`;
}

function consequence({ channel, event, wasPosted, call }: Unreached): string {
  const whom = call.length > 0 ? call.join(', ') : 'whoever is on call';
  if (wasPosted) return `“${event}” was posted all the same`;
  if (channel === 'slack')
    return event === 'declared' ? 'there is no channel yet' : `“${event}” was not posted`;
  if (channel === 'webhook') return `“${event}” was not delivered`;
  if (event === 'declared') return `nobody was paged; call ${whom}`;
  return event === 'acknowledged'
    ? 'it may page on, so acknowledge it there'
    : 'its alert stays open, so resolve it there';
}
