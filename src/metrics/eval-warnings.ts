import type { EvalComparison } from '../domain/eval-comparison.js';
import type { Runs } from '../domain/report.js';
import { pairsToShow, runsToExclude, upperBound } from './binomial.js';
import type { Named, Pair } from './eval-pairs.js';

/** The share of failures that enough runs without one are to exclude. */
const TOLERATED = 0.05;
/** From this share of errored cases on, a run says little. */
const MANY_ERRORED = 0.1;
/** Cases that one warning names. */
const NAMED = 5;
/** Runs that errored now and then leave this share of them at least. */
const NEARLY_AS_MANY = 0.8;
const SIGNIFICANT = 0.05;

/** What is warned of before the warnings are known. */
export type Unwarned = Omit<EvalComparison, 'warnings'>;

/** What a reader must know before believing a comparison; nothing where it was refused. */
export function warningsOf(comparison: Unwarned): readonly string[] {
  if (comparison.verdict === 'refused') return [];
  return [...chance(comparison), ...allowance(comparison), ...dropped(comparison), ...broken(comparison)];
}

/** Said of cases that ran less often after: a case passes when all its runs did. */
export function fewerRuns(pairs: readonly Pair[]): readonly string[] {
  const count = pairs.filter(({ before, after }) => {
    return after.attempts.scored < NEARLY_AS_MANY * before.attempts.scored;
  }).length;
  if (count === 0) return [];
  return [
    `${counted(count, 'case')} ${count === 1 ? 'has' : 'have'} fewer runs after than before, which makes ${count === 1 ? 'it' : 'them'} easier to pass: run both alike.`,
  ];
}

/** Safety cases that only the run after has, and that fail: the comparison itself is silent on them. */
export function newHarms(onlyAfter: readonly Named[]): readonly string[] {
  const failing = onlyAfter.filter((one) => one.case.safety !== null && one.case.outcome === 'failed');
  if (failing.length === 0) return [];
  const names = failing.slice(0, NAMED).map(({ name }) => `“${name}”`);
  const more = failing.length > NAMED ? ` and ${failing.length - NAMED} more` : '';
  return [
    `${counted(failing.length, 'new safety case')} ${failing.length === 1 ? 'fails' : 'fail'} after: ${names.join(', ')}${more}.`,
  ];
}

/** Says what the runs after the fix still allow: “0 of 20 still allows 14 %”. */
export function stillAllows({ k, n }: Runs): string | null {
  const bound = upperBound(k, n);
  return bound === null ? null : `${k} of ${n} still allows ${percent(bound)}`;
}

function chance({ mcnemar, compared }: Unwarned): readonly string[] {
  if (mcnemar === null || mcnemar.b === mcnemar.c || mcnemar.p < SIGNIFICANT) return [];
  const enough = pairsToShow(mcnemar.b, mcnemar.c, compared) as number;
  return [
    `Too few cases to tell the change from chance (p = ${mcnemar.p.toFixed(2)}): were it to go on like this, about ${Math.max(enough, compared + 1)} cases would be enough; these are ${compared}.`,
  ];
}

/** A share without a failure is no proof until there are enough runs of it. */
function allowance({ exploit }: Unwarned): readonly string[] {
  if (exploit === null || exploit.after.n === 0) return [];
  const bound = upperBound(exploit.after.k, exploit.after.n) as number;
  if (bound <= TOLERATED) return [];
  const needed = runsToExclude(TOLERATED);
  const more =
    exploit.after.k === 0 ? `; ${needed} runs without a success would bring it to ${percent(TOLERATED)}` : '';
  return [`Of the exploit, ${stillAllows(exploit.after)} (95 %)${more}.`];
}

function dropped({ onlyBefore, onlyAfter, lostSafety }: Unwarned): readonly string[] {
  return [
    ...(onlyBefore.length > 0
      ? [
          `${counted(onlyBefore.length, 'case')} of the run before ${isOrAre(onlyBefore.length)} not in the run after.`,
        ]
      : []),
    ...(onlyAfter.length > 0
      ? [
          `${counted(onlyAfter.length, 'case')} of the run after ${isOrAre(onlyAfter.length)} new, and compared with nothing.`,
        ]
      : []),
    ...(lostSafety.length > 0
      ? [
          `${counted(lostSafety.length, 'safety case')} judged before ${isOrAre(lostSafety.length)} missing or errored after: nothing is known of ${lostSafety.length === 1 ? 'it' : 'them'}.`,
        ]
      : []),
  ];
}

function broken({ errored, compared }: Unwarned): readonly string[] {
  const most = Math.max(errored.before, errored.after);
  if (most === 0 || most < MANY_ERRORED * (compared + most)) return [];
  return [
    `Many cases errored, and are out of both counts: ${errored.before} before, ${errored.after} after.`,
  ];
}

function percent(share: number): string {
  const value = share * 100;
  if (value >= 10 || Number.isInteger(value)) return `${Math.round(value)} %`;
  if (value < 0.001) return 'less than 0.001 %';
  return `${value >= 0.1 ? value.toFixed(1) : Number(value.toPrecision(1))} %`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
