import type { Effect } from '../domain/effect.js';
import type { IncidentSituation } from '../domain/situation.js';
import { keepBoard } from './board.js';
import { judgeGate } from './gate.js';
import { notify } from './notify.js';
import { prevent } from './prevent.js';
import { keepRecord, withRecord } from './record.js';
import { signoff } from './signoff.js';
import { triage } from './triage.js';

/**
 * Everything that one incident needs now. Issues for preventive actions come first: while any is still to be made,
 * everything else waits for the next round, which can name them. Texts speak of the report as it will stand.
 */
export function respond(situation: IncidentSituation): readonly Effect[] {
  const actions = prevent(situation);
  if (actions.some((effect) => effect.kind === 'action-issue')) return actions;
  const record = keepRecord(situation);
  const whole = withRecord(situation, record);
  const gate = judgeGate(whole);
  return [
    ...triage(whole, gate),
    ...actions,
    ...record,
    ...signoff(whole, gate),
    ...keepBoard(whole, gate),
    ...notify(whole, gate),
  ];
}

/** Tells whom the settings name, and keeps the board that remembers it, for an action that keeps none otherwise. */
export function tellOnBoard(situation: IncidentSituation): readonly Effect[] {
  const { pager, slack, webhook } = situation.settings;
  if (!pager && !slack && !webhook) return [];
  const gate = judgeGate(situation);
  return [...keepBoard(situation, gate), ...notify(situation, gate)];
}
