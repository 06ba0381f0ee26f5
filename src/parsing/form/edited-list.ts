import type { Finding } from '../../domain/finding.js';
import type { FormField } from '../../domain/form.js';
import type { Line } from '../markdown/line.js';
import { placeOn } from '../places.js';
import { openingOf } from '../report/words.js';
import { readMany } from './dropdown.js';

/** Options that stand in a list where the form writes one line of them. */
export interface EditedList {
  readonly chosen: readonly string[];
  /** Numbers of the lines that hold them. */
  readonly numbers: ReadonlySet<number>;
  readonly finding: Finding;
}

/** Characters of a line that names every option there is, and more. */
const LONGEST = 10_000;

/**
 * Reads the answer of a multiple dropdown that somebody edited into a list (`- A`, `1. A`) or onto lines of their own. Null where
 * it is one line as the form writes it, where any line holds a word that is no option (a typed field takes no prose), and where
 * there are more lines than options.
 */
export function readEditedList(field: FormField, lines: readonly Line[]): EditedList | null {
  const spoken = lines.filter((line) => line.text.trim() !== '' && line.context !== 'comment');
  const [first] = spoken;
  if (!first || spoken.length > field.options.length) return null;
  if (spoken.length === 1 && !openingOf(first.text).bullet) return null;
  if (spoken.some(({ context, heading, text }) => context !== 'text' || heading || text.length > LONGEST))
    return null;
  if (spoken.length === 1 && optionsOn(first.text, field)) return null;
  const chosen = new Set<string>();
  for (const { text } of spoken) {
    const options = optionsOn(text, field) ?? optionsOn(text.slice(openingOf(text).at), field);
    if (!options) return null;
    for (const option of options) chosen.add(option);
  }
  const numbers = new Set(spoken.map((line) => line.number));
  return { chosen: [...chosen], numbers, finding: answerSpelling(field, [...chosen], first) };
}

function optionsOn(words: string, { options }: FormField): readonly string[] | null {
  const { chosen, unknown } = readMany(words, options);
  return unknown.length === 0 && chosen.length > 0 ? chosen : null;
}

function answerSpelling({ id, label }: FormField, chosen: readonly string[], line: Line): Finding {
  const named = chosen.slice(0, 12);
  return {
    rule: 'answer-spelling',
    level: 'warning',
    field: id,
    ...placeOn(line),
    message: `The answer of "${label}" was read as: ${named.join(' | ')}. Write it as the form does: "${named.join(', ')}".`,
  };
}
