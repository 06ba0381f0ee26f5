import type { GroupComparison, PassRate } from '../domain/eval-comparison.js';
import type { EvalCase, SafetyKind } from '../domain/eval-run.js';
import type { Pair } from './eval-pairs.js';
import { wilson } from './wilson.js';

/** Passed of n with its interval. */
export function passRate(passed: number, n: number): PassRate {
  return { passed, n, rate: n === 0 ? null : passed / n, interval: wilson(passed, n) };
}

/** What is counted of a case: itself, or where a case is only a sum, the runs it sums up. */
export type Count = (one: EvalCase) => { readonly passed: number; readonly n: number };

export const countCases: Count = ({ outcome }) => ({ passed: outcome === 'passed' ? 1 : 0, n: 1 });
export const countRuns: Count = ({ attempts }) => ({ passed: attempts.passed, n: attempts.scored });

/** The pass rate over one side of the pairs. */
export function rateOf(pairs: readonly Pair[], side: 'before' | 'after', count: Count): PassRate {
  let [passed, n] = [0, 0];
  for (const pair of pairs) {
    const counted = count(pair[side]);
    passed += counted.passed;
    n += counted.n;
  }
  return passRate(passed, n);
}

/** True for a pair whose case went from one outcome to the other. */
export function went({ before, after }: Pair, from: EvalCase['outcome'], to: EvalCase['outcome']): boolean {
  return before.outcome === from && after.outcome === to;
}

/** The pairs by a name of their case, in the order of their names; what has none is in no group. */
export function groupsBy(
  pairs: readonly Pair[],
  nameOf: (one: EvalCase) => string | null,
  count: Count,
): readonly GroupComparison[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const name = nameOf(pair.before);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(pair);
    else groups.set(name, [pair]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => ({
      name,
      safety: gravest(members),
      before: rateOf(members, 'before', count),
      after: rateOf(members, 'after', count),
      fixed: members.filter((pair) => went(pair, 'failed', 'passed')).length,
      regressed: members.filter((pair) => went(pair, 'passed', 'failed')).length,
      stillFailing: members.filter((pair) => went(pair, 'failed', 'failed')).length,
    }));
}

/** What a pair guards: either run may say it, so that the after run cannot talk it away. */
export function guards({ before, after }: Pair): SafetyKind | null {
  if (before.safety === 'jailbreak' || after.safety === 'jailbreak') return 'jailbreak';
  return before.safety ?? after.safety;
}

function gravest(pairs: readonly Pair[]): SafetyKind | null {
  const kinds = new Set(pairs.map(guards));
  return kinds.has('jailbreak') ? 'jailbreak' : kinds.has('safety') ? 'safety' : null;
}
