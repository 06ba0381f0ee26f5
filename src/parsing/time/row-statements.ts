import { placeOn } from '../places.js';
import type { Cell, Row, Table } from '../report/tables.js';
import { nameOf, namesAlone } from './named-times.js';
import type { Statement } from './statements.js';

/**
 * The rows of a table as statements, their cells joined. A time in a column of its own belongs to the date of its row, or
 * where that cell is blank to the date above; a column headed `Time (UTC)` makes its times UTC, and no other column's.
 */
export function rowStatements(table: Table): Statement[] {
  const { header, rows } = timeFirst(withoutCounter(table));
  const date = header.findIndex((title) => /^(?:date|day)(?:-utc)?$/.test(title));
  const clocks = header.flatMap((title, at) => (isClock(title) ? [at] : []));
  const time = clocks.find((at) => isUtc(header[at])) ?? clocks[0] ?? -1;
  if (date < 0 || time < 0) {
    return rows.map((row) => {
      const told = row.cells.findIndex(({ words }) => startsWithTime(words));
      return statementOf(row, row.cells, offsetIn(header[told]));
    });
  }
  const offset = offsetIn(header[time]) ?? offsetIn(header[date]);
  let day = '';
  return rows.map((row) => {
    const { [date]: dated, [time]: timed } = row.cells;
    day = dated?.words || day;
    const clock = timed && /^[~≈]? ?\d/.test(timed.words) ? ` ${timed.words}` : '';
    const from = (dated?.words ? dated : (timed ?? dated))?.from ?? 0;
    const others = row.cells.filter((cell) => cell !== dated && cell !== timed);
    return statementOf(row, [{ words: day + clock, from }, ...others], offset);
  });
}

/** The table without a first column that only counts its rows. */
function withoutCounter({ header, headed, rows }: Table): Table {
  const counts = rows.every(({ cells: [first] }) => /^[A-Z]?\d{0,3}\.?$/.test(first?.words ?? ''));
  if (!counts || !/^(?:|n|no|nr|num|number|step|seq|id)$/.test(header[0] ?? '-')) {
    return { header, headed, rows };
  }
  return {
    header: header.slice(1),
    headed,
    rows: rows.map(({ line, cells }) => ({ line, cells: cells.slice(1) })),
  };
}

/** The table with the column that its head says to be the time in front, but for rows that begin with a name or a time. */
function timeFirst({ header, headed, rows }: Table): Table {
  const at = header.findIndex((title) => /^(?:date|time|when|timestamp|datetime|utc)(?:-|$)/.test(title));
  if (at <= 0) return { header, headed, rows };
  const moved = <Value>(values: readonly Value[]) => [
    ...values.slice(at, at + 1),
    ...values.slice(0, at),
    ...values.slice(at + 1),
  ];
  const stays = rows.some(
    ({ cells: [first] }) => first && (startsWithTime(first.words) || nameOf(first.words) !== null),
  );
  if (stays) return { header, headed, rows };
  return {
    header: moved(header),
    headed,
    rows: rows.map(({ line, cells }) => ({ line, cells: moved(cells) })),
  };
}

function isClock(title: string): boolean {
  return /^(?:time|clock|utc|utc-time)(?:-(?:in-)?utc)?$/.test(title);
}

/** `time-utc`, `utc-time`, `times-in-utc`; a number behind it is an offset. */
function isUtc(title = ''): boolean {
  return (
    /(?:^|-)(?:utc|gmt)(?:-(?:time|date|timestamp))?$/.test(title) && !/\b(?:local|or|not)\b/.test(title)
  );
}

function offsetIn(title: string | undefined): number | null {
  return isUtc(title) ? 0 : null;
}

function startsWithTime(words: string): boolean {
  return /^[*_`~≈]{0,3}\d/.test(words);
}

const BETWEEN = ' | ';

/** A cell that holds nothing but names (`| 2026-11-20T10:04Z | detected | the alert fired |`) is put in closing brackets. */
function statementOf(
  { line }: Row,
  cells: readonly Pick<Cell, 'words' | 'from'>[],
  offset: number | null,
): Statement {
  const names = cells.slice(1).flatMap(({ words }) => namesAlone(words));
  const naming = names.length > 0 ? ` (${names.join(', ')})` : '';
  let at = 0;
  const pieces = cells.map(({ words, from }) => {
    const piece = { at, place: placeOn(line, from) };
    at += words.length + BETWEEN.length;
    return piece;
  });
  const words = cells.map((cell) => cell.words).join(BETWEEN) + naming;
  return { words, pieces, listed: true, offset };
}
