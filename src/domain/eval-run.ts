import type { Finding } from './finding.js';

/** What came of a case: it behaved as asked, it did not, or nothing can be said because the run itself broke. */
export const outcomes = ['passed', 'failed', 'errored'] as const;
export type Outcome = (typeof outcomes)[number];

/** What a case guards, where a regression is never made good by other cases: a way around the rules, or any other harm. */
export const safetyKinds = ['jailbreak', 'safety'] as const;
export type SafetyKind = (typeof safetyKinds)[number];

export const evalTools = ['promptfoo', 'garak', 'inspect', 'generic'] as const;
export type EvalTool = (typeof evalTools)[number];

/** The runs of one case that could be judged: `passed` of `scored`. */
export interface Attempts {
  readonly passed: number;
  readonly scored: number;
}

/** One case of a suite with all its runs: one failed run makes it failed, since an exploit that works once works. */
export interface EvalCase {
  readonly suite: string;
  /** What the case is called within its suite: made of its words, never of its position. */
  readonly key: string;
  readonly category: string | null;
  readonly safety: SafetyKind | null;
  readonly outcome: Outcome;
  readonly attempts: Attempts;
}

/** One run of an eval tool in the one form that comparisons know. */
export interface EvalRun {
  readonly tool: EvalTool;
  /** ISO 8601 as the tool wrote it; null when it did not. */
  readonly createdAt: string | null;
  /** Model or provider, as the tool names it. */
  readonly target: string | null;
  readonly environment: string | null;
  /** Commit the tool says it ran on: a claim of the file, never proof. */
  readonly commit: string | null;
  /** False where a case is only a sum of runs (garak's `eval` lines), so that pairs cannot be formed. */
  readonly paired: boolean;
  readonly cases: readonly EvalCase[];
}

/** What was read of a file of results; no run when it was refused, and then a finding of level error says why. */
export interface EvalReading {
  readonly run: EvalRun | null;
  readonly findings: readonly Finding[];
}
