import { SetupError } from '../domain/errors.js';
import { type Issue, type Rights, rightsInOrder } from '../domain/issue.js';
import { SETTINGS_PATH } from '../domain/settings.js';
import type { Client } from './client.js';
import { ask } from './graphql.js';
import { type RawAction, type RawComment, type RawComments, type RawIssue, toIssue } from './nouns.js';
import { COMMENTS_QUERY, INCIDENT_QUERY } from './queries.js';

/** One incident as GitHub holds it now; `settings` is the text of the settings file, null when there is none. */
export interface Gathered {
  readonly issue: Issue;
  readonly settings: string | null;
  /** GitHub's clock at the read, ISO 8601 UTC. */
  readonly now: string;
}

interface IncidentAnswer {
  readonly repository: {
    readonly settings: { readonly text?: string | null } | null;
    readonly issue: RawIssue | null;
    readonly made: { readonly nodes: readonly RawAction[] };
  };
}

/** Reads one incident with everything a decision needs: one request, and one more per further hundred comments. */
export async function gatherIncident(client: Client, number: number, self: string): Promise<Gathered> {
  const settings = `HEAD:${SETTINGS_PATH}`;
  const { data, at } = await ask<IncidentAnswer>(client, INCIDENT_QUERY, {
    ...client.where,
    number,
    settings,
  });
  const { issue, made } = data.repository;
  if (!issue) throw new SetupError(`There is no issue #${number} in ${client.owner}/${client.repo}.`);
  const comments = await allComments(client, number, issue.comments);
  return {
    issue: toIssue(issue, comments, made.nodes, self),
    settings: data.repository.settings?.text ?? null,
    now: at,
  };
}

/** Reads on where the first page of an issue's comments ended. */
export async function allComments(
  client: Client,
  number: number,
  first: RawComments,
): Promise<readonly RawComment[]> {
  const { hasNextPage, endCursor } = first.pageInfo;
  if (!hasNextPage) return first.nodes;
  const { data } = await ask<{ repository: { issue: { comments: RawComments } } }>(client, COMMENTS_QUERY, {
    ...client.where,
    number,
    after: endCursor,
  });
  return [...first.nodes, ...(await allComments(client, number, data.repository.issue.comments))];
}

/**
 * Looks up what people may do here, by login in lower case. Somebody whom GitHub does not know as a collaborator has
 * no rights (https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user).
 */
export async function gatherRights(
  client: Client,
  logins: readonly string[],
): Promise<Readonly<Record<string, Rights>>> {
  const distinct = [...new Set(logins.map((login) => login.toLowerCase()))];
  const entries = await Promise.all(
    distinct.map(async (login) => [login, await rightsOf(client, login)] as const),
  );
  return Object.fromEntries(entries);
}

async function rightsOf(client: Client, username: string): Promise<Rights> {
  try {
    const { data } = await client.octokit.request(
      'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      {
        ...client.where,
        username,
      },
    );
    return [data.role_name, data.permission].find(isRights) ?? 'none';
  } catch (error) {
    if ((error as { status?: number }).status === 404) return 'none';
    throw error;
  }
}

/** A custom role has a name of the organisation's own; its base permission stands beside it. */
function isRights(name: string): name is Rights {
  return (rightsInOrder as readonly string[]).includes(name);
}
