import { type Splice, spliced } from '../domain/effect.js';
import { type ActionIssue, isSamePerson } from '../domain/issue.js';
import type { ActionRow, Report } from '../domain/report.js';
import type { IncidentSituation } from '../domain/situation.js';
import { actionIssueNumber } from '../parsing/actions/issue-number.js';
import { readReport } from '../parsing/report/report.js';
import { actionItem, actionRow } from '../rendering/action-row.js';
import { type PreventiveAction, pairActions } from './action-pairs.js';
import { agree } from './action-sync.js';
import { isConfirmed } from './rights.js';

/**
 * What the rows of the report need so that they say what their issues say: the number and how it stands, owner and due day where
 * those were changed on the issue, and a row for an open issue that has none. Offsets are of the normalised text.
 */
export function keepRows(situation: IncidentSituation): readonly Splice[] {
  if (!isConfirmed(situation)) return [];
  const { text } = situation;
  const { actions, rowless } = pairActions(situation);
  const within = actions.flatMap((action) => [
    ...number(action, situation, text),
    ...follow(action, situation, text),
  ]);
  const added = rowless.filter((one) => one.state === 'open');
  return [...within, ...addRows(added, situation, spliced(text, within), text)];
}

/** `(#58)` behind the action's words; a number there that is not its issue's stays in the text, as a mention. */
function number(
  { row, issue }: PreventiveAction,
  { issue: incident }: IncidentSituation,
  text: string,
): readonly Splice[] {
  if (issue === null) return [];
  const wished = `(#${issue.number}${standing(issue)})`;
  const { from, line } = lineOf(text, row);
  const found = actionIssueNumber(line);
  if (!found) return [{ at: row.end, remove: 0, insert: ` ${wished}` }];
  if (found.number === issue.number && found.text === wished) return [];
  const isOurs = [...incident.actionIssues].some((one) => one.isOurs && one.number === found.number);
  const insert = found.number === issue.number || isOurs ? wished : `#${found.number} ${wished}`;
  return [{ at: from + found.at, remove: found.text.length, insert }];
}

function standing({ state, stateReason }: ActionIssue): string {
  if (state === 'open') return '';
  return stateReason === 'not_planned' || stateReason === 'duplicate' ? ', not planned' : ', done';
}

/** Writes an owner or due day that changed on the issue into the row, where the row shows the old one plainly. */
function follow(action: PreventiveAction, situation: IncidentSituation, text: string): readonly Splice[] {
  const { row, issue } = action;
  if (issue === null) return [];
  const { changes } = agree(issue, row, situation);
  return changes.flatMap(({ field, from, to, side }) => {
    if (side !== 'issue' || from === null || to === null) return [];
    const splices = places(text, row, from).map((at) => ({ at, remove: from.length, insert: to }));
    return splices.filter((splice) => reads(spliced(text, [splice]), row, field, to)).slice(0, 1);
  });
}

/** Where the words stand in the row, those behind the action's own words first. */
function places(text: string, row: ActionRow, words: string): readonly number[] {
  const { from, line } = lineOf(text, row);
  const found: number[] = [];
  for (let at = line.indexOf(words); at >= 0 && found.length < 20; at = line.indexOf(words, at + 1))
    found.push(from + at);
  return found.sort((a, b) => Number(a < row.end) - Number(b < row.end) || a - b);
}

function reads(text: string, row: ActionRow, field: 'owner' | 'due', to: string): boolean {
  const then = readReport(text).report.actions.find((one) => one.line === row.line);
  if (!then || then.action !== row.action) return false;
  return field === 'due' ? then.due === to : isSamePerson(then.owner, to);
}

function lineOf(text: string, row: ActionRow): { readonly from: number; readonly line: string } {
  const lines = text.split('\n');
  const from = lines.slice(0, row.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
  return { from, line: lines[row.line - 1] ?? '' };
}

/** Rows for issues that have none: below the last row where that is a table of ours, else as items of a list. */
function addRows(
  issues: readonly ActionIssue[],
  { report, spans }: IncidentSituation,
  whole: string,
  text: string,
): readonly Splice[] {
  const place = spans.find((span) => span.id === 'preventive-actions');
  if (issues.length === 0 || !place) return [];
  const last = report.actions.at(-1);
  const behind = last ? lineOf(text, last) : null;
  const isTable = behind?.line.trimStart().startsWith('|') === true;
  const rows = issues.map((issue) => (isTable ? actionRow(issue) : actionItem(issue)));
  const block = rows.join('\n');
  const tries: readonly Splice[] = [
    ...(behind ? [{ at: behind.from + behind.line.length, remove: 0, insert: `\n${block}` }] : []),
    { at: place.to, remove: 0, insert: `\n\n${issues.map(actionItem).join('\n')}\n\n` },
  ];
  const before = readReport(whole).report;
  const found = tries.find((splice) => adds(spliced(text, [splice]), before, report, issues));
  return found ? [found] : [];
}

function adds(text: string, before: Report, now: Report, issues: readonly ActionIssue[]): boolean {
  const { actions } = readReport(text).report;
  if (before.actions.length !== now.actions.length) return false;
  const isRead = (issue: ActionIssue) => actions.some((row) => row.issue === issue.number);
  return actions.length === now.actions.length + issues.length && issues.every(isRead);
}
