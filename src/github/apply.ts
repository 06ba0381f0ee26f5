import { type Effect, type EffectOf, spliced } from '../domain/effect.js';
import type { ActionIssue } from '../domain/issue.js';
import { CHECK_NAME } from '../domain/remediation.js';
import { type Client, once } from './client.js';
import { commit } from './commit.js';

/** The body was changed by somebody else since it was read: gather again. */
export class GroundMoved extends Error {
  override readonly name = 'GroundMoved';
}

/** What came of an effect that made something new. */
export type Outcome = { readonly made: ActionIssue } | null;

/**
 * Makes wishes true, one after the other; these are the only writes of the product. What changes the issue itself
 * (body, labels, assignees, state) goes in one request. Answers with the issues that were made. Throws GroundMoved.
 */
export async function applyAll(client: Client, effects: readonly Effect[]): Promise<readonly ActionIssue[]> {
  const body = effects.find((effect) => effect.kind === 'body');
  const together = body ? effects.filter((effect) => goesAlong(effect, body)) : [];
  const made: ActionIssue[] = [];
  for (const effect of effects) {
    if (together.includes(effect)) continue;
    const outcome = await (effect === body ? spliceBody(client, body, together) : apply(client, effect));
    if (outcome) made.push(outcome.made);
  }
  return made;
}

function goesAlong(effect: Effect, body: EffectOf<'body'>): boolean {
  const goes = effect.kind === 'labels' || effect.kind === 'assignees' || effect.kind === 'reopen';
  return goes && effect.issue === body.issue;
}

/** Makes one wish true. */
export async function apply(client: Client, effect: Effect): Promise<Outcome> {
  switch (effect.kind) {
    case 'labels':
      return setLabels(client, effect);
    case 'assignees':
      return assign(client, effect.issue, effect.add);
    case 'body':
      return spliceBody(client, effect, []);
    case 'comment':
      return writeComment(client, effect);
    case 'reopen':
      return done(
        client.octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
          ...client.where,
          issue_number: effect.issue,
          state: 'open',
        }),
      );
    case 'remove-comment':
      return removeComment(client, effect);
    case 'double':
      return done(
        client.octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
          ...client.where,
          issue_number: effect.issue,
          state: 'closed',
          state_reason: 'duplicate',
        }),
      );
    case 'incident':
      return { made: await openIssue(client, effect) };
    case 'action-issue':
      return openActionIssue(client, effect);
    case 'sub-issue':
      return linkSubIssue(client, effect.incident, effect.childId);
    case 'check-run':
      return keepCheck(client, effect);
    case 'commit':
      return commit(client, effect);
    case 'reaction':
      return react(client, effect);
    case 'notify':
      // GitHub has no part in it: `src/notify` sends it.
      return null;
    case 'own-issue':
      return keepOwnIssue(client, effect);
  }
}

async function done(request: Promise<unknown>): Promise<null> {
  await request;
  return null;
}

/** Where one of several cannot be assigned here, GitHub may refuse them all with 422: then each is asked for alone. */
async function assign(client: Client, issue: number, people: readonly string[]): Promise<null> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees';
  const asked = { ...client.where, issue_number: issue };
  if (people.length > 1) {
    const all = client.octokit.request(route, { ...asked, assignees: [...people] });
    const isDone = await all.then(() => true, ignoring(422));
    if (isDone) return null;
  }
  for (const one of people)
    await client.octokit.request(route, { ...asked, assignees: [one] }).catch(ignoring(422));
  return null;
}

async function setLabels(client: Client, { issue, add, remove }: EffectOf<'labels'>): Promise<null> {
  const { octokit, where } = client;
  if (add.length > 0) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
    await octokit.request(route, { ...where, issue_number: issue, labels: [...add] });
  }
  for (const name of remove) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
    await octokit.request(route, { ...where, issue_number: issue, name }).catch(ignoring(404));
  }
  return null;
}

/** Takes one refusal for what it means: that things already stand otherwise. */
function ignoring(status: number): (error: { status?: number }) => void {
  return (error) => {
    if (error.status !== status) throw error;
  };
}

/**
 * GitHub has no compare-and-swap for a body: it is read once more right before the splice. `together` goes along in the
 * same request.
 */
async function spliceBody(
  client: Client,
  { issue, base, splices }: EffectOf<'body'>,
  together: readonly Effect[],
): Promise<null> {
  const { octokit, where } = client;
  const route = '/repos/{owner}/{repo}/issues/{issue_number}';
  const { data } = await octokit.request(`GET ${route}`, { ...where, issue_number: issue });
  if ((data.body ?? '') !== base) throw new GroundMoved(`issue #${issue} was edited meanwhile`);
  const added = together.flatMap((effect) => (effect.kind === 'assignees' ? effect.add : []));
  const assignees = [...(data.assignees ?? []).map((person) => person.login), ...added];
  const change = {
    body: spliced(base, splices),
    ...labelsAlong(data.labels, together),
    ...(added.length > 0 ? { assignees } : {}),
    ...(together.some((effect) => effect.kind === 'reopen') ? { state: 'open' as const } : {}),
  };
  const patch = (asked: object) =>
    octokit.request(`PATCH ${route}`, { ...where, issue_number: issue, ...asked });
  const withoutPeople = async (error: { status?: number }) => {
    if (error.status !== 422 || added.length === 0) throw error;
    const { assignees: _, ...rest } = change;
    await patch(rest);
    await assign(client, issue, added);
  };
  return done(patch(change).catch(withoutPeople));
}

