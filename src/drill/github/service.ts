import { type Answer, bodyOf, type Call, inRepository, isJson, type Json } from './call.js';
import { COMMENTS } from './comments.js';
import type { Deliveries } from './deliveries.js';
import { ASSIGNEES, DISPATCHES } from './dispatches.js';
import { editRefusal, isEdit, rememberEdit } from './edits.js';
import type { Emulator } from './emulator.js';
import { ISSUE_FIELDS, keepFieldValues } from './issue-fields.js';
import type { Memory } from './memory.js';
import { learn, mend, rememberBirth } from './mending.js';
import { MERGING } from './merging.js';
import { PINS } from './pins.js';
import { completePull, PULLS } from './pulls.js';
import { REACTIONS } from './reactions.js';
import { refusalFor } from './refusals.js';
import { repair } from './repairs.js';
import { forEmulator } from './rewriting.js';
import type { Route, Workshop } from './route.js';
import { RUNS } from './runs.js';
import type { Seed } from './seed.js';
import { SUB_ISSUES } from './sub-issues.js';

const OWN: readonly Route[] = [
  ...SUB_ISSUES,
  ...ISSUE_FIELDS,
  ...REACTIONS,
  ...PINS,
  ...DISPATCHES,
  ...ASSIGNEES,
  ...COMMENTS,
  ...PULLS,
  ...MERGING,
  ...RUNS,
];

/** What the REST API is made of. */
export interface Parts {
  readonly seed: Seed;
  readonly memory: Memory;
  readonly emulator: Emulator;
  readonly deliveries: Pick<Deliveries, 'announce'>;
  /** The address of the public door. */
  readonly url: string;
}

const own = async (shop: Workshop, call: Call): Promise<Answer | null> => {
  const target = inRepository(call.path);
  if (target === null) return null;
  for (const route of OWN) {
    const match = route.method === call.method ? route.path.exec(target.rest) : null;
    if (match) return route.answer(shop, call, target.repository, match.slice(1));
  }
  return null;
};

const targetOf = ({ path, query }: Pick<Call, 'path' | 'query'>): string =>
  query.size > 0 ? `${path}?${query.toString()}` : path;

const NAMES_LABELS = /^(labels(\/.*)?|issues|issues\/\d+(\/labels)?)$/;
const FULL_PAGE = 100;

/** The names of a repository's labels, where the request may name one. */
const labelNames = async (shop: Workshop, call: Call): Promise<string[]> => {
  const target = inRepository(call.path);
  if (target === null || call.method === 'GET' || !NAMES_LABELS.test(target.rest)) return [];
  const names: string[] = [];
  for (let page = 1; ; page++) {
    const path = `/repos/${target.repository}/labels?per_page=${FULL_PAGE}&page=${page}`;
    const { body } = await shop.seeAll(path);
    const labels: Json[] = Array.isArray(body) ? body : [];
    names.push(...labels.map((label) => String(label.name)));
    if (labels.length < FULL_PAGE) return names;
  }
};

const seeAll = async (emulator: Emulator, target: string): Promise<Answer> => {
  const answer = await emulator.send({ method: 'GET', target, token: emulator.adminToken });
  if (answer.status !== 403) return answer;
  throw new Error('The emulator has had its fill of requests for this hour; move the clock on.');
};

const account = async (shop: Pick<Workshop, 'seeAll'>, memory: Memory, login: string): Promise<Json> => {
  const found = await shop.seeAll(`/users/${encodeURIComponent(login)}`);
  const bot = found.status === 404;
  const { body } = bot ? await shop.seeAll('/users/ghost') : found;
  const text = JSON.stringify(body);
  const value: Json = JSON.parse(bot ? text.replaceAll('ghost', login).replace('"User"', '"Bot"') : text);
  mend(memory, value);
  return value;
};

/** Forwards to the emulator, with the refusals before and the repairs after that make it answer as GitHub. */
const forward = async (parts: Parts, shop: Workshop, call: Call): Promise<Answer> => {
  const { seed, memory, emulator } = parts;
  const labels = await labelNames(shop, call);
  const refused = refusalFor(seed, call, labels);
  if (refused !== null) return refused;
  const before = isEdit(call) ? (await shop.seeAll(call.path)).body : undefined;
  const editRefused = isJson(before) ? editRefusal(seed, call, before) : null;
  if (editRefused !== null) return editRefused;
  const asked = forEmulator(seed, call, labels);
  const token = call.caller.kind === 'nobody' ? undefined : call.caller.token;
  const { method, headers, body } = asked;
  const answer = await emulator.send({ method, target: targetOf(asked), token, headers, body });
  if (isJson(before) && answer.status < 300) rememberEdit(memory, call, before);
  learn(memory, answer.body);
  const target = inRepository(call.path);
  if (answer.status === 201 && target?.rest === 'issues' && isJson(answer.body)) {
    rememberBirth(memory, answer.body);
    const place = { repository: target.repository, number: Number(answer.body.number) };
    // A field that is not there is dropped without a word.
    keepFieldValues(shop, place, bodyOf(call).issue_field_values);
  }
  mend(memory, answer.body);
  return completePull(shop, call, repair(seed, call, answer));
};

/** GitHub's REST API: one function from request to answer. */
export function createService(parts: Parts): Workshop {
  const { seed, memory, emulator, deliveries, url } = parts;
  const shop: Workshop = {
    seed,
    memory,
    url,
    handle: async (call) => {
      if (call.method !== 'GET') memory.lists.clear();
      return (await own(shop, call)) ?? shop.forward(call);
    },
    forward: (call) => forward(parts, shop, call),
    seeAll: (path) => seeAll(emulator, path),
    account: (login) => account(shop, memory, login),
    announce: (name, payload) => deliveries.announce(name, payload),
  };
  return shop;
}
