import { type ActionIssue, isSamePerson, LOGIN } from '../domain/issue.js';
import { isDate } from '../domain/time.js';
import { agreementOf, readActionIssue } from '../parsing/action-issue.js';
import type { PreventiveAction } from './action-pairs.js';

/** True for an issue that is open after its due day (UTC). */
export function isOverdue({ state }: Pick<ActionIssue, 'state'>, due: string | null, now: string): boolean {
  return state === 'open' && isDate(due) && due < now.slice(0, 10);
}

/** The due day of an issue: its row's, else its own. */
export function dueOf(one: ActionIssue, actions: readonly PreventiveAction[]): string | null {
  const row = actions.find(({ issue }) => issue?.number === one.number)?.row;
  return isDate(row?.due ?? null) ? (row?.due ?? null) : readActionIssue(one.body).due;
}

/** Owners who are logins and whom GitHub would not assign: the report keeps them, and the board names them. */
export function isUnassignable({ row, issue }: PreventiveAction): boolean {
  if (issue === null || issue.state === 'closed' || row.owner === null || !LOGIN.test(row.owner))
    return false;
  const agreed = agreementOf(issue.body)?.owner ?? null;
  return isSamePerson(agreed, row.owner) && !issue.assignees.some((one) => isSamePerson(one, row.owner));
}
