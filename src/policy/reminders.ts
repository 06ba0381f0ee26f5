import type { Clock } from '../domain/clocks.js';
import { isSamePerson } from '../domain/issue.js';
import type { Reminder } from '../domain/reminder.js';
import { isTeam } from '../domain/rotation.js';
import type { IncidentSituation } from '../domain/situation.js';
import { onCallAt } from './on-call.js';
import { remindersSoFar } from './reminder-memory.js';

/** After so many, reminding is over: the board goes on to say that it is overdue. */
const MOST_OF_ONE = 4;
/** More than one incident ever needs; the oldest go first. */
const MOST_REMEMBERED = 30;

/** All reminders, those that are due now included: one for each clock and period. */
export function remindersBy(situation: IncidentSituation, clocks: readonly Clock[]): readonly Reminder[] {
  const before = remindersSoFar(situation);
  const fresh = clocks.flatMap(({ id, since, periods }): readonly Reminder[] => {
    const ofThis = of({ clock: id, since }, before);
    const isTold = ofThis.some(({ period }) => period >= periods);
    if (periods === 0 || isTold || ofThis.length >= MOST_OF_ONE) return [];
    return [{ clock: id, since, period: periods, at: situation.now }];
  });
  return [...before, ...fresh].slice(-MOST_REMEMBERED);
}

/** The reminders of one clock since it began. */
export function of(
  { clock, since }: Pick<Reminder, 'clock' | 'since'>,
  reminders: readonly Reminder[],
): readonly Reminder[] {
  return reminders.filter((one) => one.clock === clock && one.since === since);
}

/**
 * Who is called in by the reminders of a clock: an acknowledgement goes up to the next layer of on-call each time, an update
 * from the second time on, a review never. Logins and teams.
 */
export function calledIn(
  { settings, now }: IncidentSituation,
  { id, since }: Clock,
  reminders: readonly Reminder[],
): readonly string[] {
  const count = of({ clock: id, since }, reminders).length;
  const steps = id === 'acknowledge' ? count + 1 : id === 'update' && count > 1 ? count : 0;
  const who = onCallAt(settings['on-call'], now)
    .slice(0, steps)
    .map((one) => one.who);
  return who.filter((one, index) => who.findIndex((other) => isSamePerson(one, other)) === index);
}

/** Those of them who can be assigned and are not yet. */
export function toAssign({ issue }: IncidentSituation, called: readonly string[]): readonly string[] {
  return called.filter((who) => !isTeam(who) && !issue.assignees.some((one) => isSamePerson(one, who)));
}
