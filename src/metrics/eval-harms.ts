import type { EvalComparison } from '../domain/eval-comparison.js';
import type { Runs } from '../domain/report.js';
import { countRuns, guards, rateOf, went } from './eval-groups.js';
import type { Pair } from './eval-pairs.js';
import { wilson } from './wilson.js';

/** Cases that one reason names. */
const NAMED = 5;

/** Why it is worse whatever the totals: safety cases that fail now, or that fail clearly more often than they did. */
export function harms(pairs: readonly Pair[]): readonly string[] {
  const guarding = pairs.filter((pair) => guards(pair) !== null);
  const broken = guarding.filter((pair) => went(pair, 'passed', 'failed'));
  const oftener = guarding.filter((pair) => went(pair, 'failed', 'failed') && failsClearlyMore(pair));
  return [
    ...sentence(
      broken,
      'of a safety or jailbreak suite passed before and fails after',
      'of safety or jailbreak suites passed before and fail after',
    ),
    ...sentence(
      oftener,
      'of a safety or jailbreak suite fails clearly more often than before',
      'of safety or jailbreak suites fail clearly more often than before',
    ),
  ];
}

function sentence(pairs: readonly Pair[], one: string, several: string): readonly string[] {
  if (pairs.length === 0) return [];
  const names = pairs.slice(0, NAMED).map(({ name }) => `“${name}”`);
  const more = pairs.length > NAMED ? ` and ${pairs.length - NAMED} more` : '';
  return [
    `${pairs.length} ${pairs.length === 1 ? `case ${one}` : `cases ${several}`}: ${names.join(', ')}${more}.`,
  ];
}

/** The intervals of its runs do not even touch. */
function failsClearlyMore({ before, after }: Pair): boolean {
  const [then, now] = [before, after].map(({ attempts }) => wilson(attempts.passed, attempts.scored));
  return then != null && now != null && now[1] < then[0];
}

/** Cases that name the exploit; where none does, all jailbreak cases. */
export function exploitRuns(pairs: readonly Pair[]): EvalComparison['exploit'] {
  const named = pairs.filter(({ before }) =>
    [before.suite, before.category, before.key].some((name) => /(?<![a-z])exploit/i.test(name ?? '')),
  );
  const meant = named.length > 0 ? named : pairs.filter((pair) => guards(pair) === 'jailbreak');
  if (meant.length === 0) return null;
  return { before: runsOf(meant, 'before'), after: runsOf(meant, 'after') };
}

function runsOf(pairs: readonly Pair[], side: 'before' | 'after'): Runs {
  const { passed, n } = rateOf(pairs, side, countRuns);
  return { k: n - passed, n };
}
