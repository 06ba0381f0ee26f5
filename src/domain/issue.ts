/** A comment as GitHub holds it now. Logins carry no `[bot]` suffix, since GraphQL and REST disagree on it. */
export interface Comment {
  /** Database id, as the REST API names it. */
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly author: string | null;
  readonly isBot: boolean;
  readonly createdAt: string;
  /** Login of whoever edited it last; null when nobody did. */
  readonly editor: string | null;
  readonly edited: boolean;
  readonly hidden: boolean;
  /** True once we have answered its commands with a reaction: what was handled is never handled again. */
  readonly answered?: boolean;
}

/** One edit of a body; who made it is null for an account that is gone. */
export interface Edit {
  readonly at: string;
  readonly by: string | null;
  readonly isBot: boolean;
}

/** A label that was put on (`on`) or taken off: GitHub's own record, which nobody can rewrite. */
export interface Labeling {
  readonly at: string;
  readonly by: string | null;
  readonly isBot: boolean;
  readonly name: string;
  readonly on: boolean;
}

/** A closing or reopening: GitHub's own record. */
export interface StateChange {
  readonly at: string;
  readonly by: string | null;
  readonly isBot: boolean;
  readonly to: 'open' | 'closed';
}

/** One of the fields of type date that an organisation gives its issues. */
export interface DateField {
  /** Database id, as the REST API names it. */
  readonly id: number;
  readonly name: string;
}

/** Who closed an issue last; `through` names the merged pull request or the commit that did it. */
export interface Closing {
  readonly at: string;
  readonly by: string | null;
  readonly through: string | null;
}

/** An issue for a preventive action, as it stands: made by this product, or opened by hand and naming its incident. */
export interface ActionIssue {
  readonly number: number;
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly stateReason: string | null;
  readonly assignees: readonly string[];
  readonly labels: readonly string[];
  readonly createdAt: string;
  readonly closedAt: string | null;
  /** True when it hangs below its incident as a sub-issue. */
  readonly linked: boolean;
  readonly author: string | null;
  /** True when this product opened it. */
  readonly isOurs: boolean;
  /** When a person last edited its body; null when nobody did. */
  readonly editedAt: string | null;
  readonly comments: readonly Comment[];
  readonly closing: Closing | null;
}

/** An issue with all that a decision needs: its text, its labels, what was said, and what was made for it. */
export interface Issue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly author: string | null;
  readonly state: 'open' | 'closed';
  /** `completed`, `not_planned`, `duplicate` or `reopened`, as GitHub says it. */
  readonly stateReason: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  /** When its body or title was last edited, and by whom; null when never. */
  readonly editedAt: string | null;
  readonly editor: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly comments: readonly Comment[];
  readonly actionIssues: readonly ActionIssue[];
  /** False on a host without sub-issues: then rows and issues name each other, and that is all. */
  readonly hasSubIssues: boolean;
  /** Every edit of the body that GitHub still tells of, in no particular order. */
  readonly edits: readonly Edit[];
  /** Labels put on and taken off, the oldest first. */
  readonly labelings: readonly Labeling[];
  /** Closings and reopenings, the oldest first. */
  readonly stateChanges: readonly StateChange[];
}

/** All but the words and times of an issue that is open, and that nobody has labelled, answered or edited. */
export const untouched = {
  state: 'open',
  stateReason: null,
  closedAt: null,
  editedAt: null,
  editor: null,
  labels: [],
  assignees: [],
  comments: [],
  actionIssues: [],
  hasSubIssues: true,
  edits: [],
  labelings: [],
  stateChanges: [],
} as const satisfies Partial<Issue>;

/** What a person may do in the repository, least first; `none` also where GitHub says 404. */
export const rightsInOrder = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Rights = (typeof rightsInOrder)[number];

/** True when `rights` are at least `needed`. */
export function mayAct(rights: Rights | undefined, needed: Rights): boolean {
  return rightsInOrder.indexOf(rights ?? 'none') >= rightsInOrder.indexOf(needed);
}

/** The same person? Logins ignore case, `@` and the bot suffix. */
export function isSamePerson(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const plain = (login: string) =>
    login
      .replace(/^@/, '')
      .replace(/\[bot\]$/, '')
      .toLowerCase();
  return plain(a) === plain(b);
}

/**
 * True for what this product wrote: a bot's login is only a bot's, since a person may hold the same name without the
 * suffix.
 */
export function isOwn(author: string | null, isBot: boolean, self: string): boolean {
  return isSamePerson(author, self) && (isBot || !self.endsWith('[bot]'));
}

/** A login as GitHub has them, without its `@`; teams and plain names are none. */
export const LOGIN = /^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?$/i;
