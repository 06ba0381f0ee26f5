import { clockIds } from '../domain/clocks.js';
import type { Reminder } from '../domain/reminder.js';
import type { IncidentSituation } from '../domain/situation.js';
import { ownComment, readMemory } from '../parsing/memory.js';

/** The reminders so far, oldest first; none where nothing can be trusted. */
export function remindersSoFar({ issue, self }: IncidentSituation): readonly Reminder[] {
  const memory = readMemory(ownComment(issue.comments, 'reminder', self), self) as {
    reminders?: unknown;
  } | null;
  return Array.isArray(memory?.reminders) ? memory.reminders.filter(isReminder) : [];
}

function isReminder(value: unknown): value is Reminder {
  const one = value as Reminder | null;
  return (
    clockIds.some((id) => id === one?.clock) &&
    Number.isInteger(one?.period) &&
    [one?.since, one?.at].every((at) => typeof at === 'string' && !Number.isNaN(Date.parse(at)))
  );
}
