import type { EvalRun, SafetyKind } from '../../domain/eval-run.js';
import type { Bytes } from './bytes.js';
import { CaseBook } from './case-book.js';
import { fingerprint } from './fingerprint.js';
import { readLines } from './json-lines.js';
import { type Path, walkJson } from './json-walk.js';
import { safetyOf } from './safety.js';
import { type Fields, fieldsOf, isObject, listOf, wordsOf } from './shape.js';
import { Unfit } from './unfit.js';

/** promptfoo's `failureReason` for a run that broke (`ResultFailureReason.ERROR` in its src/types/index.ts). */
const ERROR = 2;
/** The same for an assertion that did not hold (`ResultFailureReason.ASSERT`). */
const ASSERTION = 1;

/** What is kept of a result until the whole file is known. */
interface Result {
  readonly suite: string | null;
  readonly name: string;
  readonly provider: string;
  readonly prompt: string;
  readonly category: string | null;
  readonly safety: SafetyKind | null;
  readonly passed: boolean | null;
}

/**
 * Reads what `promptfoo eval --output` writes as JSON (`EvaluateSummary` 2 and 3). A case is its description with a
 * fingerprint of its variables and assertions; provider and prompt belong to its name only where the run has several, so
 * that a fix of the prompt or another model leaves cases comparable. Throws Unfit.
 */
export async function readPromptfoo(source: Bytes, fallback: string): Promise<EvalRun> {
  const results: Result[] = [];
  let createdAt: string | null = null;
  const isResult = (path: Path) => path.length === 3 && path[1] === 'results';
  await walkJson(source, {
    interest: (path) => {
      if (path.length === 2 && path[0] === 'results' && path[1] === '*') throw misshapen();
      if (isResult(path) || path.join('.') === 'results.timestamp') return 'whole';
      return path.length === 0 || (path[0] === 'results' && path.length < 3) ? 'into' : 'skip';
    },
    take: (path, value) => {
      if (isResult(path)) results.push(resultOf(value, results.length + 1));
      else createdAt = wordsOf(value);
    },
  });
  return runOf(results, fallback, createdAt);
}

function misshapen(): Unfit {
  return new Unfit(
    'eval-shape',
    'The results stand where no summary of promptfoo from version 2 on has them. Write them with promptfoo eval --output results.json.',
  );
}

/** Reads the same results as `promptfoo eval --output results.jsonl` writes them. Throws Unfit. */
export async function readPromptfooLines(source: Bytes, fallback: string): Promise<EvalRun> {
  const results: Result[] = [];
  await readLines(source, (value) => results.push(resultOf(value, results.length + 1)));
  return runOf(results, fallback, null);
}

function runOf(results: readonly Result[], fallback: string, createdAt: string | null): EvalRun {
  const about = { createdAt, environment: null, commit: null, paired: true };
  return { tool: 'promptfoo', ...about, ...casesOf(results, fallback) };
}

function casesOf(results: readonly Result[], fallback: string) {
  const severalProviders = new Set(results.map(({ provider }) => provider)).size > 1;
  const severalPrompts = new Set(results.map(({ prompt }) => prompt)).size > 1;
  const book = new CaseBook();
  for (const { suite, name, provider, prompt, category, safety, passed } of results) {
    const parts = [name, ...(severalProviders ? [provider] : []), ...(severalPrompts ? [prompt] : [])];
    const where = suite ?? fallback;
    book.add({
      suite: where,
      key: parts.join(' × '),
      category,
      safety: safety ?? safetyOf(where, category),
      passed,
    });
  }
  const [first] = results;
  return { target: severalProviders ? null : (first?.provider ?? null), cases: book.cases() };
}

function resultOf(value: unknown, position: number): Result {
  if (!isObject(value) || typeof value.success !== 'boolean')
    throw new Unfit(
      'eval-shape',
      `Result ${position} says neither success nor failure, as promptfoo's results do. Write them with promptfoo eval --output results.json.`,
    );
  const test = fieldsOf(value.testCase);
  const metadata = { ...fieldsOf(value.metadata), ...fieldsOf(test.metadata) };
  const { sessionId: _, ...vars } = fieldsOf(test.vars ?? value.vars);
  const provider = fieldsOf(value.provider);
  const prompt = fieldsOf(value.prompt);
  const plugin = wordsOf(metadata.pluginId);
  const strategy = wordsOf(metadata.strategyId);
  const suite = wordsOf(metadata.suite) ?? plugin;
  const category = wordsOf(metadata.category) ?? strategy;
  const named = safetyOf(suite, category, plugin, strategy);
  return {
    suite,
    name: `${wordsOf(test.description) ?? wordsOf(value.description) ?? 'case'} #${fingerprint(vars, ...judgedBy(test))}`,
    provider: wordsOf(provider.label) ?? wordsOf(provider.id) ?? wordsOf(value.provider) ?? '',
    prompt: promptName(prompt, value),
    category,
    safety: named ?? (plugin === null ? null : 'safety'),
    passed: judged(value),
  };
}

/** Labels as people gave them; a prompt's words stand in for a label by their fingerprint. */
function promptName(prompt: Fields, result: Fields): string {
  const [label, raw] = [wordsOf(prompt.label), wordsOf(prompt.raw)];
  if (label !== null && label !== raw && label.length <= 80) return label;
  return `prompt #${fingerprint(label ?? raw ?? result.promptId ?? '')}`;
}

/** What a test asserts, and what else decides whether it passes; ids that promptfoo makes up anew are no part of it. */
function judgedBy(test: Fields): readonly unknown[] {
  const { rubricPrompt, transform } = fieldsOf(test.options);
  const { threshold, assertScoringFunction } = test;
  const settings = Object.entries({ threshold, assertScoringFunction, rubricPrompt, transform });
  const made = settings.filter(([, value]) => value !== undefined && value !== null);
  return [listOf(test.assert), ...(made.length > 0 ? [Object.fromEntries(made)] : [])];
}

/** Null where the run broke, or where the grader did: neither says anything of the model. Passed only where nothing in it failed. */
function judged(result: Fields): boolean | null {
  const grading = fieldsOf(result.gradingResult);
  const graderBroke = fieldsOf(grading.metadata).graderError ?? fieldsOf(result.metadata).graderError;
  if (result.failureReason === ERROR || (graderBroke !== undefined && graderBroke !== false)) return null;
  const saysReason = typeof result.failureReason === 'number';
  const broke =
    !saysReason &&
    result.success === false &&
    wordsOf(result.error) !== null &&
    !isObject(result.gradingResult);
  if (broke) return null;
  const saysFailed = result.failureReason === ASSERTION || grading.pass === false;
  return result.success === true && !saysFailed;
}
