import { isJson, type Json } from './call.js';
import type { Emulator } from './emulator.js';
import { commentKey, keyOf, type Memory } from './memory.js';
import { mend } from './mending.js';
import type { Seed } from './seed.js';

/** A webhook as GitHub would have sent it: `payload.action` says what happened, `sender` who did it. */
export interface Event {
  readonly name: string;
  readonly payload: Json;
  readonly sender: string;
}

/** Where the emulator's webhooks arrive. */
export interface Deliveries {
  /** Takes one delivery: its running number, the event's name and the body. */
  receive(id: number, name: string, body: string): void;
  /** Adds an event of the proxy's own, after all that happened before it. */
  announce(name: string, payload: Json): Promise<void>;
  /** All events of the requests answered so far that were not taken before, in order. */
  take(): Promise<Event[]>;
  readonly events: readonly Event[];
}

const eventOf = (name: string, payload: Json): Event => ({
  name,
  payload,
  sender: isJson(payload.sender) ? String(payload.sender.login) : '',
});

const placeKey = (payload: Json): string => {
  const { issue, repository } = payload;
  if (!isJson(issue) || !isJson(repository)) return '';
  return keyOf({ repository: String(repository.full_name), number: Number(issue.number) });
};

/** GitHub says what an edit replaced; the emulator only that there was one. No event when nothing changed. */
const withChanges = (memory: Memory, name: string, payload: Json): Json | null => {
  if (payload.action !== 'edited' || (name !== 'issues' && name !== 'issue_comment')) return payload;
  const key = isJson(payload.comment) ? commentKey(Number(payload.comment.id)) : placeKey(payload);
  const changes = memory.replaced.get(key)?.shift();
  return changes ? { ...payload, changes } : null;
};

const completeLabel = (memory: Memory, payload: Json): Json => {
  if (!isJson(payload.label) || !isJson(payload.repository)) return payload;
  const url = `${payload.repository.url}/labels/${encodeURIComponent(String(payload.label.name))}`;
  return { ...payload, label: memory.labels.get(url) ?? payload.label };
};

/** An issue born with labels and assignees brings a `labeled` or `assigned` event for each, right behind `opened`. */
const bornWith = (payload: Json): Json[] => {
  const { issue } = payload;
  if (payload.action !== 'opened' || !isJson(issue)) return [];
  const all = (list: unknown): unknown[] => (Array.isArray(list) ? list : []);
  return [
    ...all(issue.labels).map((label) => ({ ...payload, action: 'labeled', label })),
    ...all(issue.assignees).map((assignee) => ({ ...payload, action: 'assigned', assignee })),
  ];
};

const eventsOf = (memory: Memory, name: string, body: string): Event[] => {
  const raw: Json = JSON.parse(body);
  if (name === 'ping') return [];
  mend(memory, raw);
  const payload = withChanges(memory, name, completeLabel(memory, raw));
  if (payload === null) return [];
  const more = name === 'issues' ? bornWith(payload) : [];
  return [payload, ...more].map((one) => eventOf(name, one));
};

/** Hooks every repository of the seed up to `hookUrl`; from here on nothing the emulator tells is lost. */
export async function subscribe(
  emulator: Emulator,
  seed: Seed,
  hookUrl: string,
): Promise<() => Promise<void>> {
  const token = emulator.adminToken;
  let ping = '';
  for (const repo of seed.repos) {
    const target = `/repos/${repo.owner}/${repo.name}/hooks`;
    const body = { name: 'web', events: ['*'], active: true, config: { url: hookUrl, content_type: 'json' } };
    const answer = await emulator.send({ method: 'POST', target, token, body });
    if (answer.status !== 201 || !isJson(answer.body))
      throw new Error(`The emulator refused a webhook: ${target}`);
    ping = `${target}/${answer.body.id}/pings`;
  }
  return async () => {
    if (ping === '') return;
    const { status } = await emulator.send({ method: 'POST', target: ping, token });
    if (status !== 204)
      throw new Error(`The emulator cannot tell whether all webhooks arrived: status ${status}.`);
  };
}

/**
 * Collects the emulator's deliveries. They are sent without order and without anybody waiting for them, but numbered in
 * the order of what happened: a ping gets the next number and returns once it was delivered, so when everything up to
 * the ping is here, nothing is under way.
 */
export function collectDeliveries(memory: Memory, ping: () => Promise<void>): Deliveries {
  const arrived = new Map<number, { name: string; body: string }>();
  const events: Event[] = [];
  let next = 1;
  let taken = 0;
  let pinged = 0;
  let wake = (): void => {};
  const settle = (): void => {
    for (let one = arrived.get(next); one !== undefined; one = arrived.get(next)) {
      arrived.delete(next++);
      events.push(...eventsOf(memory, one.name, one.body));
    }
  };
  const drain = async (): Promise<void> => {
    await ping();
    for (settle(); next <= pinged; settle()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return {
    events,
    receive: (id, name, body) => {
      arrived.set(id, { name, body });
      if (name === 'ping') pinged = Math.max(pinged, id);
      wake();
    },
    announce: async (name, payload) => {
      await drain();
      events.push(eventOf(name, payload));
    },
    take: async () => {
      await drain();
      const fresh = events.slice(taken);
      taken = events.length;
      return fresh;
    },
  };
}
