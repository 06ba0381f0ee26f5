import { difference, type Effect } from '../domain/effect.js';
import type { IncidentSituation } from '../domain/situation.js';
import { keepBoard } from './board.js';
import { isElsewhere, isRecord } from './call.js';
import { judgeGate } from './gate.js';
import { hear } from './hear.js';
import { notify } from './notify.js';
import { prevent } from './prevent.js';
import { keepOnly, keepRecord, restoreItems, withRecord } from './record.js';
import { reply } from './replies.js';
import { keepRows } from './rows.js';
import { isRefused, signoff } from './signoff.js';
import { triage } from './triage.js';

/**
 * Everything that one incident needs now, its commands heard first, and the gate on closing before all else. Issues for preventive
 * actions come next: while any is still to be made, everything else waits for the next round, which can name them. Texts speak
 * of the report as it will stand. An issue that is no incident, and is not made one by who has the right to, is left alone.
 */
export function respond(given: IncidentSituation): readonly Effect[] {
  if (!isRecord(given) && isElsewhere(given)) return [];
  const { situation, effects, answers } = hear(given);
  const reactions = effects.filter((effect) => effect.kind === 'reaction');
  const answered = [...reply(given, answers), ...reactions];
  if (!isRecord(situation)) return answered;
  const actions = prevent(situation);
  const record = keepRecord(situation);
  const whole = withRecord(situation, record);
  const gate = judgeGate(whole);
  const made = actions.filter((effect) => effect.kind === 'action-issue');
  if (made.length > 0) return [...(isRefused(whole, gate) ? signoff(whole, gate) : []), ...made];
  return [
    ...signoff(whole, gate),
    ...triage(whole, gate),
    ...effects.filter((effect) => effect.kind !== 'reaction'),
    ...actions,
    ...(situation.issue.body === given.issue.body ? record : rewritten(given, whole)),
    ...keepBoard(whole, gate),
    ...notify(whole, gate),
    ...answered,
  ];
}

/** The one splice that brings a body to what commands and record make of it. */
function rewritten({ issue }: IncidentSituation, { issue: { body } }: IncidentSituation): readonly Effect[] {
  const splice = difference(issue.body, body);
  if (splice === null) return [];
  const why = 'commands write into the report, so that it stays the one record';
  return [{ kind: 'body', issue: issue.number, base: issue.body, splices: [splice], why }];
}

/** Preventive actions alone, for an action that keeps nothing else: the rows of the report follow their issues. */
export function promise(situation: IncidentSituation): readonly Effect[] {
  const actions = prevent(situation);
  const made = actions.filter((effect) => effect.kind === 'action-issue');
  return made.length > 0 ? made : [...actions, ...keepOnly(situation, keepRows(situation))];
}

/** The gate alone, for an action that keeps nothing else: it puts the list back too. */
export function guard(situation: IncidentSituation): readonly Effect[] {
  const record = keepOnly(situation, restoreItems(situation));
  const whole = withRecord(situation, record);
  return [...signoff(whole, judgeGate(whole)), ...record];
}

/** Tells whom the settings name, and keeps the board that remembers it, for an action that keeps none otherwise. */
export function tellOnBoard(situation: IncidentSituation): readonly Effect[] {
  const { pager, slack, webhook } = situation.settings;
  if (!pager && !slack && !webhook) return [];
  const gate = judgeGate(situation);
  return [...keepBoard(situation, gate), ...notify(situation, gate)];
}
