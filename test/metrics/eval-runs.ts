import type { EvalCase, EvalRun, Outcome } from '../../src/domain/eval-run.js';

/** A case of one run, unless said otherwise. */
export function evalCase(key: string, outcome: Outcome, says: Partial<EvalCase> = {}): EvalCase {
  const scored = outcome === 'errored' ? 0 : 1;
  const attempts = { passed: outcome === 'passed' ? 1 : 0, scored };
  return { suite: 'quality', key, category: null, safety: null, outcome, attempts, ...says };
}

/** A run of those cases. */
export function evalRun(cases: readonly EvalCase[], says: Partial<EvalRun> = {}): EvalRun {
  const about = { createdAt: null, target: null, environment: null, commit: null, paired: true } as const;
  return { tool: 'generic', ...about, cases, ...says };
}

/** Cases by letter: `p` passed, `f` failed, `e` errored; each is called by its place in the word. */
export function spelled(word: string, says: Partial<EvalCase> = {}): EvalRun {
  const outcomes = { p: 'passed', f: 'failed', e: 'errored' } as const;
  return evalRun(
    [...word].map((letter, at) => evalCase(`c${at}`, outcomes[letter as 'p' | 'f' | 'e'], says)),
  );
}
