import { type Demand, refuses } from './access.js';
import { type Answer, bodyOf, type Call, isJson, type Json, json, refusal } from './call.js';
import type { Resolvable } from './graphql-ask.js';
import { keyOf, type Place } from './memory.js';
import { type Route, read, type Workshop } from './route.js';
import type { SeedOwner } from './seed.js';

/** GitHub asks for push access, where triage suffices for most of an issue. */
const DEMAND: Demand = { permission: 'issues', level: 'write', role: 'write' };

const nodeId = (id: number): string => `IFD_${id}`;

/** The organisation's fields, as GraphQL has them. */
export function fieldNodes({ dateFields = [] }: SeedOwner): readonly Resolvable[] {
  return dateFields.map(({ id, name }) => ({
    __typename: 'IssueFieldDate',
    id: nodeId(id),
    fullDatabaseId: String(id),
    name,
  }));
}

/** Adds to what an issue says in these fields. A field that the organisation does not have is answered with its id. */
export function keepFieldValues(shop: Workshop, place: Place, given: unknown): number | null {
  const known = (shop.seed.owner.dateFields ?? []).map(({ id }) => id);
  const values: Json[] = Array.isArray(given) ? given.filter(isJson) : [];
  const strange = values.find((value) => !known.includes(Number(value.field_id)));
  if (strange) return Number(strange.field_id);
  const before = shop.memory.fieldValues.get(keyOf(place)) ?? new Map<number, string>();
  const added = values.map((value) => [Number(value.field_id), String(value.value)] as const);
  shop.memory.fieldValues.set(keyOf(place), new Map([...before, ...added]));
  return null;
}

const valuesOf = (shop: Workshop, place: Place): readonly Json[] =>
  [...(shop.memory.fieldValues.get(keyOf(place)) ?? [])].map(([id, value]) => ({
    issue_field_id: id,
    issue_field_name: shop.seed.owner.dateFields?.find((field) => field.id === id)?.name ?? '',
    node_id: nodeId(id),
    data_type: 'date',
    value,
  }));

const list = async (shop: Workshop, call: Call, place: Place): Promise<Answer> => {
  const issue = await read(shop, call, `/repos/${place.repository}/issues/${place.number}`);
  return issue.status === 200 ? json(200, valuesOf(shop, place)) : issue;
};

const add = async (shop: Workshop, call: Call, place: Place): Promise<Answer> => {
  const refused = refuses(shop.seed, call.caller, place.repository, DEMAND);
  if (refused !== null) return refused;
  const issue = await read(shop, call, `/repos/${place.repository}/issues/${place.number}`);
  if (issue.status !== 200) return issue;
  const strange = keepFieldValues(shop, place, bodyOf(call).issue_field_values);
  if (strange !== null) return refusal(422, `Issue field ${strange} not found`);
  return json(200, valuesOf(shop, place));
};

const PATH = /^issues\/(\d+)\/issue-field-values$/;

/** Values of issue fields, as GitHub's REST API has them. */
export const ISSUE_FIELDS: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    answer: (s, c, repository, [n]) => list(s, c, { repository, number: Number(n) }),
  },
  {
    method: 'POST',
    path: PATH,
    answer: (s, c, repository, [n]) => add(s, c, { repository, number: Number(n) }),
  },
];
