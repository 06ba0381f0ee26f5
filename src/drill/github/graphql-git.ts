import { isJson, type Json } from './call.js';
import { type Asking, ask, get, type Resolvable, refusedAs } from './graphql-ask.js';

/** GraphQL cuts the text of a blob here, in bytes, and says so in `isTruncated`. */
const TEXT_LIMIT = 512_000;

const common = (kind: string, oid: string): Resolvable => ({
  __typename: kind,
  id: Buffer.from(`${kind}:${oid}`).toString('base64'),
  oid,
  abbreviatedOid: oid.slice(0, 7),
});

const blobNode = async (asking: Asking, repository: string, oid: string): Promise<Resolvable> => {
  const blob = await get(asking, `/repos/${repository}/git/blobs/${oid}`, 'a Blob');
  const bytes = Buffer.from(String(blob.content), 'base64');
  const isBinary = bytes.includes(0);
  const text = isBinary ? null : bytes.subarray(0, TEXT_LIMIT).toString('utf8');
  return {
    ...common('Blob', oid),
    text,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > TEXT_LIMIT,
  };
};

const objectNode = async (
  asking: Asking,
  repository: string,
  entry: Json,
  path: string,
): Promise<Resolvable | null> => {
  const oid = String(entry.sha);
  if (entry.type === 'blob') return blobNode(asking, repository, oid);
  return entry.type === 'tree' ? treeNode(asking, repository, oid, path) : null;
};

const treeNode = (asking: Asking, repository: string, oid: string, path: string): Resolvable => ({
  ...common('Tree', oid),
  entries: async () => {
    const tree = await get(asking, `/repos/${repository}/git/trees/${oid}`, 'a Tree');
    const entries: Json[] = Array.isArray(tree.tree) ? tree.tree : [];
    return entries.map((entry) => {
      const full = path === '' ? String(entry.path) : `${path}/${entry.path}`;
      return {
        name: entry.path,
        path: full,
        type: entry.type,
        oid: entry.sha,
        size: entry.size ?? 0,
        mode: Number.parseInt(String(entry.mode), 8),
        object: () => objectNode(asking, repository, entry, full),
      };
    });
  },
});

/** A commit of `owner/name`. */
export function commitNode(asking: Asking, repository: string, oid: string): Resolvable {
  const read = () => get(asking, `/repos/${repository}/git/commits/${oid}`, 'a Commit');
  const committer = async () => {
    const commit = await read();
    return isJson(commit.committer) ? commit.committer.date : null;
  };
  return {
    ...common('Commit', oid),
    url: async () => (await read()).html_url,
    message: async () => (await read()).message,
    committedDate: committer,
    tree: async () => {
      const { tree } = await read();
      return treeNode(asking, repository, isJson(tree) ? String(tree.sha) : '', '');
    },
  };
}

/** A branch of `owner/name`, null where there is none. Its id can be told back by `branchOfId`. */
export async function branchNode(
  asking: Asking,
  repository: string,
  name: string,
): Promise<Resolvable | null> {
  const answer = await ask(asking, 'GET', `/repos/${repository}/git/ref/heads/${name}`);
  if (answer.status === 404) return null;
  if (answer.status !== 200 || !isJson(answer.body) || !isJson(answer.body.object))
    throw refusedAs(answer, 'a Ref');
  return {
    id: Buffer.from(`Ref:${repository}:${name}`).toString('base64'),
    name,
    prefix: 'refs/heads/',
    target: commitNode(asking, repository, String(answer.body.object.sha)),
  };
}

/** The repository and branch that a `Ref` id stands for. */
export function branchOfId(id: string): { repository: string; branch: string } {
  const [, repository = '', branch = ''] = Buffer.from(id, 'base64').toString('utf8').split(':');
  return { repository, branch };
}

/** What `HEAD`, `branch`, `branch:path` or a commit's name stands for; null where there is nothing. */
export async function objectNamed(
  asking: Asking,
  repository: string,
  expression: string,
): Promise<Resolvable | null> {
  const colon = expression.indexOf(':');
  const revision = colon === -1 ? expression : expression.slice(0, colon);
  const about = await get(asking, `/repos/${repository}`, `a Repository with the name '${repository}'`);
  const name = revision === 'HEAD' ? String(about.default_branch) : revision;
  if (colon === -1) {
    const branch = await branchNode(asking, repository, name.replace(/^refs\/heads\//, ''));
    return branch === null ? null : (branch.target as Resolvable);
  }
  const path = expression.slice(colon + 1).replace(/\/$/, '');
  const answer = await ask(
    asking,
    'GET',
    `/repos/${repository}/git/trees/${encodeURIComponent(name)}?recursive=1`,
  );
  if (answer.status === 404) return null;
  if (answer.status !== 200 || !isJson(answer.body)) throw refusedAs(answer, 'an object');
  if (path === '') return treeNode(asking, repository, String(answer.body.sha), '');
  const entries: Json[] = Array.isArray(answer.body.tree) ? answer.body.tree : [];
  const entry = entries.find((candidate) => candidate.path === path);
  return entry === undefined ? null : objectNode(asking, repository, entry, path);
}
