import type { Finding, Place } from '../../domain/finding.js';
import type { ActionRow } from '../../domain/report.js';
import { isDate } from '../../domain/time.js';
import type { Line } from '../markdown/lines.js';
import { placeOn } from '../places.js';
import { tablesOn } from '../report/tables.js';
import { readMoment } from '../time/moment.js';
import { momentFinding } from '../time/moment-findings.js';
import { listActions } from './action-list.js';
import { tableActions } from './action-table.js';

/** What a Preventive actions section promises, or why it promises nothing (`none, because …`). */
export interface ActionsReading {
  readonly findings: readonly Finding[];
  readonly actions: readonly ActionRow[];
  readonly noneBecause: string | null;
}

/** More promises than anyone keeps; GitHub allows an issue 100 sub-issues. */
const MOST = 200;

/** Reads table rows and list items as actions, in the order of the lines. Offsets are those of the scanned text. */
export function readActions(lines: readonly Line[]): ActionsReading {
  const { tables, others } = tablesOn(lines);
  const listed = listActions(others, MOST + 1);
  const all = [...tables.flatMap((table) => tableActions(table, MOST + 1)), ...listed.actions].sort(
    (a, b) => a.line - b.line,
  );
  const actions = all.slice(0, MOST);
  return {
    actions,
    noneBecause: listed.noneBecause,
    findings: [...unreadDates(actions, lines), ...tooMany(all[MOST], lines)],
  };
}

function unreadDates(actions: readonly ActionRow[], lines: readonly Line[]): Finding[] {
  return actions.flatMap(({ due, line }) => {
    if (due === null || isDate(due)) return [];
    return momentFinding(readMoment(due), 'preventive-actions', placeIn(lines, line, due)) ?? [];
  });
}

/** Where the words stand on the line of that number, else where the line's own begin. */
function placeIn(lines: readonly Line[], number: number, words: string): Place {
  const line = lines[number - (lines[0]?.number ?? 1)] as Line;
  const at = line.text.indexOf(words);
  return placeOn(line, at < 0 ? undefined : at);
}

function tooMany(next: ActionRow | undefined, lines: readonly Line[]): Finding[] {
  if (!next) return [];
  const message = `Only the first ${MOST} actions were read. Keep those that somebody will do.`;
  const place = placeIn(lines, next.line, next.action);
  return [{ rule: 'too-many-actions', level: 'warning', field: 'preventive-actions', ...place, message }];
}
