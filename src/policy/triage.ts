import type { Effect } from '../domain/effect.js';
import { hasErrors } from '../domain/finding.js';
import { kinds } from '../domain/kinds.js';
import {
  isManaged,
  NEEDS_INFO_LABEL,
  RECORD_LABEL,
  SIGNED_OFF_LABEL,
  UNCONFIRMED_LABEL,
} from '../domain/labels.js';
import { levelOf } from '../domain/report.js';
import type { Gate } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { judgeGate } from './gate.js';
import { callFor } from './on-call.js';
import { phaseNow } from './phase.js';
import { isConfirmed } from './rights.js';
import { isSignedOff, passedAt } from './signoff.js';
import { validate } from './validate.js';

/** Keeps labels and assignees as the report says: exactly one severity and one phase, foreign labels untouched. */
export function triage(situation: IncidentSituation, gate: Gate = judgeGate(situation)): readonly Effect[] {
  return [...keepLabels(situation, gate), ...assignOnCall(situation, gate)];
}

/** The managed labels that the record should carry now. */
export function wishedLabels(situation: IncidentSituation, gate: Gate): readonly string[] {
  const { report } = situation;
  const kind = kinds.find((row) => row.id === report.kind);
  const level = levelOf(report);
  return [
    RECORD_LABEL,
    ...(kind?.label ? [kind.label] : []),
    ...(level ? [`severity/${level}`] : []),
    `phase/${phaseNow(situation)}`,
    ...report.failureModes.map((mode) => `failure/${mode}`),
    ...(hasErrors(validate(situation)) ? [NEEDS_INFO_LABEL] : []),
    ...(isConfirmed(situation) ? [] : [UNCONFIRMED_LABEL]),
    ...(isSignedOff(situation, gate) ? [SIGNED_OFF_LABEL] : []),
  ];
}

function keepLabels(situation: IncidentSituation, gate: Gate): readonly Effect[] {
  const { issue } = situation;
  const wished = wishedLabels(situation, gate);
  const add = wished.filter((name) => !issue.labels.includes(name));
  const remove = issue.labels.filter((name) => isManaged(name) && !wished.includes(name));
  if (add.length === 0 && remove.length === 0) return [];
  return [{ kind: 'labels', issue: issue.number, add, remove, why: 'labels follow what the report says' }];
}

/** A closed incident waits for nobody, unless the gate refused its closing. */
function assignOnCall(situation: IncidentSituation, gate: Gate): readonly Effect[] {
  const { issue, now, report, settings } = situation;
  const isOver = passedAt(situation, gate) !== null;
  const waits = !isOver && report.kind === 'incident' && issue.assignees.length === 0;
  if (!waits || !isConfirmed(situation)) return [];
  const { assign } = callFor(settings['on-call'], now, levelOf(report));
  if (assign.length === 0) return [];
  return [
    {
      kind: 'assignees',
      issue: issue.number,
      add: assign,
      why: 'nobody has it yet, and they are on call',
    },
  ];
}
