import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'drill-'));
  execFileSync(process.execPath, ['bin/incident-loop.js', 'drill', '--json', '--out', folder]);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the drill's page and collects whatever it tries to load or complains of. */
async function open(
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  return { page, complaints };
}

describe('the page that a drill leaves', () => {
  test.each([
    [390, 'light'],
    [390, 'dark'],
    [1240, 'light'],
  ] as const)(
    'fits a screen %i px wide (%s), loads nothing and complains of nothing',
    async (width, scheme) => {
      const { page, complaints } = await open(width, scheme);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test('shows both refusals, of the close and of an action closed without a word, among its twenty-three steps', async () => {
    const { page } = await open(1240, 'light');
    expect(await page.locator('ol.steps > li').count()).toBe(23);
    const refused = page.locator('ol.steps > li.refused');
    expect(await refused.count()).toBe(2);
    expect(await refused.first().textContent()).toContain('tries to close it early');
    expect(await refused.last().textContent()).toContain('closes action #2 without a word');
    await page.close();
  });

  test('shows the issue, its board and its sign-off as a browser would: folded parts open on a click', async () => {
    const { page } = await open(1240, 'light');
    const board = page.locator('.card', { hasText: 'Incident · S1 · closed, signed off' }).last();
    const fold = board.locator('details', { hasText: 'Preventive actions (3)' });
    const action = fold.locator('li', { hasText: 'due 2026-03-04' }).first();
    expect(await action.isVisible()).toBe(false);
    await fold.locator('summary').click();
    expect(await action.isVisible()).toBe(true);
    await page.close();
  });

  test.each(['light', 'dark'] as const)(
    'draws the chart of the %s theme, and only that one',
    async (scheme) => {
      const { page } = await open(1240, scheme);
      const visible = await page.locator('img[alt^="Chart"]:visible').count();
      expect(visible).toBe(1);
      const width = await page.evaluate(`document.querySelector('span.${scheme} img').naturalWidth`);
      expect(width).toBeGreaterThan(300);
      await page.close();
    },
  );
});
