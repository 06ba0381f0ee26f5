import type { Splice } from '../../domain/effect.js';
import { sections } from '../../domain/sections.js';
import { severityRow } from '../../domain/severities.js';
import { normalise } from '../../parsing/markdown/lines.js';
import { sayingsIn } from '../../parsing/report/fact-words.js';
import { statusFacts, statusSections } from '../../parsing/report/known-facts.js';
import { type ReportReading, readReport } from '../../parsing/report/report.js';
import { leadingLevel } from '../../parsing/report/severity.js';
import { firstThat, paper, waysToAdd, withSection } from './pen.js';

/** A fact and what it shall say. */
export interface NewFact {
  readonly section: string;
  readonly fact: string;
  /** In a labelled line; neutralised where somebody else chose the words. */
  readonly words: string;
  /** In a field of the form, where an option says more than its id. */
  readonly option?: string;
  /** True when the report reads as it shall: tried after each way to write it. */
  readonly holds: (reading: ReportReading) => boolean;
}

/**
 * Sets a fact where the report states it: in the form's field and on the lines that say it again, else on its labelled line, else on a new one. Null where
 * the report would still read otherwise, since it is said again elsewhere.
 */
export function setFact(given: string, fact: NewFact): string | null {
  if (fact.holds(readReport(given))) return given;
  const body = withSection(given, fact.section);
  const lines = onLines(body, fact);
  const elsewhere = statusFacts.has(fact.fact)
    ? statusSections.flatMap((section) => onLines(body, { ...fact, section }))
    : [];
  const field = inField(body, fact);
  const said = [...lines, ...elsewhere].flat();
  const everywhere = field.map((way) => [...way, ...said.filter(isFirst)]);
  const ways = [...everywhere, ...field, ...lines, ...onNewLine(body, fact), ...elsewhere, elsewhere.flat()];
  return firstThat(body, ways, fact.holds)?.body ?? null;
}

function isFirst({ at }: Splice, index: number, all: readonly Splice[]): boolean {
  return all.findIndex((one) => one.at === at) === index;
}

/** A fact that has a line of its own already; the body as it is where it has none. */
export function setFactIfAsked(body: string, fact: NewFact): string {
  const way = onLines(body, fact)[0];
  return (way && firstThat(body, [way], fact.holds)?.body) ?? body;
}

function inField(body: string, { fact, words, option }: NewFact): readonly (readonly Splice[])[] {
  const text = normalise(body);
  const span = readReport(text).spans.find((one) => one.id === fact && text[one.from] === '#');
  if (!span) return [];
  const { valueFrom: at, valueTo } = span;
  const insert = option ?? words;
  return [[{ at, remove: valueTo - at, insert: valueTo === at ? `\n${insert}\n` : insert }]];
}

function onLines(body: string, { section, fact, words }: NewFact): readonly (readonly Splice[])[] {
  const lines = paper(body, section)?.lines ?? [];
  const said = sayingsIn([{ key: section, lines: [...lines] }]).get(fact) ?? [];
  const text = normalise(body);
  return said.map(({ from, to, words: old }) => {
    const insert = replaced(old, words);
    return [
      { at: from, remove: to - from, insert: /\s/.test(text[from - 1] ?? '\n') ? insert : ` ${insert}` },
    ];
  });
}

/** A level gives way to another alone: what people wrote behind it stays, but for the words that only spell out the old one. */
function replaced(old: string, words: string): string {
  const level = leadingLevel(old);
  if (level === null || leadingLevel(words) === null) return words;
  const behind = old.trim().slice(level.length);
  return words + (behind === ` – ${severityRow(level).meaning}` ? '' : behind);
}

function onNewLine(body: string, { section, fact, words }: NewFact): readonly (readonly Splice[])[] {
  const place = paper(body, section);
  const title = sections.flatMap((one) => one.facts).find((one) => one.id === fact)?.title;
  return place && title ? waysToAdd(place, `- ${title}: ${words}`) : [];
}
