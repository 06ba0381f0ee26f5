import { type Effect, type EffectOf, spliced } from '../domain/effect.js';
import type { ActionIssue } from '../domain/issue.js';
import { CHECK_NAME } from '../domain/remediation.js';
import { type Client, once } from './client.js';
import { ask } from './graphql.js';
import { COMMIT_MUTATION } from './queries.js';

/** The body was changed by somebody else since it was read: gather again. */
export class GroundMoved extends Error {
  override readonly name = 'GroundMoved';
}

/** What came of an effect that made something new. */
export type Outcome = { readonly made: ActionIssue } | null;

/**
 * Makes wishes true, one after the other; these are the only writes of the product. What changes the issue itself
 * (body, assignees, state) goes in one request. Answers with the issues that were made. Throws GroundMoved.
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
  return (effect.kind === 'assignees' || effect.kind === 'reopen') && effect.issue === body.issue;
}

/** Makes one wish true. */
export async function apply(client: Client, effect: Effect): Promise<Outcome> {
  switch (effect.kind) {
    case 'labels':
      return setLabels(client, effect);
    case 'assignees':
      return done(
        client.octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
          ...client.where,
          issue_number: effect.issue,
          assignees: [...effect.add],
        }),
      );
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
    case 'action-issue':
      return openActionIssue(client, effect);
    case 'sub-issue':
      return linkSubIssue(client, effect.incident, effect.childId);
    case 'check-run':
      return keepCheck(client, effect);
    case 'commit':
      return commit(client, effect);
  }
}

async function done(request: Promise<unknown>): Promise<null> {
  await request;
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
    ...(added.length > 0 ? { assignees } : {}),
    ...(together.some((effect) => effect.kind === 'reopen') ? { state: 'open' as const } : {}),
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
    },
  };
}

/** An issue has one parent: whoever put it below another issue keeps it there, and GitHub answers 422. */
function linkSubIssue(client: Client, incident: number, childId: number): Promise<null> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
  const asked = { ...client.where, issue_number: incident, sub_issue_id: childId };
  return done(client.octokit.request(route, asked).catch(ignoring(422)));
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
