import type { Clock, ClockId } from '../domain/clocks.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import type { ReminderMemory } from '../domain/reminder.js';
import { memoryLine } from './memory.js';
import { minuteOf } from './minute.js';
import { joinSafe, ours, safe } from './safe.js';

/** A clock that has run out: how often people were reminded of it, and who they are: logins and teams, mentioned. */
export interface Overdue {
  readonly clock: Clock;
  readonly count: number;
  readonly people: readonly string[];
}

const asks: Readonly<Record<ClockId, readonly [string, string]>> = {
  acknowledge: ['nobody has acknowledged it', '`/ack` takes charge and stops the reminders'],
  update: ['stakeholders have heard nothing', '`/update text` tells them how it stands'],
  review: [
    'it is resolved and not signed off',
    'the board lists what is missing; then `/signoff`, and close it',
  ],
};

/** The one comment that reminds, rewritten each time. */
export function reminderComment(memory: ReminderMemory, overdue: readonly Overdue[]): SafeMarkdown {
  const lines = overdue.length > 0 ? overdue.map(overdueLine) : [nothing(memory)];
  return safe`${memoryLine('reminder', memory)}\n${joinSafe(lines, '\n\n')}`;
}

function overdueLine({ clock, count, people }: Overdue): SafeMarkdown {
  const [what, how] = asks[clock.id];
  const whom = people.length > 0 ? `${people.map((who) => `@${who}`).join(', ')}: ` : '';
  return ours(`**Overdue since ${minuteOf(clock.due)}:** ${what}. ${whom}${how}. Reminder ${count}.`);
}

function nothing({ reminders }: ReminderMemory): SafeMarkdown {
  return ours(`Nothing is overdue. Reminders so far: ${reminders.length}.`);
}
