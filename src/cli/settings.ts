import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { SETTINGS_PATH } from '../domain/default-settings.js';

/**
 * The settings file that a report stands under: `.github/incident-loop.yml` in its folder (for standard input the working
 * folder) or the nearest one above, no further up than the root of its repository; relative to the working folder where it
 * lies below. Null when there is none.
 */
export function settingsFor(report: string): string | null {
  let folder = report === '-' ? process.cwd() : dirname(resolve(report));
  for (;;) {
    const path = join(folder, SETTINGS_PATH);
    if (existsSync(path)) return nearName(path);
    const above = dirname(folder);
    if (above === folder || existsSync(join(folder, '.git'))) return null;
    folder = above;
  }
}

function nearName(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
