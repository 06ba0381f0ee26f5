import type { Finding } from '../../domain/finding.js';
import type { Span as Piece } from '../markdown/divide.js';
import type { Line } from '../markdown/line.js';
import { placeOn } from '../places.js';
import { editedList } from './edited-choices.js';
import { factIdOf, isKnownIn, placedFacts, statusFacts, statusSections } from './known-facts.js';
import { type Labelled, labelledOn } from './labelled.js';
import { visible } from './words.js';

/** A labelled value and the section in which it stands. */
export interface Said extends Labelled {
  readonly section: string;
  /** The fact that the label names. */
  readonly fact: string;
}

/** Everything the sections say behind a label: by fact, in the order of the document. */
export type Sayings = ReadonlyMap<string, readonly Said[]>;

/** A report says a thing once or twice; hundreds of times is an attack on the reader's time. */
const MOST = 200;

/** Collects what the sections say about the facts of the table. */
export function sayingsIn(
  pieces: readonly { readonly key: string; readonly lines: readonly Line[] }[],
): Sayings {
  const sayings = new Map<string, Said[]>();
  for (const { key: section, lines } of pieces) {
    for (const labelled of labelledOn(lines, isKnownIn(section))) {
      const fact = factIdOf(labelled.label);
      const about = sayings.get(fact) ?? [];
      if (about.length < MOST) about.push({ ...labelled, section, fact });
      sayings.set(fact, about);
    }
  }
  return sayings;
}

/** What is said about a fact of a section: in its own section first, then where the level and the status stand. */
export function aboutFact(sayings: Sayings, section: string, fact: string): readonly Said[] {
  const about = sayings.get(fact) ?? [];
  const own = about.filter((one) => one.section === section);
  if (!statusFacts.has(fact)) return own;
  return [...own, ...about.filter((one) => one.section !== section && statusSections.includes(one.section))];
}

/** The answer of a typed field: the first line below its heading that is not empty; other lines are none of it. */
export interface FieldAnswer {
  readonly fact: string;
  readonly words: string;
  readonly line: number;
  readonly column: number | null;
  readonly from: number;
  readonly to: number;
}

/** Reads the typed fields of a form's body; lines that are no part of an answer are named, never lost silently. */
export function fieldAnswers(pieces: readonly Piece[]): {
  readonly answers: readonly FieldAnswer[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const answers = pieces.map((piece) => {
    const fact = piece.key as string;
    const shown = piece.lines.spoken.filter(
      (line) => line.context !== 'comment' && visible(line.text).trim() !== '',
    );
    const list = editedList(fact, shown);
    if (list) {
      findings.push(list.finding);
      return list.answer;
    }
    const [first, second] = shown;
    if (second) findings.push(unplaced(fact, second, `“${titleOf(fact)}” takes one line`));
    if (!first) {
      return {
        fact,
        words: '',
        line: piece.heading?.number ?? 1,
        column: null,
        from: piece.textFrom,
        to: piece.textFrom,
      };
    }
    const text = visible(first.text);
    const words = text.trim();
    const at = text.length - text.trimStart().length;
    const from = first.from + at;
    return { fact, words, line: first.number, column: at + 1, from, to: from + words.length };
  });
  return { answers, findings };
}

/** What to say of text that belongs to no field or section. */
export function unplaced(field: string | null, line: Line, reason: string): Finding {
  return {
    rule: 'unplaced',
    level: field === null ? 'note' : 'warning',
    field,
    ...placeOn(line),
    message: `${reason}, so the text from here on belongs to no answer. Move it into the section it is about.`,
  };
}

function titleOf(fact: string): string {
  return placedFacts.find((one) => one.fact.id === fact)?.fact.title ?? fact;
}
