import type { Finding } from '../../domain/finding.js';
import { type Severity, worst } from '../../domain/severities.js';
import { aboutFact, type FieldAnswer, type Sayings } from './fact-words.js';
import { type Levels, leadingLevel, readLevels } from './severity.js';
import type { StatusLine } from './status.js';
import { isEmptyAnswer } from './words.js';

/** The levels of a report, and what there is to say about them. */
export interface LevelReading {
  readonly severity: Severity | null;
  readonly potential: Severity | null;
  readonly findings: readonly Finding[];
}

interface Seen {
  readonly level: Severity;
  readonly line: number;
  readonly column: number;
}

/**
 * The level of a report: the form's own field where there is one, else the graver of what Impact, Severity and status and
 * the status line say. A level marked potential is the potential one and never a conflict.
 */
export function reportLevels(
  said: Sayings,
  lines: readonly StatusLine[],
  fields: ReadonlyMap<string, FieldAnswer>,
): LevelReading {
  const { actual, potential } = levelsSeen(said, lines);
  const field = answered(fields.get('severity'));
  const potentialField = answered(fields.get('potential-severity'));
  const severity = field ? fieldLevel(field) : gravest(actual);
  return {
    severity,
    potential: potentialField ? fieldLevel(potentialField) : gravest(potential),
    findings: field ? overruled(actual, severity) : disagreement(actual, severity),
  };
}

function levelsSeen(said: Sayings, lines: readonly StatusLine[]): { actual: Seen[]; potential: Seen[] } {
  const marked = aboutFact(said, 'impact', 'potential-severity').map((one) => {
    const { actual, potential } = readLevels(one.words);
    return { ...one, actual: [], potential: [...actual, ...potential] };
  });
  const plain = aboutFact(said, 'impact', 'severity').map((one) => ({ ...one, ...readLevels(one.words) }));
  const all = [...plain, ...marked, ...lines];
  const seen = (kind: keyof Levels): Seen[] =>
    all.flatMap(({ [kind]: levels, line, column }) => levels.map((level) => ({ level, line, column })));
  return { actual: seen('actual'), potential: seen('potential') };
}

function gravest(seen: readonly Seen[]): Severity | null {
  return worst(...new Set(seen.map((one) => one.level)));
}

function fieldLevel({ words }: FieldAnswer): Severity | null {
  return leadingLevel(words) ?? worst(...readLevels(words).actual);
}

function answered(field: FieldAnswer | undefined): FieldAnswer | null {
  return field && !isEmptyAnswer(field.words) ? field : null;
}

function disagreement(actual: readonly Seen[], settled: Severity | null): Finding[] {
  const message = (said: Severity) =>
    `The report says ${said} here and ${settled} elsewhere; ${settled} counts. Correct the one that is wrong, or write “potential” beside it.`;
  return atOther(actual, settled, 'severity-disagrees', message);
}

function overruled(actual: readonly Seen[], settled: Severity | null): Finding[] {
  const message = (said: Severity) =>
    `This line says ${said}, the form's Severity field says ${settled ?? 'nothing that can be read'}; the field counts. Change the field if this line is right.`;
  return atOther(actual, settled, 'typed-field-repeated', message);
}

function atOther(
  actual: readonly Seen[],
  settled: Severity | null,
  rule: string,
  message: (said: Severity) => string,
): Finding[] {
  const other = actual.find((one) => one.level !== settled);
  if (!other) return [];
  const { line, column } = other;
  return [{ rule, level: 'warning', field: 'severity', line, column, message: message(other.level) }];
}
