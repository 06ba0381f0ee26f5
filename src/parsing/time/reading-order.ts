import type { Table } from '../report/tables.js';
import { nameOf } from './named-times.js';

/** A timeline's table as it is read aloud: the time of each row first, and nothing that only counts the rows. */
export function readingOrder(table: Table): Table {
  return timeFirst(withoutCounter(table));
}

/** True for words that begin with a day or a time of day in digits, whatever marks stand before them. */
export function startsWithTime(words: string): boolean {
  return /^[*_`~≈]{0,3}\d/.test(words);
}

function withoutCounter(table: Table): Table {
  const isHeaded = /^(?:|n|no|nr|num|number|step|seq|id)$/.test(table.header[0] ?? '-');
  const isCount = (words = '') => /^[A-Z]?\d{0,3}\.?$/.test(words);
  if (!isHeaded || !table.rows.every(({ cells }) => isCount(cells[0]?.words))) return table;
  return arranged(table, (columns) => columns.slice(1));
}

/** Puts the column in front whose head says that it is the time, unless rows begin with a name or a time as it is. */
function timeFirst(table: Table): Table {
  const at = table.header.findIndex((title) =>
    /^(?:date|time|when|timestamp|datetime|utc)(?:-|$)/.test(title),
  );
  const begins = (words: string) => startsWithTime(words) || nameOf(words) !== null;
  if (at <= 0 || table.rows.some(({ cells: [first] }) => first && begins(first.words))) return table;
  return arranged(table, (columns) => [
    ...columns.slice(at, at + 1),
    ...columns.slice(0, at),
    ...columns.slice(at + 1),
  ]);
}

/** The table with the columns of its head and of every row arranged anew. */
function arranged(
  { header, headed, rows }: Table,
  order: <Column>(columns: readonly Column[]) => Column[],
): Table {
  const row = ({ line, cells }: Table['headed']) => ({ line, cells: order(cells) });
  return { header: order(header), headed: row(headed), rows: rows.map(row) };
}
