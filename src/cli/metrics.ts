import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../domain/errors.js';
import { hasErrors } from '../domain/finding.js';
import { windowWeeks } from '../domain/window-weeks.js';
import { measuredDrift } from '../metrics/drift.js';
import { readLedger } from '../metrics/ledger.js';
import { matters } from '../metrics/survey.js';
import { weekly } from '../metrics/weekly.js';
import { windowOf } from '../metrics/window.js';
import { readCounts } from '../parsing/counts.js';
import { filesOf } from '../rendering/weekly-files.js';
import type { Arguments, ExitCode } from './command.js';
import { showFindings } from './findings.js';
import { readInput, required, writeOutput } from './input.js';
import { instant, wholeWeeks } from './instant.js';
import { print, printJson } from './output.js';

/** `incident-loop metrics`: figures, report and charts from a ledger in a folder. */
export async function run({ options }: Arguments): Promise<ExitCode> {
  const folder = required(options.ledger, 'ledger', 'the folder with the ledger files (YYYY-MM.ndjson)');
  const now = instant(required(options.now, 'now', 'the end of the window, as 2026-11-20T10:04:00Z'), 'now');
  const weeks = wholeWeeks(options.weeks, windowWeeks.usual);
  const out = required(options.out, 'out', 'the folder to write report, figures and charts to');
  const counts = countsOf(options.counts);
  // Years of incidents that are closed and settled are let go file by file: they would only fill the memory.
  const window = windowOf({ now, weeks });
  const ledger = readLedger(ledgerFiles(folder), matters(window));
  const { drift, refused, omitted, findings: unmeasured } = measuredDrift(driftFiles(folder), window);
  const beside = {
    omitted: ledger.omitted + omitted,
    counts: counts.periods,
    drift,
    refusedRuns: refused,
  };
  const summed = weekly(ledger.records, { now, weeks }, beside);
  for (const { path, text } of filesOf(summed)) writeOutput(join(out, path), text);
  if (options.json) printJson(summed.figures);
  else print(`${ledger.seen} records read; report, figures and charts are in ${join(out, 'incidents')}.`);
  const findings = [...counts.findings, ...ledger.findings, ...unmeasured];
  if (findings.length > 0) console.error(showFindings(folder, '', findings));
  return hasErrors(findings) ? 1 : 0;
}

function countsOf(path: unknown) {
  return typeof path === 'string' ? readCounts(readInput(path), path) : readCounts(null, '');
}

/** One file at a time, so that a large ledger is not held twice. */
function* ledgerFiles(folder: string) {
  for (const name of namesIn(folder)) {
    yield { path: join(folder, name), text: readInput(join(folder, name)) };
  }
}

/** The shards of drift lie in a folder of their own, where any was measured. */
function driftFiles(folder: string) {
  const within = join(folder, 'drift');
  return existsSync(within) ? ledgerFiles(within) : [];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.ndjson'))
      .sort();
  } catch {
    throw new SetupError(`Cannot read the ledger: ${folder} is no folder that can be read.`);
  }
}
