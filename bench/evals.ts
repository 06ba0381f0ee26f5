import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from './row.js';

const CASES = 100_000;

/** Two runs of 100,000 cases compared on the command line: by the clock on the wall, and the most memory it held. */
export function timeEvals(): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'incident-loop-bench-'));
  try {
    const files = [7, 11].map((step) => {
      const path = join(folder, `${step}.jsonl`);
      writeFileSync(path, runOf(step));
      return path;
    });
    // The process says itself what it held at most, in KiB on every system (libuv).
    const script = `const { cli } = await import(${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)});
      await cli(['evals', ...${JSON.stringify(files)}, '--json']);
      process.stderr.write(String(process.resourceUsage().maxRSS));`;
    const start = performance.now();
    const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const seconds = (performance.now() - start) / 1000;
    if (!ran.stdout.includes(`"compared": ${CASES}`)) throw new Error(`The comparison failed: ${ran.stderr}`);
    return [
      {
        what: 'two eval runs of 100,000 cases, whole process',
        budget: 2,
        value: seconds,
        unit: 's',
        floor: null,
      },
      {
        what: 'the same, most memory held',
        budget: 200,
        value: (Number(ran.stderr) * 1024) / 1e6,
        unit: 'MB',
        floor: null,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runOf(step: number): string {
  const row = (at: number) => ({
    case_id: `case ${at}`,
    suite: `suite ${at % 7}`,
    category: `kind ${at % 20}`,
    passed: at % step !== 0,
  });
  return Array.from({ length: CASES }, (_, at) => `${JSON.stringify(row(at))}\n`).join('');
}
