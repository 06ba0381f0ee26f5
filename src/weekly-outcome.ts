import { COUNTS_PATH } from './domain/counts.js';
import type { ActionIssue, Issue } from './domain/issue.js';
import type { Client } from './github/client.js';
import { readFileAtHead } from './github/file.js';
import { type Changed, gatherChanged } from './github/gather-changed.js';
import type { GatheredLedger } from './github/gather-ledger.js';
import { gatherNumbers } from './github/gather-numbers.js';
import type { Destination } from './github/gather-place.js';
import { understand } from './look.js';
import { incidentOfAction } from './parsing/action-issue.js';
import { readCounts } from './parsing/counts.js';
import { readSettings } from './parsing/settings.js';
import { ledgerRecord } from './policy/ledger.js';
import { type LedgerPlan, planFor } from './policy/ledger-plan.js';
import { type ChangedRecord, ownCount, type Upserted, upsert } from './policy/ledger-upsert.js';
import { type WeeklyOutcome, weekly } from './policy/weekly.js';

/** Pages of incidents that one run reads: ten thousand incidents and half as many again, well within an hour's requests. */
const PAGES = 150;

/** Reads what has changed and decides on the report. Throws SetupError for a ledger of a newer version. */
export async function weeklyOutcome(
  client: Client,
  ledger: GatheredLedger,
  { delivery }: Destination,
  self: string,
): Promise<WeeklyOutcome> {
  const { settings, findings } = readSettings(ledger.settings);
  const counts = await countsOf(client, settings['counts-file'], ledger);
  const plan = planFor(ledger.files, ledger.now);
  const changed = await gatherChanged(client, plan.since, self, { pages: PAGES });
  const read = recordsOf(changed, ledger, self);
  const { upserted, isWhole } = await completed(client, plan, changed, read, ledger.url);
  const outcome = weekly({
    now: ledger.now,
    weeks: settings['window-weeks'],
    plan,
    upserted,
    watermark: isWhole ? later(plan.watermark, changed.upTo) : null,
    pending: changed.stopped === null ? null : pendingOf(changed),
    counts: counts.periods,
    drift: ledger.drift,
    driftBeside: ledger.driftBeside,
    place: { ...ledger, delivery },
  });
  return { ...outcome, findings: [...findings, ...counts.findings, ...plan.findings, ...outcome.findings] };
}

/** The counts file that settings name; the usual one came with the ledger. */
async function countsOf(client: Client, path: string, ledger: GatheredLedger) {
  return readCounts(path === COUNTS_PATH ? ledger.counts : await readFileAtHead(client, path), path);
}

function pendingOf({ issues, total, upTo }: Changed) {
  return { read: issues.length, total, upTo: upTo ?? '' };
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/** A record is what its issue and the settings say, and no more: at any time it comes out the same, to the byte. */
function recordsOf(changed: Changed, ledger: GatheredLedger, self: string): readonly ChangedRecord[] {
  const unlinked = new Map<number | null, Omit<ActionIssue, 'linked'>[]>();
  for (const action of changed.actions) {
    const incident = incidentOfAction(action.body);
    unlinked.set(incident, [...(unlinked.get(incident) ?? []), action]);
  }
  return changed.issues.map((issue) => {
    const whole = withActions(issue, unlinked.get(issue.number) ?? []);
    const situation = understand({ issue: whole, settings: ledger.settings, now: issue.updatedAt }, self);
    const named = situation.report.actions.flatMap((row) => row.issue ?? []);
    return { record: ledgerRecord(situation), named };
  });
}

function withActions(issue: Issue, made: readonly Omit<ActionIssue, 'linked'>[]): Issue {
  const others = made.filter((one) => !issue.actionIssues.some((child) => child.number === one.number));
  if (others.length === 0) return issue;
  return {
    ...issue,
    actionIssues: [...issue.actionIssues, ...others.map((one) => ({ ...one, linked: false }))],
  };
}

/**
 * Once all changes are read, ledger and issues must be as many. More records than issues: some were deleted, transferred or
 * relabelled, and are looked for. Fewer: something is missing, and the next run reads everything again.
 */
async function completed(
  client: Client,
  plan: LedgerPlan,
  changed: Changed,
  read: readonly ChangedRecord[],
  repository: string,
): Promise<{ readonly upserted: Upserted; readonly isWhole: boolean }> {
  const merged = (present: readonly number[] | null) =>
    upsert(plan.records, { changed: read, actions: changed.actions, present, repository });
  const upserted = merged(null);
  if (changed.stopped !== null) return { upserted, isWhole: true };
  const count = ownCount(upserted.records, repository);
  if (count > changed.all) return { upserted: merged(await gatherNumbers(client)), isWhole: true };
  return { upserted, isWhole: count === changed.all };
}
