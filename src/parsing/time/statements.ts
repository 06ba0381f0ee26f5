import type { Line } from '../markdown/line.js';
import { further, placeOn, type WordPlace } from '../places.js';
import { tablesOn } from '../report/tables.js';
import { openingOf, visible } from '../report/words.js';
import { rowStatements } from './row-statements.js';
import type { SaidZone } from './zones.js';

/** One thing said: a list item with the lines it is wrapped over, a table row with its cells joined, a line of prose. */
export interface Statement {
  readonly words: string;
  /** What it is joined from, in order. */
  readonly pieces: readonly Piece[];
  /** True for list items and table rows. */
  readonly listed: boolean;
  /** The day on a line of its own above, for words that begin with a time of day. */
  readonly day?: string;
  /** The zone that its column or the timeline gives times without one of their own; null or missing when neither does. */
  readonly zone?: SaidZone | null;
}

/** Words of a statement that stand together: their offset in it, and their place in the document. */
export interface Piece {
  readonly at: number;
  readonly place: WordPlace;
}

/** The place of offset `at` in the words of a statement. */
export function placeIn({ pieces }: Statement, at: number): WordPlace {
  const piece = pieces.findLast((one) => one.at <= at) ?? (pieces[0] as Piece);
  return further(piece.place, Math.max(0, at - piece.at));
}

/** The first `most` statements on the lines that are plain text, in order. */
export function statementsOn(lines: readonly Line[], most: number): readonly Statement[] {
  const { tables, others } = tablesOn(lines);
  const rows: Statement[] = [];
  for (const table of tables) {
    if (rows.length >= most) break;
    rows.push(...rowStatements({ ...table, rows: table.rows.slice(0, most) }));
  }
  const all = [...itemStatements(others, most), ...rows];
  return all.sort((a, b) => lineOf(a) - lineOf(b)).slice(0, most);
}

function lineOf({ pieces }: Statement): number {
  return (pieces[0] as Piece).place.line;
}

interface Item extends Pick<Statement, 'listed'> {
  words: string;
  readonly pieces: Piece[];
}

function itemStatements(lines: readonly Line[], most: number): Statement[] {
  const items: Item[] = [];
  let last = 0;
  for (const line of lines) {
    if (line.context !== 'text' || line.text === '') continue;
    const text = visible(line.text);
    const { at, indent, bullet } = openingOf(text);
    if (at === text.length) continue;
    const from = at + (/^\[[ xX]\] {1,4}/.exec(text.slice(at, at + 7))?.[0].length ?? 0);
    const words = line.heading?.title ?? text.slice(from).trim();
    const place = line.heading ? placeOn(line) : placeOn(line, from);
    const wrapped = !bullet && indent > 0 && last === line.number - 1 && !/^[~≈]?\d/.test(words);
    last = line.number;
    const item = wrapped ? items.at(-1) : undefined;
    if (!item) {
      if (items.length === most) break;
      items.push({ words, pieces: [{ at: 0, place }], listed: bullet });
      continue;
    }
    item.pieces.push({ at: item.words.length + 1, place });
    item.words += ` ${words}`;
  }
  return items;
}
