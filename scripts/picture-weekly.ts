import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { ledgerOf } from '../bench/ledgers.js';
import { toHtml } from '../src/drill/html.js';
import { pageStyle } from '../src/drill/page-style.js';
import { weeklyFiles } from '../src/rendering/weekly-files.js';

/** Draws `docs/charts-*.png` (0, 1, 5 and 500 incidents side by side) and `docs/report-*.png`: `npm run picture`. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const NOW = '2026-11-23T06:00:00Z';
const SIZES = [0, 1, 5, 500];
const CHARTS = ['incidents', 'durations', 'rates', 'actions', 'drift'];
type Theme = 'light' | 'dark';

const filesFor = (count: number) => {
  // Near misses and dismissals are among what is made up: as many records are taken as give that many incidents.
  const all = ledgerOf(Math.ceil(count * 1.6) + 5, 90, NOW, 4);
  let incidents = 0;
  const records = all.filter((record) => {
    const counts = record.kind === 'incident' && record.state !== 'dismissed';
    if (counts) incidents += 1;
    return counts ? incidents <= count : count > 5;
  });
  return weeklyFiles(records, { now: NOW });
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const theme of ['light', 'dark'] as const) {
  await shoot(browser, theme, `charts-${theme}`, 2000, chartSheet(theme));
  await shoot(browser, theme, `report-${theme}`, 1000, reportPage(theme), 1600);
}
await browser.close();

function chartSheet(theme: Theme): string {
  const columns = SIZES.map((count) => {
    const files = filesFor(count);
    const drawn = CHARTS.map((id) =>
      image(files.find(({ path }) => path.endsWith(`${id}-${theme}.svg`))?.text ?? ''),
    );
    return `<div><h2>${count} incidents</h2>${drawn.join('')}</div>`;
  });
  return `<style>body { max-width: none; padding: 1rem; } .grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1rem; } img { width: 100%; display: block; margin-bottom: .6rem; border: 1px solid #8884; }</style><div class="grid">${columns.join('')}</div>`;
}

/** The report as GitHub shows it, its charts put in where the pictures stand. */
function reportPage(theme: Theme): string {
  const files = filesFor(12);
  const text = files.find(({ path }) => path.startsWith('incidents/reports/'))?.text ?? '';
  const pieces = text.split(/<picture>[\s\S]*?charts\/([a-z]+)-dark[\s\S]*?<\/picture>/);
  return pieces
    .map((piece, index) =>
      index % 2 === 0
        ? toHtml(piece)
        : image(files.find(({ path }) => path.endsWith(`${piece}-${theme}.svg`))?.text ?? ''),
    )
    .join('');
}

function image(svg: string): string {
  return `<img alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
}

/** `height`: only so much of the page, from its top. */
async function shoot(
  from: Browser,
  theme: Theme,
  name: string,
  width: number,
  body: string,
  height?: number,
): Promise<void> {
  const page = await from.newPage({
    viewport: { width, height: height ?? 600 },
    colorScheme: theme,
    deviceScaleFactor: 1,
  });
  await page.setContent(`<!doctype html><style>${pageStyle}</style>${body}`);
  writeFileSync(join(root, `docs/${name}.png`), await page.screenshot({ fullPage: height === undefined }));
  await page.close();
}
