import type { Declaration } from '../domain/declaration.js';
import { RECORD_LABEL } from '../domain/labels.js';
import { type Client, once } from './client.js';

/** The issue of a declared incident; `existed` when an open one tells of the same. */
export interface OpenedIncident {
  readonly number: number;
  readonly url: string;
  readonly existed: boolean;
}

/** Pages of a hundred; a repository with more open incidents than that has other troubles. */
const MOST_PAGES = 5;

/**
 * Opens an issue for an incident unless `isSame` holds for the body of an open one, of which the lowest number counts. The
 * create is never repeated blindly; where another run was faster, what this one opened is closed as its duplicate. Needs `issues: write`. Only incidents that `by` opened count where it is given, since
 * anybody can write a marker.
 */
export async function openIncident(
  client: Client,
  { title, body, labels, assignees }: Declaration,
  isSame: (body: string) => boolean,
  by: string | null = null,
): Promise<OpenedIncident> {
  const same = await findOpen(client, isSame, by);
  if (same) return same;
  const { data } = await client.octokit.request('POST /repos/{owner}/{repo}/issues', {
    ...client.where,
    title,
    body,
    labels: [...labels],
    assignees: [...assignees],
    request: once,
  });
  const first = await findOpen(client, isSame, by ?? data.user?.login ?? null);
  if (!first || first.number >= data.number)
    return { number: data.number, url: data.html_url, existed: false };
  await withdraw(client, data.number, first.number);
  return first;
}

/**
 * Closes what was just opened, since another run was first. Its labels go as well: it never was a record, and no gate asks for
 * it.
 */
async function withdraw(client: Client, number: number, first: number): Promise<void> {
  const route = '/repos/{owner}/{repo}/issues/{issue_number}';
  const issue = { ...client.where, issue_number: number };
  const body = `Two runs declared the same incident at the same time. #${first} was first; this one is closed as its duplicate.`;
  await client.octokit.request(`POST ${route}/comments`, { ...issue, body, request: once });
  await client.octokit.request(`PATCH ${route}`, {
    ...issue,
    labels: [],
    state: 'closed',
    state_reason: 'duplicate',
  });
}

async function findOpen(
  client: Client,
  isSame: (body: string) => boolean,
  by: string | null,
): Promise<OpenedIncident | null> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/issues', {
      ...client.where,
      state: 'open',
      labels: RECORD_LABEL,
      sort: 'created',
      direction: 'asc',
      per_page: 100,
      page,
    });
    const found = data.find(
      (issue) =>
        !issue.pull_request &&
        isSame(issue.body ?? '') &&
        (by === null || issue.user?.login.toLowerCase() === by.toLowerCase()),
    );
    if (found) return { number: found.number, url: found.html_url, existed: true };
    if (data.length < 100) return null;
  }
  return null;
}
