import { nowhere } from '../../domain/finding.js';
import { typedFacts } from '../../domain/sections.js';
import type { Span } from '../../domain/situation.js';
import { namedTimes, type Times } from '../../domain/time.js';
import type { Span as Piece } from '../markdown/divide.js';
import type { Line } from '../markdown/line.js';
import { placeOn } from '../places.js';
import type { Entry } from '../time/entry.js';
import { aboutFact, type FieldAnswer, type Sayings } from './fact-words.js';
import { placedFacts } from './known-facts.js';
import { isEmptyAnswer, openingOf } from './words.js';

/** Where a section, or a fact that the forms ask as a typed field, stands in the text. */
export type ReportSpan = Span;

/** A section's text as written, outer blank lines gone; empty where the form was left unanswered. */
export interface SectionText {
  readonly id: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Cuts the text of a section out of the whole. */
export function sectionText(piece: Piece, text: string): SectionText {
  const first = piece.lines.spoken.find(hasWords);
  const last = piece.lines.spoken.findLast(hasWords);
  const id = piece.key as string;
  if (!first || !last) return { id, text: '', from: piece.textFrom, to: piece.textFrom };
  const own = text.slice(first.from, last.to);
  return { id, text: isEmptyAnswer(own) ? '' : own, from: first.from, to: last.to };
}

function hasWords({ text }: Line): boolean {
  return text !== '' && text.trim() !== '';
}

/** The places of all sections and typed fields; facts written as lines of their own sections are placed there. */
export function reportSpans(
  sections: readonly Piece[],
  texts: readonly SectionText[],
  fields: readonly Piece[],
  answers: readonly FieldAnswer[],
  said: Sayings,
): ReportSpan[] {
  const ofFields = fields.map((piece, index) => placed(piece, answers[index] as FieldAnswer));
  const ofSections = sections.map((piece, index) => placed(piece, texts[index] as SectionText));
  const known = new Set(fields.map((piece) => piece.key));
  const ofLines = typedFacts('full').flatMap(({ id }) => {
    const home = placedFacts.find((one) => one.fact.id === id)?.section;
    const line = known.has(id) ? undefined : said.get(id)?.find((one) => one.section === home);
    if (!line) return [];
    const { line: heading, column, from, to } = line;
    return [{ id, heading, column, from, to, valueFrom: from, valueTo: to }];
  });
  return [...ofFields, ...ofSections, ...ofLines, ...factSpans(said)];
}

/** The places of facts written as lines, under `section/fact`: `owners/incident-lead`. */
function factSpans(said: Sayings): ReportSpan[] {
  return placedFacts.flatMap(({ section, fact }) => {
    const one = aboutFact(said, section, fact.id).find(({ words }) => !isEmptyAnswer(words));
    if (!one) return [];
    const { line, column, from, to } = one;
    return [{ id: `${section}/${fact.id}`, heading: line, column, from, to, valueFrom: from, valueTo: to }];
  });
}

/** The places of the named moments, under `timeline/name`; offsets are those of their lines' starts. */
export function momentSpans(times: Times, entries: readonly Entry[], lines: readonly Line[]): ReportSpan[] {
  return namedTimes.flatMap(({ id: name }) => {
    const moment = times[name];
    const entry = moment && entries.find((one) => one.moment === moment && one.names.includes(name));
    const line = entry && lines.find((one) => one.number === entry.line);
    if (!line) return [];
    const { at } = openingOf(line.text);
    const [from, to] = [line.from + at, line.to];
    const id = `timeline/${name}`;
    const { line: heading, column } = entry;
    return [{ id, heading, column, from, to, valueFrom: from, valueTo: to }];
  });
}

function placed(piece: Piece, value: { readonly from: number; readonly to: number }): ReportSpan {
  const { line: heading, column } = piece.heading ? placeOn(piece.heading) : nowhere;
  return {
    id: piece.key as string,
    heading,
    column,
    from: piece.from,
    to: piece.to,
    valueFrom: value.from,
    valueTo: value.to,
  };
}
