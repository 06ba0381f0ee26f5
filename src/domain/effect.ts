import type { SafeMarkdown } from './markdown.js';

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

/** A file of a commit; `path` is relative to the repository's root. */
export interface CommittedFile {
  readonly path: string;
  readonly text: string;
}

/** The comments that this product keeps, one of each per issue, found by marker and author. */
export type CommentKey = 'board' | 'signoff';

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
  | { readonly kind: 'assignees'; readonly issue: number; readonly add: readonly string[] }
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
  | { readonly kind: 'reopen'; readonly issue: number }
  | {
      readonly kind: 'action-issue';
      readonly incident: number;
      readonly key: string;
      readonly title: SafeMarkdown;
      readonly body: SafeMarkdown;
      readonly labels: readonly string[];
      readonly assignees: readonly string[];
    }
  | {
      readonly kind: 'sub-issue';
      readonly incident: number;
      readonly child: number;
      readonly childId: number;
    }
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
    }
);

export type EffectOf<K extends Effect['kind']> = Extract<Effect, { kind: K }>;
