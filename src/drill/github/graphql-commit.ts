import { isJson, type Json } from './call.js';
import { type Asking, ask, demand, failure, get, type Resolvable, refusedAs } from './graphql-ask.js';
import { branchNode, branchOfId, commitNode } from './graphql-git.js';

/** The input of `createCommitOnBranch`. */
export interface CommitInput {
  readonly branch: {
    readonly id?: string;
    readonly repositoryNameWithOwner?: string;
    readonly branchName?: string;
  };
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  } | null;
  readonly expectedHeadOid: string;
  readonly clientMutationId?: string | null;
}

const made = async (asking: Asking, method: string, target: string, body: Json): Promise<Json> => {
  const answer = await ask(asking, method, target, body);
  if (answer.status >= 300 || !isJson(answer.body)) throw refusedAs(answer, 'the commit');
  return answer.body;
};

/** An app's token may not touch workflows without a permission that a job cannot be given. */
const refuseWorkflows = (asking: Asking, paths: readonly string[]): void => {
  const path = paths.find((candidate) => candidate.startsWith('.github/workflows/'));
  if (path === undefined || asking.call.caller.kind !== 'job') return;
  const text = `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`;
  throw failure('FORBIDDEN', text);
};

const blobs = async (asking: Asking, base: string, input: CommitInput): Promise<Json[]> => {
  const entries: Json[] = [];
  for (const { path, contents } of input.fileChanges?.additions ?? []) {
    const blob = await made(asking, 'POST', `${base}/git/blobs`, { content: contents, encoding: 'base64' });
    entries.push({ path, mode: '100644', type: 'blob', sha: blob.sha });
  }
  return entries;
};

const removals = (tree: Json, input: CommitInput): Json[] => {
  const known = new Set((Array.isArray(tree.tree) ? tree.tree : []).map((entry: Json) => entry.path));
  return (input.fileChanges?.deletions ?? []).map(({ path }) => {
    if (known.has(path)) return { path, mode: '100644', type: 'blob', sha: null };
    const text = `A path was requested for deletion which does not exist as of commit oid \`${input.expectedHeadOid}\``;
    throw failure('UNPROCESSABLE', text);
  });
};

const headOf = async (asking: Asking, base: string, branch: string, expected: string): Promise<void> => {
  const ref = await get(asking, `${base}/git/ref/heads/${branch}`, `a Ref with the name '${branch}'`);
  const oid = isJson(ref.object) ? ref.object.sha : null;
  if (oid === expected) return;
  throw failure(
    'STALE_DATA',
    `Expected branch to point to "${expected}" but it did not. Pull and try again.`,
  );
};

/**
 * Commits several files at once onto a head that must be the expected one. Throws STALE_DATA when it has moved,
 * FORBIDDEN when the caller may not write, UNPROCESSABLE when a path to delete is not there.
 */
export async function createCommit(asking: Asking, input: CommitInput): Promise<Resolvable> {
  const byId = branchOfId(input.branch.id ?? '');
  const repository = input.branch.repositoryNameWithOwner ?? byId.repository;
  const branch = (input.branch.branchName ?? byId.branch).replace(/^refs\/heads\//, '');
  demand(asking, repository, { permission: 'contents', level: 'write', role: 'write' });
  const base = `/repos/${repository}`;
  const changed = [...(input.fileChanges?.additions ?? []), ...(input.fileChanges?.deletions ?? [])];
  refuseWorkflows(
    asking,
    changed.map(({ path }) => path),
  );
  await headOf(asking, base, branch, input.expectedHeadOid);
  const current = await get(asking, `${base}/git/trees/${input.expectedHeadOid}?recursive=1`, 'a Tree');
  const entries = [...removals(current, input), ...(await blobs(asking, base, input))];
  const tree = await made(asking, 'POST', `${base}/git/trees`, { base_tree: current.sha, tree: entries });
  const message = [input.message.headline, input.message.body].filter(Boolean).join('\n\n');
  const parents = [input.expectedHeadOid];
  const created = await made(asking, 'POST', `${base}/git/commits`, { message, tree: tree.sha, parents });
  await made(asking, 'PATCH', `${base}/git/refs/heads/${branch}`, { sha: created.sha });
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: commitNode(asking, repository, String(created.sha)),
    ref: () => branchNode(asking, repository, branch),
  };
}
