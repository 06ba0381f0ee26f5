import { DOCS, isJson, type Json } from './call.js';
import { commentKey, keyOf, type Memory, type Place, reactionRollup, subIssuesSummary } from './memory.js';

const WITH_MILLISECONDS = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{3}Z$/;

const placeIn = (url: string): Place => {
  const [, repository = '', number = '0'] =
    /\/repos\/([^/]+\/[^/]+)\/(?:issues|pulls)\/(\d+)$/.exec(url) ?? [];
  return { repository, number: Number(number) };
};

/** GitHub tells a pull request from an issue by the presence of `pull_request`. */
const pullLinks = (issue: Json): Json => {
  const html = String(issue.html_url).replace(/\/issues\/(\d+)$/, '/pull/$1');
  const url = String(issue.url).replace(/\/issues\/(\d+)$/, '/pulls/$1');
  return { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: null };
};

const learnIssue = (memory: Memory, issue: Json): void => {
  const place = placeIn(String(issue.url));
  memory.issuesById.set(Number(issue.id), place);
  memory.issuesByNode.set(String(issue.node_id), place);
  if (issue.state === 'closed') memory.closed.add(keyOf(place));
  else memory.closed.delete(keyOf(place));
};

const mendIssue = (memory: Memory, issue: Json): void => {
  const place = placeIn(String(issue.url));
  const key = keyOf(place);
  if (issue.state === 'closed' && memory.duplicates.has(key)) issue.state_reason = 'duplicate';
  issue.reactions = reactionRollup(memory, key, `${issue.url}/reactions`);
  issue.sub_issues_summary = subIssuesSummary(memory, place);
  if (memory.pulls.has(key)) issue.pull_request = pullLinks(issue);
  const parent = memory.parents.get(key);
  if (parent) {
    const root = String(issue.url).replace(/\/repos\/.*$/, '');
    issue.parent_issue_url = `${root}/repos/${parent.repository}/issues/${parent.number}`;
  }
};

const learnComment = (memory: Memory, comment: Json): void => {
  const { repository } = placeIn(String(comment.issue_url));
  memory.commentsByNode.set(String(comment.node_id), { repository, id: Number(comment.id) });
};

const mendComment = (memory: Memory, comment: Json): void => {
  const id = Number(comment.id);
  comment.reactions = reactionRollup(memory, commentKey(id), `${comment.url}/reactions`);
  const pin = memory.pins.get(commentKey(id));
  comment.pin = pin === undefined ? null : { pinned_at: pin.pinned_at, pinned_by: pin.pinned_by };
  const reason = memory.minimized.get(commentKey(id));
  comment.minimized = reason === undefined ? null : { reason };
};

/** A bot's page is its app's, and the brackets of its name are escaped in every address. */
const mendBot = (bot: Json): void => {
  for (const [key, value] of Object.entries(bot)) {
    if (key.endsWith('url') && typeof value === 'string') bot[key] = value.replaceAll('[bot]', '%5Bbot%5D');
  }
  bot.html_url = String(bot.html_url).replace(/\/([^/]+)%5Bbot%5D$/, '/apps/$1');
};

/** Inside branches and repositories the emulator tells less of a person than GitHub does. */
const mendPerson = (person: Json): void => {
  const url = String(person.url);
  const links = {
    gravatar_id: '',
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
  };
  for (const [key, value] of Object.entries(links)) person[key] ??= value;
};

const isPerson = (value: Json): boolean =>
  'login' in value && 'avatar_url' in value && 'site_admin' in value && 'url' in value;

/** GitHub's times have whole seconds. */
const mendTimes = (value: Json): void => {
  for (const [key, text] of Object.entries(value)) {
    if (typeof text !== 'string' || !/(_at|date|timestamp)$/.test(key)) continue;
    value[key] = text.replace(WITH_MILLISECONDS, '$1Z');
  }
};

const mendCheckRun = (run: Json): void => {
  if (isJson(run.output)) run.output.annotations_url = `${run.url}/annotations`;
};

/** A branch that stands for one of a fork: all that is said of its repository is said of the fork. */
const mendBranch = (memory: Memory, branch: Json, repo: Json): void => {
  const here = String(repo.full_name);
  const fork = memory.forks.get(`${here}:${branch.ref}`);
  if (fork === undefined) return;
  const [owner = ''] = fork.split('/');
  const theirs: Json = JSON.parse(JSON.stringify(repo).replaceAll(here, fork));
  const account = { ...(isJson(theirs.owner) ? theirs.owner : {}), login: owner, type: 'User' };
  branch.repo = { ...theirs, fork: true, owner: account };
  branch.user = account;
  branch.label = `${owner}:${branch.ref}`;
};

const isIssue = (value: Json): boolean => 'labels_url' in value && 'repository_url' in value;
const isComment = (value: Json): boolean => 'issue_url' in value && 'author_association' in value;

/**
 * Makes whatever the emulator says (an answer or a webhook's payload, already a copy) say what GitHub would: completes
 * issues, comments, bots and times in place.
 */
export function mend(memory: Memory, value: unknown): void {
  if (Array.isArray(value)) for (const item of value) mend(memory, item);
  if (!isJson(value)) return;
  for (const part of Object.values(value)) mend(memory, part);
  mendTimes(value);
  if ('documentation_url' in value) value.documentation_url = DOCS;
  if (isPerson(value)) mendPerson(value);
  if (value.type === 'Bot' && 'gravatar_id' in value) mendBot(value);
  if (isIssue(value)) mendIssue(memory, value);
  if (isComment(value)) mendComment(memory, value);
  if ('check_suite' in value) mendCheckRun(value);
  if ('ref' in value && 'sha' in value && isJson(value.repo)) mendBranch(memory, value, value.repo);
}

/** Remembers from a fresh answer which ids belong to what; a webhook may be older than what is known already. */
export function learn(memory: Memory, value: unknown): void {
  if (Array.isArray(value)) for (const item of value) learn(memory, item);
  if (!isJson(value)) return;
  for (const part of Object.values(value)) learn(memory, part);
  if (isIssue(value)) learnIssue(memory, value);
  if (isComment(value)) learnComment(memory, value);
  if ('diff_url' in value && 'base' in value) memory.pulls.add(keyOf(placeIn(String(value.url))));
  if ('color' in value && 'default' in value) memory.labels.set(String(value.url), value);
}

/** Remembers an issue as it was opened, before anything happened to it. */
export function rememberBirth(memory: Memory, issue: unknown): void {
  if (isJson(issue)) memory.births.set(keyOf(placeIn(String(issue.url))), structuredClone(issue));
}
