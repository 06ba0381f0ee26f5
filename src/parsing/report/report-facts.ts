import type { Finding } from '../../domain/finding.js';
import type { FactValue } from '../../domain/report.js';
import { type Fact, sections } from '../../domain/sections.js';
import { type FactReading, readFactValue } from './fact-values.js';
import { aboutFact, type FieldAnswer, type Said, type Sayings } from './fact-words.js';
import { type PlacedFact, placedFacts } from './known-facts.js';
import type { LevelReading } from './levels.js';
import { readOwasp, withEdition } from './owasp.js';
import type { StatusLine } from './status.js';
import { isEmptyAnswer } from './words.js';

/** Section id → fact id → value, and what there is to say about the words they were read from. */
export interface FactsReading {
  readonly values: Readonly<Record<string, Readonly<Record<string, FactValue>>>>;
  readonly findings: readonly Finding[];
}

/**
 * Reads every fact of the table: the form's typed field where it is answered, else the first line that says something, else
 * the status line.
 */
export function reportFacts(
  said: Sayings,
  fields: ReadonlyMap<string, FieldAnswer>,
  levels: LevelReading,
  status: readonly StatusLine[],
): FactsReading {
  const findings: Finding[] = [];
  const values: Record<string, Record<string, FactValue>> = {};
  for (const section of sections) values[section.id] = {};
  for (const placed of placedFacts) {
    const { section, fact } = placed;
    const reading = readOne(placed, said, fields);
    findings.push(...reading.findings);
    const told = levelOf(fact.id, levels) ?? reading.value ?? statusOf(fact.id, status);
    (values[section] as Record<string, FactValue>)[fact.id] = told;
  }
  return { values, findings };
}

function levelOf(fact: string, levels: LevelReading): FactValue {
  if (fact === 'severity') return levels.severity;
  return fact === 'potential-severity' ? levels.potential : null;
}

const ofStatus = { kind: 'kind', state: 'state', 'next-review': 'nextReview' } as const;

function statusOf(fact: string, status: readonly StatusLine[]): FactValue {
  if (!Object.hasOwn(ofStatus, fact)) return null;
  const key = ofStatus[fact as keyof typeof ofStatus];
  return status.find((line) => line[key] !== null)?.[key] ?? null;
}

function readOne(
  { section, fact }: PlacedFact,
  said: Sayings,
  fields: ReadonlyMap<string, FieldAnswer>,
): FactReading {
  const lines = aboutFact(said, section, fact.id).filter((one) => !isEmptyAnswer(one.words));
  const field = fields.get(fact.id);
  if (field && !isEmptyAnswer(field.words)) {
    const own = readFactValue(fact, field.words, field);
    return { value: own.value, findings: [...own.findings, ...overruled(fact, own.value, lines)] };
  }
  if (fact.id === 'owasp') return readIdLines(fact, lines);
  const [first] = lines;
  return first ? readFactValue(fact, first.words, first) : { value: null, findings: [] };
}

/** Lines that contradict the form's own field; levels are compared elsewhere, by gravity. */
function overruled(fact: Fact, value: FactValue, lines: readonly Said[]): Finding[] {
  if (fact.kind.type === 'severity') return [];
  const other = lines.find(
    (one) => JSON.stringify(readFactValue(fact, one.words, one).value) !== JSON.stringify(value),
  );
  if (!other) return [];
  const message = `This line contradicts the form's field “${fact.title}”, which counts. Change the field if the line is right.`;
  return [
    {
      rule: 'typed-field-repeated',
      level: 'warning',
      field: fact.id,
      line: other.line,
      column: other.column,
      message,
    },
  ];
}

/** OWASP ids stand on as many lines as there are lists (`OWASP LLM 2025: …`, `OWASP Agentic: …`). */
function readIdLines(fact: Fact, said: readonly Said[]): FactReading {
  const lines = said.map((one) => ({ ...one, words: withEdition(one.words, one.label) }));
  const readings = lines.map((one) => readFactValue(fact, one.words, one));
  const ids = lines.flatMap((one) => readOwasp(one.words).ids);
  return {
    value: ids.length > 0 ? [...new Set(ids)] : (readings[0]?.value ?? null),
    findings: readings.flatMap((reading) => reading.findings),
  };
}
