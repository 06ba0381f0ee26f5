import type { Delivery } from '../domain/delivery.js';
import type { CommittedFile } from '../domain/effect.js';
import { SetupError } from '../domain/errors.js';
import type { Client } from './client.js';
import type { Answer } from './graphql.js';

/** Where something is to be committed, as the workflow asks. */
export interface Destination {
  readonly delivery: Delivery;
  /** The branch of ours, for the deliveries that have one. */
  readonly ours: string;
}

/** Where the commit goes. */
export interface GatheredPlace {
  /** The default branch. */
  readonly base: string;
  /** The branch to commit to. */
  readonly branch: string;
  /** The commit to build on. */
  readonly head: string;
  /** Head of the branch of ours; null where it is not there. */
  readonly over: string | null;
  /** GitHub's clock at the read, ISO 8601 UTC. */
  readonly now: string;
}

/** What every query about committed files asks for. */
export interface PlaceAnswer {
  readonly repository: {
    readonly defaultBranchRef: (Ref & { readonly name: string }) | null;
    readonly branch: Ref | null;
  };
}

interface Ref {
  readonly target: { readonly oid: string };
}

/** A folder as GraphQL answers it. */
export interface Folder {
  readonly entries?: readonly FolderEntry[];
}

/** An entry of a folder; the object of a folder within has no fields here, that of a submodule is null. */
interface FolderEntry {
  readonly path: string;
  readonly object: { readonly text?: string | null; readonly isTruncated?: boolean } | null;
}

/**
 * Asks for committed files where the commit goes: at the data branch, or at the default branch as long as there is none.
 * `askFrom` asks for the files of a revision. Throws SetupError in an empty repository.
 */
export async function gatherAt<T extends PlaceAnswer>(
  { delivery, ours }: Destination,
  askFrom: (revision: string) => Promise<Answer<T>>,
): Promise<{ readonly repository: T['repository']; readonly place: GatheredPlace }> {
  const first = await askFrom(delivery === 'branch' ? ours : 'HEAD');
  const isMissing = delivery === 'branch' && first.data.repository.branch === null;
  const { data, at } = isMissing ? await askFrom('HEAD') : first;
  const { defaultBranchRef, branch } = data.repository;
  if (!defaultBranchRef)
    throw new SetupError('The repository has no commit yet: there is no branch to commit the report to.');
  const start = delivery === 'branch' && branch ? branch : defaultBranchRef;
  const place = {
    base: defaultBranchRef.name,
    branch: delivery === 'commit' ? defaultBranchRef.name : ours,
    head: start.target.oid,
    over: branch?.target.oid ?? null,
    now: at,
  };
  return { repository: data.repository, place };
}

/** The files of a folder at a commit, whole; the folders in it are none. One request for each file that GraphQL cuts short. */
export function filesIn(
  client: Client,
  folder: Folder | null,
  commit: string,
): Promise<readonly CommittedFile[]> {
  const files = (folder?.entries ?? []).filter(({ object }) => object?.isTruncated !== undefined);
  return Promise.all(files.map((entry) => wholeFile(client, entry, commit)));
}

/** GraphQL cuts large blobs short and says so; the rest is read as a raw file, of the very commit. */
async function wholeFile(client: Client, { path, object }: FolderEntry, ref: string): Promise<CommittedFile> {
  if (!object?.isTruncated) return { path, text: object?.text ?? '' };
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...client.where,
    path,
    ref,
    mediaType: { format: 'raw' },
  });
  return { path, text: String(data) };
}
