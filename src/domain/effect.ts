import type { Delivery } from './delivery.js';
import type { SafeMarkdown } from './markdown.js';
import type { Notice } from './notify.js';

/** A piece of a body to replace: `remove` characters at `at` give way to `insert`. Offsets are of the body that was read. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** The text with all its splices, made from the end so that offsets hold; of two at the same place, the first stands first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .reverse()
    .sort((a, b) => b.at - a.at)
    .reduce((now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove), text);
}

/** The one splice that makes a text into another; null where they are the same. */
export function difference(before: string, after: string): Splice | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    at: head,
    remove: before.length - head - tail,
    insert: after.slice(head, after.length - tail),
  };
}

/** A file of a commit; `path` is relative to the repository's root. */
export interface CommittedFile {
  readonly path: string;
  readonly text: string;
}

/** The comments that this product keeps, one of each per issue, found by marker and author. */
export type CommentKey =
  | 'board'
  | 'signoff'
  | 'reminder'
  | 'reply'
  | 'alert'
  | 'still-firing'
  | 'action'
  | 'overdue';

/** A day, `YYYY-MM-DD`, for an issue field of type date, by the field's database id. */
export interface FieldDate {
  readonly field: number;
  readonly day: string;
}

/** How a comment with commands is answered: done, or refused. */
export type Reaction = '+1' | 'confused';

/**
 * A wished state with a natural key and the reason for it. Policies name only wishes that do not hold yet, so that no
 * effects means nothing to do; the log, the job summary, a dry run and the drill print the same list.
 */
export type Effect = { readonly why: string } & (
  | {
      readonly kind: 'labels';
      readonly issue: number;
      readonly add: readonly string[];
      readonly remove: readonly string[];
    }
  | {
      readonly kind: 'assignees';
      readonly issue: number;
      readonly add: readonly string[];
      readonly remove?: readonly string[];
    }
  | {
      readonly kind: 'body';
      readonly issue: number;
      /** The body the offsets belong to: if GitHub holds another by now, everything is gathered again. */
      readonly base: string;
      readonly splices: readonly Splice[];
    }
  | {
      readonly kind: 'comment';
      readonly issue: number;
      readonly key: CommentKey;
      /** Database id of the comment to rewrite; null to write the first. */
      readonly id: number | null;
      readonly text: SafeMarkdown;
    }
  /** A comment of ours that a race made twice. */
  | { readonly kind: 'remove-comment'; readonly issue: number; readonly id: number }
  | {
      readonly kind: 'reaction';
      readonly issue: number;
      /** Database id of the comment. */
      readonly comment: number;
      readonly content: Reaction;
    }
  | { readonly kind: 'reopen'; readonly issue: number }
  /** One that a race made a second time: closed as a duplicate of the first. */
  | { readonly kind: 'close'; readonly issue: number; readonly of: number }
  | {
      readonly kind: 'incident';
      /** The fingerprint by which it is found again. */
      readonly key: string;
      readonly title: SafeMarkdown;
      readonly body: SafeMarkdown;
      readonly labels: readonly string[];
      readonly assignees: readonly string[];
    }
  | {
      readonly kind: 'action-issue';
      readonly incident: number;
      readonly key: string;
      readonly title: SafeMarkdown;
      readonly body: SafeMarkdown;
      readonly labels: readonly string[];
      readonly assignees: readonly string[];
      /** Null where there is no field for its due day. */
      readonly date: FieldDate | null;
    }
  /** A day in a date field of an issue; whom GitHub does not let write it goes without. */
  | ({ readonly kind: 'date-field'; readonly issue: number } & FieldDate)
  | {
      readonly kind: 'sub-issue';
      readonly incident: number;
      readonly child: number;
      readonly childId: number;
    }
  | ({ readonly kind: 'notify'; readonly issue: number } & Notice)
  | {
      readonly kind: 'check-run';
      /** Commit that is judged. */
      readonly head: string;
      /** Id of the check run to rewrite; null to make the first on this commit. */
      readonly id: number | null;
      /** Null while evidence is still being made. */
      readonly conclusion: 'success' | 'failure' | null;
      readonly title: SafeMarkdown;
      readonly summary: SafeMarkdown;
    }
  | {
      readonly kind: 'commit';
      readonly branch: string;
      /** Commit that the files were computed on: a branch that has moved is a conflict, never overwritten. */
      readonly parent: string;
      readonly headline: SafeMarkdown;
      readonly files: readonly CommittedFile[];
      /** Paths of files that go. */
      readonly deletions: readonly string[];
      /** How it is delivered; a branch of ours is made at `parent` where it is not there. */
      readonly delivery: Delivery;
      /** Head of our branch as it was read, null where it was not there: a pull request is written over it, and over nothing newer. */
      readonly over: string | null;
      /** The default branch: what a pull request is for. */
      readonly base: string;
      /** What a pull request says; links to no issue, since that would leave a trace there. */
      readonly text: SafeMarkdown;
    }
  | {
      readonly kind: 'own-issue';
      /** Null to open one. */
      readonly issue: number | null;
      readonly title: SafeMarkdown;
      readonly body: SafeMarkdown;
      readonly labels: readonly string[];
      readonly state: 'open' | 'closed';
    }
);

export type EffectOf<K extends Effect['kind']> = Extract<Effect, { kind: K }>;
