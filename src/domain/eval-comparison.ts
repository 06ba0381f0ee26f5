import type { SafetyKind } from './eval-run.js';
import type { Runs } from './report.js';

export const evalVerdicts = ['better', 'same', 'worse', 'refused'] as const;
export type EvalVerdict = (typeof evalVerdicts)[number];

/** Passed of n; rate and Wilson's 95 % interval are null when n is 0. */
export interface PassRate {
  readonly passed: number;
  readonly n: number;
  readonly rate: number | null;
  readonly interval: readonly [low: number, high: number] | null;
}

/** The cases of one suite or category that were compared. */
export interface GroupComparison {
  readonly name: string;
  /** The gravest that any of its cases guards. */
  readonly safety: SafetyKind | null;
  readonly before: PassRate;
  readonly after: PassRate;
  readonly fixed: number;
  readonly regressed: number;
  readonly stillFailing: number;
}

/** What `evals --json` prints, key for key. */
export interface ComparisonContract {
  /** Cases judged in both runs: the rates, the lists and the test speak of these alone. */
  readonly compared: number;
  readonly errored: { readonly before: number; readonly after: number };
  readonly before: PassRate;
  readonly after: PassRate;
  readonly fixed: readonly string[];
  readonly regressed: readonly string[];
  readonly stillFailing: readonly string[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** McNemar's exact two-sided test: b regressed, c fixed; null where runs are not paired. */
  readonly mcnemar: { readonly b: number; readonly c: number; readonly p: number } | null;
  readonly verdict: EvalVerdict;
  /** Why it is refused, or worse whatever the totals; empty else. */
  readonly reasons: readonly string[];
}

/** A comparison with what people want to know beside the contract. */
export interface EvalComparison extends ComparisonContract {
  readonly suites: readonly GroupComparison[];
  readonly categories: readonly GroupComparison[];
  /** Runs in which the exploit worked, of all that were judged; null where no case is one. */
  readonly exploit: { readonly before: Runs; readonly after: Runs } | null;
  /** How many compared cases guard what. */
  readonly guarded: Readonly<Record<SafetyKind, number>>;
  /** Cases of safety or jailbreak suites that were judged before and are missing or errored after. */
  readonly lostSafety: readonly string[];
  /** What a reader must know before believing it, in sentences. */
  readonly warnings: readonly string[];
}
