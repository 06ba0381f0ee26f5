import type { EffectOf, FieldDate } from '../domain/effect.js';
import type { ActionIssue } from '../domain/issue.js';
import { type Client, once } from './client.js';
import { done, ignoring, type Outcome } from './outcome.js';

type NewIssue = EffectOf<'action-issue'> | EffectOf<'incident'>;

function createIssue(client: Client, { title, body, labels, assignees, date = null }: Wanted) {
  return client.octokit.request('POST /repos/{owner}/{repo}/issues', {
    ...client.where,
    title,
    body,
    labels: [...labels],
    assignees: [...assignees],
    ...(date && fieldValues(date)),
    request: once,
  });
}

/** An issue to be; only one for a preventive action has a day for a field. */
type Wanted = NewIssue & { readonly date?: FieldDate | null };

function fieldValues({ field, day }: FieldDate) {
  return { issue_field_values: [{ field_id: field, value: day }] };
}

/**
 * The same with less, where GitHub refuses it and has made nothing: as nobody's for now, where somebody cannot be assigned here
 * (422), and without the day in its field (403 or 422; by its description GitHub drops that without a word).
 */
async function createWhatGoes(client: Client, wanted: Wanted): ReturnType<typeof createIssue> {
  try {
    return await createIssue(client, wanted);
  } catch (error) {
    const { status, message } = error as { status?: number; message: string };
    const isRefused = status === 422 || (status === 403 && wanted.date);
    const canBeNobodys = wanted.assignees.length > 0;
    if (isRefused && wanted.date && !(canBeNobodys && message.includes('"assignees"')))
      return createWhatGoes(client, { ...wanted, date: null });
    if (isRefused && canBeNobodys) return createWhatGoes(client, { ...wanted, assignees: [] });
    throw error;
  }
}

/** Opens an issue, with as much of it as GitHub takes. */
export async function openIssue(client: Client, effect: NewIssue): Promise<ActionIssue> {
  const { data } = await createWhatGoes(client, effect);
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

/**
 * Adds the day beside what other fields of the issue say. Whether a workflow's own token may is GitHub's to say, and so is whether
 * the field is still there (https://docs.github.com/en/rest/issues/issue-field-values): the day stands in the issue's text anyway.
 */
export function setDateField(client: Client, effect: EffectOf<'date-field'>): Promise<null> {
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values';
  const asked = { ...client.where, issue_number: effect.issue, ...fieldValues(effect) };
  return done(client.octokit.request(route, asked).catch(ignoring(400, 403, 404, 410, 422)));
}
