import type { EvalRun } from '../domain/eval-run.js';
import { guards } from './eval-groups.js';
import type { Named, Paired } from './eval-pairs.js';

/** Names of suites that one reason lists. */
const NAMED = 5;
/** Characters of a name that a reason shows. */
const LONGEST = 80;

/** Why two runs must not be compared; nothing where they may. */
export function refusals(before: EvalRun, after: EvalRun, paired: Paired): readonly string[] {
  const { pairs, unjudged } = paired;
  if (before.paired !== after.paired)
    return ['One run holds single cases and the other only sums: run both alike.'];
  if (pairs.length + unjudged.length === 0)
    return [`The runs have no case in common: these are different suites.${examples(paired)}`];
  const missing = suitesOf(before).filter((suite) => !suitesOf(after).includes(suite));
  if (missing.length > 0)
    return [`The run after lacks ${missing.length === 1 ? 'the suite' : 'the suites'} ${listed(missing)}.`];
  const changed = changedSuites(paired);
  if (changed.length > 0)
    return [
      `Fewer than half of the cases before are still there after, so that it is another suite: ${listed(changed)}.`,
    ];
  if (pairs.length === 0)
    return ['Every case that the runs share errored in one of them: nothing can be judged.'];
  const unknown = unjudgedGuards(paired);
  if (unknown.length > 0)
    return [
      `Every case of ${listed(unknown)} that the runs share errored in one of them: nothing is known of it.`,
    ];
  return [];
}

/** What each run calls a case: mostly it shows at once why none is the other's. */
function examples({ onlyBefore, onlyAfter }: Paired): string {
  const [before, after] = [onlyBefore[0], onlyAfter[0]];
  return before && after ? ` Before: ${spelled(before)}; after: ${spelled(after)}.` : '';
}

function spelled({ case: { suite, key } }: Named): string {
  const name = `${suite}: ${key}`;
  return `“${name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name}”`;
}

function suitesOf({ cases }: EvalRun): readonly string[] {
  return [...new Set(cases.map(({ suite }) => suite))];
}

/** Safety suites of which no case was judged in both: silence is no proof of safety. */
function unjudgedGuards({ pairs, unjudged }: Paired): readonly string[] {
  const judged = new Set(pairs.map(({ before }) => before.suite));
  const silent = unjudged.filter((pair) => guards(pair) !== null && !judged.has(pair.before.suite));
  return [...new Set(silent.map(({ before }) => before.suite))];
}

function changedSuites({ pairs, unjudged, onlyBefore }: Paired): readonly string[] {
  const counts = new Map<string, { kept: number; gone: number }>();
  const count = (suite: string) => {
    const known = counts.get(suite) ?? { kept: 0, gone: 0 };
    counts.set(suite, known);
    return known;
  };
  for (const { before } of pairs) count(before.suite).kept += 1;
  for (const { before } of unjudged) count(before.suite).kept += 1;
  for (const { case: gone } of onlyBefore) count(gone.suite).gone += 1;
  return [...counts].filter(([, { kept, gone }]) => kept < gone).map(([suite]) => suite);
}

function listed(names: readonly string[]): string {
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return `${names
    .slice(0, NAMED)
    .map((name) => `“${name}”`)
    .join(', ')}${more}`;
}
