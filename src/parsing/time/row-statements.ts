import type { Row, Table } from '../report/tables.js';
import { nameOf } from './named-times.js';
import type { Statement } from './statements.js';

/**
 * The rows of a table as statements, their cells joined. A time in a column of its own belongs to the date of its row, or
 * where that cell is blank to the date above; a column headed `Time (UTC)` makes its times UTC.
 */
export function rowStatements({ header, rows }: Table): Statement[] {
  const date = header.findIndex((title) => /^(?:date|day)(?:-utc)?$/.test(title));
  const time = header.findIndex((title) => /^(?:time|clock|utc)(?:-(?:in-)?utc)?$/.test(title));
  const utc = header.some((title) =>
    /^(?:(?:date|day|time|when|timestamp|date-and-time|clock)-(?:in-)?)?utc$/.test(title),
  );
  const isApart = date >= 0 && time >= 0;
  let day = '';
  return rows.map((row) => {
    const words = row.cells.map((cell) => cell.words);
    if (!isApart) return statementOf(row, words, utc);
    day = words[date] || day;
    const clock = words[time] ?? '';
    const others = words.filter((_, at) => at !== date && at !== time);
    return statementOf(row, [/^[~≈]? ?\d/.test(clock) ? `${day} ${clock}` : day, ...others], utc);
  });
}

/** A cell that holds nothing but a name (`| 2026-11-20T10:04Z | detected | the alert fired |`) is put in closing brackets. */
function statementOf({ line, cells }: Row, words: readonly string[], utc: boolean): Statement {
  const names = words.slice(1).filter((cell) => nameOf(cell) !== null);
  const naming = names.length > 0 ? ` (${names.join(', ')})` : '';
  return {
    words: words.join(' | ') + naming,
    line: line.number,
    column: line.text.indexOf(cells[0]?.words ?? '') + 1,
    listed: true,
    utc,
  };
}
