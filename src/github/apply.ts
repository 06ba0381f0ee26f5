import type { Effect, EffectOf } from '../domain/effect.js';
import type { ActionIssue } from '../domain/issue.js';
import { linkSubIssue, openActionIssue } from './apply-actions.js';
import { GroundMoved, spliceBody } from './apply-body.js';
import { type Client, once } from './client.js';
import { ask } from './graphql.js';
import { done, ignoring, type Outcome } from './outcome.js';
import { COMMIT_MUTATION } from './queries.js';

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

async function writeComment(client: Client, { issue, id, text }: EffectOf<'comment'>): Promise<null> {
  const { octokit, where } = client;
  if (id !== null) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return done(octokit.request(route, { ...where, comment_id: id, body: text }));
  }
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  return done(octokit.request(route, { ...where, issue_number: issue, body: text, request: once }));
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
