import { fold } from '../markdown/inline.js';

/** What a dropdown's line says: the options it names, as the form spells them, and the pieces that are none. */
export interface Choice {
  readonly chosen: readonly string[];
  readonly unknown: readonly Piece[];
}

/** Words of a dropdown's line, and their offset in it. */
export interface Piece {
  readonly text: string;
  readonly at: number;
}

/** The best way on from one piece: an option that begins there (null: unknown), its length in pieces, unknown pieces to come. */
interface Step {
  readonly option: string | null;
  readonly length: number;
  readonly unknown: number;
}

/** Reads the one option of a single dropdown. */
export function readOne(value: string, options: readonly string[]): Choice {
  const written = piece(value, 0);
  const { text } = written;
  const option = options.find((one) => one === text) ?? options.find((one) => fold(one) === fold(text));
  return option === undefined ? { chosen: [], unknown: [written] } : { chosen: [option], unknown: [] };
}

/**
 * Reads the options of a multiple dropdown, which GitHub joins with `, ` without any escape. Options may hold commas and be
 * beginnings of one another: the reading that leaves the fewest pieces unknown wins, then the one with the longest options
 * from the left. Time is proportional to the pieces times the options that begin alike.
 */
export function readMany(value: string, options: readonly string[]): Choice {
  const pieces = piecesOf(value);
  const folded = pieces.map(({ text }) => fold(text));
  const byFirst = optionsByFirstPiece(options);
  const steps: Step[] = [];
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    let best: Step = { option: null, length: 1, unknown: 1 + (steps[at + 1]?.unknown ?? 0) };
    for (const { option, parts } of byFirst.get(folded[at] as string) ?? []) {
      if (!parts.every((part, offset) => part === (folded[at + offset] ?? ''))) continue;
      const unknown = steps[at + parts.length]?.unknown ?? 0;
      if (unknown < best.unknown) best = { option, length: parts.length, unknown };
    }
    steps[at] = best;
  }
  return collect(pieces, steps);
}

function piecesOf(line: string): Piece[] {
  let from = 0;
  const pieces = line.split(',').map((words) => {
    const found = piece(words, from);
    from += words.length + 1;
    return found;
  });
  return pieces.filter(({ text }) => text !== '');
}

function piece(words: string, from: number): Piece {
  return { text: words.trim(), at: from + (words.length - words.trimStart().length) };
}

/** Options under the fold of what stands before their first comma, longest first. */
function optionsByFirstPiece(options: readonly string[]): Map<string, { option: string; parts: string[] }[]> {
  const index = new Map<string, { option: string; parts: string[] }[]>();
  for (const option of options) {
    const parts = piecesOf(option).map(({ text }) => fold(text));
    const first = parts[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { option, parts }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}

/** Gathers the options met from left to right; unknown pieces that stand together stay together. */
function collect(pieces: readonly Piece[], steps: readonly Step[]): Choice {
  const chosen = new Set<string>();
  const unknown: Piece[] = [];
  let open = false;
  for (let at = 0; at < pieces.length; ) {
    const { option, length } = steps[at] as Step;
    const next = pieces[at] as Piece;
    const last = open && option === null ? unknown.pop() : undefined;
    if (option !== null) chosen.add(option);
    else unknown.push(last ? { ...last, text: `${last.text}, ${next.text}` } : next);
    open = option === null;
    at += length;
  }
  return { chosen: [...chosen], unknown };
}
