import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EvalReading, EvalRun } from '../../../src/domain/eval-run.js';
import { inOnePiece } from '../../../src/exchange/evals/bytes.js';
import { readEvals } from '../../../src/exchange/evals/read-evals.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/evals');

/** Reads text or bytes as a file of results. */
export function reading(content: string | Uint8Array): Promise<EvalReading> {
  return readEvals(inOnePiece(typeof content === 'string' ? Buffer.from(content) : content));
}

/** The bytes of a file that a tool wrote. */
export function fixture(name: string): Buffer {
  return readFileSync(join(folder, name));
}

/** The run of a file that can be used; throws with its findings otherwise. */
export async function runOf(content: string | Uint8Array): Promise<EvalRun> {
  const { run, findings } = await reading(content);
  if (run === null) throw new Error(findings.map(({ message }) => message).join('\n'));
  return run;
}

/** Each case as `suite / key: outcome passed/scored`, fingerprints left out. */
export function told({ cases }: EvalRun): readonly string[] {
  return cases.map(
    ({ suite, key, outcome, attempts }) =>
      `${suite} / ${key.replace(/ ?#[0-9a-f]{12}/g, '')}: ${outcome} ${attempts.passed}/${attempts.scored}`,
  );
}
