import { isDate } from '../../domain/time.js';
import { quoted } from '../../redaction/quoted.js';
import { type PreventiveAction, preventiveActions } from '../action-pairs.js';
import type { Rule } from './rule.js';

export const actionIncomplete: Rule = {
  id: 'action-incomplete',
  level: 'warning',
  checks: 'Each preventive action has an owner and a due date.',
  why: 'An action without both is a wish: no issue is opened for it, and closing asks for them.',
  find: ({ report }) =>
    report.actions
      .filter((row) => row.owner === null || !isDate(row.due))
      .map((row) => ({
        field: 'preventive-actions',
        ...row.places.action,
        message: `${quoted(row.action, 120)} needs ${[row.owner === null ? 'an owner' : '', isDate(row.due) ? '' : 'a due date (YYYY-MM-DD)'].filter(Boolean).join(' and ')}; then an issue is opened for it.`,
      })),
  fails: { body: '### Preventive actions\n- Add an eval on refunds, owner: @dana', line: 2 },
  passes: '### Preventive actions\n- Add an eval on refunds, owner: @dana, due 2027-01-31',
};

export const actionOverdue: Rule = {
  id: 'action-overdue',
  level: 'warning',
  checks: 'No preventive action that is still to do was due before today (UTC).',
  why: 'The same incident comes back through the action that nobody did.',
  find: (situation) => {
    const today = situation.now.slice(0, 10);
    const late = preventiveActions(situation).filter(({ row }) => isDate(row.due) && row.due < today);
    if (late.length === 0) return [];
    const lines = situation.text.split('\n');
    return late
      .filter((action) => !isDone(action, lines[action.row.line - 1] ?? ''))
      .map(({ row }) => ({
        field: 'preventive-actions',
        ...row.places.due,
        message: `${quoted(row.action, 120)} was due on ${row.due}. Do it and close its issue or tick it, or agree on another day.`,
      }));
  },
  fails: { body: '### Preventive actions\n- Add an eval on refunds, owner: @dana, due 2026-01-31', line: 2 },
  passes: '### Preventive actions\n- [x] Add an eval on refunds, owner: @dana, due 2026-01-31',
};

/** Done is what its issue says once there is one, else a ticked or struck row, or the word itself in a cell, in brackets or behind the last dash. */
function isDone({ issue }: PreventiveAction, line: string): boolean {
  if (issue !== null) return issue.state === 'closed';
  const said =
    /\[[xX]\]|✅|☑|~~|[|(]\s{0,9}(?:done|closed|completed?)\s{0,9}(?:[|)]|$)|\b(?:done|completed)(?: on)? \d/i;
  return said.test(line) || / [–—-] (?:done|closed|completed?)\.?$/i.test(line.trimEnd());
}
