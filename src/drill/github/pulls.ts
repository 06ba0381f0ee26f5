import { type Answer, type Call, inRepository, isJson, type Json, json } from './call.js';
import { keyOf } from './memory.js';
import { mend } from './mending.js';
import { paged, type Route, read, type Workshop } from './route.js';

/** The commit of a pull request's head or base, or of a ref's object. */
export function shaOf(side: unknown): string {
  return isJson(side) ? String(side.sha) : '';
}

/** What a pull request changes, file by file. */
export async function filesOf(shop: Workshop, repository: string, pull: Json): Promise<Json[]> {
  const range = `${shaOf(pull.base)}...${shaOf(pull.head)}`;
  const { body } = await shop.seeAll(`/repos/${repository}/compare/${range}`);
  return isJson(body) && Array.isArray(body.files) ? body.files : [];
}

const files = async (shop: Workshop, call: Call, repository: string, number: number): Promise<Answer> => {
  const pull = await read(shop, call, `/repos/${repository}/pulls/${number}`);
  if (pull.status !== 200 || !isJson(pull.body)) return pull;
  return paged(shop, call, await filesOf(shop, repository, pull.body), async (file) => file);
};

/** The pull requests whose head a commit is. */
const ofCommit = async (shop: Workshop, call: Call, repository: string, sha: string): Promise<Answer> => {
  const query = new URLSearchParams({ state: 'all', per_page: '100' });
  const path = `/repos/${repository}/pulls`;
  const pulls = await shop.handle({ ...call, method: 'GET', path, query, body: undefined });
  if (pulls.status !== 200 || !Array.isArray(pulls.body)) return pulls;
  const theirs = pulls.body.filter((pull) => shaOf(pull.head) === sha);
  return paged(shop, call, theirs, async (pull) => pull);
};

const ISSUE_FIELDS: readonly string[] = [
  ...[
    'id',
    'node_id',
    'number',
    'title',
    'body',
    'user',
    'labels',
    'state',
    'locked',
    'assignee',
    'assignees',
  ],
  ...[
    'milestone',
    'comments',
    'created_at',
    'updated_at',
    'closed_at',
    'author_association',
    'active_lock_reason',
  ],
];

/** A pull request as the issues API shows it. */
const asIssue = (pull: Json): Json => {
  const url = String(pull.url).replace(/\/pulls\/(\d+)$/, '/issues/$1');
  return {
    ...Object.fromEntries(ISSUE_FIELDS.map((field) => [field, pull[field] ?? null])),
    url,
    repository_url: url.replace(/\/issues\/\d+$/, ''),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: pull.html_url,
    comments: pull.comments ?? 0,
    state_reason: null,
  };
};

/**
 * What the emulator does not know of a pull request: how many files it changes, and that it is an issue too.
 * Any other answer passes as it is.
 */
export async function completePull(shop: Workshop, call: Call, answer: Answer): Promise<Answer> {
  const { repository, rest } = inRepository(call.path) ?? { repository: '', rest: '' };
  const [, kind, number] = /^(pulls|issues)\/(\d+)$/.exec(rest) ?? [];
  if (call.method !== 'GET' || number === undefined) return answer;
  if (kind === 'pulls' && answer.status === 200 && isJson(answer.body)) {
    const changed = await filesOf(shop, repository, answer.body);
    return { ...answer, body: { ...answer.body, changed_files: changed.length } };
  }
  const place = { repository, number: Number(number) };
  if (kind !== 'issues' || answer.status !== 404 || !shop.memory.pulls.has(keyOf(place))) return answer;
  const pull = await shop.seeAll(`/repos/${repository}/pulls/${number}`);
  if (!isJson(pull.body)) return answer;
  const issue = asIssue(pull.body);
  mend(shop.memory, issue);
  return json(200, issue);
}

/** The files of a pull request, which the emulator invents, and the pull requests of a commit. */
export const PULLS: readonly Route[] = [
  { method: 'GET', path: /^pulls\/(\d+)\/files$/, answer: (s, c, r, [n]) => files(s, c, r, Number(n)) },
  {
    method: 'GET',
    path: /^commits\/([^/]+)\/pulls$/,
    answer: (s, c, r, [sha = '']) => ofCommit(s, c, r, sha),
  },
];
