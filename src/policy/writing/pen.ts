import { type Splice, spliced } from '../../domain/effect.js';
import { sections } from '../../domain/sections.js';
import type { Line } from '../../parsing/markdown/line.js';
import { normalise, scan } from '../../parsing/markdown/lines.js';
import { rawOffsets } from '../../parsing/offsets.js';
import { type ReportReading, readReport } from '../../parsing/report/report.js';
import { sectionSkeleton } from '../../rendering/skeleton.js';

/** In characters; GitHub refuses more. */
export const LONGEST_BODY = 65_536;

/** What a report says once something was written into it. */
export interface Written {
  readonly body: string;
  readonly reading: ReportReading;
}

/** A section as the pen finds it: its lines, and where its own words begin and end. Offsets are those of the normalised body. */
export interface Paper {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly to: number;
  /** True where a form's filler (`_No response_`) is all there is. */
  readonly filler: boolean;
}

/** A body with splices made at offsets of its normalised text. */
export function written(body: string, splices: readonly Splice[]): Written {
  const toRaw = rawOffsets(body);
  const raw = splices.map(({ at, remove, insert }) => ({
    at: toRaw(at),
    remove: toRaw(at + remove) - toRaw(at),
    insert,
  }));
  const text = spliced(body, raw);
  return { body: text, reading: readReport(text) };
}

/** The first of some ways to write that leaves the report as it was meant; null where none does, or where it grew too long. */
export function firstThat(
  body: string,
  ways: readonly (readonly Splice[])[],
  holds: (reading: ReportReading) => boolean,
): Written | null {
  for (const way of ways) {
    const done = written(body, way);
    if (done.body.length <= LONGEST_BODY && holds(done.reading)) return done;
  }
  return null;
}

/** The section of a body; null where it has none. */
export function paper(body: string, section: string): Paper | null {
  const text = normalise(body);
  const { spans, report } = readReport(text);
  const span = spans.find((one) => one.id === section);
  if (!span) return null;
  const lines = scan(text).all.filter((line) => line.from >= span.valueFrom && line.from < span.to);
  const filler = (report.sections[section] ?? '') === '' && span.valueTo > span.valueFrom;
  return { lines, from: span.valueFrom, to: span.valueTo, filler };
}

/** The body with the section in it, an empty one at its end where there was none. */
export function withSection(body: string, section: string): string {
  const row = sections.find((one) => one.id === section);
  if (!row || readReport(body).spans.some((span) => span.id === section)) return body;
  return `${body.trimEnd()}\n\n### ${row.title}\n\n${sectionSkeleton(row)}\n`;
}

/** Two ways to add lines to a section: below its last words, else above its first ones where something there swallows all below. */
export function waysToAdd({ from, to, filler }: Paper, lines: string): readonly (readonly Splice[])[] {
  if (filler) return [[{ at: from, remove: to - from, insert: lines }]];
  return [
    [{ at: to, remove: 0, insert: to === from ? `\n${lines}\n` : `\n${lines}` }],
    [{ at: from, remove: 0, insert: `${lines}\n\n` }],
  ];
}
