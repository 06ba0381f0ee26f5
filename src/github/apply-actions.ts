import type { EffectOf } from '../domain/effect.js';
import type { ActionIssue } from '../domain/issue.js';
import { type Client, once } from './client.js';
import { done, ignoring, type Outcome } from './outcome.js';

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
export async function openIssue(client: Client, effect: NewIssue): Promise<ActionIssue> {
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
    author: data.user?.login ?? null,
    isOurs: true,
    editedAt: null,
    comments: [],
    closing: null,
  };
}

/** Opens an issue for a preventive action, below its incident. */
export async function openActionIssue(client: Client, effect: EffectOf<'action-issue'>): Promise<Outcome> {
  const issue = await openIssue(client, effect);
  await linkSubIssue(client, effect.incident, issue.id);
  return { made: { ...issue, linked: true } };
}

/**
 * An issue has one parent: whoever put it below another issue keeps it there, and GitHub answers 422. A host without sub-issues
 * knows no such address.
 */
export function linkSubIssue(client: Client, incident: number, childId: number): Promise<null> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
  const asked = { ...client.where, issue_number: incident, sub_issue_id: childId };
  return done(client.octokit.request(route, asked).catch(ignoring(422, 404, 410)));
}
