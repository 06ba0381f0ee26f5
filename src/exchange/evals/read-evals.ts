import type { EvalReading, EvalRun } from '../../domain/eval-run.js';
import type { Finding } from '../../domain/finding.js';
import { gathered, openArchive } from './archive.js';
import { type Bytes, peek, soundText } from './bytes.js';
import { readGarak } from './garak.js';
import { readCaseLines, readCaseList, readTable } from './generic.js';
import { readInspect } from './inspect.js';
import { isInspectArchive, readInspectArchive } from './inspect-archive.js';
import { readPromptfoo, readPromptfooLines } from './promptfoo.js';
import { type Format, sniff } from './sniff.js';
import { refusalOf, Unfit } from './unfit.js';

/** Suite of a case whose file names none. */
export const UNNAMED_SUITE = 'evals';

/**
 * Reads a file of results by what it holds, never by its name: promptfoo, garak, inspect_ai, or a plain list of cases in
 * JSON Lines, JSON or CSV. It is streamed and never executed. A file that must not be used comes back as a finding of
 * level error without a run; `suite` names the suite of cases whose file names none.
 */
export async function readEvals(source: Bytes, suite: string = UNNAMED_SUITE): Promise<EvalReading> {
  try {
    const { start, whole } = await peek(source);
    if (start.every((byte) => byte <= 0x20))
      throw new Unfit('eval-empty', 'The file is empty. Look whether the run wrote it.');
    const format = sniff(start);
    const { run, findings } = await readAs(format, format === 'archive' ? whole : soundText(whole), suite);
    if (run.cases.length === 0)
      throw new Unfit('eval-empty', 'The file holds no case. Look whether the run found any test.');
    return { run, findings };
  } catch (error) {
    if (error instanceof Unfit) return { run: null, findings: [refusalOf(error)] };
    throw error;
  }
}

interface Read {
  readonly run: EvalRun;
  readonly findings: readonly Finding[];
}

async function readAs(format: Format, bytes: Bytes, suite: string): Promise<Read> {
  const plain = (run: EvalRun): Read => ({ run, findings: [] });
  switch (format) {
    case 'archive':
      return plain(await readPackedLog(bytes));
    case 'promptfoo':
      return plain(await readPromptfoo(bytes, suite));
    case 'promptfoo-lines':
      return plain(await readPromptfooLines(bytes, suite));
    case 'garak':
      return readGarak(bytes);
    case 'inspect':
      return plain(await readInspect(bytes));
    case 'cases':
      return plain(await readCaseList(bytes, suite));
    case 'cases-lines':
      return plain(await readCaseLines(bytes, suite));
    case 'table':
      return plain(await readTable(bytes, suite));
    case 'unknown':
      return refuseUnknown(bytes);
  }
}

async function readPackedLog(bytes: Bytes): Promise<EvalRun> {
  const files = await openArchive(await gathered(bytes));
  if (isInspectArchive(files)) return readInspectArchive(files);
  throw new Unfit(
    'eval-format',
    'The archive is no .eval log of inspect_ai. Give the files of results themselves.',
  );
}

/** Reads on to the end, since a wrong encoding is the likelier reason and the better advice. */
async function refuseUnknown(bytes: Bytes): Promise<never> {
  for await (const _ of bytes);
  throw new Unfit(
    'eval-format',
    'The file is none that can be read: results of promptfoo (JSON), a report.jsonl of garak, a log of inspect_ai, or cases with a case_id as JSON Lines or CSV.',
  );
}
