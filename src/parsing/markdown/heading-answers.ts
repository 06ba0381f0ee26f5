import type { Lines } from './lines.js';
import type { Candidate, Expected } from './swallowed.js';

/**
 * The known headings without those that are the one line of an answer. GitHub writes every label and leaves no answer empty, so
 * a heading that stands where the answer to a typed question stands was typed there, when all labels down to the first free
 * text follow it in their order. Where they do not, somebody edited the body, and nothing is taken away.
 * Takes time proportional to the headings above the first free text.
 */
export function withoutAnswers(
  lines: Lines,
  found: readonly Candidate[],
  { typed, leading }: Expected,
): readonly Candidate[] {
  const last = Math.min(leading, typed.length - 1);
  const answers = new Set<Candidate>();
  let at = 0;
  for (let field = 0; field <= last; field += 1) {
    const label = found[at];
    if (!label?.exact || !label.fields.includes(field)) return found;
    const next = found[at + 1];
    const isAnswered = field < leading && next?.exact && isAnswerBelow(lines, label.at, next.at);
    if (isAnswered) answers.add(next);
    at += isAnswered ? 2 : 1;
  }
  return answers.size === 0 ? found : found.filter((one) => !answers.has(one));
}

/** True where an answer of one line stands as GitHub writes it: below its label and an empty line, above another. */
export function isAnswerBelow(lines: Lines, label: number, at: number): boolean {
  return at === label + 2 && isEmpty(lines, label + 1) && isEmpty(lines, at + 1);
}

function isEmpty(lines: Lines, at: number): boolean {
  return at >= lines.length || lines.line(at).text.trim() === '';
}
