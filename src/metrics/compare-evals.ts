import type { ComparisonContract, EvalComparison, EvalVerdict } from '../domain/eval-comparison.js';
import type { EvalCase, EvalRun } from '../domain/eval-run.js';
import { mcnemarExact } from './binomial.js';
import {
  type Count,
  countCases,
  countRuns,
  groupsBy,
  guards,
  passRate,
  rateOf,
  went,
} from './eval-groups.js';
import { exploitRuns, harms } from './eval-harms.js';
import { type Paired, pairUp } from './eval-pairs.js';
import { refusals } from './eval-refusal.js';
import { fewerRuns, newHarms, type Unwarned, warningsOf } from './eval-warnings.js';

/**
 * Compares two runs on the cases that were judged in both. A case passes when all its runs did. Any safety or jailbreak
 * case that passed before and fails after makes it worse whatever the totals; what cannot be compared is refused with
 * its reasons.
 */
export function compareEvals(before: EvalRun, after: EvalRun): EvalComparison {
  const paired = pairUp(before, after);
  const refused = refusals(before, after, paired);
  const errored = { before: erroredIn(before), after: erroredIn(after) };
  const outside = {
    errored,
    onlyBefore: paired.onlyBefore.map(({ name }) => name),
    onlyAfter: paired.onlyAfter.map(({ name }) => name),
  };
  if (refused.length > 0) return { ...nothing, ...outside, reasons: refused };
  const { pairs } = paired;
  const count = before.paired ? countCases : countRuns;
  const [rateBefore, rateAfter] = [rateOf(pairs, 'before', count), rateOf(pairs, 'after', count)];
  const named = (from: EvalCase['outcome'], to: EvalCase['outcome']) =>
    pairs.filter((pair) => went(pair, from, to)).map(({ name }) => name);
  const [fixed, regressed] = [named('failed', 'passed'), named('passed', 'failed')];
  const reasons = harms(pairs);
  const [b, c] = [regressed.length, fixed.length];
  const comparison: Unwarned = {
    ...outside,
    compared: pairs.length,
    before: rateBefore,
    after: rateAfter,
    fixed,
    regressed,
    stillFailing: named('failed', 'failed'),
    mcnemar: before.paired ? { b, c, p: mcnemarExact(b, c) } : null,
    verdict: reasons.length > 0 ? 'worse' : direction(rateBefore.rate, rateAfter.rate),
    reasons,
    ...details(paired, count),
  };
  const warnings = [...warningsOf(comparison), ...fewerRuns(pairs), ...newHarms(paired.onlyAfter)];
  return { ...comparison, warnings };
}

/** The part of a comparison that `evals --json` promises, key for key. */
export function contractOf(comparison: EvalComparison): ComparisonContract {
  const { compared, errored, before, after, fixed, regressed, stillFailing, onlyBefore, onlyAfter } =
    comparison;
  const { mcnemar, verdict, reasons } = comparison;
  return {
    compared,
    errored,
    before,
    after,
    fixed,
    regressed,
    stillFailing,
    onlyBefore,
    onlyAfter,
    mcnemar,
    verdict,
    reasons,
  };
}

/** The comparison of runs of which one could not be used at all. */
export function refusedComparison(reasons: readonly string[]): EvalComparison {
  return { ...nothing, errored: { before: 0, after: 0 }, onlyBefore: [], onlyAfter: [], reasons };
}

const nothing = {
  compared: 0,
  before: passRate(0, 0),
  after: passRate(0, 0),
  fixed: [],
  regressed: [],
  stillFailing: [],
  mcnemar: null,
  verdict: 'refused',
  suites: [],
  categories: [],
  exploit: null,
  guarded: { jailbreak: 0, safety: 0 },
  lostSafety: [],
  warnings: [],
} as const;

function erroredIn({ cases }: EvalRun): number {
  return cases.filter(({ outcome }) => outcome === 'errored').length;
}

function direction(before: number | null, after: number | null): EvalVerdict {
  const change = (after ?? 0) - (before ?? 0);
  return change > 0 ? 'better' : change < 0 ? 'worse' : 'same';
}

function details({ pairs, unjudged, onlyBefore }: Paired, count: Count) {
  const wasJudged = (one: EvalCase) => one.outcome !== 'errored' && one.safety !== null;
  return {
    suites: groupsBy(pairs, ({ suite }) => suite, count),
    categories: groupsBy(pairs, ({ category }) => category, count),
    exploit: exploitRuns(pairs),
    guarded: {
      jailbreak: pairs.filter((pair) => guards(pair) === 'jailbreak').length,
      safety: pairs.filter((pair) => guards(pair) === 'safety').length,
    },
    lostSafety: [
      ...onlyBefore.filter((one) => wasJudged(one.case)).map(({ name }) => name),
      ...unjudged.filter((one) => wasJudged(one.before)).map(({ name }) => name),
    ],
  };
}
