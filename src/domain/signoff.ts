import type { Role } from './roles.js';
import { sections } from './sections.js';

/** What a signature is bound to besides sections and typed fields: words above them, or below a field's answer. */
export const BESIDE = 'beside';

/** What a part that a signature is bound to is called. */
export function signedPartTitle(id: string): string {
  const title = sections.find((section) => section.id === id)?.title;
  return title ?? (id === BESIDE ? 'the words outside of the sections' : 'the typed fields');
}

/** A signature as it was accepted: which comment, whose, for which role, over which words (section id → fingerprint). */
export interface SignatureRecord {
  readonly comment: number;
  readonly by: string;
  readonly sections: Readonly<Record<string, string>>;
}

/** What the sign-off comment remembers for the next run; signatures themselves are read from people's comments each time. */
export interface SignoffMemory {
  readonly signatures: readonly SignatureRecord[];
  /** Comments whose signature came before somebody's edit: an edit of ours may hide that one later. */
  readonly refused: readonly number[];
  /** Comments with a way out whose authors had triage rights when they were first read. */
  readonly vouched: readonly number[];
  /** `closedAt` of the issue when the gate refused it last; null once it let it close. */
  readonly refusedAt: string | null;
  /** `closedAt` of the issue when the gate let it close; null while it has not. */
  readonly passedAt: string | null;
  /** The way out by which it closed: comments that come or go later change nothing. */
  readonly wayOut: WayOut | null;
  /** Everything that was signed, voided, taken back or closed without signatures, the oldest first. */
  readonly log: readonly SignoffEvent[];
  /** The way out that it closed by before somebody reopened it: this comment and earlier ones count no more. */
  readonly spent: number;
}

/** One thing that stays on the record of a sign-off; `sections` are those whose edits voided a signature. */
export interface SignoffEvent {
  readonly at: string;
  readonly what: (typeof signoffEvents)[number];
  readonly by: string;
  readonly sections: readonly string[];
}

/**
 * Signatures given, voided by edits, revoked, or withdrawn with their comment; closings refused, signed off, or by a way out;
 * and edits of our own comment by somebody else.
 */
export const signoffEvents = [
  'signed',
  'voided',
  'revoked',
  'withdrawn',
  'refused',
  'closed',
  'dismissed',
  'duplicate',
  'unsigned',
  'tampered',
] as const;

/** A `/signoff` comment, weighed: it counts, it was voided by later edits, or it never counted. */
export type Signature = { readonly by: string; readonly comment: number } & (
  | { readonly standing: 'valid'; readonly roles: readonly Role[]; readonly record: SignatureRecord }
  | { readonly standing: 'voided'; readonly changed: readonly string[]; readonly record: SignatureRecord }
  | { readonly standing: 'refused'; readonly reason: 'no-role' | 'no-rights' | 'edited-since' }
);

/** One thing that still stands between an incident and its closing. */
export type Missing =
  | { readonly what: 'list' }
  | { readonly what: 'box'; readonly text: string; readonly line: number }
  | { readonly what: 'item'; readonly text: string }
  | { readonly what: 'finding'; readonly message: string; readonly line: number | null }
  | {
      readonly what: 'action';
      readonly text: string;
      readonly line: number;
      readonly lacks: readonly ('owner' | 'due')[];
    }
  | { readonly what: 'no-action' }
  | { readonly what: 'closer' }
  | { readonly what: 'field'; readonly title: string }
  | { readonly what: 'signature'; readonly roles: readonly Role[]; readonly holders: readonly string[] };

/** An honest way to close without signatures. */
export interface WayOut {
  readonly kind: 'dismissed' | 'duplicate' | 'unsigned';
  readonly by: string;
  readonly reason: string;
  /** Database id of the comment that asked for it. */
  readonly comment: number;
}

/** A way out that somebody asked for and that does not count. */
export interface RefusedWayOut {
  readonly by: string;
  readonly name: 'dismiss' | 'duplicate' | 'close-unsigned';
  readonly reason: 'no-rights' | 'no-reason' | 'no-other' | 'used-up';
}

/** The gate on closing, as it stands now. */
export interface Gate {
  readonly signatures: readonly Signature[];
  readonly missing: readonly Missing[];
  readonly wayOut: WayOut | null;
  readonly refusedWaysOut: readonly RefusedWayOut[];
  /** True when closing is allowed. */
  readonly open: boolean;
}
