import type { Effect } from '../domain/effect.js';
import { type ActionIssue, isOwn, isSamePerson } from '../domain/issue.js';
import { OVERDUE_LABEL } from '../domain/labels.js';
import type { IncidentSituation } from '../domain/situation.js';
import { isDate } from '../domain/time.js';
import { readActionIssue } from '../parsing/action-issue.js';
import { overdueComment } from '../rendering/action-comment.js';
import { pairActions } from './action-pairs.js';
import { isOverdue } from './action-state.js';
import { onCallAt } from './on-call.js';

/** Days from one reminder of an overdue action to the next. */
const PERIOD = 7;
/** After so many it is for the weekly report to say. */
const MOST = 4;
const DAY = 24 * 60 * 60 * 1000;

/**
 * What overdue actions need now, each from its own issue, since it outlives the incident: the label, and a comment once a week, at
 * most four for one due day. A new comment each time: GitHub tells nobody of an edit. Only people whom somebody assigned are
 * mentioned; where nobody is, those whom `standIns` names for it. What was opened by hand and has neither may be anybody's, and is
 * let be. `now` is ISO 8601 UTC.
 */
export function nag(
  actions: readonly ActionIssue[],
  now: string,
  self: string,
  standIns: StandIns = new Map(),
): readonly Effect[] {
  return actions
    .filter((one) => one.isOurs || one.assignees.length > 0 || standIns.has(one.number))
    .flatMap((one) => [...label(one, now), ...comment(one, now, self, standIns)]);
}

/** Whom to ask about an action that nobody is assigned to, by its number. */
export type StandIns = ReadonlyMap<number, readonly string[]>;

/**
 * For each action of an incident: the lead where they are assigned to the incident, else whoever is, else who is on call. The report
 * alone, which a stranger may have written, makes nobody be mentioned.
 */
export function standInsOf(situation: IncidentSituation): StandIns {
  const { issue, report, settings, now } = situation;
  const lead = issue.assignees.filter((login) => isSamePerson(login, report.people.lead));
  const onCall = onCallAt(settings['on-call'], now).map(({ who }) => who);
  const people = [lead, issue.assignees, onCall.slice(0, 1)].find((some) => some.length > 0) ?? [];
  const { actions, rowless } = pairActions(situation);
  const numbers = [...actions.flatMap((action) => action.issue ?? []), ...rowless].map(
    ({ number }) => number,
  );
  return new Map(numbers.map((number) => [number, people]));
}

function label(one: ActionIssue, now: string): readonly Effect[] {
  const isLate = isOverdue(one, readActionIssue(one.body).due, now);
  if (isLate === one.labels.includes(OVERDUE_LABEL)) return [];
  const [add, remove] = isLate ? [[OVERDUE_LABEL], []] : [[], [OVERDUE_LABEL]];
  const why = isLate ? 'its due day is over' : 'it is not late any more';
  return [{ kind: 'labels', issue: one.number, add, remove, why }];
}

function comment(one: ActionIssue, now: string, self: string, standIns: StandIns): readonly Effect[] {
  const { due } = readActionIssue(one.body);
  if (!isOverdue(one, due, now) || !isDate(due)) return [];
  const late = Math.floor((Date.parse(now.slice(0, 10)) - Date.parse(due)) / DAY);
  const count = Math.min(MOST, Math.ceil(late / PERIOD));
  const start = `<!-- incident-loop:overdue {"due":"${due}"`;
  const said = one.comments.filter(
    ({ author, isBot, body }) => isOwn(author, isBot, self) && body.startsWith(start),
  );
  const last =
    said
      .map(({ createdAt }) => Date.parse(createdAt))
      .sort((a, b) => a - b)
      .at(-1) ?? 0;
  const isSoon = Date.parse(now) - last < (PERIOD - 1) * DAY;
  if (said.length >= count || isSoon) return [];
  const people = one.assignees.length > 0 ? one.assignees : (standIns.get(one.number) ?? []);
  const text = overdueComment({ due, count: said.length + 1, late }, people);
  const why = 'it is overdue, and this period nobody was reminded yet';
  return [{ kind: 'comment', issue: one.number, key: 'overdue', id: null, text, why }];
}
