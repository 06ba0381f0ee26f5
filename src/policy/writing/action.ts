import type { Splice } from '../../domain/effect.js';
import { isSamePerson } from '../../domain/issue.js';
import type { ActionKind } from '../../domain/lists.js';
import type { SafeMarkdown } from '../../domain/markdown.js';
import { columnOf } from '../../parsing/actions/action-table.js';
import { readReport } from '../../parsing/report/report.js';
import { tablesOn } from '../../parsing/report/tables.js';
import { firstThat, type Paper, paper, waysToAdd, withSection } from './pen.js';

/** A preventive action to promise. */
export interface NewAction {
  readonly text: SafeMarkdown;
  readonly kind: ActionKind | null;
  /** A GitHub login without `@`. */
  readonly owner: string;
  /** `YYYY-MM-DD`. */
  readonly due: string;
}

const SECTION = 'preventive-actions';
const COLUMNS = ['action', 'kind', 'owner', 'due'];

/**
 * Adds a row to the table of Preventive actions, whatever the order of its columns; on its empty row first. A body that
 * promises the same of the same person already stays as it is. Null where the row would not be read as what it is.
 */
export function addAction(given: string, action: NewAction): string | null {
  const body = withSection(given, SECTION);
  const before = readReport(body).report.actions;
  if (before.some((row) => isSame(row, action))) return given;
  const place = paper(body, SECTION);
  if (!place) return null;
  const ways = [...inTables(place, action), ...waysToAdd(place, `\n${newTable(action)}`)];
  const shows = ({ report: { actions } }: ReturnType<typeof readReport>) =>
    actions.length === before.length + 1 && actions.some((row) => isSame(row, action));
  return firstThat(body, ways, shows)?.body ?? null;
}

function isSame(
  row: { readonly action: string; readonly owner: string | null; readonly due: string | null },
  { text, owner, due }: NewAction,
): boolean {
  return words(row.action) === words(text) && isSamePerson(row.owner, owner) && row.due === due;
}

/** What is left of a text without the marks that only Markdown needs. */
function words(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function newTable(action: NewAction): string {
  return [`| ${COLUMNS.join(' | ')} |`, '|---|---|---|---|', rowFor(COLUMNS, action)].join('\n');
}

/** On an empty row, else below the last one; a table without rows ends with the rule below its header. */
function inTables({ lines }: Paper, action: NewAction): readonly (readonly Splice[])[] {
  return tablesOn(lines).tables.map(({ header, headed, rows }) => {
    const row = rowFor(header, action);
    const blank = rows.find(({ cells }) => cells.every((cell) => cell.words === ''))?.line;
    if (blank) return [{ at: blank.from, remove: blank.to - blank.from, insert: row }];
    const rule = lines.find(({ number }) => number === headed.line.number + 1);
    const last = rows.at(-1)?.line ?? rule ?? headed.line;
    return [{ at: last.to, remove: 0, insert: `\n${row}` }];
  });
}

function rowFor(header: readonly string[], { text, kind, owner, due }: NewAction): string {
  const held = header.map(columnOf);
  const own = Math.max(0, held.indexOf('action'));
  const cells = held.map((column, index) => {
    if (column === 'kind') return kind ?? '';
    if (column === 'owner') return `@${owner}`;
    if (column === 'due') return due;
    return index === own ? text : '';
  });
  return `| ${cells.join(' | ')} |`;
}
