import { withoutMarks } from '../markdown/inline.js';
import { placeOn } from '../places.js';
import type { Cell, Row, Table } from '../report/tables.js';
import { kebab } from '../report/words.js';
import { namesAlone } from './named-times.js';
import { readingOrder, startsWithTime } from './reading-order.js';
import type { Statement } from './statements.js';
import { type SaidZone, withoutZone, zoneOfTitle } from './zones.js';

/** What the head of a column says of the cells below it. */
interface Column {
  readonly isDay: boolean;
  readonly isClock: boolean;
  readonly zone: SaidZone | null;
}

/** No timeline has more columns; more are an attack on the reader's time. */
const MOST = 50;

/**
 * The rows of a table as statements, their cells joined. A time in a column of its own belongs to the date of its row, or
 * where that cell is blank to the date above; a column headed `Time (UTC+2)` gives its times that zone, and no other column's.
 */
export function rowStatements(table: Table): Statement[] {
  const { headed, rows } = readingOrder(table);
  const columns = headed.cells.slice(0, MOST).map((cell) => columnOf(cell, headed));
  const date = columns.findIndex(({ isDay }) => isDay);
  const time = best(
    columns.flatMap(({ isClock }, at) => (isClock ? [at] : [])),
    columns,
  );
  if (date < 0 || time === undefined) return rows.map((row) => wholeRow(row, columns));
  const zone = columns[time]?.zone ?? columns[date]?.zone ?? null;
  let day = '';
  return rows.map((row) => {
    const { [date]: dated, [time]: timed } = row.cells;
    day = dated?.words || day;
    const clock = timed && /^[~≈]? ?\d/.test(timed.words) ? ` ${timed.words}` : '';
    const from = (dated?.words ? dated : (timed ?? dated))?.from ?? 0;
    const others = row.cells.filter((cell) => cell !== dated && cell !== timed);
    return statementOf(row, [{ words: day + clock, from }, ...others], zone);
  });
}

/** A row that tells day and time in one cell; of several the one whose zone is known comes first. */
function wholeRow(row: Row, columns: readonly Column[]): Statement {
  const timed = row.cells.flatMap(({ words }, at) => (startsWithTime(words) ? [at] : []));
  const told = best(timed, columns);
  const isFirst = told === undefined || told === timed[0];
  const cells = isFirst ? row.cells : [row.cells[told] as Cell, ...row.cells.filter((_, at) => at !== told)];
  return statementOf(row, cells, columns[told ?? -1]?.zone ?? null);
}

/** Of some columns one in UTC, else one with an offset, else the first. */
function best(some: readonly number[], columns: readonly Column[]): number | undefined {
  const offset = (at: number) => columns[at]?.zone?.offset ?? null;
  return some.find((at) => offset(at) === 0) ?? some.find((at) => offset(at) !== null) ?? some[0];
}

function columnOf({ words, from }: Cell, { line }: Row): Column {
  const title = withoutMarks(words.replace(/[[\]]/g, (mark) => (mark === '[' ? '(' : ')')));
  const named = zoneOfTitle(title);
  const name = kebab(named ? withoutZone(title) : title).replace(/-in$/, '');
  return {
    isDay: /^(?:date|day)$/.test(name),
    isClock: /^(?:time|clock|when|hour|time-of-day)$/.test(name) || (named !== null && name === ''),
    zone: named && { ...named, by: 'column', place: placeOn(line, from) },
  };
}

const BETWEEN = ' | ';

/** A cell that holds nothing but names (`| 2026-11-20T10:04Z | detected | the alert fired |`) is put in closing brackets. */
function statementOf(
  { line }: Row,
  cells: readonly Pick<Cell, 'words' | 'from'>[],
  zone: SaidZone | null,
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
  return { words, pieces, listed: true, zone };
}
