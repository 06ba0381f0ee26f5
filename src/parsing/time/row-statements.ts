import type { Row, Table } from '../report/tables.js';
import { nameOf } from './named-times.js';
import type { Statement } from './statements.js';

/**
 * The rows of a table as statements, their cells joined. A time in a column of its own belongs to the date of its row, or
 * where that cell is blank to the date above; a column headed `Time (UTC)` makes its times UTC, and no other column's.
 */
export function rowStatements({ header, rows }: Table): Statement[] {
  const date = header.findIndex((title) => /^(?:date|day)(?:-utc)?$/.test(title));
  const clocks = header.flatMap((title, at) => (isClock(title) ? [at] : []));
  const time = clocks.find((at) => isUtc(header[at])) ?? clocks[0] ?? -1;
  if (date < 0 || time < 0) {
    return rows.map((row) => {
      const words = row.cells.map((cell) => cell.words);
      return statementOf(row, words, isUtc(header[words.findIndex(startsWithTime)]));
    });
  }
  const utc = isUtc(header[time]) || isUtc(header[date]);
  let day = '';
  return rows.map((row) => {
    const words = row.cells.map((cell) => cell.words);
    day = words[date] || day;
    const clock = words[time] ?? '';
    const others = words.filter((_, at) => at !== date && at !== time);
    return statementOf(row, [/^[~≈]? ?\d/.test(clock) ? `${day} ${clock}` : day, ...others], utc);
  });
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

function startsWithTime(words: string): boolean {
  return /^[*_`~≈]{0,3}\d/.test(words);
}

/** A cell that holds nothing but a name (`| 2026-11-20T10:04Z | detected | the alert fired |`) is put in closing brackets. */
function statementOf({ line, cells }: Row, words: readonly string[], utc: boolean): Statement {
  const names = words.slice(1).filter((cell) => nameOf(cell) !== null);
  const naming = names.length > 0 ? ` (${names.join(', ')})` : '';
  return {
    words: words.join(' | ') + naming,
    line: line.number,
    column: (cells[0]?.from ?? 0) + 1,
    listed: true,
    utc,
  };
}
