import type { LedgerRecord } from '../domain/ledger.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import type { Weekly } from '../metrics/weekly.js';
import { joinSafe, ours, safe } from './safe.js';
import { openSection } from './weekly-lists.js';
import { lateTable } from './weekly-promises.js';
import { issue, plural } from './weekly-words.js';

const MOST = 20;

/**
 * What somebody has to do now. The links lead to issues and notify nobody: GitHub mentions an issue from comments, issues
 * and commit messages, not from files, and nobody is named with an at sign.
 */
export function needsSection(weekly: Weekly): SafeMarkdown {
  const { needs } = weekly;
  const lists = [
    listed('waiting for a severity', needs.ungraded),
    listed('resolved, waiting for the sign-off', needs.toSign),
    listed('closed without sign-off', needs.unsigned),
    listed(
      'user notice required and not out',
      needs.notices.filter((one) => one.noticeOwed === 'required'),
    ),
    listed(
      'user notice undecided',
      needs.notices.filter((one) => one.noticeOwed === 'undecided'),
    ),
  ].flat();
  return joinSafe(
    [
      safe`## Needs someone now`,
      openSection(weekly),
      ...(lists.length > 0 ? [joinSafe(lists, '\n')] : []),
      ...overdue(weekly),
    ],
    '\n\n',
  );
}

function overdue({ needs }: Weekly): readonly SafeMarkdown[] {
  if (needs.overdue.length === 0) return [safe`No preventive action is overdue.`];
  const head = safe`**${plural(needs.overdue.length, 'preventive action')} overdue**, of all incidents, whenever declared: the due day is over (UTC) and the action is not closed.`;
  return [head, lateTable(needs.overdue)];
}

function listed(what: string, records: readonly LedgerRecord[]): readonly SafeMarkdown[] {
  if (records.length === 0) return [];
  const rest = records.length > MOST ? [ours(`and ${records.length - MOST} more`)] : [];
  const named = joinSafe([...records.slice(0, MOST).map(issue), ...rest], ', ');
  return [safe`- ${ours(what)}: **${records.length}** (${named})`];
}
