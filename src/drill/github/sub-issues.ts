import { type Demand, refuses } from './access.js';
import { type Answer, bodyOf, type Call, NOT_FOUND, refusal } from './call.js';
import { keyOf, type Memory, type Place } from './memory.js';
import { paged, type Route, read, type Workshop } from './route.js';

/** GitHub's limit of sub-issues below one issue. */
const LIMIT = 100;
const DEMAND: Demand = { permission: 'issues', level: 'write', role: 'triage' };

const pathOf = ({ repository, number }: Place): string => `/repos/${repository}/issues/${number}`;

const without = (list: readonly Place[], place: Place): Place[] =>
  list.filter((item) => keyOf(item) !== keyOf(place));

/** Takes an issue from below its parent, if it has one. */
function orphan(memory: Memory, child: Place): void {
  const parent = memory.parents.get(keyOf(child));
  if (parent === undefined) return;
  memory.parents.delete(keyOf(child));
  memory.children.set(keyOf(parent), without(memory.children.get(keyOf(parent)) ?? [], child));
}

/** Why an issue cannot go below another one, in GitHub's words, or null. */
function objection(memory: Memory, parent: Place, child: Place, replace: boolean): string | null {
  const start = 'An error occurred while adding the sub-issue to the parent issue. ';
  if (keyOf(parent) === keyOf(child)) return `${start}Sub issue cannot be its own parent`;
  const current = memory.parents.get(keyOf(child));
  if (current && keyOf(current) === keyOf(parent))
    return `${start}Issue may not contain duplicate sub-issues`;
  if (current && !replace) return `${start}Sub issue may only have one parent`;
  const full = (memory.children.get(keyOf(parent)) ?? []).length >= LIMIT;
  return full ? `${start}Parent cannot have more than ${LIMIT} sub-issues` : null;
}

/** Puts an issue below another one; answers why not, or null when it is done. */
export function adopt(memory: Memory, parent: Place, child: Place, replace: boolean): string | null {
  const reason = objection(memory, parent, child, replace);
  if (reason !== null) return reason;
  orphan(memory, child);
  memory.parents.set(keyOf(child), parent);
  memory.children.set(keyOf(parent), [...(memory.children.get(keyOf(parent)) ?? []), child]);
  return null;
}

const list = async (shop: Workshop, call: Call, repository: string, number: number): Promise<Answer> => {
  const place = { repository, number };
  const parent = await read(shop, call, pathOf(place));
  if (parent.status !== 200) return parent;
  const children = shop.memory.children.get(keyOf(place)) ?? [];
  return paged(shop, call, children, async (child) => (await read(shop, call, pathOf(child))).body);
};

const add = async (shop: Workshop, call: Call, repository: string, number: number): Promise<Answer> => {
  const place = { repository, number };
  const refused = refuses(shop.seed, call.caller, repository, DEMAND);
  const parent = refused ?? (await read(shop, call, pathOf(place)));
  if (parent.status !== 200) return parent;
  const child = shop.memory.issuesById.get(Number(bodyOf(call).sub_issue_id));
  if (child === undefined) return NOT_FOUND;
  const reason = adopt(shop.memory, place, child, bodyOf(call).replace_parent === true);
  if (reason !== null) return refusal(422, reason);
  return { ...(await read(shop, call, pathOf(place))), status: 201 };
};

const remove = async (shop: Workshop, call: Call, repository: string, number: number): Promise<Answer> => {
  const place = { repository, number };
  const refused = refuses(shop.seed, call.caller, repository, DEMAND);
  if (refused !== null) return refused;
  const child = shop.memory.issuesById.get(Number(bodyOf(call).sub_issue_id));
  const current = child && shop.memory.parents.get(keyOf(child));
  if (child === undefined || current === undefined || keyOf(current) !== keyOf(place)) return NOT_FOUND;
  orphan(shop.memory, child);
  return read(shop, call, pathOf(place));
};

const parentOf = async (shop: Workshop, call: Call, repository: string, number: number): Promise<Answer> => {
  const parent = shop.memory.parents.get(keyOf({ repository, number }));
  return parent === undefined ? NOT_FOUND : read(shop, call, pathOf(parent));
};

/** Sub-issues, as GitHub's REST API has them. */
export const SUB_ISSUES: readonly Route[] = [
  { method: 'GET', path: /^issues\/(\d+)\/sub_issues$/, answer: (s, c, r, [n]) => list(s, c, r, Number(n)) },
  { method: 'POST', path: /^issues\/(\d+)\/sub_issues$/, answer: (s, c, r, [n]) => add(s, c, r, Number(n)) },
  {
    method: 'DELETE',
    path: /^issues\/(\d+)\/sub_issue$/,
    answer: (s, c, r, [n]) => remove(s, c, r, Number(n)),
  },
  { method: 'GET', path: /^issues\/(\d+)\/parent$/, answer: (s, c, r, [n]) => parentOf(s, c, r, Number(n)) },
];
