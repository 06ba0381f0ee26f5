import type { Clock } from '../domain/clocks.js';
import type { Effect, EffectOf } from '../domain/effect.js';
import { type Comment, isSamePerson } from '../domain/issue.js';
import type { Reminder } from '../domain/reminder.js';
import type { IncidentSituation } from '../domain/situation.js';
import { ownComment } from '../parsing/memory.js';
import { reminderComment } from '../rendering/reminder.js';
import { keepBoard } from './board.js';
import { clocksOf } from './clocks.js';
import { judgeGate } from './gate.js';
import { notify } from './notify.js';
import { calledIn, of, remindersBy, toAssign } from './reminders.js';

/**
 * What an incident needs because time has passed: a reminder for each clock that has run out, once for each period, the next
 * layer of on-call, and another try of what could not be told. An incident without a board waits for its first response.
 */
export function remind(situation: IncidentSituation): readonly Effect[] {
  const { issue, self } = situation;
  if (!ownComment(issue.comments, 'board', self)) return [];
  const gate = judgeGate(situation);
  const overdue = clocksOf(situation, gate).filter((clock) => clock.isOverdue);
  const reminders = remindersBy(situation, overdue);
  const comment = keepReminder(situation, overdue, reminders);
  const whole = comment ? withComment(situation, comment) : situation;
  return [
    ...assign(situation, overdue, reminders),
    ...(comment ? [comment] : []),
    ...keepBoard(whole, gate),
    ...notify(whole, gate),
  ];
}

function assign(
  situation: IncidentSituation,
  overdue: readonly Clock[],
  reminders: readonly Reminder[],
): readonly Effect[] {
  const called = overdue.flatMap((clock) => calledIn(situation, clock, reminders));
  const add = [...new Set(toAssign(situation, called))];
  if (add.length === 0) return [];
  const why = 'its clock has run out, and they are next on call';
  return [{ kind: 'assignees', issue: situation.issue.number, add, why }];
}

/** One comment, edited: GitHub tells nobody of an edit, so whoever is called in is assigned too. */
function keepReminder(
  situation: IncidentSituation,
  overdue: readonly Clock[],
  reminders: readonly Reminder[],
): EffectOf<'comment'> | null {
  const { issue, self } = situation;
  if (reminders.length === 0) return null;
  const existing = ownComment(issue.comments, 'reminder', self);
  const text = reminderComment(
    { reminders },
    overdue.map((clock) => ({
      clock,
      count: of({ clock: clock.id, since: clock.since }, reminders).length,
      people: peopleFor(situation, clock, reminders),
    })),
  );
  if (existing?.body === text) return null;
  const why = overdue.length > 0 ? 'a clock has run out' : 'nothing is overdue any more';
  return { kind: 'comment', issue: issue.number, key: 'reminder', id: existing?.id ?? null, text, why };
}

function peopleFor(
  situation: IncidentSituation,
  clock: Clock,
  reminders: readonly Reminder[],
): readonly string[] {
  const people = [...situation.issue.assignees, ...calledIn(situation, clock, reminders)];
  return people.filter((one, index) => people.findIndex((other) => isSamePerson(one, other)) === index);
}

/** The situation as it is once the comment stands, so that what is told next knows of it. */
function withComment(situation: IncidentSituation, { id, text }: EffectOf<'comment'>): IncidentSituation {
  const { issue, now, self } = situation;
  const written: Comment = {
    id: id ?? Number.MAX_SAFE_INTEGER,
    url: issue.url,
    body: text,
    author: self,
    isBot: true,
    createdAt: now,
    editor: null,
    edited: false,
    hidden: false,
  };
  const comments = [...issue.comments.filter((one) => one.id !== id), written];
  return { ...situation, issue: { ...issue, comments } };
}
