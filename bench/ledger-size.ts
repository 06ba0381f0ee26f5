import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { merge, writeShard } from '../src/metrics/ledger.js';
import { ledgerOf } from './ledgers.js';
import { median, type Row } from './row.js';

const NOW = '2026-11-23T06:00:00Z';
const TEN_YEARS = 3650;
const SIZES = [12_500, 25_000, 50_000, 100_000];
/** Told by the process itself as it ends: the most memory it ever held, in kilobytes. */
const HOOK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('RSS '+process.resourceUsage().maxRSS))";

interface Measured {
  readonly records: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** A ledger of ten years to figures, report and charts by the command line, start-up included: time, memory, and how both grow. */
export function timeLedgers(rounds: number, onSize: (records: number) => void): readonly Row[] {
  const measured = SIZES.map((records) => {
    onSize(records);
    return measure(records, rounds);
  });
  const [first, last] = [measured[0] as Measured, measured.at(-1) as Measured];
  const doublings = SIZES.length - 1;
  return [
    ...measured.map(({ records, seconds }) => row(records, seconds, 's', 1.5)),
    ...measured.map(({ records, megabytes }) => row(records, megabytes, 'MB', 150)),
    {
      what: 'ledger to report and charts: time for twice the records',
      budget: 2.5,
      value: (last.seconds / first.seconds) ** (1 / doublings),
      unit: '×',
      floor: null,
    },
  ];
}

function row(records: number, value: number, unit: 's' | 'MB', budget: number): Row {
  const what = `${records.toLocaleString('en-GB')}-record ledger to report and charts`;
  return { what, budget: records === SIZES.at(-1) ? budget : null, value, unit, floor: null };
}

function measure(records: number, rounds: number): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'incident-loop-bench-'));
  try {
    for (const [month, shard] of merge(new Map(), ledgerOf(records, TEN_YEARS, NOW))) {
      writeFileSync(join(folder, `${month}.ndjson`), writeShard(shard));
    }
    const runs = Array.from({ length: rounds }, () => runOnce(folder));
    return {
      records,
      seconds: median(runs.map((run) => run.seconds)),
      megabytes: median(runs.map((run) => run.megabytes)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Throws when the command fails. */
function runOnce(ledger: string): Pick<Measured, 'seconds' | 'megabytes'> {
  const command = [
    'bin/incident-loop.js',
    'metrics',
    '--ledger',
    ledger,
    '--now',
    NOW,
    '--out',
    join(ledger, 'out'),
  ];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', HOOK, ...command], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  const kilobytes = Number(/RSS (\d+)$/.exec(stderr)?.[1]);
  if (status !== 0) throw new Error(`metrics failed: ${stderr}`);
  return { seconds, megabytes: kilobytes / 1024 };
}
