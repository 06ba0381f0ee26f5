import { type Answer, type Call, isJson, type Json } from './call.js';
import { closing } from './closing.js';
import { keyOf } from './memory.js';
import { filesOf, shaOf } from './pulls.js';
import { type Route, read, type Workshop } from './route.js';

const blob = (path: unknown, sha: unknown): Json => ({ path, mode: '100644', type: 'blob', sha });

/** What a pull request changes, as entries of a tree; a null `sha` removes. */
const changes = (files: readonly Json[]): Json[] =>
  files.flatMap((file) => {
    if (file.status === 'removed') return [blob(file.filename, null)];
    const moved = file.status === 'renamed' ? [blob(file.previous_filename, null)] : [];
    return [...moved, blob(file.filename, file.sha)];
  });

const headOf = async (shop: Workshop, repository: string, branch: string): Promise<string> => {
  const { body } = await shop.seeAll(`/repos/${repository}/git/ref/heads/${branch}`);
  return isJson(body) ? shaOf(body.object) : '';
};

const write = async (shop: Workshop, call: Call, method: string, path: string, body: Json): Promise<Json> => {
  const answer = await shop.handle({ ...call, method, path, body, query: new URLSearchParams() });
  if (answer.status < 300 && isJson(answer.body)) return answer.body;
  throw new Error(`The merge could not be put right at ${path}: ${JSON.stringify(answer.body)}`);
};

/**
 * The emulator merges onto the commit that a pull request started from, and would lose whatever its base got since.
 * Then the merge is made again, on top of the base as it is.
 */
const merge = async (shop: Workshop, call: Call, repository: string, number: number): Promise<Answer> => {
  const { body: pull } = await read(shop, call, `/repos/${repository}/pulls/${number}`);
  const branch = isJson(pull) && isJson(pull.base) ? String(pull.base.ref) : '';
  const before = await headOf(shop, repository, branch);
  const answer = await shop.forward(call);
  if (answer.status !== 200 || !isJson(pull) || !isJson(answer.body) || before === shaOf(pull.base))
    return answer;
  const base = `/repos/${repository}/git`;
  const made = await shop.seeAll(`${base}/commits/${answer.body.sha}`);
  const message = isJson(made.body) ? made.body.message : `Merge pull request #${number}`;
  const current = await shop.seeAll(`${base}/trees/${before}`);
  const files = changes(await filesOf(shop, repository, pull));
  const base_tree = isJson(current.body) ? current.body.sha : undefined;
  const tree = await write(shop, call, 'POST', `${base}/trees`, { base_tree, tree: files });
  const parents = [before, shaOf(pull.head)];
  const { sha } = await write(shop, call, 'POST', `${base}/commits`, { message, tree: tree.sha, parents });
  await write(shop, call, 'PATCH', `${base}/refs/heads/${branch}`, { sha, force: true });
  return { ...answer, body: { ...answer.body, sha } };
};

/** Closes, as whoever merged, what the description says it fixes and what is linked in the sidebar. */
const mergeAndClose = async (
  shop: Workshop,
  call: Call,
  repository: string,
  number: number,
): Promise<Answer> => {
  const answer = await merge(shop, call, repository, number);
  const { body: pull } = await read(shop, call, `/repos/${repository}/pulls/${number}`);
  if (answer.status !== 200 || !isJson(pull)) return answer;
  for (const issue of closing(shop.memory, { repository, number }, pull.body)) {
    const path = `/repos/${repository}/issues/${issue}`;
    const asked = { ...call, method: 'PATCH', path, query: new URLSearchParams() };
    const closed = await shop.handle({ ...asked, body: { state: 'closed', state_reason: 'completed' } });
    if (!isJson(closed.body)) continue;
    const closer = { __typename: 'PullRequest', ...pull, url: pull.html_url, merged: true };
    shop.memory.closers.set(`${keyOf({ repository, number: issue })}@${closed.body.closed_at}`, closer);
  }
  return answer;
};

/** Merging a pull request. */
export const MERGING: readonly Route[] = [
  {
    method: 'PUT',
    path: /^pulls\/(\d+)\/merge$/,
    answer: (s, c, r, [n]) => mergeAndClose(s, c, r, Number(n)),
  },
];
