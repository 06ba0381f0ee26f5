import type { LedgerRecord } from '../domain/ledger.js';
import { closedLists } from '../domain/lists.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { isWorse } from '../domain/severities.js';
import { incidentsOf, isUnsigned } from '../metrics/belonging.js';
import type { Weekly } from '../metrics/weekly.js';
import { joinSafe, ours, safe } from './safe.js';
import { table } from './table.js';
import { age, issue, level, plural, title } from './weekly-words.js';

/** A page that lists more than this is read by nobody; the ledger has the rest. */
const MOST_ROWS = 200;

/** Incidents that are not resolved, with their age since declaration. */
export function openSection({ open, now }: Weekly): SafeMarkdown {
  const all = [...open.before, ...open.inWindow];
  if (all.length === 0) return joinSafe([safe`## Still open`, safe`No incident is open.`], '\n\n');
  const header = [safe`incident`, safe`title`, safe`severity`, safe`state`, safe`open for`];
  const row = (record: LedgerRecord) => [
    issue(record),
    title(record),
    level(record),
    stateOf(record),
    age(record, now),
  ];
  const note =
    open.before.length === 0
      ? safe`Open means not resolved; age since declaration.`
      : safe`Open means not resolved; age since declaration. ${plural(open.before.length, 'incident')} of these ${ours(open.before.length === 1 ? 'was' : 'were')} declared before the window and ${ours(open.before.length === 1 ? 'is' : 'are')} in none of the other figures.`;
  return joinSafe([safe`## Still open`, note, capped(header, all, row)], '\n\n');
}

/** The ways around the process, which are honest as long as they are counted. */
export function honestySection({ declared, figures }: Weekly): SafeMarkdown {
  const incidents = incidentsOf(declared);
  const unsigned = incidents.filter(isUnsigned);
  const downgraded = incidents.filter(
    ({ severity, severityPeak }) =>
      severity !== null && severityPeak !== null && isWorse(severityPeak, severity),
  );
  const duplicates = declared.filter((record) => record.state === 'duplicate').length;
  return joinSafe(
    [
      safe`## Ways around`,
      joinSafe(
        [
          safe`- closed without sign-off: **${figures.counts.unsigned}**${named(unsigned)}`,
          safe`- graded down from a worse level: ${downgraded.length}${named(downgraded)}`,
          safe`- dismissed as a false alarm or a test: ${figures.counts.dismissed}; duplicates: ${duplicates}. Neither is counted as an incident.`,
        ],
        '\n',
      ),
      ...falseAlarms(declared),
    ],
    '\n\n',
  );
}

function named(records: readonly LedgerRecord[]): SafeMarkdown {
  if (records.length === 0) return safe``;
  const some = records.slice(0, 20).map(issue);
  const rest = records.length > some.length ? [ours(`and ${records.length - some.length} more`)] : [];
  return safe` (${joinSafe([...some, ...rest], ', ')})`;
}

function falseAlarms(declared: readonly LedgerRecord[]): readonly SafeMarkdown[] {
  if (!declared.some((record) => record.state === 'dismissed')) return [];
  const sources = [...closedLists['found-by'].map((row) => row.id), null];
  const rows = sources.flatMap((source) => {
    const found = declared.filter((record) => record.foundBy === source);
    const dismissed = found.filter((record) => record.state === 'dismissed').length;
    return found.length === 0
      ? []
      : [[ours(source ?? 'not stated'), safe`${found.length}`, safe`${dismissed}`]];
  });
  return [table([safe`found by`, safe`reports`, safe`of these dismissed`], rows)];
}

/** Every record of the window, newest first. */
export function recordSection({ declared }: Weekly): SafeMarkdown {
  if (declared.length === 0) return joinSafe([safe`## Reports of the window`, safe`None.`], '\n\n');
  const header = [safe`number`, safe`title`, safe`kind`, safe`severity`, safe`state`, safe`declared`];
  const row = (record: LedgerRecord) => [
    issue(record),
    title(record),
    ours(record.kind),
    level(record),
    stateOf(record),
    ours(new Date(record.declaredAt).toISOString().slice(0, 10)),
  ];
  return joinSafe([safe`## Reports of the window`, capped(header, declared, row)], '\n\n');
}

function stateOf({ state, closedAt }: LedgerRecord): SafeMarkdown {
  return ours(state ?? (closedAt === null ? 'open' : 'closed'));
}

function capped(
  header: readonly SafeMarkdown[],
  records: readonly LedgerRecord[],
  row: (record: LedgerRecord) => readonly SafeMarkdown[],
): SafeMarkdown {
  const shown = table(header, records.slice(0, MOST_ROWS).map(row));
  const rest = records.length - MOST_ROWS;
  return rest > 0 ? joinSafe([shown, safe`and ${rest} more, in the ledger.`], '\n\n') : shown;
}
