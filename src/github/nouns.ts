import {
  type ActionIssue,
  type Closing,
  type Comment,
  type Edit,
  type Issue,
  isOwn,
  type Labeling,
  type StateChange,
} from '../domain/issue.js';

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

export interface RawEdits {
  readonly nodes: readonly { readonly editedAt: string; readonly editor: Actor | null }[] | null;
}

export interface RawLabelings {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly __typename: string;
    readonly createdAt: string;
    readonly actor: Actor | null;
    /** Closings and reopenings have none. */
    readonly label?: { readonly name: string } | null;
  }[];
}

interface RawClosing {
  readonly createdAt?: string;
  readonly actor?: Actor | null;
  readonly closer?: { readonly __typename: string; readonly url?: string; readonly merged?: boolean } | null;
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
  readonly userContentEdits?: RawEdits | null;
  readonly comments?: RawComments;
  readonly closings?: { readonly nodes: readonly RawClosing[] };
}

export interface RawChildren {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly RawAction[];
}

export interface RawIssue extends Omit<RawAction, 'closings' | 'comments'> {
  readonly comments: RawComments;
  readonly updatedAt: string;
  readonly lastEditedAt: string | null;
  readonly editor: Actor | null;
  readonly timelineItems: RawLabelings;
  /** Absent on a host without sub-issues. */
  readonly subIssues?: RawChildren;
}

/** What was read beside an issue itself: whole lists, where the issue has their first pages. */
export interface Beside {
  readonly comments: readonly RawComment[];
  readonly labelings: RawLabelings['nodes'];
  readonly children: readonly RawAction[];
  readonly made: readonly RawAction[];
}

/** An issue from GraphQL's answer, with the issues that may be actions of it: which of them are, policy says. */
export function toIssue(raw: RawIssue, { comments, labelings, children, made }: Beside, self: string): Issue {
  const others = made.filter((one) => !children.some((child) => child.number === one.number));
  return {
    ...shared(raw),
    author: raw.author?.login ?? null,
    updatedAt: raw.updatedAt,
    editedAt: raw.lastEditedAt,
    editor: raw.editor?.login ?? null,
    comments: comments.map(toComment),
    actionIssues: [
      ...children.map((one) => toActionIssue(one, self, true)),
      ...others.map((one) => toActionIssue(one, self, false)),
    ],
    hasSubIssues: raw.subIssues !== undefined,
    edits: editsOf(raw.userContentEdits),
    labelings: labelings.flatMap(toLabeling),
    stateChanges: labelings.flatMap(toStateChange),
  };
}

function editsOf(edits: RawEdits | null | undefined): readonly Edit[] {
  return (edits?.nodes ?? []).map(({ editedAt, editor }) => ({
    at: editedAt,
    by: editor?.login ?? null,
    isBot: isBot(editor),
  }));
}

function toLabeling({ __typename, createdAt, actor, label }: RawLabelings['nodes'][number]): Labeling[] {
  if (!label) return [];
  const on = __typename === 'LabeledEvent';
  return [{ at: createdAt, by: actor?.login ?? null, isBot: isBot(actor), name: label.name, on }];
}

function toStateChange({ __typename, createdAt, actor }: RawLabelings['nodes'][number]): StateChange[] {
  const to = { ClosedEvent: 'closed', ReopenedEvent: 'open' } as const;
  if (__typename !== 'ClosedEvent' && __typename !== 'ReopenedEvent') return [];
  return [{ at: createdAt, by: actor?.login ?? null, isBot: isBot(actor), to: to[__typename] }];
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

/** An issue that may be a preventive action's, as far as it was asked for. */
export function toActionIssue(raw: RawAction, self: string, linked: boolean): ActionIssue {
  const byPeople = editsOf(raw.userContentEdits).filter((edit) => !isOwn(edit.by, edit.isBot, self));
  return {
    ...shared(raw),
    id: raw.databaseId,
    linked,
    author: raw.author?.login ?? null,
    isOurs: isOwn(raw.author?.login ?? null, isBot(raw.author), self),
    editedAt:
      byPeople
        .map((edit) => edit.at)
        .sort()
        .at(-1) ?? null,
    comments: (raw.comments?.nodes ?? []).map(toComment),
    closing: closingOf(raw),
  };
}

function closingOf({ state, closings }: RawAction): Closing | null {
  const last = closings?.nodes.at(-1);
  if (state === 'OPEN' || !last?.createdAt) return null;
  const { closer } = last;
  const counts = closer && (closer.__typename === 'Commit' || closer.merged === true);
  return { at: last.createdAt, by: last.actor?.login ?? null, through: counts ? (closer.url ?? null) : null };
}

function shared(raw: Omit<RawAction, 'closings' | 'comments'>) {
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
