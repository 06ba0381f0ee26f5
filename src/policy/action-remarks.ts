import type { IncidentSituation } from '../domain/situation.js';
import { isDate } from '../domain/time.js';
import type { ActionRemark } from '../rendering/board.js';
import { hasEvidence } from './action-closing.js';
import { type PreventiveAction, preventiveActions } from './action-pairs.js';
import { isOverdue, isUnassignable } from './action-state.js';
import { openable } from './prevent.js';
import { isConfirmed } from './rights.js';

/** Each preventive action with what is out of the ordinary about it, for the board. */
export function actionsForBoard(
  situation: IncidentSituation,
): readonly (PreventiveAction & { readonly remarks: readonly ActionRemark[] })[] {
  const actions = preventiveActions(situation);
  const canOpen = openable(situation, actions);
  return actions.map((action) => ({ ...action, remarks: remarksOn(action, canOpen, situation) }));
}

function remarksOn(
  action: PreventiveAction,
  canOpen: readonly PreventiveAction[],
  situation: IncidentSituation,
): readonly ActionRemark[] {
  const { row, issue } = action;
  if (issue === null) {
    const isComplete = row.owner !== null && isDate(row.due) && isConfirmed(situation);
    const isLeftOut = isComplete && !canOpen.some((one) => one.row.action === row.action);
    return isLeftOut ? ['too many'] : [];
  }
  const isDone = issue.state === 'closed' && issue.stateReason === 'completed';
  return [
    ...(isOverdue(issue, row.due, situation.now) ? (['overdue'] as const) : []),
    ...(isUnassignable(action) ? (['not assignable'] as const) : []),
    ...(isDone && !hasEvidence(issue, situation) ? (['unproven'] as const) : []),
  ];
}
