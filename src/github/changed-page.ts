import type { Issue } from '../domain/issue.js';
import { type Client, once } from './client.js';
import { askEverywhere } from './gather.js';
import { type Answer, ask } from './graphql.js';
import type { RawAction, RawIssue } from './nouns.js';
import { ACTIONS_QUERY, CHANGED_QUERY } from './queries-ledger.js';
import { wholeIssue } from './whole-issue.js';

/** Incidents a request: with a hundred comments each, what GitHub answers within its ten seconds, or else a smaller page does. */
export const PAGE = 100;
/** Incidents beside the first page: room for those that are read again because they lie shortly before the watermark. */
const NEWEST = 20;
/** When GitHub gives up on a page, a smaller one is asked for, down to this. */
const SMALLEST_PAGE = 3;
/** Points of the hour's budget that are left for the commit, and for the other workflows of the repository. */
const RESERVE = 100;

/** A page of a list as GraphQL answers it. */
export interface Connection<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly T[];
}

/** A preventive action with the moment of its last change. */
export type DatedAction = RawAction & { readonly updatedAt: string };

interface ChangedAnswer {
  readonly rateLimit: { readonly remaining: number } | null;
  readonly repository: {
    readonly issues: Connection<RawIssue> & { readonly totalCount: number };
    readonly newest?: { readonly nodes: readonly RawIssue[] };
    readonly all: { readonly totalCount: number };
    readonly actions?: Connection<DatedAction>;
  };
}

/** What a page is asked by. */
export interface Asked {
  readonly since: string | null;
  cursor: string | null;
  first: number;
  /** The first page brings the preventive actions, and the newest incidents. */
  isFirst: boolean;
}

/** What a page holds. */
export interface Taken {
  readonly issues: readonly Issue[];
  readonly actions: readonly DatedAction[];
  readonly total: number;
  readonly all: number;
  readonly next: string | null;
  /** The page size that GitHub could bear. */
  readonly size: number;
  /** True when the rate limit allows no more: what is here is whole all the same. */
  readonly isCut: boolean;
}

/** One page with the further comments of its incidents; smaller when GitHub gives up on it; `spent` when the rate limit is. */
export async function pageOf(client: Client, asked: Asked, self: string): Promise<Taken | 'spent'> {
  const issues: Issue[] = [];
  try {
    const { rateLimit, repository } = await answerTo(client, asked);
    const { issues: page, newest, all, actions: first } = repository;
    const actions = first
      ? [...first.nodes, ...(await furtherActions(client, asked.since, first.pageInfo))]
      : [];
    const isLow = (rateLimit?.remaining ?? RESERVE) < RESERVE;
    const rest = { actions, total: page.totalCount, all: all.totalCount, size: asked.first };
    const whole = wholeOf(page, newest?.nodes ?? []);
    for (const one of whole ?? page.nodes) {
      const issue = await wholeIssue(client, one, [], self).catch(unlessSpent);
      if (issue === null) return { ...rest, issues, next: null, isCut: true };
      issues.push(issue);
    }
    const next = whole === null ? page.pageInfo.endCursor : null;
    return { ...rest, issues, next, isCut: isLow && next !== null };
  } catch (error) {
    if (isSpent(error)) return 'spent';
    if (!isTooLarge(error) || asked.first <= SMALLEST_PAGE) throw error;
    return pageOf(client, { ...asked, first: Math.max(SMALLEST_PAGE, Math.floor(asked.first / 3)) }, self);
  }
}

async function answerTo(client: Client, asked: Asked): Promise<ChangedAnswer> {
  const { since, cursor, first, isFirst } = asked;
  const variables = {
    ...client.where,
    ...{ since, cursor, first, withActions: isFirst },
    ...{ withNewest: isFirst && since !== null && first === PAGE, newest: NEWEST },
  };
  // A page that is too large stays so: a smaller one is the better repetition.
  const request = first > SMALLEST_PAGE ? once : {};
  return (await askEverywhere<ChangedAnswer>(client, CHANGED_QUERY, variables, request)).data;
}

/** All that changed, oldest change first, where page and newest together are as many; null where something lies between them. */
function wholeOf(
  { nodes, pageInfo, totalCount }: ChangedAnswer['repository']['issues'],
  newest: readonly RawIssue[],
): readonly RawIssue[] | null {
  if (!pageInfo.hasNextPage) return nodes;
  const byNumber = new Map([...nodes, ...newest].map((one) => [one.number, one]));
  if (byNumber.size < totalCount) return null;
  return [...byNumber.values()].sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1));
}

function unlessSpent(error: unknown): null {
  if (isSpent(error)) return null;
  throw error;
}

function isSpent(error: unknown): boolean {
  const { status, message = '' } = error as { status?: number; message?: string };
  return status === 429 || /rate limit/i.test(message);
}

/** GitHub ends a query after ten seconds with 502 or 504, or says in an answer of 200 that something went wrong. */
function isTooLarge(error: unknown): boolean {
  const { status, message = '' } = error as { status?: number; message?: string };
  return status === 502 || status === 504 || /something went wrong|timed? ?out/i.test(message);
}

async function furtherActions(
  client: Client,
  since: string | null,
  { hasNextPage, endCursor }: Connection<DatedAction>['pageInfo'],
): Promise<readonly DatedAction[]> {
  const found: DatedAction[] = [];
  let cursor = hasNextPage ? endCursor : null;
  while (cursor !== null) {
    const variables = { ...client.where, since, cursor };
    const { data }: Answer<{ repository: { actions: Connection<DatedAction> } }> = await ask(
      client,
      ACTIONS_QUERY,
      variables,
    );
    const { nodes, pageInfo } = data.repository.actions;
    found.push(...nodes);
    cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
  return found;
}
