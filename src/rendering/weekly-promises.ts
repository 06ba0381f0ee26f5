import type { SafeMarkdown } from '../domain/markdown.js';
import { spreadOf } from '../metrics/durations.js';
import type { Promised } from '../metrics/needs.js';
import { measureFix } from '../metrics/preventive-actions.js';
import type { Weekly } from '../metrics/weekly.js';
import { joinSafe, neutralise, safe } from './safe.js';
import { table } from './table.js';
import { durationBlock } from './weekly-durations.js';
import { actionIssue, issue, plural } from './weekly-words.js';

const MOST_ROWS = 50;

/** Preventive actions: kept, late and overdue, and how long guardrail gaps stayed open. */
export function promiseSection({ declared, figures, details }: Weekly): SafeMarkdown {
  const { total, done, overdue, onTime } = figures.preventiveActions;
  const gaps = declared.flatMap((record) => record.actions).filter((action) => action.kind === 'guardrail');
  const spread = spreadOf(gaps.map(measureFix));
  return joinSafe(
    [
      safe`## Preventive actions`,
      safe`${plural(total, 'action')} promised, ${done} done (${onTime} by the due date), **${overdue} overdue**, ${details.actions.dropped} dropped, ${details.actions.undated} under way without a due date. Of every record declared in the window, dismissed reports and duplicates too: the list above and the chart leave those out. Overdue: the due day is over (UTC) and the action is not closed.`,
      durationBlock(safe`**Guardrail-gap fix time** = from creation to done, of actions of kind guardrail`, [
        { name: safe`guardrail actions`, figure: figures.guardrailGapFix, spread },
      ]),
    ],
    '\n\n',
  );
}

/** Overdue actions in the order given, with whoever owns them; nobody is mentioned. */
export function lateTable(late: readonly Promised[]): SafeMarkdown {
  const rows = late
    .slice(0, MOST_ROWS)
    .map(({ record, action }) => [
      actionIssue(action, record),
      issue(record),
      neutralise(action.due ?? ''),
      action.owner === null ? safe`nobody` : neutralise(action.owner),
    ]);
  const header = [safe`overdue action`, safe`of incident`, safe`due`, safe`owner`];
  const rest = late.length > MOST_ROWS ? [safe`and ${late.length - MOST_ROWS} more.`] : [];
  return joinSafe([table(header, rows), ...rest], '\n\n');
}
