import type { CountPeriod } from '../domain/counts.js';
import { type Delivery, LEDGER_FOLDER } from '../domain/delivery.js';
import type { CommittedFile, Effect } from '../domain/effect.js';
import type { Finding } from '../domain/finding.js';
import type { LedgerRecord } from '../domain/ledger.js';
import { joinedDrift, measuredDrift } from '../metrics/drift.js';
import { merge, writeShard } from '../metrics/ledger.js';
import type { LedgerNews, Weekly } from '../metrics/weekly.js';
import { weekly as sumUp } from '../metrics/weekly.js';
import { windowOf } from '../metrics/window.js';
import { pullRequestText } from '../rendering/pull-request.js';
import { ours, safe } from '../rendering/safe.js';
import { filesOf, reportFileOf } from '../rendering/weekly-files.js';
import type { LedgerPlan } from './ledger-plan.js';
import { shardFiles, writeState } from './ledger-state.js';
import type { Upserted } from './ledger-upsert.js';

/** The ledger as committed, what has changed since, and where the report goes. `now` is ISO 8601 UTC. */
export interface WeeklySituation {
  readonly now: string;
  readonly weeks: number;
  readonly plan: LedgerPlan;
  readonly upserted: Upserted;
  /** Every change up to here is in the records. */
  readonly watermark: string | null;
  /** What is not read yet; null when all is. */
  readonly pending: LedgerNews['pending'];
  readonly counts: readonly CountPeriod[];
  /** The shards of drift beside the ledger. */
  readonly drift: readonly CommittedFile[];
  /** Those of another branch, that the commit brings along. */
  readonly driftBeside: readonly CommittedFile[];
  readonly place: Place;
}

/** Where the report goes, and what lies there. */
export interface Place {
  readonly delivery: Delivery;
  readonly base: string;
  readonly branch: string;
  readonly head: string;
  /** Head of the branch of ours as it was read. */
  readonly over: string | null;
  readonly reports: readonly string[];
  readonly metrics: string | null;
  readonly details: string | null;
}

/** The report of a run, and the commit that delivers it: none when all of it is there already. */
export interface WeeklyOutcome {
  readonly weekly: Weekly;
  readonly reportPath: string;
  readonly effects: readonly Effect[];
  /** About settings, counts, ledger and drift shards, for the log. */
  readonly findings: readonly Finding[];
}

/** Ledger files that changed, report, index page, figures and charts, all in one commit; nothing when nothing has changed. */
export function weekly(situation: WeeklySituation): WeeklyOutcome {
  const { now, weeks, plan, upserted, pending, counts, drift, driftBeside, place } = situation;
  const { records, gone } = upserted;
  const shards = joinedDrift(drift, driftBeside);
  const measured = measuredDrift(shards, windowOf({ now, weeks }));
  const omitted = (pending === null ? 0 : plan.omitted) + measured.omitted;
  const ledgerNews = { pending, gone, edited: plan.edited };
  const { drift: newest, refused: refusedRuns } = measured;
  const beside = { omitted, counts, drift: newest, refusedRuns, ledger: ledgerNews };
  const summed = sumUp(records, { now, weeks }, beside);
  const ledger = ledgerChange(records, situation);
  const reportPath = reportFileOf(summed);
  const brought = shards.filter((shard) => !drift.includes(shard));
  const isNew =
    ledger.files.length + ledger.deletions.length + brought.length > 0 || isNews(summed, reportPath, place);
  const { findings } = measured;
  if (!isNew) return { weekly: summed, reportPath, effects: [], findings };
  const { delivery, base, branch, head, over } = place;
  const commit: Effect = {
    kind: 'commit',
    branch,
    parent: head,
    headline: safe`Report on incidents, ${ours(summed.week.id)}`,
    files: [...ledger.files, ...brought, ...filesOf(summed)],
    deletions: ledger.deletions,
    delivery,
    over,
    base,
    text: pullRequestText(summed),
    why: whyOf(ledger.files, gone),
  };
  return { weekly: summed, reportPath, effects: [commit], findings };
}

function whyOf(files: readonly CommittedFile[], gone: readonly number[]): string {
  const shards = shardFiles(files).length;
  const parts = [
    shards === 0 ? 'no incident changed' : `months of the ledger that changed: ${shards}`,
    ...(gone.length > 0 ? [`incidents that left it: ${gone.length}`] : []),
  ];
  return parts.join('; ');
}

interface LedgerChange {
  readonly files: readonly CommittedFile[];
  readonly deletions: readonly string[];
}

/** Shards whose bytes differ, those of months that hold nothing any more, and the state when it differs. */
function ledgerChange(records: readonly LedgerRecord[], { plan, watermark }: WeeklySituation): LedgerChange {
  const shards = [...merge(new Map(), records)].map(([month, shard]) => ({
    path: `${LEDGER_FOLDER}/${month}.ndjson`,
    text: writeShard(shard),
  }));
  const before = new Map(plan.files.map(({ path, text }) => [path, text]));
  const files = [...shards, writeState(watermark, shards)].sort((a, b) => (a.path < b.path ? -1 : 1));
  const paths = new Set(files.map(({ path }) => path));
  return {
    files: files.filter(({ path, text }) => before.get(path) !== text),
    deletions: shardFiles(plan.files)
      .map(({ path }) => path)
      .filter((path) => !paths.has(path)),
  };
}

/** True unless this week's report lies there, and says the same but for the hour. */
function isNews(summed: Weekly, path: string, { reports, metrics, details }: Place): boolean {
  const isSame = (before: string | null, now: object) =>
    before !== null && withoutWindow(before) === withoutWindow(JSON.stringify(now));
  return !reports.includes(path) || !isSame(metrics, summed.figures) || !isSame(details, summed.details);
}

function withoutWindow(text: string): string | null {
  try {
    return JSON.stringify({ ...JSON.parse(text), window: null });
  } catch {
    return null;
  }
}
