import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from './row.js';

/** The drill as a newcomer starts it, by the clock on the wall. Throws when it does not end well. */
export function timeDrill(): Row {
  const out = mkdtempSync(join(tmpdir(), 'incident-loop-bench-'));
  try {
    const start = performance.now();
    execFileSync(process.execPath, ['bin/incident-loop.js', 'drill', '--json', '--out', out]);
    const seconds = (performance.now() - start) / 1000;
    return { what: 'the drill, from start to page', budget: 15, value: seconds, unit: 's', floor: null };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
