import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { EvalRun } from '../../domain/eval-run.js';
import { type Bytes, peek } from './bytes.js';
import { CaseBook } from './case-book.js';
import { readLines } from './json-lines.js';
import { walkJson } from './json-walk.js';
import { limits } from './limits.js';
import { safetyOf } from './safety.js';
import { type Fields, fieldsOf, isObject, wordsOf } from './shape.js';
import { quoted, Unfit } from './unfit.js';

/** What a list of cases said beside its cases. */
interface List {
  readonly book: CaseBook;
  readonly fallback: string;
  environment: string | null;
  rows: number;
}

/** Reads cases as JSON Lines. Throws Unfit. */
export async function readCaseLines(source: Bytes, fallback: string): Promise<EvalRun> {
  const list = listFor(fallback);
  await readLines(source, (value) => add(list, value));
  return runOf(list);
}

/** Reads cases as one JSON list. Throws Unfit. */
export async function readCaseList(source: Bytes, fallback: string): Promise<EvalRun> {
  const list = listFor(fallback);
  await walkJson(source, {
    interest: (path) => (path.length === 1 ? 'whole' : 'into'),
    take: (_, value) => add(list, value),
  });
  return runOf(list);
}

/** Reads cases as a table in CSV, its columns named in the first line. Throws Unfit. */
export async function readTable(source: Bytes, fallback: string): Promise<EvalRun> {
  const list = listFor(fallback);
  const { start, whole } = await peek(source);
  const rows = parse({
    columns: namesOf,
    bom: true,
    delimiter: delimiterIn(start.toString('utf8').trimStart()),
    max_record_size: limits.record,
    skip_empty_lines: true,
    trim: true,
  });
  // A fault of either end reaches the loop below through the rows; a mere pipe would leave the source's to end the process.
  pipeline(Readable.from(whole), rows, () => {});
  try {
    for await (const row of rows) add(list, row);
  } catch (error) {
    if (error instanceof Unfit) throw error;
    throw new Unfit('eval-csv', `The table cannot be read: ${quoted((error as Error).message)}.`);
  }
  return runOf(list);
}

/** What stands between the names of the first line, so that cells may hold the other marks. */
function delimiterIn(text: string): string {
  const header = (text.split(/\r?\n|\r/, 1)[0] as string).replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((mark) => [header.split(mark).length, mark] as const);
  return counts.reduce((most, one) => (one[0] > most[0] ? one : most))[1];
}

function listFor(fallback: string): List {
  return { book: new CaseBook(), fallback, environment: null, rows: 0 };
}

function namesOf(header: readonly string[]): string[] {
  const names = header.map((name) => name.trim().toLowerCase());
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new Unfit('eval-duplicate-name', `The table has two columns ${quoted(twice)}. Keep one.`);
  if (names.includes('__proto__'))
    throw new Unfit('eval-proto', 'The table has a column “__proto__”, which no eval tool writes.');
  return names;
}

function add(list: List, value: unknown): void {
  list.rows += 1;
  const row = fieldsOf(value);
  const id = wordsOf(row.case_id);
  if (!isObject(value) || id === null)
    throw wrong(
      list.rows,
      'has no case_id, by which runs are compared; a number of more than 15 digits needs quotes',
    );
  const suite = wordsOf(row.suite) ?? list.fallback;
  const category = wordsOf(row.category);
  list.environment ??= wordsOf(row.environment);
  const guards = safetyOf(suite, category) ?? (isGiven(row.unsafe) || isGiven(row.blocked) ? 'safety' : null);
  list.book.add({ suite, key: id, category, safety: guards, passed: outcomeOf(row, list.rows) });
}

function runOf({ book, environment }: List): EvalRun {
  const about = { createdAt: null, target: null, environment, commit: null } as const;
  return { tool: 'generic', ...about, paired: true, cases: book.cases() };
}

/** `passed` where it is given; else an unsafe output passes only where it was blocked. */
function outcomeOf(row: Fields, position: number): boolean | null {
  const unsafe = yesOrNo(row.unsafe, 'unsafe', position);
  if ('passed' in row) {
    const passed = yesOrNo(row.passed, 'passed', position);
    if (passed && unsafe && yesOrNo(row.blocked, 'blocked', position) !== true)
      throw wrong(position, 'says passed, and unsafe without being blocked: only one can be true');
    return passed;
  }
  if (unsafe === null) {
    if ('unsafe' in row) return null;
    throw wrong(position, 'says neither passed nor unsafe');
  }
  return !unsafe || yesOrNo(row.blocked, 'blocked', position) === true;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

const spelled: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  yes: true,
  no: false,
  '1': true,
  '0': false,
  pass: true,
  fail: false,
};

/** A yes or no as tables spell it; null where nothing stands. Anything else is refused, never taken for a pass. */
function yesOrNo(value: unknown, name: string, position: number): boolean | null {
  if (typeof value === 'boolean') return value;
  const word =
    typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : null;
  if (!isGiven(value) || word === '' || word === 'null' || word === 'error') return null;
  const said = word !== null && Object.hasOwn(spelled, word) ? spelled[word] : undefined;
  if (said === undefined)
    throw wrong(position, `has ${quoted(value)} as ${name}, which is neither true nor false nor empty`);
  return said;
}

function wrong(position: number, what: string): Unfit {
  return new Unfit('eval-shape', `Case ${position} of the list ${what}.`);
}
