import { type Effect, type EffectOf, spliced } from '../domain/effect.js';
import type { ActionIssue } from '../domain/issue.js';
import { type Client, once } from './client.js';
import { ask } from './graphql.js';
import { COMMIT_MUTATION } from './queries.js';

/** The body was changed by somebody else since it was read: gather again. */
export class GroundMoved extends Error {
  override readonly name = 'GroundMoved';
}

/** What came of an effect that made something new. */
export type Outcome = { readonly made: ActionIssue } | null;

/** What came of wishes: the issues that were made, and what failed. */
export interface Applied {
  readonly made: readonly ActionIssue[];
  readonly failures: readonly unknown[];
}

/**
 * Makes wishes true, one after the other; these are the only writes of the product. Refusals come first, and what was
 * refused keeps nothing else from being done. Body and assignees of one issue go in one request. Throws GroundMoved.
 */
export async function applyEach(client: Client, effects: readonly Effect[]): Promise<Applied> {
  const together = effects.filter((effect) => bodyFor(effect, effects) !== null);
  const made: ActionIssue[] = [];
  const failures: unknown[] = [];
  for (const effect of inOrder(effects)) {
    if (together.includes(effect)) continue;
    const along = together.filter((other) => bodyFor(other, effects) === effect);
    try {
      const outcome = await (effect.kind === 'body'
        ? spliceBody(client, effect, along)
        : apply(client, effect));
      if (outcome) made.push(outcome.made);
    } catch (error) {
      if (error instanceof GroundMoved) throw error;
      failures.push(error);
    }
  }
  return { made, failures };
}

/** The same where one failure is the failure of all. Throws it. */
export async function applyAll(client: Client, effects: readonly Effect[]): Promise<readonly ActionIssue[]> {
  const { made, failures } = await applyEach(client, effects);
  if (failures.length > 0) throw failures[0];
  return made;
}

/**
 * The gate first: what is closed too early is told why and is open again before anything else can fail. The words come before the
 * reopening, since a run that dies in between leaves it closed, and the next one sees that; open without a word it would not.
 */
function inOrder(effects: readonly Effect[]): readonly Effect[] {
  const isRefusal = (effect: Effect) =>
    effect.kind === 'comment' && (effect.key === 'signoff' || effect.key === 'action');
  const rank = (effect: Effect) => (isRefusal(effect) ? 0 : effect.kind === 'reopen' ? 1 : 2);
  return [...effects].sort((a, b) => rank(a) - rank(b));
}

/** The wish for the body that an assignment goes along with; null where it goes alone. */
function bodyFor(effect: Effect, effects: readonly Effect[]): Effect | null {
  if (effect.kind !== 'assignees' || effect.remove?.length) return null;
  return effects.find((other) => other.kind === 'body' && other.issue === effect.issue) ?? null;
}

/** Makes one wish true. */
export async function apply(client: Client, effect: Effect): Promise<Outcome> {
  switch (effect.kind) {
    case 'labels':
      return setLabels(client, effect);
    case 'assignees':
      return assign(client, effect);
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
    case 'close':
      return done(
        client.octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
          ...client.where,
          issue_number: effect.issue,
          state: 'closed',
          state_reason: effect.reason,
        }),
      );
    case 'action-issue':
      return openActionIssue(client, effect);
    case 'sub-issue':
      return linkSubIssue(client, effect.incident, effect.childId);
    case 'commit':
      return commit(client, effect);
    case 'notify':
      // GitHub has no part in it: `src/notify` sends it.
      return null;
  }
}

async function done(request: Promise<unknown>): Promise<null> {
  await request;
  return null;
}

async function assign(client: Client, { issue, add, remove = [] }: EffectOf<'assignees'>): Promise<null> {
  const { octokit, where } = client;
  const route = '/repos/{owner}/{repo}/issues/{issue_number}/assignees';
  if (add.length > 0)
    await octokit.request(`POST ${route}`, { ...where, issue_number: issue, assignees: [...add] });
  if (remove.length > 0)
    await octokit.request(`DELETE ${route}`, { ...where, issue_number: issue, assignees: [...remove] });
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
function ignoring(...statuses: readonly number[]): (error: { status?: number }) => void {
  return (error) => {
    if (!statuses.includes(error.status ?? 0)) throw error;
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
    ...(added.length > 0 ? { assignees } : {}),
  };
  const patch = (asked: object) =>
    octokit.request(`PATCH ${route}`, { ...where, issue_number: issue, ...asked });
  const withoutPeople = (error: { status?: number }) => {
    if (error.status !== 422 || added.length === 0) throw error;
    const { assignees: _, ...rest } = change;
    return patch(rest);
  };
  return done(patch(change).catch(withoutPeople));
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

function createIssue(client: Client, { title, body, labels, assignees }: EffectOf<'action-issue'>) {
  return client.octokit.request('POST /repos/{owner}/{repo}/issues', {
    ...client.where,
    title,
    body,
    labels: [...labels],
    assignees: [...assignees],
    request: once,
  });
}

/** An owner who cannot be assigned here makes GitHub refuse with 422, nothing made: the issue is then nobody's for now. */
async function openActionIssue(client: Client, effect: EffectOf<'action-issue'>): Promise<Outcome> {
  const { data } = await createIssue(client, effect).catch((error: { status?: number }) => {
    if (error.status !== 422 || effect.assignees.length === 0) throw error;
    return createIssue(client, { ...effect, assignees: [] });
  });
  await linkSubIssue(client, effect.incident, Number(data.id));
  return {
    made: {
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
      linked: true,
      author: data.user?.login ?? null,
      isOurs: true,
      editedAt: null,
      comments: [],
      closing: null,
    },
  };
}

/**
 * An issue has one parent: whoever put it below another issue keeps it there, and GitHub answers 422. A host without sub-issues
 * knows no such address.
 */
function linkSubIssue(client: Client, incident: number, childId: number): Promise<null> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
  const asked = { ...client.where, issue_number: incident, sub_issue_id: childId };
  return done(client.octokit.request(route, asked).catch(ignoring(422, 404, 410)));
}

async function commit(
  client: Client,
  { branch, parent, headline, files }: EffectOf<'commit'>,
): Promise<null> {
  const additions = files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') }));
  const input = {
    branch: { repositoryNameWithOwner: `${client.owner}/${client.repo}`, branchName: branch },
    expectedHeadOid: parent,
    message: { headline },
    fileChanges: { additions },
  };
  return done(ask(client, COMMIT_MUTATION, { input }));
}
