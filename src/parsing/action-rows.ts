import type { ActionKind } from '../domain/lists.js';
import type { ActionRow } from '../domain/report.js';
import { readActionWords } from './action-words.js';
import { readChoice } from './choices.js';
import type { Line } from './lines.js';
import { readPerson } from './people.js';
import { type Row, type Table, tablesOn } from './tables.js';
import { readDay } from './values.js';
import { isEmptyAnswer, openingOf, visible } from './words.js';

/** What a Preventive actions section promises, or why it promises nothing (`none, because …`). */
export interface ActionsReading {
  readonly actions: readonly ActionRow[];
  readonly noneBecause: string | null;
}

const none = /^[*_]{0,2}none[*_]{0,2}(?:$|[.,;:–—-]| (?:because|since|as|needed|required|[-–—])(?![\w]))/i;

/** Reads table rows and list items as actions, in the order of the lines. Offsets are those of the scanned text. */
export function readActions(lines: readonly Line[]): ActionsReading {
  const { tables, others } = tablesOn(lines);
  const listed = listItems(others);
  const actions = [...tables.flatMap(tableActions), ...listed.actions].sort((a, b) => a.line - b.line);
  return { actions, noneBecause: listed.noneBecause };
}

const columns = {
  action: ['action', 'actions', 'preventive-action', 'what', 'task', 'item', 'description'],
  kind: ['kind', 'type'],
  owner: ['owner', 'owners', 'who', 'assignee', 'responsible'],
  due: ['due', 'due-date', 'when', 'deadline', 'by'],
  issue: ['issue', 'tracking', 'ticket', 'link'],
} as const;

function tableActions(table: Table): ActionRow[] {
  const place = (column: keyof typeof columns) =>
    table.header.findIndex((title) => (columns[column] as readonly string[]).includes(title));
  const at = {
    action: Math.max(0, place('action')),
    kind: place('kind'),
    owner: place('owner'),
    due: place('due'),
    issue: place('issue'),
  };
  return table.rows.flatMap((row) => rowAction(row, at) ?? []);
}

function rowAction(
  { line, cells }: Row,
  at: Readonly<Record<keyof typeof columns, number>>,
): ActionRow | null {
  const cell = cells[at.action];
  if (!cell || isEmptyAnswer(cell.words) || none.test(cell.words)) return null;
  const numbered = /^(.*\S)[ \t]{0,3}\(#(\d{1,9})\)$/s.exec(cell.words);
  const words = (column: 'kind' | 'owner' | 'due' | 'issue') => cells[at[column]]?.words ?? '';
  const issue = numbered?.[2] ?? /^\(?#(\d{1,9})\)?$/.exec(words('issue'))?.[1];
  const suffix = numbered ? cell.words.length - (numbered[1] as string).length : 0;
  return {
    action: numbered?.[1] ?? cell.words,
    kind: readChoice(words('kind'), 'action-kind') as ActionKind | null,
    owner: readPerson(words('owner')),
    due: readDue(words('due')),
    issue: issue ? Number(issue) : null,
    line: line.number,
    end: line.from + cell.to - suffix,
  };
}

function readDue(words: string): string | null {
  return isEmptyAnswer(words) ? null : (readDay(words) ?? words);
}

interface Item {
  readonly words: string;
  readonly line: Line;
  readonly at: number;
  readonly indent: number;
  /** What nested lines say about it: `owner: @bob`. */
  readonly nested: string[];
}

function listItems(lines: readonly Line[]): ActionsReading {
  const items: Item[] = [];
  let noneBecause: string | null = null;
  for (const line of lines) {
    if (line.context !== 'text') continue;
    const text = visible(line.text);
    const opening = openingOf(text);
    const words = text.slice(opening.at).trim();
    const reason = none.exec(words);
    if (reason) noneBecause ??= reasonIn(words.slice(reason[0].length));
    else if (opening.bullet) addItem(items, text, line);
  }
  return { actions: items.flatMap((item) => itemAction(item) ?? []), noneBecause };
}

function reasonIn(words: string): string | null {
  const reason = words
    .replace(/^[ \t.,;:–—-]{0,6}(?:(?:because|since|as)(?: of)?\b:?)?[ \t]{0,3}/i, '')
    .trim();
  return reason === '' ? null : reason;
}

function addItem(items: Item[], text: string, line: Line): void {
  const { at, indent } = openingOf(text);
  const boxed = /^\[[ xX]\][ \t]{1,3}/.exec(text.slice(at, at + 8));
  const from = at + (boxed?.[0].length ?? 0);
  const parent = items.at(-1);
  const words = text.slice(from).trimEnd();
  if (parent && indent >= parent.indent + 2) parent.nested.push(words.trim());
  else items.push({ words, line, at: from, indent, nested: [] });
}

function itemAction({ words, line, at, nested }: Item): ActionRow | null {
  const own = readActionWords(words);
  if (isEmptyAnswer(own.action)) return null;
  const said = (label: string) => nested.find((one) => one.toLowerCase().startsWith(`${label}:`));
  const value = (label: string) =>
    said(label)
      ?.slice(label.length + 1)
      .trim() ?? '';
  return {
    action: own.action,
    kind: own.kind ?? (readChoice(value('kind'), 'action-kind') as ActionKind | null),
    owner: readPerson(own.owner ?? value('owner')),
    due: own.due ?? readDue(value('due')),
    issue: own.issue,
    line: line.number,
    end: line.from + at + own.end,
  };
}
