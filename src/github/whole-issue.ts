import type { Issue } from '../domain/issue.js';
import type { Client } from './client.js';
import { ask } from './graphql.js';
import {
  type RawAction,
  type RawChildren,
  type RawComment,
  type RawComments,
  type RawIssue,
  type RawLabelings,
  toIssue,
} from './nouns.js';
import { CHILDREN_QUERY, COMMENTS_QUERY, LABELINGS_QUERY } from './queries.js';

/** An issue with its lists to their ends: one more request per further hundred comments, labelings or children. */
export async function wholeIssue(
  client: Client,
  raw: RawIssue,
  made: readonly RawAction[],
  self: string,
): Promise<Issue> {
  const { number } = raw;
  const children = await allChildren(client, number, raw.subIssues);
  const beside = {
    comments: await allComments(client, number, raw.comments),
    labelings: await allLabelings(client, number, raw.timelineItems),
    children: await withComments(client, children),
    made: await withComments(client, made),
  };
  return toIssue(raw, beside, self);
}

/** Actions with all that was said on them: a comment of ours must not be overlooked. */
export function withComments(client: Client, actions: readonly RawAction[]): Promise<readonly RawAction[]> {
  return Promise.all(
    actions.map(async (action) => {
      if (!action.comments?.pageInfo.hasNextPage) return action;
      const nodes = await allComments(client, action.number, action.comments);
      return { ...action, comments: { ...action.comments, nodes } };
    }),
  );
}

async function allComments(
  client: Client,
  number: number,
  first: RawComments,
): Promise<readonly RawComment[]> {
  const { hasNextPage, endCursor } = first.pageInfo;
  if (!hasNextPage) return first.nodes;
  const asked = { ...client.where, number, after: endCursor };
  const { data } = await ask<{ repository: { issue: { comments: RawComments } } }>(
    client,
    COMMENTS_QUERY,
    asked,
  );
  return [...first.nodes, ...(await allComments(client, number, data.repository.issue.comments))];
}

async function allLabelings(
  client: Client,
  number: number,
  first: RawLabelings,
): Promise<RawLabelings['nodes']> {
  const { hasNextPage, endCursor } = first.pageInfo;
  if (!hasNextPage) return first.nodes;
  const asked = { ...client.where, number, events: endCursor };
  const { data } = await ask<{ repository: { issue: { timelineItems: RawLabelings } } }>(
    client,
    LABELINGS_QUERY,
    asked,
  );
  return [...first.nodes, ...(await allLabelings(client, number, data.repository.issue.timelineItems))];
}

async function allChildren(
  client: Client,
  number: number,
  first: RawChildren | undefined,
): Promise<readonly RawAction[]> {
  if (!first) return [];
  const { hasNextPage, endCursor } = first.pageInfo;
  if (!hasNextPage) return first.nodes;
  const asked = { ...client.where, number, children: endCursor };
  const { data } = await ask<{ repository: { issue: { subIssues: RawChildren } } }>(
    client,
    CHILDREN_QUERY,
    asked,
  );
  return [...first.nodes, ...(await allChildren(client, number, data.repository.issue.subIssues))];
}
