import type { Finding } from '../../domain/finding.js';
import type { ActionRow } from '../../domain/report.js';
import { isDate } from '../../domain/time.js';
import type { Line } from '../markdown/line.js';
import type { WordPlace } from '../places.js';
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
    findings: [...unreadDates(actions), ...listed.unlisted.map(unlistedAction), ...tooMany(all[MOST])],
  };
}

function unreadDates(actions: readonly ActionRow[]): Finding[] {
  return actions.flatMap(({ due, places }) => {
    if (due === null || isDate(due)) return [];
    return momentFinding(readMoment(due), 'preventive-actions', places.due) ?? [];
  });
}

function unlistedAction(place: WordPlace): Finding {
  const message =
    'Somebody promises something by a day here, but in no list and no table, so it was read as no action. Begin the line with `- `, or move the words up to their action.';
  return { rule: 'action-unlisted', level: 'warning', field: 'preventive-actions', ...place, message };
}

function tooMany(next: ActionRow | undefined): Finding[] {
  if (!next) return [];
  const message = `Only the first ${MOST} actions were read. Keep those that somebody will do.`;
  const place = next.places.action;
  return [{ rule: 'too-many-actions', level: 'warning', field: 'preventive-actions', ...place, message }];
}
