import type { ActionKind } from '../../domain/lists.js';
import type { ActionRow } from '../../domain/report.js';
import { withoutStrike } from '../markdown/boxes.js';
import { placeOn } from '../places.js';
import { readChoice } from '../report/choices.js';
import { readPerson } from '../report/people.js';
import type { Row, Table } from '../report/tables.js';
import { readDue } from '../report/values.js';
import { isEmptyAnswer } from '../report/words.js';
import { isNone } from './none-because.js';
import { plainWords } from './plain-words.js';

/** What a column of actions holds. */
export type Column = 'action' | 'kind' | 'owner' | 'due' | 'issue';

/** What heads call the columns, in kebab-case. */
const heads: Readonly<Record<Column, string>> = {
  action:
    'action actions preventive-action corrective-action action-item what what-to-do task item description measure follow-up todo to-do recommendation improvement',
  kind: 'kind type category action-type action-kind',
  owner:
    'owner owners owner-s action-owner who by-whom assignee assignees assigned-to responsible responsible-person accountable dri lead person',
  due: 'due due-date due-by due-on target target-date when by-when deadline by until eta date completion-date target-completion target-completion-date',
  issue: 'issue tracking tracking-issue ticket link',
};
const columns = new Map(
  Object.entries(heads).flatMap(([column, names]) =>
    names.split(' ').map((name) => [name, column as Column]),
  ),
);

/** What heads add to their word: `Due (UTC)`, `Owner / team`. */
const remark = /-(?:utc|iso|yyyy-mm-dd|team|role|name)$/;

/** What a column of actions holds, by its head in kebab-case; null for other columns. */
export function columnOf(title: string): Column | null {
  return columns.get(title.replace(remark, '')) ?? null;
}

/** The actions of a table whose columns stand in any order; without a header that says so, the first column is the action. Rows struck out as a whole are none. */
export function tableActions(table: Table, most: number): ActionRow[] {
  const held = table.header.map(columnOf);
  const place = (column: Column) => held.indexOf(column);
  const at = {
    action: Math.max(0, place('action')),
    kind: place('kind'),
    owner: place('owner'),
    due: place('due'),
    issue: place('issue'),
  };
  return table.rows.slice(0, most).flatMap((row) => rowAction(row, at) ?? []);
}

function rowAction({ line, cells }: Row, at: Readonly<Record<Column, number>>): ActionRow | null {
  const cell = cells[at.action];
  if (!cell || isEmptyAnswer(cell.words) || isNone(cell.words)) return null;
  const numbered = /^(.*\S)[ \t]{0,3}\(#(\d{1,9})(?:, (?:done|not planned))?\)$/s.exec(cell.words);
  const words = (column: 'kind' | 'owner' | 'due' | 'issue') => cells[at[column]]?.words ?? '';
  const issue = numbered?.[2] ?? /^\(?#(\d{1,9})\)?$/.exec(words('issue'))?.[1];
  const promised = [cell.words, words('owner'), words('due')];
  if (!issue && promised.every((one) => isEmptyAnswer(one) || withoutStrike(one) !== null)) return null;
  const suffix = numbered ? cell.words.length - (numbered[1] as string).length : 0;
  return {
    action: plainWords(numbered?.[1] ?? cell.words),
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
