import type { CommittedFile, Effect } from '../domain/effect.js';
import type { LedgerRecord } from '../domain/ledger.js';
import { latestDrift, readDrift } from '../metrics/drift.js';
import { merge, readLedger, type Shards, shardOf, writeShard } from '../metrics/ledger.js';
import { windowOf } from '../metrics/window.js';
import { ours, safe } from '../rendering/safe.js';
import { weeklyFiles } from '../rendering/weekly-files.js';

/** The ledger as committed, and what has changed since. `now` is ISO 8601 UTC. */
export interface WeeklySituation {
  readonly now: string;
  readonly weeks: number;
  readonly branch: string;
  readonly head: string;
  readonly files: readonly CommittedFile[];
  /** The shards of drift beside the ledger. */
  readonly drift: readonly CommittedFile[];
  readonly changed: readonly LedgerRecord[];
}

/** The weekly commit: ledger files that changed, report, index page, figures and charts, all in one. */
export function weekly(situation: WeeklySituation): readonly Effect[] {
  const { now, weeks, branch, head } = situation;
  const ledger = readLedger(situation.files);
  const shards = merge(shardsOf(ledger.records), situation.changed);
  const records = [...shards.values()].flat();
  const runs = situation.drift.flatMap(({ text }) => readDrift(text).runs);
  const drift = latestDrift(runs, windowOf({ now, weeks }));
  const report = weeklyFiles(records, { now, weeks }, { omitted: ledger.omitted, drift });
  const files = [...ledgerFiles(shards, situation.files), ...report];
  const name = reportPath(report)?.split('/').at(-1)?.replace('.md', '') ?? '';
  return [
    {
      kind: 'commit',
      branch,
      parent: head,
      headline: safe`Report on incidents, ${ours(name)}`,
      files,
      why: `incidents that changed since the last report: ${situation.changed.length}`,
    },
  ];
}

/** Path of the weekly report among the files of the commit. */
export function reportPath(files: readonly CommittedFile[]): string | null {
  return files.find(({ path }) => path.startsWith('incidents/reports/'))?.path ?? null;
}

/**
 * The last moment that the ledger knows of, and not later than `now`: what changed before is in it. Null for an empty
 * ledger. ISO 8601 UTC.
 */
export function newestUpdate(records: readonly LedgerRecord[], now: string): string | null {
  const times = records.map((record) => record.updatedAt).filter((at) => Date.parse(at) <= Date.parse(now));
  return times.reduce<string | null>((newest, at) => (newest === null || at > newest ? at : newest), null);
}

function shardsOf(records: readonly LedgerRecord[]): Shards {
  const shards = new Map<string, LedgerRecord[]>();
  for (const record of records) {
    const month = shardOf(record);
    shards.set(month, [...(shards.get(month) ?? []), record]);
  }
  return shards;
}

function ledgerFiles(shards: Shards, before: readonly CommittedFile[]): readonly CommittedFile[] {
  return [...shards]
    .map(([month, records]) => ({ path: `incidents/ledger/${month}.ndjson`, text: writeShard(records) }))
    .filter(({ path, text }) => before.find((file) => file.path === path)?.text !== text);
}
