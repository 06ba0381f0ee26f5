import { withoutMarks } from '../markdown/inline.js';
import type { Line } from '../markdown/line.js';
import type { IsKnown, Labelled } from './labelled.js';
import { type Cell, type Row, type Table, tablesOn } from './tables.js';
import { kebab } from './words.js';

/** Facts that stand in tables, and the lines that hold none of them. */
export interface Tabled {
  readonly tabled: readonly Labelled[];
  readonly others: readonly Line[];
}

/** A report has a few dozen facts; thousands of tables or rows are a log, or an attack on the reader's time. */
const MOST = 1000;

/**
 * Reads facts written as a table, the label in the first column (`| Severity | S1 |`) and remarks behind the second, be it the
 * header's row or one below it; or with a column for each (`| Lead | Comms |`). A row whose first cell is no known label stays
 * a line like any other.
 */
export function tabledOn(lines: readonly Line[], isKnown: IsKnown): Tabled {
  const tables = tablesOn(lines).tables.slice(0, MOST);
  if (tables.length === 0) return { tabled: [], others: lines };
  const labelOf = (cell: Cell | undefined): string | null => {
    const name = cell ? kebab(withoutMarks(cell.words).replace(/[:：]\s*$/, '')) : '';
    return name !== '' && name.length <= 60 && isKnown(name) ? name : null;
  };
  const found = tables.flatMap((table) => inColumns(table, labelOf) ?? inRows(table, labelOf));
  const taken = new Set(found.flatMap(({ lines: numbers }) => numbers));
  return {
    tabled: found.slice(0, MOST).map(({ fact }) => fact),
    others: lines.filter((line) => !taken.has(line.number)),
  };
}

interface Found {
  readonly fact: Labelled;
  /** Numbers of the lines that it was read from. */
  readonly lines: readonly number[];
}

type LabelOf = (cell: Cell | undefined) => string | null;

/** The facts of a table that heads each column with a label; null for other tables. */
function inColumns({ headed, rows: [first] }: Table, labelOf: LabelOf): readonly Found[] | null {
  if (!first || headed.cells.length < 2 || labelOf(headed.cells[0]) === null) return null;
  const labels = headed.cells.flatMap((cell) => labelOf(cell) ?? []);
  if (labels.length < headed.cells.length) return null;
  const lines = [headed.line.number, first.line.number];
  return first.cells.slice(0, labels.length).map((cell, at) => {
    return { fact: labelledCell(labels[at] as string, cell, first), lines };
  });
}

function inRows({ headed, rows }: Table, labelOf: LabelOf): readonly Found[] {
  return [...(headed.cells.length === 2 ? [headed] : []), ...rows].flatMap((row) => {
    const [name, value] = [labelOf(row.cells[0]), row.cells[1]];
    if (name === null || !value) return [];
    return [{ fact: labelledCell(name, value, row), lines: [row.line.number] }];
  });
}

function labelledCell(label: string, { words, from, to }: Cell, { line }: Row): Labelled {
  return { label, words, line: line.number, column: from + 1, from: line.from + from, to: line.from + to };
}
