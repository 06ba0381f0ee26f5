import type { ActionKind } from '../../domain/lists.js';
import type { ActionRow } from '../../domain/report.js';
import { withoutStrike } from '../markdown/boxes.js';
import { unescaped } from '../markdown/escapes.js';
import { placeOn } from '../places.js';
import { readChoice } from '../report/choices.js';
import { readPerson } from '../report/people.js';
import type { Row, Table } from '../report/tables.js';
import { readDue } from '../report/values.js';
import { isEmptyAnswer } from '../report/words.js';
import { isNone } from './none-because.js';

const columns = {
  action: ['action', 'actions', 'preventive-action', 'what', 'task', 'item', 'action-item', 'description'],
  kind: ['kind', 'type'],
  owner: ['owner', 'owners', 'owner-s', 'who', 'assignee', 'responsible', 'dri'],
  due: ['due', 'due-date', 'due-by', 'target-date', 'when', 'deadline', 'by', 'eta'],
  issue: ['issue', 'tracking', 'ticket', 'link'],
} as const;

/** The actions of a table whose columns stand in any order; without a header that says so, the first column is the action. Rows struck out as a whole are none. */
export function tableActions(table: Table, most: number): ActionRow[] {
  const place = (column: keyof typeof columns) =>
    table.header.findIndex((title) => (columns[column] as readonly string[]).includes(title));
  const at = {
    action: Math.max(0, place('action')),
    kind: place('kind'),
    owner: place('owner'),
    due: place('due'),
    issue: place('issue'),
  };
  return table.rows.slice(0, most).flatMap((row) => rowAction(row, at) ?? []);
}

function rowAction(
  { line, cells }: Row,
  at: Readonly<Record<keyof typeof columns, number>>,
): ActionRow | null {
  const cell = cells[at.action];
  if (!cell || isEmptyAnswer(cell.words) || isNone(cell.words)) return null;
  const numbered = /^(.*\S)[ \t]{0,3}\(#(\d{1,9})\)$/s.exec(cell.words);
  const words = (column: 'kind' | 'owner' | 'due' | 'issue') => cells[at[column]]?.words ?? '';
  const issue = numbered?.[2] ?? /^\(?#(\d{1,9})\)?$/.exec(words('issue'))?.[1];
  const promised = [cell.words, words('owner'), words('due')];
  if (!issue && promised.every((one) => isEmptyAnswer(one) || withoutStrike(one) !== null)) return null;
  const suffix = numbered ? cell.words.length - (numbered[1] as string).length : 0;
  return {
    action: unescaped(numbered?.[1] ?? cell.words),
    kind: readChoice(words('kind'), 'action-kind') as ActionKind | null,
    owner: readPerson(words('owner')),
    due: readDue(words('due')),
    issue: issue ? Number(issue) : null,
    line: line.number,
    places: {
      action: placeOn(line, cell.from),
      owner: placeOn(line, (cells[at.owner] ?? cell).from),
      due: placeOn(line, (cells[at.due] ?? cell).from),
    },
    end: line.from + cell.to - suffix,
  };
}
