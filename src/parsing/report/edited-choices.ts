import type { Finding } from '../../domain/finding.js';
import type { Line } from '../markdown/line.js';
import { placeOn } from '../places.js';
import { choicesOf, type ListName } from './choices.js';
import type { FieldAnswer } from './fact-words.js';
import { placedFacts } from './known-facts.js';
import { kebab, openingOf, visible } from './words.js';

/** Characters of a line that names every value there is, and more. */
const LONGEST = 1_000;

/** The answer of a field that takes several values, and what to say of the list that it was edited into. */
export interface EditedChoices {
  readonly answer: FieldAnswer;
  readonly finding: Finding;
}

/**
 * Reads the lines of a typed field of several values that somebody edited into a list, or onto lines of their own. Null where it
 * is one line as the form writes it, and where any line holds more than values: a typed field takes no prose.
 */
export function editedList(id: string, shown: readonly Line[]): EditedChoices | null {
  const fact = placedFacts.find((one) => one.fact.id === id)?.fact;
  const [first] = shown;
  const last = shown.at(-1);
  if (fact?.kind.type !== 'choices' || !first || !last) return null;
  const { list } = fact.kind;
  const isPlain = shown.length === 1 && !openingOf(first.text).bullet;
  if (isPlain || shown.length > choicesOf(list).length) return null;
  const items = shown.map((line) => itemOf(line, list));
  if (items.includes(null)) return null;
  const words = items.join(', ');
  const place = placeOn(first);
  const to = last.from + visible(last.text).trimEnd().length;
  const answer = { fact: id, words, ...place, from: first.from + place.column - 1, to };
  const message = `The answer of “${fact.title}” was read as: ${words}. Write it as the form does, on one line.`;
  return { answer, finding: { rule: 'answer-spelling', level: 'warning', field: id, ...place, message } };
}

/** The values on a line; null when it holds anything else. */
function itemOf(line: Line, list: ListName): string | null {
  if (line.context !== 'text' || line.heading || line.text.length > LONGEST) return null;
  const text = visible(line.text);
  const pieces = text.slice(openingOf(text).at).replace(/,\s*$/, '').split(',').map(kebab);
  const isKnown = (name: string) => choicesOf(list).some(({ id }) => id === name);
  return pieces.every(isKnown) ? pieces.join(', ') : null;
}
