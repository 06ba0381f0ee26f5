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

/** An option that pieces may name (null: unknown), how many they are, whether it is spelt as they are, what stays unknown. */
interface Step {
  readonly option: string | null;
  readonly length: number;
  readonly exact: boolean;
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
 * from the left, none of them twice while another fits: nobody can choose one twice. Time is proportional to the pieces times
 * the options that begin alike.
 */
export function readMany(value: string, options: readonly string[]): Choice {
  const pieces = piecesOf(value);
  const folded = pieces.map(({ text }) => fold(text));
  const byFirst = optionsByFirstPiece(options);
  const steps: (readonly Step[])[] = [];
  const unknownFrom = (at: number): number => steps[at]?.[0]?.unknown ?? 0;
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const fitting = (byFirst.get(folded[at] as string) ?? [])
      .filter(({ parts }) => parts.every((part, offset) => part.folded === folded[at + offset]))
      .map(({ option, parts }) => ({
        option,
        length: parts.length,
        exact: parts.every((part, offset) => part.text === pieces[at + offset]?.text),
        unknown: unknownFrom(at + parts.length),
      }));
    steps[at] = best([
      ...fitting,
      { option: null, length: 1, exact: false, unknown: 1 + unknownFrom(at + 1) },
    ]);
  }
  return collect(pieces, steps);
}

/** Those that leave the fewest pieces unknown: the longest first, of two as long the one that is spelt so. */
function best(steps: readonly Step[]): readonly Step[] {
  const fewest = steps.reduce((least, { unknown }) => Math.min(least, unknown), Number.POSITIVE_INFINITY);
  return steps
    .filter(({ unknown }) => unknown === fewest)
    .sort((a, b) => b.length - a.length || Number(b.exact) - Number(a.exact));
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

interface Split {
  readonly option: string;
  readonly parts: readonly { readonly text: string; readonly folded: string }[];
}

/** Options under the fold of what stands before their first comma. */
function optionsByFirstPiece(options: readonly string[]): Map<string, Split[]> {
  const index = new Map<string, Split[]>();
  for (const option of options) {
    const parts = piecesOf(option).map(({ text }) => ({ text, folded: fold(text) }));
    const first = parts[0]?.folded ?? '';
    const alike = index.get(first) ?? [];
    alike.push({ option, parts });
    index.set(first, alike);
  }
  return index;
}

/** Gathers the options met from left to right; unknown pieces that stand together stay together. */
function collect(pieces: readonly Piece[], steps: readonly (readonly Step[])[]): Choice {
  const chosen = new Set<string>();
  const unknown: Piece[] = [];
  let open = false;
  for (let at = 0; at < pieces.length; ) {
    const here = steps[at] as readonly Step[];
    const { option, length } =
      here.find((step) => step.option !== null && !chosen.has(step.option)) ?? (here[0] as Step);
    const next = pieces[at] as Piece;
    const last = open && option === null ? unknown.pop() : undefined;
    if (option !== null) chosen.add(option);
    else unknown.push(last ? { ...last, text: `${last.text}, ${next.text}` } : next);
    open = option === null;
    at += length;
  }
  return { chosen: [...chosen], unknown };
}
