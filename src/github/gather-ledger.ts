import { COUNTS_PATH } from '../domain/counts.js';
import { SETTINGS_PATH } from '../domain/default-settings.js';
import { DRIFT_FOLDER, INCIDENTS_FOLDER, LEDGER_FOLDER, REPORTS_FOLDER } from '../domain/delivery.js';
import type { CommittedFile } from '../domain/effect.js';
import { isOwn } from '../domain/issue.js';
import { REPORT_FAILED_LABEL } from '../domain/labels.js';
import type { Client } from './client.js';
import {
  type Destination,
  type Folder,
  filesIn,
  type GatheredPlace,
  gatherAt,
  type PlaceAnswer,
} from './gather-place.js';
import { ask } from './graphql.js';
import { LEDGER_QUERY } from './queries-ledger.js';

/** The committed ledger, and what goes with it. */
export interface GatheredLedger extends GatheredPlace {
  /** The repository's address, without a slash at its end. */
  readonly url: string;
  readonly settings: string | null;
  readonly counts: string | null;
  /** Every file of the ledger's folder. */
  readonly files: readonly CommittedFile[];
  /** The shards of drift, in a folder of their own. */
  readonly drift: readonly CommittedFile[];
  /** Those on the other branch: of ours, where the report goes to the default branch, and the other way round. */
  readonly driftBeside: readonly CommittedFile[];
  /** Paths of the reports that are there. */
  readonly reports: readonly string[];
  /** `metrics.json` and `details.json` as they were committed last; null where they are not there. */
  readonly metrics: string | null;
  readonly details: string | null;
  /** The open issue of ours that says that the report was not delivered. */
  readonly failed: number | null;
}

interface Blob {
  readonly text?: string | null;
}

interface Author {
  readonly __typename?: string;
  readonly login: string;
}

interface LedgerAnswer extends PlaceAnswer {
  readonly repository: PlaceAnswer['repository'] & {
    readonly url: string;
    readonly settings: Blob | null;
    readonly counts: Blob | null;
    readonly ledger: Folder | null;
    readonly drift: Folder | null;
    readonly driftBeside: Folder | null;
    readonly reports: { readonly entries?: readonly { readonly path: string }[] } | null;
    readonly metrics: Blob | null;
    readonly details: Blob | null;
    readonly failed: {
      readonly nodes: readonly { readonly number: number; readonly author: Author | null }[];
    };
  };
}

/** Reads the ledger as it is committed: one request, and one for each file too large for it. Throws SetupError in an empty repository. */
export async function gatherLedger(
  client: Client,
  destination: Destination,
  self: string,
): Promise<GatheredLedger> {
  const { repository, place } = await gatherAt(destination, (revision) =>
    askFrom(client, revision, destination.ours),
  );
  const isOnData = destination.delivery === 'branch' && place.over !== null;
  return {
    ...place,
    url: repository.url,
    settings: repository.settings?.text ?? null,
    counts: repository.counts?.text ?? null,
    files: await filesIn(client, repository.ledger, place.head),
    drift: await filesIn(client, repository.drift, place.head),
    driftBeside: await filesIn(client, repository.driftBeside, isOnData ? place.base : destination.ours),
    reports: (repository.reports?.entries ?? []).map((entry) => entry.path),
    metrics: repository.metrics?.text ?? null,
    details: repository.details?.text ?? null,
    failed: repository.failed.nodes.find((node) => isOurs(node.author, self))?.number ?? null,
  };
}

function askFrom(client: Client, from: string, ours: string) {
  return ask<LedgerAnswer>(client, LEDGER_QUERY, {
    ...client.where,
    settings: `HEAD:${SETTINGS_PATH}`,
    counts: `HEAD:${COUNTS_PATH}`,
    branch: `refs/heads/${ours}`,
    ledger: `${from}:${LEDGER_FOLDER}`,
    drift: `${from}:${DRIFT_FOLDER}`,
    driftBeside: `${from === 'HEAD' ? ours : 'HEAD'}:${DRIFT_FOLDER}`,
    reports: `${from}:${REPORTS_FOLDER}`,
    metrics: `${from}:${INCIDENTS_FOLDER}/metrics.json`,
    details: `${from}:${INCIDENTS_FOLDER}/details.json`,
    failed: [REPORT_FAILED_LABEL],
  });
}

function isOurs(author: Author | null, self: string): boolean {
  return isOwn(author?.login ?? null, author?.__typename === 'Bot', self);
}
