import type { ActionIssue, Issue } from '../domain/issue.js';
import type { Client } from './client.js';
import { askEverywhere } from './gather.js';
import { type Answer, ask } from './graphql.js';
import { type RawAction, type RawIssue, toActionIssue } from './nouns.js';
import { CLOSED_QUERY, OPEN_ACTIONS_QUERY } from './queries.js';
import { wholeIssue, withComments } from './whole-issue.js';

/** Pages of a hundred actions, and of twenty closed incidents: what is beyond waits for the next sweep. */
const MOST_PAGES = 5;

interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly T[];
}

/** The open issues with the label of preventive actions, as GitHub gives them: a hundred a request. */
export async function gatherOpenActions(client: Client): Promise<readonly RawAction[]> {
  const found: RawAction[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: Answer<{ repository: { issues: Page<RawAction> } }> = await ask(
      client,
      OPEN_ACTIONS_QUERY,
      {
        ...client.where,
        cursor,
      },
    );
    const { nodes, pageInfo } = answer.data.repository.issues;
    found.push(...(await withComments(client, nodes)));
    cursor = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  return found;
}

/** The same in our words. */
export function toActions(raw: readonly RawAction[], self: string): readonly ActionIssue[] {
  return raw.map((one) => toActionIssue(one, self, false));
}

/** What stands closed and changed at or after `since`, and the two ledger files of these months, null where there is none. */
export interface GatheredClosed {
  readonly issues: readonly Issue[];
  readonly ledger: readonly { readonly path: string; readonly text: string }[];
}

interface ClosedAnswer {
  readonly repository: {
    readonly issues: Page<RawIssue>;
    readonly thisMonth: { readonly text?: string | null } | null;
    readonly lastMonth: { readonly text?: string | null } | null;
  };
}

/** Reads the incidents that were closed lately, twenty a request, and what the ledger says of this month and the last. */
export async function gatherClosed(
  client: Client,
  {
    since,
    paths,
    labels,
  }: {
    readonly since: string;
    readonly paths: readonly [string, string];
    readonly labels: readonly string[];
  },
  made: readonly RawAction[],
  self: string,
): Promise<GatheredClosed> {
  const issues: Issue[] = [];
  let cursor: string | null = null;
  let ledger: GatheredClosed['ledger'] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: Answer<ClosedAnswer> = await askEverywhere(client, CLOSED_QUERY, {
      ...client.where,
      since,
      cursor,
      labels,
      thisMonth: `HEAD:${paths[0]}`,
      lastMonth: `HEAD:${paths[1]}`,
    });
    const { issues: found, thisMonth, lastMonth } = answer.data.repository;
    ledger = [thisMonth, lastMonth].map((file, index) => ({
      path: paths[index] as string,
      text: file?.text ?? '',
    }));
    for (const raw of found.nodes) issues.push(await wholeIssue(client, raw, made, self));
    cursor = found.pageInfo.endCursor;
    if (!found.pageInfo.hasNextPage) break;
  }
  return { issues, ledger };
}
