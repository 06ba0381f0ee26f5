import { MOST_ACTION_ISSUES } from '../domain/action-fields.js';
import type { Effect, EffectOf } from '../domain/effect.js';
import { type ActionIssue, LOGIN } from '../domain/issue.js';
import { ACTION_LABEL, OVERDUE_LABEL } from '../domain/labels.js';
import type { IncidentSituation } from '../domain/situation.js';
import { isDate } from '../domain/time.js';
import { actionKeyOf, incidentOfAction } from '../parsing/action-issue.js';
import { ownComment } from '../parsing/memory.js';
import { actionComment } from '../rendering/action-comment.js';
import { actionIssueBody, actionIssueTitle } from '../rendering/action-issue.js';
import { type ClosingRefusal, closingRefusal } from './action-closing.js';
import { readActionMemory } from './action-memory.js';
import { keyOf, type PreventiveAction, pairActions } from './action-pairs.js';
import { dueOf, isOverdue } from './action-state.js';
import { agree, type Change } from './action-sync.js';
import { closeTwin } from './action-twins.js';
import { fieldDate } from './date-field.js';
import { keptComment } from './kept-comment.js';
import { isConfirmed } from './rights.js';

const MOST_CHANGES = 20;

/**
 * Everything that the preventive actions of one incident need: an issue for every row that has an owner and a due date, once;
 * its place below the incident, its labels; owner and due day as in the row, whichever was changed last; and open again when it
 * was closed without evidence or reason.
 */
export function prevent(situation: IncidentSituation): readonly Effect[] {
  if (!isConfirmed(situation)) return [];
  const { actions, rowless } = pairActions(situation);
  const openings = situation.canOpenActions ? openable(situation, actions) : [];
  const open = openings.map((action) => opening(action, situation));
  const kept = [...new Set(actions.flatMap(({ issue }) => issue ?? [])), ...rowless];
  return [
    ...kept.flatMap((issue) => reopen(issue, situation)),
    ...open,
    ...actions.flatMap(({ twins }) => twins).flatMap((twin) => closeTwin(twin, actions, situation)),
    ...kept.flatMap((issue) => [...link(issue, situation), ...label(issue, actions, situation)]),
    ...kept.flatMap((issue) => follow(issue, actions, situation)),
  ];
}

/** Rows that wait for an issue and can have one: those that say the same share it. */
export function openable(
  { issue }: IncidentSituation,
  actions: readonly PreventiveAction[],
): readonly PreventiveAction[] {
  const waiting = actions.filter(
    ({ row, issue: made }) => made === null && row.owner !== null && isDate(row.due),
  );
  const distinct = waiting.filter(
    ({ row }, index) => waiting.findIndex((other) => keyOf(other.row) === keyOf(row)) === index,
  );
  const made = issue.actionIssues.filter((one) => incidentOfAction(one.body) === issue.number && one.isOurs);
  return distinct.slice(0, Math.max(0, MOST_ACTION_ISSUES - made.length));
}

function opening({ row }: PreventiveAction, situation: IncidentSituation): EffectOf<'action-issue'> {
  const { issue, now } = situation;
  const isLogin = row.owner !== null && LOGIN.test(row.owner);
  return {
    kind: 'action-issue',
    incident: issue.number,
    key: keyOf(row),
    title: actionIssueTitle(row),
    body: actionIssueBody(row, { key: keyOf(row), incident: issue.number, title: issue.title }),
    labels: [ACTION_LABEL, ...(isOverdue({ state: 'open' }, row.due, now) ? [OVERDUE_LABEL] : [])],
    assignees: isLogin && row.owner !== null ? [row.owner] : [],
    date: fieldDate(row.due, situation),
    why: `the report promises it, with an owner and a due date (line ${row.line})`,
  };
}

/** An issue that was made for another incident hangs below that one. */
function link(one: ActionIssue, { issue }: IncidentSituation): readonly EffectOf<'sub-issue'>[] {
  const isFull = issue.actionIssues.filter((other) => other.linked).length >= 100;
  if (one.linked || !issue.hasSubIssues || isFull) return [];
  if (one.isOurs && actionKeyOf(one.body, issue.number) === null) return [];
  const why = 'it belongs below its incident';
  return [{ kind: 'sub-issue', incident: issue.number, child: one.number, childId: one.id, why }];
}

/** The label that makes it findable, put back when taken off; and the one that says that it is late. */
function label(
  one: ActionIssue,
  actions: readonly PreventiveAction[],
  situation: IncidentSituation,
): readonly EffectOf<'labels'>[] {
  const isLate = isOverdue(one, dueOf(one, actions), situation.now);
  const has = (name: string) => one.labels.includes(name);
  const add = [
    ...(has(ACTION_LABEL) ? [] : [ACTION_LABEL]),
    ...(isLate && !has(OVERDUE_LABEL) ? [OVERDUE_LABEL] : []),
  ];
  const remove = !isLate && has(OVERDUE_LABEL) ? [OVERDUE_LABEL] : [];
  if (add.length === 0 && remove.length === 0) return [];
  const why = isLate ? 'its due day is over' : 'its labels say what it is';
  return [{ kind: 'labels', issue: one.number, add, remove, why }];
}

function reopen(one: ActionIssue, situation: IncidentSituation): readonly EffectOf<'reopen'>[] {
  const refusal = closingRefusal(one, situation);
  if (refusal === null) return [];
  return [{ kind: 'reopen', issue: one.number, why: `it was closed ${refusalWords[refusal]}` }];
}

const refusalWords: Readonly<Record<ClosingRefusal, string>> = {
  evidence: 'as done, and nothing shows that it works',
  reason: 'as not planned, and nobody says why',
};

/** Brings owner and due day together, notes on the issue what changed, and says there why a closing did not count. */
function follow(
  one: ActionIssue,
  actions: readonly PreventiveAction[],
  situation: IncidentSituation,
): readonly Effect[] {
  const row = actions.find(({ issue }) => issue?.number === one.number)?.row ?? null;
  const agreed = agree(one, row, situation);
  return [...tellOn(one, agreed.changes, situation), ...agreed.effects];
}

function tellOn(
  one: ActionIssue,
  changes: readonly Change[],
  situation: IncidentSituation,
): readonly EffectOf<'comment'>[] {
  const { self, now } = situation;
  const existing = ownComment(one.comments, 'action', self);
  const before = readActionMemory(one, self);
  const refusal = closingRefusal(one, situation);
  const isNew = (change: Change) => {
    const last = before.changes.filter(({ field }) => field === change.field).at(-1);
    return last?.from !== change.from || last?.to !== change.to;
  };
  const fresh = changes.filter(isNew).map((change) => ({ at: now, ...change }));
  const refused = refusal === null ? before.refused : { at: one.closedAt ?? now, lacks: refusal };
  const memory = { changes: [...before.changes, ...fresh].slice(-MOST_CHANGES), refused };
  if (!existing && fresh.length === 0 && refusal === null) return [];
  const text = actionComment(memory, one.state === 'open' || refusal !== null);
  const why = refusal === null ? 'what changed is noted' : 'the refusal says what is missing';
  return keptComment({ issue: one.number, key: 'action', text, why }, existing, self);
}
