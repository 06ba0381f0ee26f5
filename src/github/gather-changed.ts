import { SetupError } from '../domain/errors.js';
import type { ActionIssue, Issue } from '../domain/issue.js';
import { type Client, once } from './client.js';
import { askEverywhere } from './gather.js';
import { type Answer, ask } from './graphql.js';
import { type RawAction, type RawIssue, toActionIssue } from './nouns.js';
import { ACTIONS_QUERY, CHANGED_QUERY, NUMBERS_QUERY } from './queries-ledger.js';
import { wholeIssue } from './whole-issue.js';

/** Incidents a request: with a hundred comments each, what GitHub answers within its ten seconds, or else a smaller page does. */
const PAGE = 100;
/** When GitHub gives up on a page, a smaller one is asked for, down to this. */
const SMALLEST_PAGE = 3;
/** Points of the hour's budget that are left for the commit, and for the other workflows of the repository. */
const RESERVE = 100;

/** How much one run may read. */
export interface Budget {
  /** Pages of incidents that may still be asked for; a run goes on beyond it only until it has moved past one moment. */
  pages: number;
}

/** A preventive action that changed, with the moment of its change. */
export type ChangedAction = Omit<ActionIssue, 'linked'>;

/** What has changed since the watermark, in the order of change. */
export interface Changed {
  readonly issues: readonly Issue[];
  readonly actions: readonly ChangedAction[];
  /** The last change that is read without a gap, ISO 8601 UTC; null when there was none. */
  readonly upTo: string | null;
  /** How many incidents have changed, and how many there are. */
  readonly total: number;
  readonly all: number;
  /** Why the rest follows in the next run; null when all is read. */
  readonly stopped: 'budget' | 'rate-limit' | null;
}

interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly T[];
}

type Dated = RawAction & { readonly updatedAt: string };

interface ChangedAnswer {
  readonly rateLimit: { readonly remaining: number } | null;
  readonly repository: {
    readonly issues: Page<RawIssue> & { readonly totalCount: number };
    readonly all: { readonly totalCount: number };
    readonly actions?: Page<Dated>;
  };
}

/**
 * Reads every incident and preventive action that changed at or after `since` (ISO 8601 UTC; null: ever), oldest change first, so
 * that a run which has to stop leaves no gap behind it.
 */
export async function gatherChanged(
  client: Client,
  since: string | null,
  self: string,
  budget: Budget,
): Promise<Changed> {
  const read: Issue[] = [];
  const actions: Dated[] = [];
  const asked: Asked = { since, cursor: null, first: PAGE, withActions: true };
  let [total, all] = [0, 0];
  for (;;) {
    const page = await pageOf(client, asked, self);
    if (page === 'spent') {
      if (read.length === 0) throw new SetupError(SPENT);
      return summed({ read, actions, total, all, stopped: 'rate-limit' }, self);
    }
    actions.push(...page.actions);
    read.push(...page.issues);
    total = Math.max(total, page.total);
    all = page.all;
    if (page.isCut) return summed({ read, actions, total, all, stopped: 'rate-limit' }, self);
    if (page.next === null) return summed({ read, actions, total, all, stopped: null }, self);
    asked.cursor = page.next;
    asked.first = page.size;
    asked.withActions = false;
    budget.pages -= 1;
    if (budget.pages <= 0 && hasMoved(read, since))
      return summed({ read, actions, total, all, stopped: 'budget' }, self);
  }
}

/** Many issues may have changed in one second: a run that stopped among them would start the next one in the same place. */
function hasMoved(read: readonly Issue[], since: string | null): boolean {
  return (read.at(-1)?.updatedAt ?? '') > (since ?? read[0]?.updatedAt ?? '');
}

interface Read {
  readonly read: readonly Issue[];
  readonly actions: readonly Dated[];
  readonly total: number;
  readonly all: number;
  readonly stopped: Changed['stopped'];
}

function summed({ read, actions, total, all, stopped }: Read, self: string): Changed {
  const moments = [...read, ...(stopped ? [] : actions)].map((one) => one.updatedAt);
  return {
    issues: read,
    actions: actions.map((one) => toActionIssue(one, self, false)),
    upTo: moments.reduce<string | null>((newest, at) => (newest === null || at > newest ? at : newest), null),
    total,
    all,
    stopped,
  };
}

interface Asked {
  readonly since: string | null;
  cursor: string | null;
  first: number;
  withActions: boolean;
}

interface Taken {
  readonly issues: readonly Issue[];
  readonly actions: readonly Dated[];
  readonly total: number;
  readonly all: number;
  readonly next: string | null;
  /** The page size that GitHub could bear. */
  readonly size: number;
  /** True when the rate limit allows no more: what is here is whole all the same. */
  readonly isCut: boolean;
}

/** One page with the further comments of its incidents; smaller when GitHub gives up on it; `spent` when the rate limit is. */
async function pageOf(client: Client, asked: Asked, self: string): Promise<Taken | 'spent'> {
  const issues: Issue[] = [];
  try {
    const variables = { ...client.where, ...asked };
    // A page that is too large stays so: a smaller one is the better repetition.
    const request = asked.first > SMALLEST_PAGE ? once : {};
    const { data } = await askEverywhere<ChangedAnswer>(client, CHANGED_QUERY, variables, request);
    const { issues: page, all, actions: first } = data.repository;
    const actions = first
      ? [...first.nodes, ...(await furtherActions(client, asked.since, first.pageInfo))]
      : [];
    const isLow = (data.rateLimit?.remaining ?? RESERVE) < RESERVE;
    const rest = { actions, total: page.totalCount, all: all.totalCount, size: asked.first };
    for (const one of page.nodes) {
      const issue = await wholeIssue(client, one, [], self).catch(unlessSpent);
      if (issue === null) return { ...rest, issues, next: null, isCut: true };
      issues.push(issue);
    }
    const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    return { ...rest, issues, next, isCut: isLow && next !== null };
  } catch (error) {
    if (isSpent(error)) return 'spent';
    if (!isTooLarge(error) || asked.first <= SMALLEST_PAGE) throw error;
    return pageOf(client, { ...asked, first: Math.max(SMALLEST_PAGE, Math.floor(asked.first / 3)) }, self);
  }
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

const SPENT = "GitHub's rate limit is used up before anything was read. Run this job again later.";

async function furtherActions(
  client: Client,
  since: string | null,
  { hasNextPage, endCursor }: Page<Dated>['pageInfo'],
): Promise<readonly Dated[]> {
  const found: Dated[] = [];
  let cursor = hasNextPage ? endCursor : null;
  while (cursor !== null) {
    const variables = { ...client.where, since, cursor };
    const { data }: Answer<{ repository: { actions: Page<Dated> } }> = await ask(
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

/** The numbers of all incidents: one request a hundred, so only asked for when some have gone. */
export async function gatherNumbers(client: Client): Promise<readonly number[]> {
  const numbers: number[] = [];
  let cursor: string | null = null;
  do {
    const answer: Answer<{ repository: { issues: Page<{ number: number }> } }> = await ask(
      client,
      NUMBERS_QUERY,
      {
        ...client.where,
        cursor,
      },
    );
    const { nodes, pageInfo } = answer.data.repository.issues;
    numbers.push(...nodes.map((node) => node.number));
    cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (cursor !== null);
  return numbers;
}
