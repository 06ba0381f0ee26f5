import { createHash } from 'node:crypto';
import type { EffectOf } from '../domain/effect.js';
import type { ActionIssue } from '../domain/issue.js';
import { ACTION_LABEL } from '../domain/labels.js';
import type { ActionRow } from '../domain/report.js';
import type { IncidentSituation } from '../domain/situation.js';
import { isDate } from '../domain/time.js';
import { actionKeyOf } from '../parsing/action-issue.js';
import { actionIssueBody, actionIssueTitle } from '../rendering/action-issue.js';
import { isConfirmed } from './rights.js';

/** A row of the report and the issue made for it, if there is one. */
export interface PreventiveAction {
  readonly row: ActionRow;
  readonly issue: ActionIssue | null;
}

type Wish = EffectOf<'action-issue'> | EffectOf<'sub-issue'>;

/** Pairs each row with its issue: by the number the row carries, else by the key that the issue was made with. */
export function preventiveActions({ issue, report }: IncidentSituation): readonly PreventiveAction[] {
  return report.actions.map((row) => {
    const made = issue.actionIssues.filter(
      (one) =>
        one.number === row.issue ||
        (row.issue === null && actionKeyOf(one.body, issue.number) === keyOf(row)),
    );
    const first = made.reduce<ActionIssue | null>(
      (low, one) => (low === null || one.number < low.number ? one : low),
      null,
    );
    return { row, issue: first };
  });
}

/** Opens an issue for every row that has an owner and a due date, once, and hangs it below the incident. */
export function prevent(situation: IncidentSituation): readonly Wish[] {
  if (!isConfirmed(situation)) return [];
  const wishes = preventiveActions(situation).flatMap((action) => [
    ...open(action, situation),
    ...link(action, situation),
  ]);
  return wishes.filter((wish, index) => wishes.findIndex((other) => isSameWish(wish, other)) === index);
}

/** Rows that say the same share one issue. */
function isSameWish(a: Wish, b: Wish): boolean {
  if (a.kind === 'action-issue') return b.kind === 'action-issue' && a.key === b.key;
  return b.kind === 'sub-issue' && a.child === b.child;
}

function open({ row, issue }: PreventiveAction, situation: IncidentSituation): readonly Wish[] {
  if (issue !== null || row.issue !== null || row.owner === null || !isDate(row.due)) return [];
  const isLogin = /^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?$/i.test(row.owner);
  return [
    {
      kind: 'action-issue',
      incident: situation.issue.number,
      key: keyOf(row),
      title: actionIssueTitle(row),
      body: actionIssueBody(row, {
        key: keyOf(row),
        incident: situation.issue.number,
        title: situation.issue.title,
      }),
      labels: [ACTION_LABEL],
      assignees: isLogin ? [row.owner] : [],
      why: `the report promises it, with an owner and a due date (line ${row.line})`,
    },
  ];
}

/** An issue that was made for another incident hangs below that one. */
function link({ issue }: PreventiveAction, situation: IncidentSituation): readonly Wish[] {
  const incident = situation.issue.number;
  if (issue === null || issue.linked || actionKeyOf(issue.body, incident) === null) return [];
  return [
    {
      kind: 'sub-issue',
      incident,
      child: issue.number,
      childId: issue.id,
      why: 'it belongs below its incident',
    },
  ];
}

/** What tells one action of an incident from another while its row carries no number: its words. */
function keyOf(row: ActionRow): string {
  const words = row.action
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}
