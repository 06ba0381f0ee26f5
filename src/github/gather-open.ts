import type { Issue } from '../domain/issue.js';
import { SETTINGS_PATH } from '../domain/settings.js';
import type { Client } from './client.js';
import { askEverywhere } from './gather.js';
import type { Answer } from './graphql.js';
import type { RawAction, RawIssue } from './nouns.js';
import { OPEN_QUERY } from './queries.js';
import { wholeIssue } from './whole-issue.js';

/** Every open incident as GitHub holds it now, with the text of the settings and GitHub's clock (ISO 8601 UTC). */
export interface GatheredOpen {
  readonly issues: readonly Issue[];
  readonly settings: string | null;
  readonly now: string;
}

/** What to look for: issues with any of the labels; `made` are open issues that may be actions of theirs. */
export interface Looked {
  readonly labels: readonly string[];
  readonly made: readonly RawAction[];
}

interface OpenAnswer {
  readonly repository: {
    readonly settings: { readonly text?: string | null } | null;
    readonly issues: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly RawIssue[];
    };
  };
}

/** Reads all open incidents, fifty a request, and one more per further hundred comments. */
export async function gatherOpen(
  client: Client,
  self: string,
  { labels, made }: Looked,
  cursor: string | null = null,
): Promise<GatheredOpen> {
  const asked = { ...client.where, settings: `HEAD:${SETTINGS_PATH}`, labels, cursor };
  const { data, at }: Answer<OpenAnswer> = await askEverywhere(client, OPEN_QUERY, asked);
  const { issues, settings } = data.repository;
  const read = [];
  for (const raw of issues.nodes) read.push(await wholeIssue(client, raw, made, self));
  const { hasNextPage, endCursor } = issues.pageInfo;
  const rest = hasNextPage ? (await gatherOpen(client, self, { labels, made }, endCursor)).issues : [];
  return { issues: [...read, ...rest], settings: settings?.text ?? null, now: at };
}
