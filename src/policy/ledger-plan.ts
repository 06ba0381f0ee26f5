import type { CommittedFile } from '../domain/effect.js';
import type { Finding } from '../domain/finding.js';
import { nowhere } from '../domain/finding.js';
import type { LedgerRecord } from '../domain/ledger.js';
import { readLedger } from '../metrics/ledger.js';
import { editedFiles, readState, shardFiles } from './ledger-state.js';

/** Changes are asked for from this long before the watermark: GitHub's lists may show a change a little late. */
const OVERLAP = 10 * 60 * 1000;

/** What the committed ledger holds, and from when on changes are to be read. */
export interface LedgerPlan {
  readonly files: readonly CommittedFile[];
  readonly records: readonly LedgerRecord[];
  /** ISO 8601 UTC; null to read every incident again. */
  readonly since: string | null;
  readonly watermark: string | null;
  /** Shards that somebody edited by hand. */
  readonly edited: readonly string[];
  /** Lines that could not be read. */
  readonly omitted: number;
  readonly findings: readonly Finding[];
}

/**
 * Plans a run from the files of the ledger's folder. The issues are the truth: where a shard was edited by hand or a line
 * cannot be read, every incident is read again. Throws SetupError for the ledger of a newer version.
 */
export function planFor(files: readonly CommittedFile[], now: string): LedgerPlan {
  const state = readState(files);
  const { records, omitted, findings } = readLedger(shardFiles(files));
  const edited = state === null ? [] : editedFiles(state, files);
  const isSound = edited.length === 0 && omitted === 0;
  const watermark = isSound ? pastOnly(state?.watermark ?? null, now) : null;
  return {
    files,
    records,
    since: watermark === null ? null : earlier(watermark),
    watermark,
    edited,
    omitted,
    findings: [...findings, ...edited.map(handEdited)],
  };
}

/** A watermark in the future would hide every change until then. */
function pastOnly(watermark: string | null, now: string): string | null {
  return watermark !== null && Date.parse(watermark) <= Date.parse(now) ? watermark : null;
}

function earlier(watermark: string): string {
  return new Date(Date.parse(watermark) - OVERLAP).toISOString().replace('.000Z', 'Z');
}

function handEdited(path: string): Finding {
  const message = `${path} is not as it was written: somebody edited it by hand. Every incident is read again, since the issues are the truth; correct the issue instead.`;
  return { ...nowhere, rule: 'ledger-edited', level: 'warning', field: null, message };
}
