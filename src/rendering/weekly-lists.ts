import type { LedgerRecord } from '../domain/ledger.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import type { SourceQuality } from '../metrics/false-alarms.js';
import type { Weekly } from '../metrics/weekly.js';
import { folded } from './folded.js';
import { joinSafe, ours, safe } from './safe.js';
import { table } from './table.js';
import { age, issue, level, plural, title } from './weekly-words.js';

/** A page that lists more than this is read by nobody; the ledger has the rest. */
const MOST_ROWS = 200;

/** So many of what is open are seen at once: more would hide what else waits. */
const SEEN = 20;

/** Incidents that are not resolved, with their age since declaration, the oldest first. */
export function openSection({ open, now }: Weekly): SafeMarkdown {
  const all = [...open.before, ...open.inWindow];
  if (all.length === 0) return safe`No incident is open.`;
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
      : safe`Open means not resolved; age since declaration. ${plural(open.before.length, 'incident')} of these ${ours(open.before.length === 1 ? 'was' : 'were')} declared before the window and ${ours(open.before.length === 1 ? 'is' : 'are')} not counted among its incidents.`;
  const rest = all.slice(SEEN);
  const more =
    rest.length === 0
      ? []
      : [folded(plural(rest.length, 'incident more', 'incidents more'), capped(header, rest, row))];
  return joinSafe([safe`**Still open**`, note, capped(header, all.slice(0, SEEN), row), ...more], '\n\n');
}

/** The ways in which figures can be made to look better, which are honest as long as they are listed. */
export function honestySection({ declared, details }: Weekly): SafeMarkdown {
  const { gaming } = details;
  const byNumber = new Map(declared.map((record) => [record.number, record]));
  const line = (what: string, numbers: readonly number[], more = safe``) =>
    safe`- ${ours(what)}: **${numbers.length}**${named(numbers.flatMap((number) => byNumber.get(number) ?? []))}${more}`;
  return joinSafe(
    [
      safe`## Ways around`,
      joinSafe(
        [
          line('closed without sign-off', gaming.unsigned),
          line('graded down from a worse level', gaming.downgraded),
          line('changed from incident to near miss or hazard', gaming.kindChanged),
          line(
            'acknowledged, mitigated or resolved before there was a report, so written down afterwards',
            gaming.recordedAfterwards,
          ),
          line('dismissed as a false alarm or a test', gaming.dismissed),
          line(
            'duplicates',
            gaming.duplicates,
            safe`. Neither dismissed reports nor duplicates are counted as incidents.`,
          ),
        ],
        '\n',
      ),
      ...falseAlarms(details.falseAlarms),
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

function falseAlarms(sources: readonly SourceQuality[]): readonly SafeMarkdown[] {
  if (!sources.some((source) => source.dismissed > 0)) return [];
  const rows = sources.map(({ source, reports, dismissed }) => [
    ours(source ?? 'not stated'),
    safe`${reports}`,
    safe`${dismissed}`,
  ]);
  const head = safe`**False alarms by source**: dismissed among all reports that came from it, duplicates left out.`;
  return [head, table([safe`found by`, safe`reports`, safe`of these dismissed`], rows)];
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
  const count = plural(declared.length, 'report');
  return joinSafe([safe`## Reports of the window`, folded(count, capped(header, declared, row))], '\n\n');
}

/** The state as a word. */
export function stateOf({ state, closedAt }: LedgerRecord): SafeMarkdown {
  return ours(state ?? (closedAt === null ? 'open' : 'closed'));
}

/** A table that stops where nobody reads on, and says so. */
export function capped(
  header: readonly SafeMarkdown[],
  records: readonly LedgerRecord[],
  row: (record: LedgerRecord) => readonly SafeMarkdown[],
): SafeMarkdown {
  const shown = table(header, records.slice(0, MOST_ROWS).map(row));
  const rest = records.length - MOST_ROWS;
  return rest > 0 ? joinSafe([shown, safe`and ${rest} more, in the ledger.`], '\n\n') : shown;
}
