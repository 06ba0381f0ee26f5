import { SetupError } from '../domain/errors.js';
import type { Issue } from '../domain/issue.js';
import { SETTINGS_PATH } from '../domain/settings.js';
import type { Client } from './client.js';
import { allComments } from './gather.js';
import { type Answer, ask } from './graphql.js';
import { type RawIssue, toIssue } from './nouns.js';
import { CHANGED_QUERY, LEDGER_QUERY } from './queries.js';

/** Folder of the ledger in a repository. */
export const LEDGER_FOLDER = 'incidents/ledger';

/** The committed ledger at the head of the default branch. */
export interface GatheredLedger {
  readonly branch: string;
  readonly head: string;
  readonly settings: string | null;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** The shards of drift beside it. */
  readonly drift: readonly { readonly path: string; readonly text: string }[];
  /** GitHub's clock at the read, ISO 8601 UTC. */
  readonly now: string;
}

interface LedgerAnswer {
  readonly repository: {
    readonly defaultBranchRef: { readonly name: string; readonly target: { readonly oid: string } } | null;
    readonly settings: { readonly text?: string | null } | null;
    readonly ledger: { readonly entries?: readonly LedgerEntry[] } | null;
    readonly drift: { readonly entries?: readonly LedgerEntry[] } | null;
  };
}

interface LedgerEntry {
  readonly path: string;
  readonly object: { readonly text?: string | null; readonly isTruncated?: boolean } | null;
}

/** Reads the ledger as it is committed: one request. Throws SetupError in an empty repository. */
export async function gatherLedger(client: Client): Promise<GatheredLedger> {
  const { data, at } = await ask<LedgerAnswer>(client, LEDGER_QUERY, {
    ...client.where,
    settings: `HEAD:${SETTINGS_PATH}`,
    ledger: `HEAD:${LEDGER_FOLDER}`,
    drift: `HEAD:${LEDGER_FOLDER}/drift`,
  });
  const { defaultBranchRef, settings, ledger, drift } = data.repository;
  if (!defaultBranchRef)
    throw new SetupError('The repository has no commit yet: there is no branch to commit the report to.');
  return {
    branch: defaultBranchRef.name,
    head: defaultBranchRef.target.oid,
    settings: settings?.text ?? null,
    files: await wholeFiles(client, ledger?.entries),
    drift: await wholeFiles(client, drift?.entries),
    now: at,
  };
}

/** The files of a folder; the folders in it are none. */
function wholeFiles(client: Client, entries: readonly LedgerEntry[] = []) {
  const files = entries.filter(({ path }) => path.endsWith('.ndjson'));
  return Promise.all(files.map((entry) => wholeFile(client, entry)));
}

/** GraphQL cuts large blobs short and says so; the rest is read as a raw file. */
async function wholeFile(client: Client, { path, object }: LedgerEntry) {
  if (!object?.isTruncated) return { path, text: object?.text ?? '' };
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...client.where,
    path,
    mediaType: { format: 'raw' },
  });
  return { path, text: String(data) };
}

interface ChangedAnswer {
  readonly repository: {
    readonly issues: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly RawIssue[];
    };
  };
}

/** Reads every incident that changed at or after `since` (ISO 8601 UTC; null: ever), twenty a request. */
export async function gatherChanged(
  client: Client,
  since: string | null,
  self: string,
): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  let cursor: string | null = null;
  do {
    const answer: Answer<ChangedAnswer> = await ask(client, CHANGED_QUERY, {
      ...client.where,
      since,
      cursor,
    });
    const { nodes, pageInfo } = answer.data.repository.issues;
    for (const raw of nodes) {
      issues.push(toIssue(raw, await allComments(client, raw.number, raw.comments), [], self));
    }
    cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (cursor !== null);
  return issues;
}
