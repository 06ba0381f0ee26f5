import type { ClockId } from '../domain/clocks.js';
import { mayAct } from '../domain/issue.js';
import type { NoticeEvent } from '../domain/notify.js';
import type { Severity } from '../domain/severities.js';
import type { Gate } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { type Command, readCommands } from '../parsing/commands.js';
import { severityHistory } from './peak.js';
import { remindersSoFar } from './reminder-memory.js';
import { rolesOf } from './signatures.js';
import { standingOf } from './standing.js';

/** Something that outsiders hear of; `id` tells it from all others of the incident. */
export type Happening = { readonly id: string } & (
  | { readonly event: Exclude<NoticeEvent, 'severity' | 'update' | 'overdue'> }
  | { readonly event: 'severity'; readonly from: Severity; readonly to: Severity }
  | { readonly event: 'overdue'; readonly clock: ClockId }
  | { readonly event: 'update'; readonly by: string; readonly words: string; readonly url: string }
);

/** Of changes and updates the latest few: who joins late is not flooded with what is long known. */
const MOST_AT_ONCE = 5;

/** What has happened to an incident so far, in the order of telling. */
export function happenings(situation: IncidentSituation, gate: Gate): readonly Happening[] {
  const { times } = situation.report;
  const standing = standingOf(situation, gate);
  const isResolved = standing === 'resolved' || (standing === 'closed' && times.resolved !== null);
  return [
    { event: 'declared', id: 'declared' },
    ...(times.acknowledged ? [{ event: 'acknowledged', id: 'acknowledged' } as const] : []),
    ...changes(situation),
    ...updates(situation),
    ...overdue(situation),
    ...(isResolved ? [{ event: 'resolved', id: 'resolved' } as const] : []),
    ...(standing === 'closed' ? [{ event: 'closed', id: 'closed' } as const] : []),
  ];
}

function changes(situation: IncidentSituation): readonly Happening[] {
  const history = severityHistory(situation).map((change) => change.severity);
  return history
    .flatMap((to, index): readonly Happening[] => {
      const from = history[index - 1];
      return from ? [{ event: 'severity', id: `severity:${index}:${to}`, from, to }] : [];
    })
    .slice(-MOST_AT_ONCE);
}

function updates(situation: IncidentSituation): readonly Happening[] {
  return countedUpdates(situation)
    .slice(-MOST_AT_ONCE)
    .map(({ by, argument, comment }) => ({
      event: 'update',
      id: `update:${comment.id}`,
      by,
      words: argument,
      url: comment.url,
    }));
}

/** What people were reminded of: the comment with the reminders is the record. */
function overdue(situation: IncidentSituation): readonly Happening[] {
  return remindersSoFar(situation)
    .slice(-MOST_AT_ONCE)
    .map(({ clock, since, period }) => ({
      event: 'overdue',
      id: `overdue:${clock}:${since}:${period}`,
      clock,
    }));
}

/** Every `/update` for stakeholders that counts: by someone with triage rights or a role on the incident. */
export function countedUpdates(situation: IncidentSituation): readonly Command[] {
  return readCommands(situation.issue.comments).filter(
    (command) => command.name === 'update' && command.argument !== '' && counts(command, situation),
  );
}

function counts({ by }: Command, situation: IncidentSituation): boolean {
  return mayAct(situation.rights[by.toLowerCase()], 'triage') || rolesOf(by, situation).length > 0;
}
