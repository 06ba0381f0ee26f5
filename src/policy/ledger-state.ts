import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { DRIFT_FOLDER, LEDGER_FOLDER } from '../domain/delivery.js';
import type { CommittedFile } from '../domain/effect.js';
import { SetupError } from '../domain/errors.js';
import { LEDGER_SCHEMA } from '../domain/ledger.js';

export const STATE_PATH = `${LEDGER_FOLDER}/state.json`;

/** Beside the shards: how far they are read, and what they looked like when they were written. */
export interface LedgerState {
  readonly schema: number;
  /** Every change up to this moment is in the shards (ISO 8601 UTC); null when nothing is. */
  readonly watermark: string | null;
  /** Hash of each shard by its name, to tell an edit by hand. */
  readonly files: Readonly<Record<string, string>>;
}

const stateSchema = v.object({
  schema: v.number(),
  watermark: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  files: v.record(v.string(), v.string()),
});

/**
 * Reads the state; null where there is none, or none that can be read: then all incidents are read again. Throws SetupError
 * for the state of a newer version, since this one would write its ledger back into an older form.
 */
export function readState(files: readonly CommittedFile[]): LedgerState | null {
  const text = files.find(({ path }) => path === STATE_PATH)?.text;
  const state = text === undefined ? null : parsed(text);
  if (state !== null && state.schema > LEDGER_SCHEMA) {
    throw new SetupError(
      `${STATE_PATH} was written by a newer version of incident-loop (schema ${state.schema}; this one knows ${LEDGER_SCHEMA}). Use that version here.`,
    );
  }
  return state;
}

function parsed(text: string): LedgerState | null {
  try {
    const read = v.safeParse(stateSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** Writes the state: the same bytes for the same shards and watermark. */
export function writeState(watermark: string | null, shards: readonly CommittedFile[]): CommittedFile {
  const sorted = [...shards].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = Object.fromEntries(sorted.map((file) => [nameOf(file), hashOf(file)]));
  const state: LedgerState = { schema: LEDGER_SCHEMA, watermark, files };
  return { path: STATE_PATH, text: `${JSON.stringify(state, null, 2)}\n` };
}

/** The shards among the files of the ledger's folder; those of drift, in the folder within, are not derived from issues. */
export function shardFiles(files: readonly CommittedFile[]): readonly CommittedFile[] {
  return files.filter(({ path }) => path.endsWith('.ndjson') && !path.startsWith(`${DRIFT_FOLDER}/`));
}

/** Paths of shards that are not as they were written: somebody edited, added or deleted them by hand. */
export function editedFiles(state: LedgerState, files: readonly CommittedFile[]): readonly string[] {
  const now = new Map(shardFiles(files).map((file) => [nameOf(file), hashOf(file)]));
  const names = [...new Set([...Object.keys(state.files), ...now.keys()])].sort();
  return names
    .filter((name) => state.files[name] !== now.get(name))
    .map((name) => `${LEDGER_FOLDER}/${name}`);
}

function nameOf({ path }: CommittedFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function hashOf({ text }: CommittedFile): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
