import type { Effect } from '../domain/effect.js';
import type { IncidentSituation } from '../domain/situation.js';
import { keepBoard } from './board.js';
import { judgeGate } from './gate.js';
import { prevent } from './prevent.js';
import { keepRecord } from './record.js';
import { signoff } from './signoff.js';
import { triage } from './triage.js';

/**
 * Everything that one incident needs now. Issues for preventive actions come first: while any is still to be made,
 * the texts that would name them wait for the next round.
 */
export function respond(situation: IncidentSituation): readonly Effect[] {
  const gate = judgeGate(situation);
  const actions = prevent(situation);
  const first = [...triage(situation, gate), ...actions];
  if (actions.some((effect) => effect.kind === 'action-issue')) return first;
  return [...first, ...keepRecord(situation), ...signoff(situation, gate), ...keepBoard(situation, gate)];
}
