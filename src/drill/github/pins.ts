import { type Demand, refuses } from './access.js';
import { type Answer, type Call, isJson, json, loginOf } from './call.js';
import { commentKey } from './memory.js';
import { type Route, read, type Workshop } from './route.js';

const DEMAND: Demand = { permission: 'issues', level: 'write', role: 'triage' };

/** An issue has one pinned comment: pinning another one takes the place. */
const pin = async (shop: Workshop, call: Call, repository: string, id: number): Promise<Answer> => {
  const path = `/repos/${repository}/issues/comments/${id}`;
  const refused = refuses(shop.seed, call.caller, repository, DEMAND);
  const found = refused ?? (await read(shop, call, path));
  if (found.status !== 200 || !isJson(found.body)) return found;
  const issue = String(found.body.issue_url);
  for (const [key, pinned] of shop.memory.pins) if (pinned.issue === issue) shop.memory.pins.delete(key);
  shop.memory.pins.set(commentKey(id), {
    issue,
    pinned_at: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    pinned_by: await shop.account(loginOf(call.caller) ?? ''),
  });
  return read(shop, call, path);
};

const unpin = async (shop: Workshop, call: Call, repository: string, id: number): Promise<Answer> => {
  const refused = refuses(shop.seed, call.caller, repository, DEMAND);
  const found = refused ?? (await read(shop, call, `/repos/${repository}/issues/comments/${id}`));
  if (found.status !== 200) return found;
  shop.memory.pins.delete(commentKey(id));
  return json(204, undefined);
};

const PATH = /^issues\/comments\/(\d+)\/pin$/;

/** Pinned comments. */
export const PINS: readonly Route[] = [
  { method: 'PUT', path: PATH, answer: (s, c, r, [id]) => pin(s, c, r, Number(id)) },
  { method: 'DELETE', path: PATH, answer: (s, c, r, [id]) => unpin(s, c, r, Number(id)) },
];
