import type { EvalRun } from '../../domain/eval-run.js';
import type { Packed } from './archive.js';
import { soundText } from './bytes.js';
import { inspectRun, readHeader, readSample } from './inspect.js';
import { Unfit } from './unfit.js';

/** True for the files of an inspect_ai `.eval` log. */
export function isInspectArchive(files: readonly Packed[]): boolean {
  return files.some(({ path }) => path === 'header.json' || path.startsWith('_journal/'));
}

/** Reads an inspect_ai `.eval` log: its header and each of its samples. Throws Unfit for one without a header: it was broken off. */
export async function readInspectArchive(files: readonly Packed[]): Promise<EvalRun> {
  const header = files.find(({ path }) => path === 'header.json');
  if (!header)
    throw new Unfit(
      'eval-unfinished',
      'The log of inspect_ai has no header: the run was broken off. Run it to its end.',
    );
  const samples = [];
  for (const file of files.filter(({ path }) => path.startsWith('samples/') && path.endsWith('.json'))) {
    samples.push(await readSample(soundText(await file.read())));
  }
  return inspectRun(await readHeader(soundText(await header.read())), samples);
}
