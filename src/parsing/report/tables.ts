import type { Line } from '../markdown/line.js';
import { kebab, openingOf, visible } from './words.js';

/** A cell of a table row; offsets are those of its trimmed words in the line. */
export interface Cell {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** A row below a table's header. */
export interface Row {
  readonly line: Line;
  readonly cells: readonly Cell[];
}

/** A table as GitHub draws it: a header, a delimiter row, rows. */
export interface Table {
  /** The header's cells in kebab-case. */
  readonly header: readonly string[];
  /** The header as it is written. */
  readonly headed: Row;
  readonly rows: readonly Row[];
}

const delimiter = /^[ \t|:-]{3,4000}$/;

/** The tables on the lines that are plain text, and the lines that belong to none, in most texts all. */
export function tablesOn(lines: readonly Line[]): {
  readonly tables: readonly Table[];
  readonly others: readonly Line[];
} {
  if (!lines.some(isRow)) return { tables: [], others: lines };
  const tables: Table[] = [];
  const others: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const below = isRow(line) ? lines[at + 1] : undefined;
    if (!below || !isRow(below) || !isDelimiter(below)) {
      others.push(line);
      continue;
    }
    const headed = { line, cells: cellsOf(line.text) };
    const header = headed.cells.map((cell) => kebab(cell.words));
    const rows: Row[] = [];
    at += 1;
    for (
      let next = lines[at + 1];
      next && isRow(next) && !openingOf(next.text).bullet;
      next = lines[at + 1]
    ) {
      rows.push({ line: next, cells: cellsOf(next.text) });
      at += 1;
    }
    tables.push({ header, headed, rows });
  }
  return { tables, others };
}

function isRow(line: Line): boolean {
  return line.context === 'text' && line.text.includes('|');
}

function isDelimiter(line: Line): boolean {
  return line.text.includes('-') && delimiter.test(line.text);
}

function cellsOf(line: string): Cell[] {
  const text = visible(line);
  const cells: Cell[] = [];
  let from = text.length - text.trimStart().length;
  if (text[from] === '|') from += 1;
  const end = text.trimEnd().length;
  for (let at = from; at <= end; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (at === end ? from < end : text[at] === '|') {
      cells.push(cellOf(text, from, at));
      from = at + 1;
    }
  }
  return cells;
}

function cellOf(text: string, from: number, to: number): Cell {
  const raw = text.slice(from, to);
  const words = raw.trim();
  const start = from + (words === '' ? 0 : raw.length - raw.trimStart().length);
  return { words: words.replaceAll('\\|', '|'), from: start, to: start + words.length };
}
