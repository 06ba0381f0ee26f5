import { clientFor, selfOf } from './access.js';
import { destinationOf } from './destination.js';
import type { Effect } from './domain/effect.js';
import { applyAll } from './github/apply.js';
import type { Client } from './github/client.js';
import { readEvent } from './github/event.js';
import { type GatheredLedger, gatherLedger } from './github/gather-ledger.js';
import type { Destination } from './github/gather-place.js';
import { StaleBranch } from './github/graphql.js';
import type { Weekly } from './metrics/weekly.js';
import { reportFailure, reportRecovery } from './policy/delivery.js';
import type { WeeklyOutcome } from './policy/weekly.js';
import { summaryReport } from './rendering/weekly.js';
import { describe, effectsOutput, type Inputs, type Tell } from './tell.js';
import { weeklyOutcome } from './weekly-outcome.js';

const MOST_ROUNDS = 3;

/** Brings the ledger up to date and delivers the weekly report; when the branch moved meanwhile, starts over. */
export async function handle(_action: string, inputs: Inputs, tell: Tell): Promise<void> {
  const client = clientFor(inputs, readEvent(process.env));
  const run: Run = {
    client,
    self: selfOf(inputs),
    destination: destinationOf(inputs, ['commit', 'pull-request', 'branch']),
    isDry: inputs['dry-run'] === 'true',
    tell,
  };
  const { weekly, reportPath, effects, findings } = await deliver(run, MOST_ROUNDS);
  for (const finding of findings) tell.finding(finding);
  for (const effect of effects) tell.note(describe(effect));
  if (effects.length === 0) tell.note(`Nothing has changed since ${reportPath} was written.`);
  tell.output('effects', effectsOutput(effects));
  tell.output('report-path', reportPath);
  await tell.summary(summaryReport(weekly));
}

interface Run {
  readonly client: Client;
  readonly self: string;
  readonly destination: Destination;
  readonly isDry: boolean;
  readonly tell: Tell;
}

async function deliver(run: Run, rounds: number): Promise<WeeklyOutcome> {
  const ledger = await gatherLedger(run.client, run.destination, run.self);
  let made: Weekly | null = null;
  try {
    const outcome = await weeklyOutcome(run.client, ledger, run.destination, run.self);
    const effects = [...outcome.effects, ...reportRecovery(ledger.failed, ledger.now)];
    if (run.isDry) return { ...outcome, effects };
    made = outcome.weekly;
    await applyAll(run.client, effects);
    return { ...outcome, effects };
  } catch (error) {
    if (error instanceof StaleBranch && rounds > 1) return deliver(run, rounds - 1);
    if (made !== null) await run.tell.summary(summaryReport(made));
    if (!run.isDry) await complain(run, ledger, { reason: reasonOf(error), isMade: made !== null });
    throw error;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Opens or rewrites the issue that says that nothing was delivered; where even that is refused, the failed job has to do. */
async function complain(
  { client, tell }: Run,
  ledger: GatheredLedger,
  failure: { readonly reason: string; readonly isMade: boolean },
): Promise<void> {
  const { now, branch } = ledger;
  const effects = reportFailure(ledger.failed, { ...failure, now, branch, run: runUrl() });
  try {
    await applyAll(client, effects);
    noteAll(effects, tell);
  } catch {
    tell.note('The issue about it could not be opened either: the job needs `issues: write` for that.');
  }
}

function noteAll(effects: readonly Effect[], tell: Tell): void {
  for (const effect of effects) tell.note(describe(effect));
}

/** The address of this job's run (https://docs.github.com/en/actions/reference/workflows-and-actions/variables). */
function runUrl(): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = process.env;
  return server && repository && id && /^\d+$/.test(id) ? `${server}/${repository}/actions/runs/${id}` : null;
}
