import type { Finding } from '../../domain/finding.js';
import { divide, type Span as Piece } from '../markdown/divide.js';
import { fold } from '../markdown/inline.js';
import { isFree, type Line } from '../markdown/line.js';
import { type Lines, scan } from '../markdown/lines.js';
import { placeOn } from '../places.js';
import { headedByHand } from './headed-by-hand.js';
import { fieldTitles, knownFields } from './known-facts.js';
import { withoutSwallowed } from './swallowed-sections.js';

/** A body cut into what a form asked as typed fields (none in a report by hand) and its sections. */
export interface ReportParts {
  readonly form: 'form' | 'hand';
  /** What stands above the first field or section. */
  readonly preamble: readonly Line[];
  readonly fields: readonly Piece[];
  readonly sections: readonly Piece[];
  /** How GitHub shows the body: before anything was ended early that would swallow a section. */
  readonly shown: Lines;
  readonly findings: readonly Finding[];
}

/**
 * Cuts a normalised body. Where its first known heading is a typed field's, our form rendered it: typed fields are then
 * looked for only above the first section, where no pasted text can stand, and a later heading of such a name is text.
 * Sections may stand in any order: missing ones are added below, and people move them.
 */
export function reportParts(text: string): ReportParts {
  const shown = scan(text);
  const mended = withoutSwallowed(shown);
  const firstField = firstNamed(mended.lines, fieldTitles);
  const { lines, firstSection, known } = headedByHand(mended.lines, firstField);
  const isForm = firstField >= 0 && (firstSection < 0 || firstField < firstSection);
  const cut = isForm ? (firstSection < 0 ? lines.length : firstSection) : 0;
  const above = divide(lines.part(0, cut), isForm ? knownFields : [], { order: 'form' });
  const below = divide(lines.part(cut), known, { order: 'any' });
  const [preamble, ...fields] = above.spans;
  const [before, ...sections] = below.spans;
  return {
    form: isForm ? 'form' : 'hand',
    preamble: (isForm ? preamble : before)?.lines.spoken ?? [],
    fields: fields.map((piece) => endedBy(piece, cut < lines.length ? lines.startOf(cut) : null)),
    sections,
    shown,
    findings: [
      ...mended.findings,
      ...above.findings,
      ...below.findings,
      ...(isForm ? pastedFields(sections) : []),
    ],
  };
}

/** Index of the first heading that bears one of the titles; −1 when none does. */
function firstNamed(lines: Lines, titles: ReadonlySet<string>): number {
  for (let at = 0; at < lines.length; at += 1) {
    const standing = lines.standingOf(at);
    if (standing.title && isFree(standing) && titles.has(standing.title.name)) return at;
  }
  return -1;
}

/** The last typed field ends where the first section begins, or with the text. */
function endedBy(piece: Piece, next: number | null): Piece {
  return piece.to + 1 === next ? { ...piece, to: next } : piece;
}

function pastedFields(sections: readonly Piece[]): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const { lines } of sections) {
    for (let at = 0; at < lines.length; at += 1) {
      const standing = lines.standingOf(at);
      if (!standing.title || !isFree(standing)) continue;
      const { name } = standing.title;
      if (!fieldTitles.has(name) || seen.has(name)) continue;
      seen.add(name);
      findings.push(pastedField(name, lines.line(at)));
    }
  }
  return findings;
}

function pastedField(name: string, line: Line): Finding {
  const field = knownFields.find((one) => one.titles.some((own) => fold(own) === name));
  const message = `The form's own field “${field?.titles[0]}” counts; this heading of the same name is text. Put pasted text in a code block.`;
  return {
    rule: 'typed-field-repeated',
    level: 'warning',
    field: field?.key ?? null,
    ...placeOn(line),
    message,
  };
}
