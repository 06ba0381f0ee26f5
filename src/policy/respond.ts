import { difference, type Effect } from '../domain/effect.js';
import type { IncidentSituation } from '../domain/situation.js';
import { keepBoard } from './board.js';
import { isElsewhere, isRecord } from './call.js';
import { judgeGate } from './gate.js';
import { hear } from './hear.js';
import { notify } from './notify.js';
import { prevent } from './prevent.js';
import { keepRecord, withRecord } from './record.js';
import { reply } from './replies.js';
import { signoff } from './signoff.js';
import { triage } from './triage.js';

/**
 * Everything that one incident needs now, its commands first. Issues for preventive actions come before everything else: while
 * any is still to be made, the rest waits for the next round, which can name them. Texts speak of the report as it will
 * stand. An issue that is no incident, and is not made one by who has the right to, is left alone.
 */
export function respond(given: IncidentSituation): readonly Effect[] {
  if (!isRecord(given) && isElsewhere(given)) return [];
  const { situation, effects, answers } = hear(given);
  const reactions = effects.filter((effect) => effect.kind === 'reaction');
  const answered = [...reply(given, answers), ...reactions];
  if (!isRecord(situation)) return answered;
  const actions = prevent(situation);
  if (actions.some((effect) => effect.kind === 'action-issue')) return actions;
  const record = keepRecord(situation);
  const whole = withRecord(situation, record);
  const gate = judgeGate(whole);
  return [
    ...triage(whole, gate),
    ...effects.filter((effect) => effect.kind !== 'reaction'),
    ...actions,
    ...(situation.issue.body === given.issue.body ? record : rewritten(given, whole)),
    ...signoff(whole, gate),
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

/** Tells whom the settings name, and keeps the board that remembers it, for an action that keeps none otherwise. */
export function tellOnBoard(situation: IncidentSituation): readonly Effect[] {
  const { pager, slack, webhook } = situation.settings;
  if (!pager && !slack && !webhook) return [];
  const gate = judgeGate(situation);
  return [...keepBoard(situation, gate), ...notify(situation, gate)];
}
