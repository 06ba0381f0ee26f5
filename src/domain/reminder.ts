import type { ClockId } from './clocks.js';

/** One reminder that a clock's time had run out: the `period`-th time since `since`. Instants are ISO 8601 UTC. */
export interface Reminder {
  readonly clock: ClockId;
  readonly since: string;
  readonly period: number;
  readonly at: string;
}

/** What the comment with the reminders remembers. */
export interface ReminderMemory {
  readonly reminders: readonly Reminder[];
}
