import type { EvalCase, EvalRun } from '../domain/eval-run.js';

/** One case judged in both runs. */
export interface Pair {
  readonly name: string;
  readonly before: EvalCase;
  readonly after: EvalCase;
}

/** Two runs side by side, by suite and key, never by position. */
export interface Paired {
  /** Judged in both. */
  readonly pairs: readonly Pair[];
  readonly onlyBefore: readonly Named[];
  readonly onlyAfter: readonly Named[];
  /** In both, yet judged in one at most. */
  readonly unjudged: readonly Pair[];
}

/** A case and what to call it: its key, with its suite where two suites have one of that name. */
export interface Named {
  readonly name: string;
  readonly case: EvalCase;
}

/** Puts two runs side by side. */
export function pairUp(before: EvalRun, after: EvalRun): Paired {
  const nameOf = namer(before, after);
  const later = new Map(after.cases.map((one) => [idOf(one), one]));
  const pairs: Pair[] = [];
  const unjudged: Pair[] = [];
  const onlyBefore: Named[] = [];
  for (const one of before.cases) {
    const other = later.get(idOf(one));
    later.delete(idOf(one));
    const name = nameOf(one);
    if (!other) onlyBefore.push({ name, case: one });
    else if (one.outcome === 'errored' || other.outcome === 'errored')
      unjudged.push({ name, before: one, after: other });
    else pairs.push({ name, before: one, after: other });
  }
  const onlyAfter = Array.from(later.values(), (one) => ({ name: nameOf(one), case: one }));
  return { pairs, unjudged, onlyBefore, onlyAfter };
}

/** The length keeps suite and key apart, whatever is in them. */
function idOf({ suite, key }: EvalCase): string {
  return `${suite.length} ${suite}${key}`;
}

function namer(...runs: readonly EvalRun[]): (one: EvalCase) => string {
  const suiteOf = new Map<string, string>();
  const shared = new Set<string>();
  for (const { cases } of runs) {
    for (const { suite, key } of cases) {
      if ((suiteOf.get(key) ?? suite) !== suite) shared.add(key);
      suiteOf.set(key, suite);
    }
  }
  return ({ suite, key }) => (shared.has(key) ? `${suite}: ${key}` : key);
}
