import { clientFor, selfOf } from './access.js';
import type { Effect } from './domain/effect.js';
import { applyAll } from './github/apply.js';
import type { Client } from './github/client.js';
import { readEvent } from './github/event.js';
import { gatherChanged, gatherLedger } from './github/gather-ledger.js';
import { StaleBranch } from './github/graphql.js';
import { understand } from './look.js';
import { readLedger } from './metrics/ledger.js';
import { readSettings } from './parsing/settings.js';
import { ledgerRecord } from './policy/ledger.js';
import { newestUpdate, reportPath, weekly } from './policy/weekly.js';
import { describe, effectsOutput, type Inputs, type Tell } from './tell.js';

const MOST_ROUNDS = 3;

/** Brings the ledger up to date and commits the weekly report; when the branch moved meanwhile, starts over. */
export async function handle(_action: string, inputs: Inputs, tell: Tell): Promise<void> {
  const client = clientFor(inputs, readEvent(process.env));
  const self = selfOf(inputs);
  const isDry = inputs['dry-run'] === 'true';
  const effects = await commitReport(client, self, isDry, tell, MOST_ROUNDS);
  for (const effect of effects) tell.note(describe(effect));
  tell.output('effects', effectsOutput(effects));
  const files = effects.flatMap((effect) => (effect.kind === 'commit' ? effect.files : []));
  tell.output('report-path', reportPath(files) ?? '');
  const report = files.find(({ path }) => path === reportPath(files));
  if (report) await tell.summary(report.text);
}

async function commitReport(
  client: Client,
  self: string,
  isDry: boolean,
  tell: Tell,
  rounds: number,
): Promise<readonly Effect[]> {
  const ledger = await gatherLedger(client);
  const { settings, findings } = readSettings(ledger.settings);
  const { records, omitted, findings: broken } = readLedger(ledger.files);
  // A line that cannot be read may be any incident: then all are read again, so that none is lost.
  const since = omitted > 0 ? null : newestUpdate(records, ledger.now);
  const issues = await gatherChanged(client, since, self);
  const changed = issues.map((issue) =>
    ledgerRecord(understand({ issue, settings: ledger.settings, now: ledger.now }, self)),
  );
  const effects = weekly({ ...ledger, weeks: settings['window-weeks'], changed });
  try {
    if (!isDry) await applyAll(client, effects);
  } catch (error) {
    if (!(error instanceof StaleBranch) || rounds === 1) throw error;
    return commitReport(client, self, isDry, tell, rounds - 1);
  }
  for (const finding of [...findings, ...broken]) tell.finding(finding);
  return effects;
}
