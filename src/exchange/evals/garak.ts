import type { EvalCase, EvalRun } from '../../domain/eval-run.js';
import type { Finding } from '../../domain/finding.js';
import type { Bytes } from './bytes.js';
import { CaseBook } from './case-book.js';
import { fingerprint } from './fingerprint.js';
import { readLines } from './json-lines.js';
import { safetyOf } from './safety.js';
import { countOf, type Fields, fieldsOf, listOf, wordsOf } from './shape.js';
import { Unfit, warning } from './unfit.js';

/** What a detector's score has to reach to be a hit, unless the run was set up otherwise (garak's `run.eval_threshold`). */
const THRESHOLD = 0.5;
/** An attempt whose outputs went through the detectors (`ATTEMPT_COMPLETE` in garak/attempt.py). */
const EVALUATED = 2;

interface Told {
  createdAt: string | null;
  target: string | null;
  threshold: number;
  isComplete: boolean;
  lines: number;
}

/**
 * Reads garak's `report.jsonl`, written before or after 0.14.0. Where it holds attempts, a case is a prompt of a probe
 * before one detector, with one run for each output; where it holds only `eval` lines, a case is their sum and runs
 * cannot be paired. Throws Unfit.
 */
export async function readGarak(source: Bytes): Promise<{ run: EvalRun; findings: readonly Finding[] }> {
  const attempts = new CaseBook();
  const sums = new CaseBook();
  const told: Told = { createdAt: null, target: null, threshold: THRESHOLD, isComplete: false, lines: 0 };
  await readLines(source, (value) => {
    told.lines += 1;
    readLine(fieldsOf(value), told, attempts, sums);
  });
  const [one, all] = [attempts.cases(), sums.cases()];
  const differ = all.length > 0 && countsOf(one) !== countsOf(all);
  const paired = one.length > 0 && !differ;
  const { createdAt, target } = told;
  const cases = paired ? one : all;
  return {
    run: { tool: 'garak', createdAt, target, environment: null, commit: null, paired, cases },
    findings: [...(told.isComplete ? [] : [unfinished]), ...(differ && one.length > 0 ? [lacking] : [])],
  };
}

const unfinished = warning(
  'eval-unfinished',
  'The garak report has neither a completion nor a digest line: the run may have been broken off.',
);
const lacking = warning(
  'eval-sums',
  'The attempts in the garak report are not those that its eval lines sum up, so that the sums are compared, without pairs.',
);

/** How many runs passed and were scored, by probe and detector. */
function countsOf(cases: readonly EvalCase[]): string {
  const counts = new Map<string, [passed: number, scored: number]>();
  for (const { suite, category, attempts } of cases) {
    const name = `${suite} ${category}`;
    const [passed, scored] = counts.get(name) ?? [0, 0];
    counts.set(name, [passed + attempts.passed, scored + attempts.scored]);
  }
  return JSON.stringify([...counts].filter(([, [, scored]]) => scored > 0).sort());
}

function readLine(line: Fields, told: Told, attempts: CaseBook, sums: CaseBook): void {
  const type = line.entry_type;
  if (type === 'start_run setup') readSetup(line, told);
  else if (type === 'init') told.createdAt = wordsOf(line.start_time);
  else if (type === 'attempt') readAttempt(line, told, attempts);
  else if (type === 'eval') readSum(line, told, sums);
  else if (type === 'completion' || type === 'digest') told.isComplete = true;
}

function readSetup(line: Fields, told: Told): void {
  const names = [
    line['plugins.target_type'] ?? line['plugins.model_type'],
    line['plugins.target_name'] ?? line['plugins.model_name'],
  ];
  told.target = names.map(wordsOf).filter(Boolean).join(' ') || null;
  const threshold = line['run.eval_threshold'];
  if (typeof threshold === 'number' && threshold > 0 && threshold <= 1) told.threshold = threshold;
}

function readAttempt(line: Fields, { threshold, lines }: Told, book: CaseBook): void {
  if (line.status !== EVALUATED) return;
  const probe = wordsOf(line.probe_classname);
  if (probe === null) throw shapeless(lines, 'names no probe');
  const asked = fingerprint(promptOf(line.prompt));
  for (const [detector, scores] of Object.entries(fieldsOf(line.detector_results))) {
    for (const score of listOf(scores)) {
      if (typeof score === 'number' && score < 0) throw shapeless(lines, 'holds a score below 0');
      book.add({
        suite: probe,
        key: `${detector} #${asked}${unusual(threshold)}`,
        category: detector,
        safety: safetyOf(probe) ?? 'safety',
        passed: typeof score === 'number' ? score < threshold : null,
      });
    }
  }
}

/** A case judged by another threshold is another case: a report must not get better by what it takes for a hit. */
function unusual(threshold: number): string {
  return threshold === THRESHOLD ? '' : `, hits from ${threshold}`;
}

/** The words of a prompt: a string before 0.12, a conversation since; of one turn, it is the string that it was. */
function promptOf(prompt: unknown): unknown {
  const turns = listOf(fieldsOf(prompt).turns);
  if (turns.length === 0) return prompt ?? null;
  const told = turns.map((turn) => {
    const { role, content } = fieldsOf(turn);
    const { text, data_checksum: data } = fieldsOf(content);
    return [role ?? null, text ?? content ?? null, data ?? null] as const;
  });
  const [first] = told;
  return first && told.length === 1 && first[0] === 'user' && first[2] === null ? first[1] : told;
}

/** `passed`, with `fails` and `nones` since 0.14.0 and `total` before. */
function readSum(line: Fields, { lines, threshold }: Told, book: CaseBook): void {
  const [probe, detector] = [wordsOf(line.probe), wordsOf(line.detector)?.replace(/^detector\./, '')];
  const passed = countOf(line.passed);
  const scored = countOf(line.total_evaluated) ?? countOf(line.total);
  const fails = countOf(line.fails) ?? (scored !== null && passed !== null ? scored - passed : null);
  if (!probe || !detector || passed === null || fails === null || fails < 0 || scored !== passed + fails)
    throw shapeless(lines, 'is an eval line whose counts do not add up');
  const about = {
    suite: probe,
    key: `${detector}${unusual(threshold)}`,
    category: detector,
    safety: safetyOf(probe) ?? 'safety',
  } as const;
  book.add({ ...about, passed: true, count: passed });
  book.add({ ...about, passed: false, count: fails });
}

function shapeless(line: number, what: string): Unfit {
  return new Unfit(
    'eval-shape',
    `Line ${line} of the garak report ${what}. Take the report as garak wrote it.`,
  );
}
