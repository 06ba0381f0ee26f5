import { GraphQLError } from 'graphql';
import { type Demand, refuses } from './access.js';
import { type Answer, type Call, isJson, type Json } from './call.js';
import type { Workshop } from './route.js';

/** One GraphQL request under way: everything is read over the REST API with its caller's rights. */
export interface Asking {
  readonly shop: Workshop;
  readonly call: Call;
}

/** A value that GraphQL resolves: its fields are values or functions of their arguments. */
export type Resolvable = Json;

/** An error with the `type` that GitHub puts beside its message. */
export function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** What a REST refusal reads like in GraphQL; `what` completes "Could not resolve to". */
export function refusedAs(answer: Answer, what: string): GraphQLError {
  const message = isJson(answer.body) ? String(answer.body.message) : `Status ${answer.status}`;
  if (answer.status === 404) return failure('NOT_FOUND', `Could not resolve to ${what}.`);
  if (answer.status === 401 || answer.status === 403) return failure('FORBIDDEN', message);
  return failure('UNPROCESSABLE', message);
}

/** Throws the error GraphQL answers when the caller may not do this in `owner/name`. */
export function demand(asking: Asking, repository: string, wish: Demand): void {
  const refused = refuses(asking.shop.seed, asking.call.caller, repository, wish);
  if (refused !== null) throw refusedAs(refused, `a Repository with the name '${repository}'`);
}

/** Makes one REST request with the asker's rights. */
export function ask(asking: Asking, method: string, target: string, body?: unknown): Promise<Answer> {
  const [path = '', query = ''] = target.split('?');
  return asking.shop.handle({ ...asking.call, method, path, query: new URLSearchParams(query), body });
}

/** Reads one resource, or throws the error that GraphQL answers. */
export async function get(asking: Asking, target: string, what: string): Promise<Json> {
  const answer = await ask(asking, 'GET', target);
  if (answer.status !== 200 || !isJson(answer.body)) throw refusedAs(answer, what);
  return answer.body;
}

const FULL_PAGE = 100;

/** Reads a whole list, page by page. `target` has no paging of its own. */
export async function getAll(asking: Asking, target: string, what: string): Promise<Json[]> {
  const items: Json[] = [];
  const mark = target.includes('?') ? '&' : '?';
  for (let page = 1; ; page++) {
    const answer = await ask(asking, 'GET', `${target}${mark}per_page=${FULL_PAGE}&page=${page}`);
    if (answer.status !== 200 || !Array.isArray(answer.body)) throw refusedAs(answer, what);
    items.push(...answer.body);
    if (answer.body.length < FULL_PAGE) return items;
  }
}

/** How much of a connection is asked for. */
export interface Paging {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const cursorOf = (item: Json): string => Buffer.from(`cursor:${item.id ?? item.login}`).toString('base64');

const checkBounds = (paging: Paging, name: string): void => {
  const { first, last } = paging;
  if (first == null && last == null) {
    const advice = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw failure('MISSING_PAGINATION_BOUNDARIES', advice);
  }
  const [bound, size] = first == null ? (['last', last ?? 0] as const) : (['first', first] as const);
  if (size <= FULL_PAGE) return;
  const text = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${bound}\` limit of 100 records.`;
  throw failure('EXCESSIVE_PAGINATION', text);
};

/** A Relay connection over a whole list of REST items, each turned into its node. */
export function connection(
  items: readonly Json[],
  paging: Paging,
  name: string,
  toNode: (item: Json) => Resolvable,
): Resolvable {
  checkBounds(paging, name);
  const at = (cursor: string) => items.findIndex((item) => cursorOf(item) === cursor);
  let start = paging.after == null ? 0 : at(paging.after) + 1;
  let end = paging.before == null ? items.length : Math.max(0, at(paging.before));
  if (paging.first != null) end = Math.min(end, start + paging.first);
  else if (paging.last != null) start = Math.max(start, end - paging.last);
  const page = items.slice(start, end);
  const ends = [page[0], page.at(-1)].map((item) => (item === undefined ? null : cursorOf(item)));
  const pageInfo = {
    hasPreviousPage: start > 0,
    hasNextPage: end < items.length,
    startCursor: ends[0],
    endCursor: ends[1],
  };
  return { totalCount: items.length, nodes: page.map(toNode), pageInfo };
}
