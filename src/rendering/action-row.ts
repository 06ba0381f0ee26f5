import type { ActionIssue } from '../domain/issue.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { readActionIssue } from '../parsing/action-issue.js';
import { neutralise, ours, safe } from './safe.js';

/** An issue as a row of the report's own table. */
export function actionRow(issue: ActionIssue): SafeMarkdown {
  const { action, kind, owner, due } = said(issue);
  return safe`| ${action} (#${issue.number}) | ${kind} | ${owner} | ${due} |`;
}

/** An issue as an item of a list of actions. */
export function actionItem(issue: ActionIssue): SafeMarkdown {
  const { action, kind, owner, due } = said(issue);
  return safe`- ${action} (#${issue.number}) (${kind}), owner: ${owner}, due ${due}`;
}

function said(issue: ActionIssue) {
  const { action, kind, owner, due } = readActionIssue(issue.body);
  return {
    action: neutralise(action || issue.title, 300),
    kind: ours(kind ?? 'other'),
    owner: neutralise(owner ?? issue.assignees[0] ?? 'unknown', 60),
    due: ours(due ?? 'unknown'),
  };
}
