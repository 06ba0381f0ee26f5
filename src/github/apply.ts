import type { Effect, EffectOf } from '../domain/effect.js';
import type { ActionIssue } from '../domain/issue.js';
import { CHECK_NAME } from '../domain/remediation.js';
import { linkSubIssue, openActionIssue, openIssue, setDateField } from './apply-actions.js';
import { GroundMoved, spliceBody } from './apply-body.js';
import { assign } from './assign.js';
import { type Client, once } from './client.js';
import { commit } from './commit.js';
import { done, ignoring, type Outcome } from './outcome.js';

/** A wish that GitHub refused, and its error. */
export interface Failure {
  readonly effect: Effect;
  readonly error: unknown;
}

/** What came of wishes: the issues that were made, and what failed. */
export interface Applied {
  readonly made: readonly ActionIssue[];
  readonly failures: readonly Failure[];
}

/**
 * Makes wishes true, one after the other; these are the only writes of the product. Refusals of a closing come first, and what
 * fails keeps nothing else from being done. Body, labels and assignees of one issue go in one request. Throws GroundMoved.
 */
export async function applyEach(client: Client, effects: readonly Effect[]): Promise<Applied> {
  const made: ActionIssue[] = [];
  const failures: Failure[] = [];
  for (const { effect, along } of steps(effects)) {
    try {
      const outcome = await take(client, effect, along);
      if (outcome) made.push(outcome.made);
    } catch (error) {
      if (error instanceof GroundMoved) throw error;
      failures.push({ effect, error });
    }
  }
  return { made, failures };
}

/** The same where each waits for the one before it. Throws the first failure. */
export async function applyAll(client: Client, effects: readonly Effect[]): Promise<readonly ActionIssue[]> {
  const made: ActionIssue[] = [];
  for (const { effect, along } of steps(effects)) {
    const outcome = await take(client, effect, along);
    if (outcome) made.push(outcome.made);
  }
  return made;
}

/** A wish, and those that go along in its request. */
interface Step {
  readonly effect: Effect;
  readonly along: readonly Effect[];
}

function steps(effects: readonly Effect[]): readonly Step[] {
  const alone = inOrder(effects).filter((effect) => bodyFor(effect, effects) === null);
  return alone.map((effect) => ({
    effect,
    along: effects.filter((other) => bodyFor(other, effects) === effect),
  }));
}

function take(client: Client, effect: Effect, along: readonly Effect[]): Promise<Outcome> {
  return effect.kind === 'body' ? spliceBody(client, effect, along) : apply(client, effect);
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

/** The wish for the body that labels and an assignment go along with; null where they go alone. */
function bodyFor(effect: Effect, effects: readonly Effect[]): Effect | null {
  const goesAlong = effect.kind === 'labels' || (effect.kind === 'assignees' && !effect.remove?.length);
  if (!goesAlong) return null;
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
    case 'remove-comment':
      return removeComment(client, effect);
    case 'close':
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
    case 'date-field':
      return setDateField(client, effect);
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

/** Whoever deleted or locked away a comment meanwhile needs no answer. */
function react(client: Client, { comment, content }: EffectOf<'reaction'>): Promise<null> {
  const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
  const asked = { ...client.where, comment_id: comment, content };
  return done(client.octokit.request(route, asked).catch(ignoring(404)));
}

async function writeComment(client: Client, { issue, id, key, text }: EffectOf<'comment'>): Promise<null> {
  const { octokit, where } = client;
  if (id !== null) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return done(octokit.request(route, { ...where, comment_id: id, body: text }));
  }
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const asked = { ...where, issue_number: issue, body: text, request: once };
  const { data } = await octokit.request(route, asked);
  if (key === 'board') await pin(client, Number(data.id));
  return null;
}

/** The board stands on top of its issue. Where the host pins no comments, or a person may not, it is a board all the same. */
async function pin({ octokit, where }: Client, id: number): Promise<void> {
  const route = 'PUT /repos/{owner}/{repo}/issues/comments/{comment_id}/pin';
  await octokit.request(route, { ...where, comment_id: id }).catch(ignoring(403, 404, 410, 422));
}

async function removeComment(client: Client, { id }: EffectOf<'remove-comment'>): Promise<null> {
  const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
  await client.octokit.request(route, { ...client.where, comment_id: id }).catch(ignoring(404));
  return null;
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
