import { withoutMarks } from '../markdown/inline.js';
import type { Line } from '../markdown/line.js';
import type { IsKnown, Labelled } from './labelled.js';
import { type Cell, type Row, tablesOn } from './tables.js';
import { kebab } from './words.js';

/** Facts that stand in tables, and the lines that hold none of them. */
export interface Tabled {
  readonly tabled: readonly Labelled[];
  readonly others: readonly Line[];
}

/** A report has a few dozen facts; thousands of rows are a log, or an attack on the reader's time. */
const MOST = 1000;

/**
 * Reads facts written as a table of two columns, the label in the first (`| Severity | S1 |`), be it the header's row or one
 * below it. A row whose first cell is no known label stays a line like any other.
 */
export function tabledOn(lines: readonly Line[], isKnown: IsKnown): Tabled {
  const { tables } = tablesOn(lines);
  if (tables.length === 0) return { tabled: [], others: lines };
  const rows = tables.flatMap((table) => [table.headed, ...table.rows]).slice(0, MOST);
  const tabled: Labelled[] = [];
  const taken = new Set<number>();
  for (const row of rows) {
    const [label, value, more] = row.cells;
    if (!label || !value || more) continue;
    const name = kebab(withoutMarks(label.words).replace(/[:：]\s*$/, ''));
    if (name.length > 60 || !isKnown(name)) continue;
    tabled.push(labelledCell(name, value, row));
    taken.add(row.line.number);
  }
  return { tabled, others: lines.filter((line) => !taken.has(line.number)) };
}

function labelledCell(label: string, { words, from, to }: Cell, { line }: Row): Labelled {
  return { label, words, line: line.number, column: from + 1, from: line.from + from, to: line.from + to };
}
