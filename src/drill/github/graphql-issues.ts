import { isJson, type Json } from './call.js';
import { closing, linkedTo } from './closing.js';
import { type Asking, connection, get, getAll, type Paging, type Resolvable } from './graphql-ask.js';
import { contentEdits, timeline } from './graphql-history.js';
import { commentKey, keyOf, type Place, subIssuesSummary } from './memory.js';

/** A person or bot. GraphQL leaves out the `[bot]` that the REST API puts behind a bot's name. */
export function actor(user: unknown): Resolvable | null {
  if (!isJson(user)) return null;
  const login = String(user.login);
  const common = { id: user.node_id, databaseId: user.id, name: user.name ?? null, url: user.html_url };
  if (user.type === 'Bot') return { ...common, __typename: 'Bot', login: login.replace(/\[bot\]$/, '') };
  return { ...common, __typename: 'User', login };
}

const REACTIONS: Readonly<Record<string, string>> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
};

const reactionGroups = (asking: Asking, key: string): Resolvable[] => {
  const given = asking.shop.memory.reactions.get(key) ?? [];
  const { caller } = asking.call;
  const mine = (reaction: Json) => {
    if (!isJson(reaction.user)) return false;
    return caller.kind === 'user' ? reaction.user.login === caller.login : reaction.user.type === 'Bot';
  };
  return Object.entries(REACTIONS).map(([content, name]) => ({
    content: name,
    viewerHasReacted: given.some((reaction) => reaction.content === content && mine(reaction)),
  }));
};

const editOf = (asking: Asking, key: string): Resolvable => {
  const edit = asking.shop.memory.edits.get(key)?.at(-1);
  return {
    lastEditedAt: edit === undefined ? null : edit.at.replace(/\.\d+Z$/, 'Z'),
    editor: async () => (edit === undefined ? null : actor(await asking.shop.account(edit.editor))),
  };
};

/** A comment on an issue. */
export function commentNode(asking: Asking, comment: Json): Resolvable {
  const key = commentKey(Number(comment.id));
  const reason = asking.shop.memory.minimized.get(key);
  return {
    __typename: 'IssueComment',
    id: comment.node_id,
    databaseId: comment.id,
    url: comment.html_url,
    body: comment.body,
    author: actor(comment.user),
    authorAssociation: comment.author_association,
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
    ...editOf(asking, key),
    isMinimized: reason !== undefined,
    minimizedReason: reason ?? null,
    reactionGroups: () => reactionGroups(asking, key),
  };
}

/** A label. */
export function labelNode(label: Json): Resolvable {
  return { id: label.node_id, name: label.name, color: label.color, description: label.description ?? null };
}

/** GitHub tells `DUPLICATE` only to those who ask for it. */
const stateReason = (issue: Json, enableDuplicate: boolean): string | null => {
  if (issue.state_reason == null) return null;
  const reason = String(issue.state_reason).toUpperCase();
  return reason === 'DUPLICATE' && !enableDuplicate ? 'NOT_PLANNED' : reason;
};

const list = (value: unknown): Json[] => (Array.isArray(value) ? value : []);

const lists = (asking: Asking, issue: Json, place: Place): Resolvable => ({
  labels: (paging: Paging) => connection(list(issue.labels), paging, 'labels', labelNode),
  assignees: (paging: Paging) =>
    connection(list(issue.assignees), paging, 'assignees', (user) => actor(user) ?? {}),
  comments: async (paging: Paging) => {
    const path = `/repos/${place.repository}/issues/${place.number}/comments`;
    // The emulator does not count the comments of a pull request.
    const isBare = issue.comments === 0 && issue.pull_request === undefined;
    const comments = isBare ? [] : await getAll(asking, path, 'the comments');
    return connection(comments, paging, 'comments', (comment) => commentNode(asking, comment));
  },
  subIssues: async (paging: Paging) => {
    const children = asking.shop.memory.children.get(keyOf(place)) ?? [];
    const issues = await Promise.all(children.map((child) => getIssue(asking, child)));
    return connection(issues, paging, 'subIssues', (child) => issueNode(asking, child));
  },
  subIssuesSummary: () => {
    const { total, completed, percent_completed } = subIssuesSummary(asking.shop.memory, place);
    return { total, completed, percentCompleted: percent_completed };
  },
  closingIssuesReferences: async ({ userLinkedOnly, ...paging }: Paging & { userLinkedOnly?: boolean }) => {
    const { memory } = asking.shop;
    const numbers = userLinkedOnly ? linkedTo(memory, place) : closing(memory, place, issue.body);
    const issues = await Promise.all(numbers.map((number) => findIssue(asking, { ...place, number })));
    const found = issues.filter((one) => one !== null);
    return connection(found, paging, 'closingIssuesReferences', (one) => issueNode(asking, one));
  },
  timelineItems: (args: Paging) => timeline(asking, place, args, actor),
  userContentEdits: (paging: Paging) => contentEdits(asking, keyOf(place), paging, actor),
  parent: async () => {
    const parent = asking.shop.memory.parents.get(keyOf(place));
    return parent === undefined ? null : issueNode(asking, await getIssue(asking, parent));
  },
});

/** Reads one issue or pull request over REST. */
export function getIssue(asking: Asking, { repository, number }: Place): Promise<Json> {
  return get(asking, `/repos/${repository}/issues/${number}`, `an Issue with the number of ${number}`);
}

/** A number that is nobody's, or a pull request's, is no issue. */
const findIssue = async (asking: Asking, place: Place): Promise<Json | null> => {
  const issue = await getIssue(asking, place).catch(() => null);
  return issue === null || issue.pull_request !== undefined ? null : issue;
};

/** An issue, or a pull request where there may be one. */
export function issueNode(asking: Asking, issue: Json): Resolvable {
  const repository = /\/repos\/([^/]+\/[^/]+)$/.exec(String(issue.repository_url))?.[1] ?? '';
  const place = { repository, number: Number(issue.number) };
  return {
    __typename: issue.pull_request === undefined ? 'Issue' : 'PullRequest',
    id: issue.node_id,
    databaseId: issue.id,
    number: issue.number,
    repository: { id: repository, name: repository.split('/')[1], nameWithOwner: repository },
    title: issue.title,
    body: issue.body ?? '',
    url: issue.html_url,
    state: String(issue.state).toUpperCase(),
    stateReason: ({ enableDuplicate = false }: { enableDuplicate?: boolean }) =>
      stateReason(issue, enableDuplicate),
    locked: issue.locked,
    closed: issue.state === 'closed',
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    closedAt: issue.closed_at,
    author: actor(issue.user),
    authorAssociation: issue.author_association,
    ...editOf(asking, keyOf(place)),
    ...lists(asking, issue, place),
  };
}
