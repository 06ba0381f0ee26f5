import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of this product: this file and the bundle both stand one folder below it. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The text of a file that is shipped with the product, by its path relative to the root. */
export function shipped(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
