import { type ActionIssue, type Comment, type Issue, isOwn } from '../domain/issue.js';

interface Actor {
  readonly __typename?: string;
  readonly login: string;
}

export interface RawComment {
  readonly databaseId: number;
  readonly url: string;
  readonly body: string;
  readonly createdAt: string;
  readonly lastEditedAt: string | null;
  readonly isMinimized: boolean;
  readonly author: Actor | null;
  readonly editor: Actor | null;
  readonly reactionGroups?:
    | readonly { readonly content: string; readonly viewerHasReacted: boolean }[]
    | null;
}

export interface RawComments {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly RawComment[];
}

export interface RawAction {
  readonly number: number;
  readonly databaseId: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly stateReason: string | null;
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly author: Actor | null;
  readonly labels?: { readonly nodes: readonly { readonly name: string }[] };
  readonly assignees?: { readonly nodes: readonly { readonly login: string }[] };
}

export interface RawIssue extends RawAction {
  readonly updatedAt: string;
  readonly lastEditedAt: string | null;
  readonly editor: Actor | null;
  readonly comments: RawComments;
  readonly subIssues: { readonly nodes: readonly RawAction[] };
}

/** An issue from GraphQL's answer; of the issues made for it only those count that `self` wrote. */
export function toIssue(
  raw: RawIssue,
  comments: readonly RawComment[],
  made: readonly RawAction[],
  self: string,
): Issue {
  const children = raw.subIssues.nodes;
  const others = made.filter((one) => !children.some((child) => child.number === one.number));
  return {
    ...shared(raw),
    author: raw.author?.login ?? null,
    updatedAt: raw.updatedAt,
    editedAt: raw.lastEditedAt,
    editor: raw.editor?.login ?? null,
    comments: comments.map(toComment),
    actionIssues: [...children, ...others]
      .filter((one) => isOwn(one.author?.login ?? null, isBot(one.author), self))
      .map((one) => ({ ...toActionIssue(one), linked: children.includes(one) })),
  };
}

/** Issues made for preventive actions, as far as `self` wrote them. */
export function toActionIssues(
  raw: readonly RawAction[],
  self: string,
): readonly Omit<ActionIssue, 'linked'>[] {
  return raw.filter((one) => isOwn(one.author?.login ?? null, isBot(one.author), self)).map(toActionIssue);
}

function toComment(raw: RawComment): Comment {
  return {
    id: raw.databaseId,
    url: raw.url,
    body: raw.body,
    author: raw.author?.login ?? null,
    isBot: isBot(raw.author),
    createdAt: raw.createdAt,
    editor: raw.editor?.login ?? null,
    edited: raw.lastEditedAt !== null,
    hidden: raw.isMinimized,
    answered: (raw.reactionGroups ?? []).some(
      ({ content, viewerHasReacted }) => viewerHasReacted && ANSWERS.includes(content),
    ),
  };
}

/** The reactions with which commands are answered, as GraphQL names them. */
const ANSWERS = ['THUMBS_UP', 'CONFUSED'];

function isBot(author: Actor | null): boolean {
  return author?.__typename === 'Bot';
}

function toActionIssue(raw: RawAction): Omit<ActionIssue, 'linked'> {
  return { ...shared(raw), id: raw.databaseId };
}

function shared(raw: RawAction) {
  return {
    number: raw.number,
    url: raw.url,
    title: raw.title,
    body: raw.body,
    state: raw.state === 'OPEN' ? ('open' as const) : ('closed' as const),
    stateReason: raw.stateReason?.toLowerCase() ?? null,
    createdAt: raw.createdAt,
    closedAt: raw.closedAt,
    labels: (raw.labels?.nodes ?? []).map((label) => label.name),
    assignees: (raw.assignees?.nodes ?? []).map((person) => person.login),
  };
}
