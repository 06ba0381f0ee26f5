import { SetupError } from '../domain/errors.js';
import { CHECK_NAME, type KeptCheck, type PullRequest, type Review } from '../domain/remediation.js';
import type { Client } from './client.js';

const PAGE = 100;
/** Pages of files and reviews that are read: GitHub lists 3000 files at most. */
const MOST_PAGES = 30;

/** Reads a pull request as it stands, its reviews and its files; never its code. Throws SetupError where there is none. */
export async function gatherPull(client: Client, number: number): Promise<PullRequest> {
  const at = { ...client.where, pull_number: number };
  const data = await readPull(client, number);
  const reviews = await everyPage((page) =>
    client.octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...at,
      per_page: PAGE,
      page,
    }),
  );
  const files = await everyPage((page) =>
    client.octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      ...at,
      per_page: PAGE,
      page,
    }),
  );
  return {
    number,
    url: data.html_url,
    title: data.title,
    body: data.body ?? '',
    author: data.user?.login ?? null,
    head: data.head.sha,
    headRepository: data.head.repo?.full_name ?? null,
    state: data.merged ? 'merged' : data.state === 'open' ? 'open' : 'closed',
    endedAt: data.merged_at ?? data.closed_at ?? null,
    reviews: lastOfEach(reviews),
    files: files.flatMap(({ filename, previous_filename }) => [
      filename,
      ...(previous_filename ? [previous_filename] : []),
    ]),
  };
}

async function readPull(client: Client, number: number) {
  try {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    return (await client.octokit.request(route, { ...client.where, pull_number: number })).data;
  } catch (error) {
    if ((error as { status?: number }).status !== 404) throw error;
    throw new SetupError(`There is no pull request #${number} in ${client.owner}/${client.repo}.`);
  }
}

/**
 * The pull requests whose head is that commit, open ones first. Merged ones as well: a run that waits for another one is
 * dropped for a newer one of its group (https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency),
 * and so may be that of the merge.
 */
export async function pullsOf(client: Client, sha: string): Promise<readonly number[]> {
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
  const { data } = await client.octokit.request(route, { ...client.where, commit_sha: sha, per_page: PAGE });
  const heads = data.filter((pull) => pull.head.sha === sha);
  const isOpen = ({ state }: { readonly state: string }) => state === 'open';
  return [...heads.filter(isOpen), ...heads.filter((pull) => !isOpen(pull))].map(({ number }) => number);
}

/** The check run that this product keeps on a commit, the newest where a race made two, since that is the one that branch rules look at; null where there is none yet. */
export async function gatherCheck(client: Client, head: string): Promise<KeptCheck | null> {
  const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ...client.where,
    ref: head,
    check_name: CHECK_NAME,
    per_page: PAGE,
  });
  const ours = data.check_runs.filter((run) => run.name === CHECK_NAME && run.head_sha === head);
  const [last] = ours.sort((a, b) => Number(b.id) - Number(a.id));
  if (!last) return null;
  const { id, status, conclusion, output } = last;
  return { id: Number(id), status, conclusion, title: output.title, summary: output.summary };
}

interface RawReview {
  readonly user: { readonly login: string } | null;
  readonly state: string;
  readonly commit_id: string | null;
}

/** A later verdict of the same person replaces an earlier one; a comment is none. */
function lastOfEach(reviews: readonly RawReview[]): readonly Review[] {
  const last = new Map<string, Review>();
  for (const { user, state, commit_id: commit } of reviews) {
    const verdict = verdicts[state.toUpperCase()];
    if (user && verdict) last.set(user.login.toLowerCase(), { by: user.login, state: verdict, commit });
  }
  return [...last.values()];
}

const verdicts: Readonly<Record<string, Review['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  DISMISSED: 'dismissed',
};

async function everyPage<T>(
  ask: (page: number) => Promise<{ readonly data: readonly T[] }>,
): Promise<readonly T[]> {
  const items: T[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await ask(page);
    items.push(...data);
    if (data.length < PAGE) break;
  }
  return items;
}
