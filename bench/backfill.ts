import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ManyIncidents, startMany } from './many-incidents.js';
import { REPORT } from './requests.js';
import type { Row } from './row.js';

const run = promisify(execFile);
const BACKFILL = 10_000;
const CHANGED = 100;

/**
 * What the weekly action asks of GitHub: a first backfill, then a hundred changes. Beside it what github/issue-metrics asks for as
 * many issues by its own source (snapshot of 2026-03-05): one search request per hundred, and one for the comments of each; its
 * search ends at 1,000 results (https://github.com/github-community-projects/issue-metrics/issues/51).
 */
export async function countBackfill(): Promise<readonly Row[]> {
  const github = await startMany(BACKFILL, REPORT);
  try {
    const first = await weekly(github);
    github.change(CHANGED);
    const second = await weekly(github);
    return [
      row('first backfill of 10,000 incidents: reads and the one commit', first, 200),
      row('weekly metrics, 100 of 10,000 incidents changed: reads and the one commit', second, 3),
      row(
        'github/issue-metrics, 10,000 issues, by its source: 100 + 10,000',
        ceilPages(BACKFILL) + BACKFILL,
        null,
      ),
      row('github/issue-metrics, 100 issues, by its source: 1 + 100', ceilPages(CHANGED) + CHANGED, null),
    ];
  } finally {
    await github.close();
  }
}

function ceilPages(issues: number): number {
  return Math.ceil(issues / 100);
}

function row(what: string, value: number, budget: number | null): Row {
  return { what, budget, value, unit: 'requests', floor: null };
}

/** Runs the bundled action once. Throws when it fails. */
async function weekly(github: ManyIncidents): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'incident-loop-bench-'));
  const event = join(folder, 'event.json');
  writeFileSync(event, '{}');
  const before = github.asked.length;
  try {
    await run(process.execPath, ['actions/metrics/main.js'], {
      maxBuffer: 64 * 1024 * 1024,
      env: {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'acme/incidents',
        INPUT_TOKEN: 'any',
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return github.asked.length - before;
}
