import type { Line } from '../markdown/lines.js';
import { type Row, tablesOn } from '../report/tables.js';
import { openingOf, visible } from '../report/words.js';
import { nameOf } from './named-times.js';

/** One thing said: a list item with the lines it is wrapped over, a table row with its cells joined, a line of prose. */
export interface Statement {
  readonly words: string;
  /** 1-based line where it begins. */
  readonly line: number;
  /** 1-based column of its first word there. */
  readonly column: number;
  /** True for list items and table rows. */
  readonly listed: boolean;
}

/** The statements on the lines that are plain text, in order. */
export function statementsOn(lines: readonly Line[]): readonly Statement[] {
  const { tables, others } = tablesOn(lines);
  const rows = tables.flatMap((table) => table.rows.map(rowStatement));
  return [...itemStatements(others), ...rows].sort((a, b) => a.line - b.line);
}

/** A cell that holds nothing but a name (`| 2026-11-20T10:04Z | detected | the alert fired |`) is put in closing brackets. */
function rowStatement({ line, cells }: Row): Statement {
  const words = cells.map((cell) => cell.words);
  const names = words.slice(1).filter((cell) => nameOf(cell) !== null);
  const naming = names.length > 0 ? ` (${names.join(', ')})` : '';
  return {
    words: words.join(' | ') + naming,
    line: line.number,
    column: line.text.indexOf(words[0] ?? '') + 1,
    listed: true,
  };
}

function itemStatements(lines: readonly Line[]): Statement[] {
  const items: {
    readonly words: string[];
    readonly line: number;
    readonly column: number;
    readonly listed: boolean;
  }[] = [];
  let last = 0;
  for (const line of lines) {
    if (line.context !== 'text' || line.heading || line.text === '') continue;
    const text = visible(line.text);
    const { at, indent, bullet } = openingOf(text);
    if (at === text.length) continue;
    const words = text
      .slice(at)
      .replace(/^\[[ xX]\] /, '')
      .trim();
    const wrapped = !bullet && indent > 0 && last === line.number - 1 && !/^[~≈]?\d/.test(words);
    if (wrapped) items.at(-1)?.words.push(words);
    else items.push({ words: [words], line: line.number, column: at + 1, listed: bullet });
    last = line.number;
  }
  return items.map((item) => ({ ...item, words: item.words.join(' ') }));
}
