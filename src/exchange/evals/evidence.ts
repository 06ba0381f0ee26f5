import type { EvalReading, EvalRun } from '../../domain/eval-run.js';
import type { Finding } from '../../domain/finding.js';
import { openArchive } from './archive.js';
import { type Bytes, inOnePiece } from './bytes.js';
import { CaseBook } from './case-book.js';
import { limits, spellBytes } from './limits.js';
import { readEvals } from './read-evals.js';
import { quoted, refusalOf, Unfit } from './unfit.js';

/** A file of the evidence; its path is a name only. */
export interface EvidenceFile {
  readonly path: string;
  readonly read: () => Promise<Bytes>;
}

/** What a folder or archive of evidence says of both runs; no run where a side is missing or a file must not be used. */
export interface EvidenceReading {
  readonly before: EvalRun | null;
  readonly after: EvalRun | null;
  readonly findings: readonly Finding[];
}

/** Reads an archive of evidence in memory. */
export async function readEvidenceArchive(
  bytes: Buffer,
  sideOf: (path: string) => 'before' | 'after' | null,
): Promise<EvidenceReading> {
  try {
    return await readEvidence(await openArchive(bytes), sideOf);
  } catch (error) {
    if (error instanceof Unfit) return { before: null, after: null, findings: [refusalOf(error)] };
    throw error;
  }
}

/**
 * Reads every file whose name says which side it is of; several files of a side are one run. The suite of cases whose
 * file names none is what stands behind `before` or `after` in the name: `before-jailbreak.json`.
 */
export async function readEvidence(
  files: readonly EvidenceFile[],
  sideOf: (path: string) => 'before' | 'after' | null,
): Promise<EvidenceReading> {
  const findings: Finding[] = [];
  const runs = { before: [] as EvalRun[], after: [] as EvalRun[] };
  for (const file of files) {
    const side = sideOf(file.path);
    if (side === null) continue;
    const reading = await readFile(file);
    findings.push(
      ...reading.findings.map((one) => ({ ...one, message: `${quoted(file.path)}: ${one.message}` })),
    );
    if (reading.run) runs[side].push(reading.run);
  }
  if (findings.some(({ level }) => level === 'error')) return { before: null, after: null, findings };
  try {
    return { before: together(runs.before), after: together(runs.after), findings };
  } catch (error) {
    if (error instanceof Unfit)
      return { before: null, after: null, findings: [...findings, refusalOf(error)] };
    throw error;
  }
}

async function readFile({ path, read }: EvidenceFile): Promise<EvalReading> {
  try {
    return await readEvals(await read(), suiteOf(path));
  } catch (error) {
    if (error instanceof Unfit) return { run: null, findings: [refusalOf(error)] };
    throw error;
  }
}

/** A file as evidence, its bytes at hand; what is larger than an archive may be is refused when read. */
export function evidenceFile(path: string, bytes: Buffer): EvidenceFile {
  return {
    path,
    read: async () => {
      if (bytes.length > limits.archive)
        throw new Unfit('eval-too-large', `The file holds more than ${spellBytes(limits.archive)}.`);
      return inOnePiece(bytes);
    },
  };
}

/** The suite that stands behind `before` or `after` in a file's name: `before-jailbreak.json`; undefined where none does. */
export function suiteOf(path: string): string | undefined {
  const name = path.replace(/^(?:before|after)[-_./]?/i, '').replace(/\.(?:report\.)?[a-z]{1,6}$/i, '');
  return /[a-z]/i.test(name) && !/^(?:json|jsonl|csv|eval)$/i.test(name) ? name.slice(0, 100) : undefined;
}

/** Several files as one run: a case that stands in two of them has the runs of both. Throws Unfit. */
function together(runs: readonly EvalRun[]): EvalRun | null {
  const [first, ...others] = runs;
  if (!first || others.length === 0) return first ?? null;
  const book = new CaseBook();
  for (const { cases } of runs) for (const one of cases) book.addCase(one);
  return { ...first, paired: runs.every(({ paired }) => paired), cases: book.cases() };
}
