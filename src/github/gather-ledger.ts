import { COUNTS_PATH } from '../domain/counts.js';
import { type Delivery, INCIDENTS_FOLDER, LEDGER_FOLDER, REPORTS_FOLDER } from '../domain/delivery.js';
import { SetupError } from '../domain/errors.js';
import { isOwn } from '../domain/issue.js';
import { REPORT_FAILED_LABEL } from '../domain/labels.js';
import { SETTINGS_PATH } from '../domain/settings.js';
import type { Client } from './client.js';
import { ask } from './graphql.js';
import { LEDGER_QUERY } from './queries-ledger.js';

/** Where the report is to be committed, as the workflow asks. */
export interface Destination {
  readonly delivery: Delivery;
  /** The branch of ours, for the deliveries that have one. */
  readonly ours: string;
}

/** The committed ledger, and what goes with it. */
export interface GatheredLedger {
  /** The default branch. */
  readonly base: string;
  /** The branch to commit to. */
  readonly branch: string;
  /** The commit to build on. */
  readonly head: string;
  /** The repository's address, without a slash at its end. */
  readonly url: string;
  readonly settings: string | null;
  readonly counts: string | null;
  /** Every file of the ledger's folder. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Paths of the reports that are there. */
  readonly reports: readonly string[];
  /** `metrics.json` and `details.json` as they were committed last; null where they are not there. */
  readonly metrics: string | null;
  readonly details: string | null;
  /** The open issue of ours that says that the report was not delivered. */
  readonly failed: number | null;
  /** GitHub's clock at the read, ISO 8601 UTC. */
  readonly now: string;
}

interface Ref {
  readonly target: { readonly oid: string };
}

interface Blob {
  readonly text?: string | null;
}

interface Author {
  readonly __typename?: string;
  readonly login: string;
}

interface LedgerAnswer {
  readonly repository: {
    readonly url: string;
    readonly defaultBranchRef: (Ref & { readonly name: string }) | null;
    readonly branch: Ref | null;
    readonly settings: Blob | null;
    readonly counts: Blob | null;
    readonly ledger: { readonly entries?: readonly LedgerEntry[] } | null;
    readonly reports: { readonly entries?: readonly { readonly path: string }[] } | null;
    readonly metrics: Blob | null;
    readonly details: Blob | null;
    readonly failed: {
      readonly nodes: readonly { readonly number: number; readonly author: Author | null }[];
    };
  };
}

interface LedgerEntry {
  readonly path: string;
  readonly object: { readonly text?: string | null; readonly isTruncated?: boolean } | null;
}

/**
 * Reads the ledger as it is committed: one request, and one for each file too large for it. A data branch that is not there
 * yet starts as the default branch stands, which is asked for in its place. Throws SetupError in an empty repository.
 */
export async function gatherLedger(
  client: Client,
  { delivery, ours }: Destination,
  self: string,
): Promise<GatheredLedger> {
  const wished = delivery === 'branch' ? ours : 'HEAD';
  const first = await askFrom(client, wished, ours);
  const isMissing = delivery === 'branch' && first.data.repository.branch === null;
  const { data, at } = isMissing ? await askFrom(client, 'HEAD', ours) : first;
  const { repository } = data;
  const { defaultBranchRef, branch } = repository;
  if (!defaultBranchRef)
    throw new SetupError('The repository has no commit yet: there is no branch to commit the report to.');
  const start = delivery === 'branch' && branch ? branch : defaultBranchRef;
  const entries = (repository.ledger?.entries ?? []).filter((entry) => entry.object !== null);
  return {
    base: defaultBranchRef.name,
    branch: delivery === 'commit' ? defaultBranchRef.name : ours,
    head: start.target.oid,
    url: repository.url,
    settings: repository.settings?.text ?? null,
    counts: repository.counts?.text ?? null,
    files: await Promise.all(entries.map((entry) => wholeFile(client, entry, start.target.oid))),
    reports: (repository.reports?.entries ?? []).map((entry) => entry.path),
    metrics: repository.metrics?.text ?? null,
    details: repository.details?.text ?? null,
    failed: repository.failed.nodes.find((node) => isOurs(node.author, self))?.number ?? null,
    now: at,
  };
}

function askFrom(client: Client, from: string, ours: string) {
  return ask<LedgerAnswer>(client, LEDGER_QUERY, {
    ...client.where,
    settings: `HEAD:${SETTINGS_PATH}`,
    counts: `HEAD:${COUNTS_PATH}`,
    branch: `refs/heads/${ours}`,
    ledger: `${from}:${LEDGER_FOLDER}`,
    reports: `${from}:${REPORTS_FOLDER}`,
    metrics: `${from}:${INCIDENTS_FOLDER}/metrics.json`,
    details: `${from}:${INCIDENTS_FOLDER}/details.json`,
    failed: [REPORT_FAILED_LABEL],
  });
}

function isOurs(author: Author | null, self: string): boolean {
  return isOwn(author?.login ?? null, author?.__typename === 'Bot', self);
}

/** GraphQL cuts large blobs short and says so; the rest is read as a raw file, of the very commit. */
async function wholeFile(client: Client, { path, object }: LedgerEntry, ref: string) {
  if (!object?.isTruncated) return { path, text: object?.text ?? '' };
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...client.where,
    path,
    ref,
    mediaType: { format: 'raw' },
  });
  return { path, text: String(data) };
}
