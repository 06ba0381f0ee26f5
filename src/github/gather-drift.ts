import { DRIFT_FOLDER } from '../domain/delivery.js';
import type { CommittedFile } from '../domain/effect.js';
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
import { DRIFT_QUERY } from './queries-ledger.js';

/** The shards of drift as they are committed, and where the next one goes. */
export interface GatheredDrift extends GatheredPlace {
  readonly drift: readonly CommittedFile[];
}

interface DriftAnswer extends PlaceAnswer {
  readonly repository: PlaceAnswer['repository'] & { readonly drift: Folder | null };
}

/** Reads the shards of drift: one request, that asks for nothing but contents. Throws SetupError in an empty repository. */
export async function gatherDrift(client: Client, destination: Destination): Promise<GatheredDrift> {
  const { repository, place } = await gatherAt<DriftAnswer>(destination, (revision) =>
    ask(client, DRIFT_QUERY, {
      ...client.where,
      branch: `refs/heads/${destination.ours}`,
      drift: `${revision}:${DRIFT_FOLDER}`,
    }),
  );
  return { ...place, drift: await filesIn(client, repository.drift, place.head) };
}
