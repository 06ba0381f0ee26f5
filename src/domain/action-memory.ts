/** A change of an action's owner or due day that reached the other side; `side` is where somebody made it. */
export interface ActionChange {
  readonly field: 'owner' | 'due';
  readonly from: string | null;
  readonly to: string | null;
  readonly side: 'report' | 'issue';
}

/** What a closed action lacked: evidence that it works, or the reason why it will not be done. */
export type ClosingLack = 'evidence' | 'reason';

/** What our comment on an action's issue remembers. */
export interface ActionMemory {
  readonly changes: readonly (ActionChange & { readonly at: string })[];
  /** The closing that did not count; kept after it, so that the comment goes on to say it. */
  readonly refused: { readonly at: string; readonly lacks: ClosingLack } | null;
}
