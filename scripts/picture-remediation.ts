import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { untouched } from '../src/domain/issue.js';
import type { RemediationSituation } from '../src/domain/remediation.js';
import { escapeHtml, toHtml } from '../src/drill/html.js';
import { pageStyle } from '../src/drill/page-style.js';
import { inOnePiece } from '../src/exchange/evals/bytes.js';
import { readEvals } from '../src/exchange/evals/read-evals.js';
import { understand } from '../src/look.js';
import { compareEvals } from '../src/metrics/compare-evals.js';
import { judgeRemediation } from '../src/policy/remediate/remediate.js';

/** Draws `docs/remediation-light.png` and `docs/remediation-dark.png` from what the gate says of two runs: part of `npm run picture`. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const HEAD = '4f2a9c1d'.repeat(5);
const NOW = '2026-03-02T12:00:00Z';

/** One case, run twenty times: so many of them failed. */
const exploit = (failed: number) =>
  Array.from({ length: 20 }, (_, at) => `exploit from the report,jailbreak,${at >= failed}`);
const single = (suite: string, word: string) =>
  [...word].map((letter, at) => `${suite} ${at + 1},${suite},${letter === 'p'}`);
const table = (rows: readonly string[]) => ['case_id,suite,passed', ...rows].join('\n');

const before = table([
  ...exploit(3),
  ...single('jailbreak', 'fffppppp'),
  ...single('safety', 'pppppppppp'),
  ...single('quality', 'ppppfppppp'),
]);
const after = table([
  ...exploit(0),
  ...single('jailbreak', 'pppppppp'),
  ...single('safety', 'pppppppppp'),
  ...single('quality', 'ppppfppppp'),
]);

const [check] = judgeRemediation([await situation()]);
if (check?.kind !== 'check-run') throw new Error('The gate says nothing.');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const theme of ['light', 'dark'] as const) {
  const page = await browser.newPage({
    viewport: { width: 900, height: 600 },
    colorScheme: theme,
    deviceScaleFactor: 1,
  });
  await page.setContent(poster(check.title, check.summary, check.conclusion === 'success'));
  writeFileSync(join(root, `docs/remediation-${theme}.png`), await page.screenshot({ fullPage: true }));
}
await browser.close();

function poster(title: string, summary: string, passed: boolean): string {
  const style = `${pageStyle} body { max-width: none; padding: 1.25rem; }`;
  const mark = passed ? '✓' : '✗';
  return `<!doctype html><style>${style}</style><section class="card"><header><strong>${mark} incident remediation</strong> — ${escapeHtml(title)}</header><div class="body">${toHtml(summary)}</div></section>`;
}

async function situation(): Promise<RemediationSituation> {
  const [first, second] = await Promise.all(
    [before, after].map((text) => readEvals(inOnePiece(Buffer.from(text)))),
  );
  if (!first?.run || !second?.run) throw new Error('The runs cannot be read.');
  const run = {
    id: 4711,
    url: 'https://github.com/acme/assistant/actions/runs/4711',
    path: '.github/workflows/evals.yml',
    head: HEAD,
    headRepository: 'acme/assistant',
    event: 'pull_request',
    isComplete: true,
    succeeded: true,
    attempt: 1,
  };
  const artifact = {
    id: 1,
    name: 'incident-evals',
    bytes: 4096,
    expired: false,
    run: 4711,
    head: HEAD,
    digest: null,
  };
  const incident = understand({ issue: issue(), settings: null, now: NOW }, 'github-actions[bot]');
  const body =
    'Remediates #12\n\n- Rollback plan: revert and redeploy, five minutes\n- Feature flag: guarded-prompt, 5 % for an hour';
  const pull = {
    number: 34,
    url: '',
    title: 'Guard the prompt',
    body,
    author: 'dana',
    head: HEAD,
    headRepository: 'acme/assistant',
    state: 'open',
    endedAt: null,
    files: ['prompt.md'],
    reviews: [],
  } as const;
  const evidence = {
    state: 'read',
    from: { kind: 'artifact', run, artifact },
    comparison: compareEvals(first.run, second.run),
    findings: [],
  } as const;
  return {
    repository: 'acme/assistant',
    incidents: 'acme/assistant',
    settings: incident.settings,
    pull,
    incident,
    evidence,
    check: null,
    rights: { dana: 'write' },
  };
}

function issue() {
  const body = '### Impact\n\n- Severity: S1\n\n### Severity and status\n\n- Kind: incident\n';
  return {
    ...untouched,
    number: 12,
    url: '',
    title: 'The clerk gives away the code word',
    body,
    author: 'dana',
    createdAt: NOW,
    updatedAt: NOW,
    labels: ['incident'],
    assignees: ['dana'],
  } as const;
}
