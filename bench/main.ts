import { parseArgs } from 'node:util';
import { countBackfill } from './backfill.js';
import { timeEvals } from './evals.js';
import { growth, growthRows } from './growth.js';
import { timeLedgers } from './ledger-size.js';
import { timeProcesses } from './processes.js';
import { timeReading } from './reading.js';
import { timeDrill } from './rehearsal.js';
import { countRequests } from './requests.js';
import { type Row, verdictOf } from './row.js';
import { curvesOf, tableOf } from './table.js';

const USAGE = `Usage: npm run bench -- [--json] [--rounds N]

Measures what the budgets in docs speak of: start-up of whole processes, reading of bodies, requests per event and per
week, a large ledger to report and charts, a comparison of large eval runs, the drill.
Figures of time are ratios or medians of N rounds (default 15), and change nothing about the exit code.`;

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, rounds: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
const rounds = Number(values.rounds ?? 15);

if (values.help) console.log(USAGE);
else if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds must be a whole number from 1; it is “${values.rounds}”.`);
  process.exitCode = 2;
} else await bench();

async function bench(): Promise<void> {
  const processes = timeProcesses(rounds, (round) => progress(`processes, round ${round} of ${rounds}`));
  const reading = timeReading(Math.min(rounds, 7), (round) => progress(`reading, round ${round}`));
  const curves = growth((what) => progress(`growth, ${what}`));
  progress('requests');
  const requests = [...(await countRequests()), ...(await countBackfill())];
  const ledgers = timeLedgers(Math.min(rounds, 5), (records) => progress(`a ledger of ${records} records`));
  progress('eval runs');
  const evals = timeEvals();
  progress('the drill');
  const rows: readonly Row[] = [
    ...processes,
    ...reading,
    ...growthRows(curves),
    ...requests,
    ...ledgers,
    ...evals,
    timeDrill(),
  ];
  progress('');
  const { version, platform, arch } = process;
  if (values.json) {
    const judged = rows.map((row) => ({ ...row, verdict: verdictOf(row) || null }));
    console.log(JSON.stringify({ node: version, platform, arch, rounds, rows: judged, curves }, null, 2));
  } else {
    console.log(`Node ${version}, ${platform} ${arch}, medians of ${rounds} rounds\n`);
    console.log(`${tableOf(rows)}\n\n${curvesOf(curves)}`);
  }
}

/** Says on a terminal what is under way, in one line that is written over. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
