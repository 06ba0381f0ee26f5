import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { escapeHtml, toHtml } from '../src/drill/html.js';
import { pageStyle } from '../src/drill/page-style.js';

/** Draws `docs/drill-light.png`, `docs/drill-dark.png` and `docs/board-phone.png` from a real drill: `npm run picture`. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

interface ToldStep {
  readonly at: string;
  readonly phase: string;
  readonly who: string;
  readonly did: string;
  readonly effects: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'drill-'));
const told = execFileSync(process.execPath, [
  join(root, 'bin/incident-loop.js'),
  'drill',
  '--json',
  '--out',
  folder,
]);
const { steps } = JSON.parse(told.toString()) as { readonly steps: readonly ToldStep[] };
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const theme of ['light', 'dark'] as const) {
  const page = await browser.newPage({
    viewport: { width: 1240, height: 600 },
    colorScheme: theme,
    deviceScaleFactor: 1,
  });
  await page.setContent(poster(theme));
  writeFileSync(join(root, `docs/drill-${theme}.png`), await page.screenshot({ fullPage: true }));
}
const phone = await browser.newPage({ viewport: { width: 390, height: 300 }, deviceScaleFactor: 2 });
await phone.setContent(onPhone());
writeFileSync(join(root, 'docs/board-phone.png'), await phone.screenshot({ fullPage: true }));
await browser.close();
rmSync(folder, { recursive: true });

function poster(theme: 'light' | 'dark'): string {
  const svg = readFileSync(join(folder, `tree/incidents/charts/incidents-${theme}.svg`)).toString('base64');
  const style = `${pageStyle} body { max-width: none; padding: 1.25rem; } .grid { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; } h2 { margin-top: 0; } ol.steps > li { padding-bottom: .6rem; }`;
  return `<!doctype html><style>${style}</style><div class="grid">
<div><h2>npm run drill</h2><ol class="steps">${steps.map(item).join('')}</ol></div>
<div><h2>The early close, refused</h2>${card(refusal())}<h2>The weekly chart, committed</h2><img alt="" src="data:image/svg+xml;base64,${svg}"></div></div>`;
}

/** The fullest board of the drill, at the width of a phone. */
function onPhone(): string {
  const style = `${pageStyle} body { max-width: none; padding: .5rem; margin: 0; }`;
  const viewport = '<meta name="viewport" content="width=device-width">';
  return `<!doctype html>${viewport}<style>${style}</style>${card(fullestBoard())}`;
}

function item({ at, phase, who, did, effects }: ToldStep): string {
  const shown = effects
    .filter((what) => !what.includes(' board '))
    .map((what) => what.split(' — ')[0] as string);
  const list = [...new Set(shown)].map((what) => `<li>${escapeHtml(what)}</li>`).join('');
  const refused = effects.some((what) => what.includes('reopened')) ? ' class="refused"' : '';
  const when = at.slice(0, 16).replace('T', ' ');
  return `<li${refused}><div class="when">${when}</div><span class="phase">${escapeHtml(phase)}</span> · ${escapeHtml(who)} ${escapeHtml(did.replaceAll('`', ''))}<ul class="effects">${list}</ul></li>`;
}

function card(markdown: string): string {
  return `<section class="card"><header><strong>github-actions[bot]</strong></header><div class="body">${toHtml(markdown)}</div></section>`;
}

/** The sign-off comment as it read when the incident was closed too early. */
function refusal(): string {
  return sentWith('**Reopened:**')[0] ?? '';
}

function fullestBoard(): string {
  const openLength = (text: string) => text.slice(text.indexOf('-->')).split('<details>', 1)[0]?.length ?? 0;
  return sentWith('incident-loop:board ').sort((a, b) => openLength(b) - openLength(a))[0] ?? '';
}

/** The comments of ours that hold these words, as they were sent. */
function sentWith(words: string): string[] {
  const lines = readFileSync(join(folder, 'requests.ndjson'), 'utf8').trim().split('\n');
  const bodies = lines.map(
    (line) => (JSON.parse(line) as { requestBody?: { body?: string } | null }).requestBody?.body ?? '',
  );
  return bodies.filter((body) => body.includes(words));
}
