import type { LedgerRecord } from '../domain/ledger.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { stands } from '../metrics/belonging.js';
import { beginningOf, millisecondsOf } from '../metrics/instants.js';
import type { Weekly } from '../metrics/weekly.js';
import { joinSafe, ours, safe } from './safe.js';
import { recentOf } from './weekly-headline.js';
import { capped, stateOf } from './weekly-lists.js';
import { issue, level, plural, title } from './weekly-words.js';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** What happened in the last seven days: what was declared, resolved and signed, and which actions were done. */
export function weekSection(weekly: Weekly): SafeMarkdown {
  const recent = recentOf(weekly);
  const header = [safe`report`, safe`title`, safe`kind`, safe`severity`, safe`state`];
  const row = (record: LedgerRecord) => [
    issue(record),
    title(record),
    ours(record.kind),
    level(record),
    stateOf(record),
  ];
  const parts = [safe`## This week`, safe`The 7 days before this report: ${movements(weekly, recent)}.`];
  return joinSafe(recent.length === 0 ? parts : [...parts, capped(header, recent, row)], '\n\n');
}

function movements(weekly: Weekly, recent: readonly LedgerRecord[]): SafeMarkdown {
  const { now, records } = weekly;
  const end = millisecondsOf(now);
  const isRecent = (at: string | null | undefined) => {
    const moment = at ? millisecondsOf(at) : Number.NaN;
    return moment >= end - WEEK && moment < end;
  };
  const incidents = records.filter((record) => record.kind === 'incident' && stands(record));
  const resolved = incidents.filter(({ times }) => isRecent(beginningOf(times.resolved))).length;
  const signed = incidents.filter((record) => isRecent(record.signedOffAt)).length;
  const done = records
    .flatMap((record) => record.actions)
    .filter((action) => action.outcome === 'done' && isRecent(action.closedAt)).length;
  return joinSafe(
    [
      safe`${plural(recent.length, 'report')} declared`,
      safe`${plural(resolved, 'incident')} resolved`,
      safe`${signed} signed off`,
      safe`${plural(done, 'preventive action')} done`,
    ],
    ', ',
  );
}
