import { SETTINGS_PATH } from '../domain/default-settings.js';
import { SetupError } from '../domain/errors.js';
import type { Client } from './client.js';
import type { Gathered } from './gather.js';
import { ask } from './graphql.js';
import type { RawIssue } from './nouns.js';
import { PULL_QUERY } from './queries.js';
import { wholeIssue } from './whole-issue.js';

type RawPull = Pick<
  RawIssue,
  | 'number'
  | 'databaseId'
  | 'url'
  | 'title'
  | 'body'
  | 'createdAt'
  | 'updatedAt'
  | 'lastEditedAt'
  | 'author'
  | 'editor'
  | 'comments'
>;

interface PullAnswer {
  readonly repository: {
    readonly settings: { readonly text?: string | null } | null;
    /** Empty where it is an issue. */
    readonly pull: Partial<RawPull> | null;
  };
}

/** Reads a pull request on which somebody typed `/incident`, as an issue: one request. Needs `pull-requests: read`. */
export async function gatherPull(client: Client, number: number, self: string): Promise<Gathered> {
  const settings = `HEAD:${SETTINGS_PATH}`;
  const { data, at } = await ask<PullAnswer>(client, PULL_QUERY, { ...client.where, number, settings });
  const { pull } = data.repository;
  if (!isPull(pull))
    throw new SetupError(`There is no pull request #${number} in ${client.owner}/${client.repo}.`);
  const nothing = { nodes: [] };
  const raw: RawIssue = {
    ...pull,
    state: 'OPEN',
    stateReason: null,
    closedAt: null,
    labels: nothing,
    assignees: nothing,
    userContentEdits: null,
    timelineItems: { ...nothing, pageInfo: { hasNextPage: false, endCursor: null } },
  };
  return {
    issue: await wholeIssue(client, raw, [], self),
    settings: data.repository.settings?.text ?? null,
    now: at,
  };
}

function isPull(pull: Partial<RawPull> | null): pull is RawPull {
  return pull?.number !== undefined;
}
