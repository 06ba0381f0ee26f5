import { SETTINGS_PATH } from '../domain/default-settings.js';
import { NoSuchIssue } from '../domain/errors.js';
import { type ActionIssue, type DateField, type Issue, type Rights, rightsInOrder } from '../domain/issue.js';
import type { Client } from './client.js';
import { type Answer, ask, askForAny, NotKnownHere, type Novelty } from './graphql.js';
import { type RawAction, type RawIssue, toActionIssue } from './nouns.js';
import { INCIDENT_QUERY, numberedQuery, without } from './queries.js';
import { wholeIssue, withComments } from './whole-issue.js';

/** One incident as GitHub holds it now; `settings` is the text of the settings file, null when there is none. */
export interface Gathered {
  readonly issue: Issue;
  readonly settings: string | null;
  /** The organisation's issue fields of type date; absent where they were not asked for. */
  readonly dateFields?: readonly DateField[];
  /** GitHub's clock at the read, ISO 8601 UTC. */
  readonly now: string;
}

interface RawField {
  /** A 64-bit integer, as text. */
  readonly fullDatabaseId?: string | null;
  readonly name?: string;
}

interface IncidentAnswer {
  readonly repository: {
    readonly settings: { readonly text?: string | null } | null;
    /** Null where the token may not see them, absent on a host without them; fields of another type are empty. */
    readonly issueFields?: { readonly nodes: readonly RawField[] | null } | null;
    readonly issue: RawIssue | null;
    readonly made: { readonly nodes: readonly RawAction[] };
  };
}

/** Reads one incident with everything a decision needs: one request, and one more per further page of a list. */
export async function gatherIncident(client: Client, number: number, self: string): Promise<Gathered> {
  const asked = { ...client.where, number, settings: `HEAD:${SETTINGS_PATH}` };
  const { data, at } = await askEverywhere<IncidentAnswer>(client, INCIDENT_QUERY, asked);
  const { issue, made } = data.repository;
  if (!issue) throw new NoSuchIssue(`There is no issue #${number} in ${client.owner}/${client.repo}.`);
  return {
    issue: await wholeIssue(client, issue, made.nodes, self),
    settings: data.repository.settings?.text ?? null,
    dateFields: (data.repository.issueFields?.nodes ?? []).flatMap(toDateField),
    now: at,
  };
}

function toDateField({ fullDatabaseId, name }: RawField): readonly DateField[] {
  const id = Number(fullDatabaseId);
  return name !== undefined && id > 0 ? [{ id, name }] : [];
}

/** What the host of a client turned out to lack, so that a run of many reads is told once. */
const lackedBy = new WeakMap<Client, readonly Novelty[]>();

/** Asks a host that knows sub-issues and issue fields, or one that does not: twice at most, since it names all it lacks. */
export async function askEverywhere<T>(
  client: Client,
  query: string,
  variables: object,
  request: { readonly retries?: number } = {},
): Promise<Answer<T>> {
  const known = (lacks: readonly Novelty[]) => lacks.reduce((asked, one) => without(one, asked), query);
  const lacked = lackedBy.get(client) ?? [];
  try {
    return await ask<T>(client, known(lacked), variables, request);
  } catch (error) {
    if (!(error instanceof NotKnownHere)) throw error;
    const lacks = [...lacked, ...error.lacks];
    lackedBy.set(client, lacks);
    return ask<T>(client, known(lacks), variables, request);
  }
}

/** The issues of these numbers that there are: one request. */
export async function gatherNumbered(
  client: Client,
  numbers: readonly number[],
  self: string,
): Promise<readonly ActionIssue[]> {
  if (numbers.length === 0) return [];
  const { data } = await askForAny<{ repository: Readonly<Record<string, RawAction | null>> }>(
    client,
    numberedQuery(numbers),
    client.where,
  );
  const found = Object.values(data.repository).filter((one) => one !== null);
  return (await withComments(client, found)).map((raw) => toActionIssue(raw, self, false));
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
