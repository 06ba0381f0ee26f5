import type { Line } from '../markdown/lines.js';
import { tablesOn } from '../report/tables.js';
import { openingOf, visible } from '../report/words.js';
import { rowStatements } from './row-statements.js';

/** One thing said: a list item with the lines it is wrapped over, a table row with its cells joined, a line of prose. */
export interface Statement {
  readonly words: string;
  /** 1-based line where it begins. */
  readonly line: number;
  /** 1-based column of its first word there. */
  readonly column: number;
  /** True for list items and table rows. */
  readonly listed: boolean;
  /** The day on a line of its own above, for words that begin with a time of day. */
  readonly day?: string;
  /** True where the table or the whole timeline says that its times are UTC. */
  readonly utc?: boolean;
}

/** The statements on the lines that are plain text, in order. */
export function statementsOn(lines: readonly Line[]): readonly Statement[] {
  const { tables, others } = tablesOn(lines);
  const rows = tables.flatMap(rowStatements);
  return [...itemStatements(others), ...rows].sort((a, b) => a.line - b.line);
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
    if (line.context !== 'text' || line.text === '') continue;
    const text = visible(line.text);
    const { at, indent, bullet } = openingOf(text);
    if (at === text.length) continue;
    const words = (line.heading?.title ?? text.slice(at)).replace(/^\[[ xX]\] /, '').trim();
    const wrapped = !bullet && indent > 0 && last === line.number - 1 && !/^[~≈]?\d/.test(words);
    if (wrapped) items.at(-1)?.words.push(words);
    else items.push({ words: [words], line: line.number, column: at + 1, listed: bullet });
    last = line.number;
  }
  return items.map((item) => ({ ...item, words: item.words.join(' ') }));
}
