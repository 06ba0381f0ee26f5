import * as v from 'valibot';
import { isSeq, LineCounter, parseDocument } from 'yaml';
import type { CountPeriod } from '../domain/counts.js';
import { type Finding, nowhere } from '../domain/finding.js';
import { closedLists } from '../domain/lists.js';
import { isDate } from '../domain/time.js';

/** What a counts file says, and what could not be read of it. */
export interface CountsReading {
  readonly periods: readonly CountPeriod[];
  readonly findings: readonly Finding[];
}

const MOST = 10_000_000_000;
const day = v.pipe(
  v.string(),
  v.check((text) => isDate(text), 'must be a day like 2026-11-20'),
);
const count = v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST))), null);
const origins = closedLists['counted-from'].map((choice) => choice.id);
const period = v.pipe(
  v.strictObject({
    from: day,
    to: day,
    'unsafe-blocked': count,
    'unsafe-escaped': count,
    'safe-blocked': count,
    'safe-allowed': count,
    'counted-from': v.optional(v.nullable(v.picklist(origins)), null),
    exposure: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(MOST))), null),
    'exposure-unit': v.optional(v.pipe(v.string(), v.maxLength(60)), 'sessions'),
  }),
  v.check(({ from, to }) => from <= to, 'must not end before it starts'),
);

/**
 * Reads a counts file: a list of periods in YAML or JSON (null: there is none). A period that cannot be read, or that
 * overlaps an earlier one and so would count twice, is left out and named with its line. `path` is what findings call the file.
 */
export function readCounts(text: string | null, path: string): CountsReading {
  if (text === null || text.trim() === '') return { periods: [], findings: [] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error', schema: 'core' });
  const [broken] = document.errors;
  const whole = (line: number | null, what: string) => ({
    periods: [],
    findings: [complaint(path, line, what)],
  });
  if (broken) return whole(lines.linePos(broken.pos[0]).line, 'this is not YAML');
  const { contents } = document;
  if (!isSeq(contents)) return whole(1, 'the file must be a list of periods, each with from and to');
  const periods: CountPeriod[] = [];
  const findings: Finding[] = [];
  for (const [index, data] of (document.toJS({ maxAliasCount: 0 }) as unknown[]).entries()) {
    const node = contents.items[index] as { range?: readonly [number, number, number] | null } | null;
    const line = node?.range ? lines.linePos(node.range[0]).line : null;
    const read = readPeriod(data, periods);
    if (typeof read === 'string') findings.push(complaint(path, line, read));
    else periods.push(read);
  }
  return { periods, findings };
}

function readPeriod(data: unknown, known: readonly CountPeriod[]): CountPeriod | string {
  const result = v.safeParse(period, data);
  if (!result.success) {
    const [issue] = result.issues;
    const key = v.getDotPath(issue);
    return `${key ?? 'the period'}: ${issue.message}`;
  }
  const { from, to, exposure, ...given } = result.output;
  const other = known.find((one) => one.from <= to && from <= one.to);
  if (other) return `the period overlaps the one from ${other.from} to ${other.to}: it would count twice`;
  return {
    from,
    to,
    outputs: {
      unsafeBlocked: given['unsafe-blocked'],
      unsafeEscaped: given['unsafe-escaped'],
      safeBlocked: given['safe-blocked'],
      safeAllowed: given['safe-allowed'],
      origin: given['counted-from'],
    },
    exposure: exposure === null ? null : { amount: exposure, unit: given['exposure-unit'] },
  };
}

function complaint(path: string, line: number | null, what: string): Finding {
  const where = line === null ? path : `${path}, line ${line}`;
  return {
    ...nowhere,
    field: null,
    rule: 'counts',
    level: 'warning',
    line,
    message: `${where}: ${what}. It is in no figure.`,
  };
}
