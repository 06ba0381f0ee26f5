import { createReadStream, type ReadStream, statSync } from 'node:fs';
import { SetupError } from '../domain/errors.js';
import type { EvalReading } from '../domain/eval-run.js';
import { hasErrors } from '../domain/finding.js';
import type { Bytes } from '../exchange/evals/bytes.js';
import { suiteOf } from '../exchange/evals/evidence.js';
import { readEvals } from '../exchange/evals/read-evals.js';
import { compareEvals, contractOf, refusedComparison } from '../metrics/compare-evals.js';
import type { Arguments, ExitCode } from './command.js';
import { evalReport } from './eval-report.js';
import { showFindings } from './findings.js';
import { reasonOf, refuseTwoStandardInputs } from './input.js';
import { print, printJson } from './output.js';
import { progressOf } from './progress.js';

/** `incident-loop evals`: compares the results of two eval runs. */
export async function run({ positionals, options }: Arguments): Promise<ExitCode> {
  const [before, after] = positionals as [string, string];
  refuseTwoStandardInputs('The run before and the run after', [before, after]);
  const suite = sharedSuite(before, after);
  const readings = [await read(before, suite), await read(after, suite)] as const;
  const broken = readings.flatMap((reading, at) =>
    reading.findings
      .filter((one) => one.level === 'error')
      .map(({ message }) => `${positionals[at]}: ${message}`),
  );
  const [first, second] = readings.map((reading) => reading.run);
  const comparison = first && second ? compareEvals(first, second) : refusedComparison(broken);
  if (options.json) printJson(contractOf(comparison));
  else print(evalReport(comparison));
  for (const [at, { findings }] of readings.entries()) {
    const warnings = hasErrors(findings) ? [] : findings;
    if (warnings.length > 0) console.error(showFindings(positionals[at] as string, '', warnings));
  }
  return comparison.verdict === 'worse' || comparison.verdict === 'refused' ? 1 : 0;
}

/** The suite that both names tell as names of evidence do; else their cases of no suite would not meet. */
function sharedSuite(...paths: readonly [before: string, after: string]): string | undefined {
  const [before, after] = paths.map((path) => {
    const parts = path.split(/[\\/]/);
    const side = parts.findLastIndex((part) => /^(?:before|after)(?![a-z])/i.test(part));
    return side < 0 ? undefined : suiteOf(parts.slice(side).join('/'));
  });
  return before === after ? before : undefined;
}

async function read(path: string, suite: string | undefined): Promise<EvalReading> {
  const { source, size } = path === '-' ? { source: process.stdin, size: null } : opened(path);
  const progress = progressOf(`reading ${path}`, size);
  try {
    return await readEvals(counted(source, progress.at), suite);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new SetupError(`Cannot read ${path}: ${reasonOf(code)}.`);
  } finally {
    progress.end();
    source.destroy();
  }
}

function opened(path: string): { readonly source: ReadStream; readonly size: number | null } {
  const stat = statSync(path, { throwIfNoEntry: false });
  return {
    source: createReadStream(path),
    size: stat?.isFile() ? stat.size : null,
  };
}

async function* counted(source: AsyncIterable<Uint8Array>, at: (bytes: number) => void): Bytes {
  let bytes = 0;
  for await (const piece of source) {
    bytes += piece.length;
    at(bytes);
    yield piece;
  }
}