/** The labels that the issue carries right now, with those that come and without those that go. */
function labelsAlong(
  present: readonly (string | { name?: string | null })[],
  together: readonly Effect[],
): { readonly labels?: string[] } {
  const changes = together.filter((effect) => effect.kind === 'labels');
  if (changes.length === 0) return {};
  const names = present.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
  const gone = changes.flatMap((effect) => effect.remove);
  const labels = [...names, ...changes.flatMap((effect) => effect.add)].filter(
    (name) => !gone.includes(name),
  );
  return { labels: [...new Set(labels)] };
}

/** Whoever deleted or locked away a comment meanwhile needs no answer. */
function react(client: Client, { comment, content }: EffectOf<'reaction'>): Promise<null> {
  const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
  const asked = { ...client.where, comment_id: comment, content };
  return done(client.octokit.request(route, asked).catch(ignoring(404)));
}

async function writeComment(client: Client, { issue, id, text }: EffectOf<'comment'>): Promise<null> {
  const { octokit, where } = client;
  if (id !== null) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return done(octokit.request(route, { ...where, comment_id: id, body: text }));
  }
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  return done(octokit.request(route, { ...where, issue_number: issue, body: text, request: once }));
}

async function removeComment(client: Client, { id }: EffectOf<'remove-comment'>): Promise<null> {
  const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
  await client.octokit.request(route, { ...client.where, comment_id: id }).catch(ignoring(404));
  return null;
}

type NewIssue = EffectOf<'action-issue'> | EffectOf<'incident'>;

function createIssue(client: Client, { title, body, labels, assignees }: NewIssue) {
  return client.octokit.request('POST /repos/{owner}/{repo}/issues', {
    ...client.where,
    title,
    body,
    labels: [...labels],
    assignees: [...assignees],
    request: once,
  });
}

/** Whoever cannot be assigned here makes GitHub refuse with 422, nothing made: the issue is then nobody's for now. */
async function openIssue(client: Client, effect: NewIssue): Promise<ActionIssue> {
  const { data } = await createIssue(client, effect).catch((error: { status?: number }) => {
    if (error.status !== 422 || effect.assignees.length === 0) throw error;
    return createIssue(client, { ...effect, assignees: [] });
  });
  return {
    number: data.number,
    id: Number(data.id),
    url: data.html_url,
    title: data.title,
    body: data.body ?? '',
    state: 'open',
    stateReason: null,
    assignees: (data.assignees ?? []).map((person) => person.login),
    labels: [...effect.labels],
    createdAt: data.created_at,
    closedAt: null,
    linked: false,
  };
}

async function openActionIssue(client: Client, effect: EffectOf<'action-issue'>): Promise<Outcome> {
  const issue = await openIssue(client, effect);
  await linkSubIssue(client, effect.incident, issue.id);
  return { made: { ...issue, linked: true } };
}

/** An issue has one parent: whoever put it below another issue keeps it there, and GitHub answers 422. */
function linkSubIssue(client: Client, incident: number, childId: number): Promise<null> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
  const asked = { ...client.where, issue_number: incident, sub_issue_id: childId };
  return done(client.octokit.request(route, asked).catch(ignoring(422)));
}

/** Opens an issue of ours, or gives the one there is its new words and state. */
function keepOwnIssue(client: Client, effect: EffectOf<'own-issue'>): Promise<null> {
  const { octokit, where } = client;
  const { issue, title, body, labels, state } = effect;
  if (issue === null) {
    const asked = { ...where, title, body, labels: [...labels], request: once };
    return done(octokit.request('POST /repos/{owner}/{repo}/issues', asked));
  }
  const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
  return done(octokit.request(route, { ...where, issue_number: issue, title, body, state }));
}

/** One check run of ours on a commit (https://docs.github.com/en/rest/checks/runs); it waits where nothing is concluded. */
async function keepCheck(
  client: Client,
  { head, id, conclusion, title, summary }: EffectOf<'check-run'>,
): Promise<null> {
  const standing =
    conclusion === null ? { status: 'in_progress' as const } : { status: 'completed' as const, conclusion };
  const shown = { ...client.where, ...standing, output: { title, summary } };
  if (id !== null) {
    const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
    return done(client.octokit.request(route, { ...shown, check_run_id: id }));
  }
  const route = 'POST /repos/{owner}/{repo}/check-runs';
  return done(client.octokit.request(route, { ...shown, name: CHECK_NAME, head_sha: head, request: once }));
}
