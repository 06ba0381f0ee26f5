import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generate/all.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const checkOnly = process.argv.includes('--check');
const stale = (await generatedFiles(root)).filter(({ path, text }) => readOrNull(join(root, path)) !== text);

if (checkOnly && stale.length > 0) {
  console.error(`Stale: ${stale.map(({ path }) => path).join(', ')}. Run \`npm run generate\` and commit.`);
  process.exitCode = 1;
}
if (!checkOnly) {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
