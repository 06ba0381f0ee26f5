import type { Finding } from '../domain/finding.js';
import type { LedgerRecord } from '../domain/ledger.js';
import { isBefore } from './instants.js';
import { Unreadable } from './ledger-fields.js';
import { broken, NAMED, repeatedIn } from './ledger-findings.js';
import { readRecord } from './ledger-record.js';

/** What a ledger file holds; every line that is no record is left out, counted and named. */
export interface Shard {
  readonly records: readonly LedgerRecord[];
  /** How many lines were left out. */
  readonly omitted: number;
  readonly findings: readonly Finding[];
}

/** A file of the ledger as it was read. */
export interface LedgerFile {
  readonly path: string;
  readonly text: string;
}

/** Records by the month of their declaration, `YYYY-MM`. */
export type Shards = ReadonlyMap<string, readonly LedgerRecord[]>;

/** Reads one file of the ledger (NDJSON). Never throws: a broken line is a finding with file and line. */
export function readShard(text: string, path: string): Shard {
  const records: LedgerRecord[] = [];
  return { records, ...readLines({ path, text }, (record) => records.push(record)) };
}

/**
 * Reads a ledger file by file; of a number that stands in several lines, the record updated last holds. `keep` (say,
 * `matters` of a window) lets go of the rest at once, so that a ledger of many years costs the memory of one file and no
 * more; `seen` counts all.
 */
export function readLedger(
  files: Iterable<LedgerFile>,
  keep: (record: LedgerRecord) => boolean = () => true,
): Shard & { readonly seen: number } {
  const newest = new Map<number, string>();
  const kept = new Map<number, LedgerRecord>();
  const findings: Finding[] = [];
  const repeated = new Set<number>();
  let omitted = 0;
  const take = (record: LedgerRecord) => {
    const known = newest.get(record.number);
    if (known !== undefined) repeated.add(record.number);
    if (known !== undefined && isBefore(record.updatedAt, known)) return;
    newest.set(record.number, record.updatedAt);
    if (keep(record)) kept.set(record.number, record);
    else if (known !== undefined) kept.delete(record.number);
  };
  for (const file of files) {
    const read = readLines(file, take);
    omitted += read.omitted;
    findings.push(...read.findings);
  }
  findings.push(...repeatedIn(repeated));
  return { records: [...kept.values()], seen: newest.size, omitted, findings };
}

/** Hands over each record as soon as it is read, so that one nobody keeps is gone before the next; tells what was left out. */
function readLines({ path, text }: LedgerFile, take: (record: LedgerRecord) => void): Omit<Shard, 'records'> {
  const findings: Finding[] = [];
  let omitted = 0;
  let line = 0;
  for (const content of linesOf(text)) {
    line += 1;
    if (content.trim() === '') continue;
    const read = readLine(content);
    if (typeof read !== 'string') take(read);
    else {
      omitted += 1;
      if (omitted <= NAMED) findings.push(broken(line, `${path}, line ${line}: ${read}`));
    }
  }
  if (omitted > NAMED) findings.push(broken(null, `${path}: ${omitted - NAMED} more lines are no records`));
  return { omitted, findings };
}

/**
 * Writes a file of the ledger: by number, one record a line, keys always in the same order. Throws an Error that names
 * the incident when a record could not be read back, since a line that the next week leaves out would be a silent loss.
 */
export function writeShard(records: readonly LedgerRecord[]): string {
  return [...records]
    .sort((a, b) => a.number - b.number)
    .map((record) => `${JSON.stringify(inKeyOrder(record))}\n`)
    .join('');
}

/** The month of declaration, UTC: the name of the file that a record belongs in. */
export function shardOf(record: Pick<LedgerRecord, 'declaredAt'>): string {
  return new Date(record.declaredAt).toISOString().slice(0, 7);
}

/** Puts records into shards by number; the one updated last holds, the new one in a tie. Each ends up in its own month. */
export function merge(shards: Shards, records: readonly LedgerRecord[]): Shards {
  const merged = new Map<string, LedgerRecord[]>([...shards.keys()].map((month) => [month, []]));
  for (const record of latest([...shards.values(), records])) {
    const month = shardOf(record);
    const shard = merged.get(month);
    if (shard) shard.push(record);
    else merged.set(month, [record]);
  }
  for (const shard of merged.values()) shard.sort((a, b) => a.number - b.number);
  return merged;
}

function latest(piles: readonly (readonly LedgerRecord[])[]): LedgerRecord[] {
  const byNumber = new Map<number, LedgerRecord>();
  for (const record of piles.flat()) {
    const known = byNumber.get(record.number);
    if (known && isBefore(record.updatedAt, known.updatedAt)) continue;
    byNumber.set(record.number, record);
  }
  return [...byNumber.values()];
}

function inKeyOrder(record: LedgerRecord): LedgerRecord {
  try {
    return readRecord(record);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Error(`Incident ${record.number} cannot be written to the ledger: ${error.message}.`);
  }
}

function readLine(content: string): LedgerRecord | string {
  try {
    return readRecord(JSON.parse(content));
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    if (error instanceof SyntaxError) return 'this is not JSON';
    throw error;
  }
}

/** Lines one at a time, so that a large file is not held twice. */
function* linesOf(text: string): Generator<string> {
  let from = text.startsWith('\ufeff') ? 1 : 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    yield text.slice(from, to);
    from = to + 1;
  }
}
