import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../domain/errors.js';
import { hasErrors } from '../domain/finding.js';
import { latestDrift, readDrift } from '../metrics/drift.js';
import { figures } from '../metrics/figures.js';
import { readLedger } from '../metrics/ledger.js';
import { DEFAULT_WEEKS, windowOf } from '../metrics/window.js';
import { weeklyFiles } from '../rendering/weekly-files.js';
import type { Arguments, ExitCode } from './command.js';
import { showFindings } from './findings.js';
import { printJson, readInput, required, writeOutput } from './input.js';

/** `incident-loop metrics`: figures, report and chart from a ledger in a folder. */
export async function run({ options }: Arguments): Promise<ExitCode> {
  const folder = required(options.ledger, 'ledger', 'the folder with the ledger files (YYYY-MM.ndjson)');
  const now = instant(required(options.now, 'now', 'the end of the window, as 2026-11-20T10:04:00Z'));
  const weeks = wholeNumber(options.weeks);
  const out = required(options.out, 'out', 'the folder to write report, figures and charts to');
  const ledger = readLedger(ledgerFiles(folder));
  const shards = existsSync(join(folder, 'drift')) ? ledgerFiles(join(folder, 'drift')) : [];
  const runs = shards.flatMap(({ text }) => readDrift(text).runs);
  const drift = latestDrift(runs, windowOf({ now, weeks }));
  for (const { path, text } of weeklyFiles(
    ledger.records,
    { now, weeks },
    { omitted: ledger.omitted, drift },
  )) {
    writeOutput(join(out, path), text);
  }
  if (options.json) printJson(figures(ledger.records, { now, weeks }, { drift }));
  else
    console.log(`${ledger.records.length} records read; report and charts are in ${join(out, 'incidents')}.`);
  if (ledger.findings.length > 0) console.error(showFindings(folder, '', ledger.findings));
  return hasErrors(ledger.findings) ? 1 : 0;
}

function ledgerFiles(folder: string) {
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith('.ndjson'))
      .sort();
  } catch {
    throw new SetupError(`Cannot read the ledger: ${folder} is no folder that can be read.`);
  }
  return names.map((name) => ({ path: join(folder, name), text: readInput(join(folder, name)) }));
}

function instant(text: string): string {
  if (
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text) ||
    Number.isNaN(Date.parse(text))
  ) {
    throw new SetupError(
      `--now must be an instant with its zone, such as 2026-11-20T10:04:00Z; it is “${text}”.`,
    );
  }
  return new Date(text).toISOString();
}

function wholeNumber(value: unknown): number {
  if (value === undefined) return DEFAULT_WEEKS;
  const weeks = Number(value);
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > 520)
    throw new SetupError(`--weeks must be a whole number from 1 to 520; it is “${value}”.`);
  return weeks;
}
