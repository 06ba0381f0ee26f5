import type { Finding } from '../../domain/finding.js';
import { placeOn, type WordPlace } from '../places.js';
import type { Link } from './chain.js';
import type { Enclosure } from './line.js';
import type { Lines } from './lines.js';
import type { Candidate } from './swallowed.js';
import type { Known } from './titles.js';

const enclosureNames: Record<Enclosure['kind'], { readonly name: string; readonly close: string }> = {
  fence: { name: 'code block', close: 'a line of the same fence' },
  comment: { name: 'HTML comment', close: '-->' },
  details: { name: '<details> block', close: '</details>' },
  html: { name: 'HTML block', close: 'its closing tag and a blank line' },
};

/** What to say when an enclosure was ended before a heading that it would have swallowed. */
export function endedEarly(heading: number, enclosure: Enclosure, known: Known): Finding {
  const { name, close } = enclosureNames[enclosure.kind];
  return {
    rule: 'swallowed-heading',
    level: 'warning',
    field: known.key,
    line: enclosure.opened,
    column: enclosure.column,
    message:
      `The ${name} opened on line ${enclosure.opened} would swallow "${label(known)}" on line ${heading}, ` +
      `so it was read as ending there. Close it with ${close} before that line.`,
  };
}

/** What to say of headings that were taken although they are not written as GitHub writes them. */
export function otherSpelling(
  lines: Lines,
  known: readonly Known[],
  found: readonly Candidate[],
  chain: readonly Link[],
  order: 'form' | 'any',
): Finding[] {
  if (order === 'any') return [];
  const inexact = new Set(found.filter((one) => !one.exact).map((one) => one.at));
  return chain
    .filter((link) => inexact.has(link.at))
    .map(({ at, field }) => {
      const line = lines.line(at);
      const section = known[field] as Known;
      return {
        rule: 'heading-spelling',
        level: 'warning',
        field: section.key,
        ...placeOn(line),
        message: `"${short(line.text)}" was read as the heading of "${label(section)}". Write it as "### ${label(section)}".`,
      };
    });
}

/** What to say of known headings that start no section, once for each section. */
export function leftOver(
  lines: Lines,
  known: readonly Known[],
  found: readonly Candidate[],
  chain: readonly Link[],
): Finding[] {
  const taken = new Set(chain.map((link) => link.at));
  const owner = new Map(chain.map((link) => [link.field, lines.numberOf(link.at)]));
  const rest = new Map<number, WordPlace[]>();
  for (const { at, fields } of found) {
    if (taken.has(at)) continue;
    const field = fields[0] as number;
    const places = rest.get(field) ?? [];
    if (places.length < 4) rest.set(field, [...places, placeOn(lines.line(at))]);
  }
  return [...rest].map(([field, places]) => leftOverFinding(known[field] as Known, places, owner.get(field)));
}

function leftOverFinding(known: Known, places: readonly WordPlace[], own: number | undefined): Finding {
  const numbers = places.slice(0, 3).map(({ line }) => line);
  const where = `line ${numbers.join(', ')}${places.length > 3 ? ' and more' : ''}`;
  const common = { level: 'warning', field: known.key, ...(places[0] as WordPlace) } as const;
  if (own === undefined) {
    const message =
      `"${label(known)}" (${where}) stands where the form cannot have put it, so it was read as text. ` +
      'Move it to its place in the form if it was meant as an answer.';
    return { rule: 'heading-out-of-order', ...common, message };
  }
  const message =
    `"${label(known)}" stands again (${where}); the one on line ${own} counts, the rest is text. ` +
    'If it was pasted, put it in a code block or quote it.';
  return { rule: 'repeated-heading', ...common, message };
}

function label(known: Known): string {
  return known.titles[0] ?? known.key;
}

function short(text: string): string {
  const line = text.trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
