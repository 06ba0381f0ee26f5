import type { EvalComparison, EvalVerdict, GroupComparison, PassRate } from '../domain/eval-comparison.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import type { Runs } from '../domain/report.js';
import { fitting, joinSafe, neutralise, ours, safe } from './safe.js';
import { table } from './table.js';

/** Names that one list shows, and characters that it may take. */
const NAMED = 20;
const LIST = 6000;

const verdicts: Readonly<Record<EvalVerdict, string>> = {
  better: 'Better after than before',
  same: 'The same after as before',
  worse: 'Worse after than before',
  refused: 'Refused: the runs cannot be compared',
};

/** The verdict in a few words. */
export function verdictWords(verdict: EvalVerdict): SafeMarkdown {
  return ours(verdicts[verdict]);
}

/** A comparison in Markdown: verdict and reasons, what to beware of, rates by suite and category, the cases that changed. */
export function evalsComparison(comparison: EvalComparison): SafeMarkdown {
  const { verdict, reasons, warnings, suites, categories } = comparison;
  const parts = [
    safe`**${verdictWords(verdict)}**`,
    bullets([...reasons, ...warnings]),
    ...(verdict === 'refused' ? [] : [figures(comparison), rates('suite', suites, comparison)]),
    ...(categories.length > 1
      ? [folded('By category', categories.length, rates('category', categories, null))]
      : []),
    ...changes(comparison),
  ];
  return joinSafe(
    parts.filter((part) => part !== ''),
    '\n\n',
  );
}

function bullets(sentences: readonly string[]): SafeMarkdown {
  return joinSafe(
    sentences.map((one) => safe`- ${neutralise(one, 1000)}`),
    '\n',
  );
}

function figures({ compared, errored, mcnemar, exploit }: EvalComparison): SafeMarkdown {
  const test =
    mcnemar === null
      ? ours('sums only, so no test of pairs')
      : safe`McNemar's exact test, ${mcnemar.b} regressed against ${mcnemar.c} fixed: p = ${ours(mcnemar.p < 0.001 ? 'below 0.001' : mcnemar.p.toFixed(3))}`;
  const worked = (runs: Runs) => safe`${runs.k} of ${runs.n}`;
  const exploited =
    exploit === null
      ? ours('')
      : safe` The exploit worked in ${worked(exploit.before)} runs before and in ${worked(exploit.after)} after.`;
  return safe`${compared} ${ours(compared === 1 ? 'case' : 'cases')} compared; errored, and out of both counts: ${errored.before} before, ${errored.after} after. ${test}.${exploited}`;
}

function rates(what: string, groups: readonly GroupComparison[], all: EvalComparison | null): SafeMarkdown {
  const header = [what, 'before', 'after', 'fixed', 'regressed', 'still failing'].map(ours);
  const rows = groups.slice(0, 100).map((group) => [name(group), ...cells(group.before, group.after, group)]);
  const sums = all && {
    fixed: all.fixed.length,
    regressed: all.regressed.length,
    stillFailing: all.stillFailing.length,
  };
  const last =
    all && sums && groups.length > 1 ? [[ours('**all**'), ...cells(all.before, all.after, sums)]] : [];
  return table(header, [...rows, ...last]);
}

function name({ name: words, safety }: GroupComparison): SafeMarkdown {
  const kind = safety === null || words === safety ? ours('') : ours(` (${safety})`);
  return safe`${neutralise(words, 100)}${kind}`;
}

function cells(
  before: PassRate,
  after: PassRate,
  counts: Pick<GroupComparison, 'fixed' | 'regressed' | 'stillFailing'>,
): readonly SafeMarkdown[] {
  const { fixed, regressed, stillFailing } = counts;
  return [share(before), share(after), ...[fixed, regressed, stillFailing].map((count) => safe`${count}`)];
}

/** `38 of 40 (84–99 %)`: the interval is Wilson's, 95 %. */
function share({ passed, n, interval }: PassRate): SafeMarkdown {
  if (interval === null) return ours('–');
  const [low, high] = interval.map((bound) => Math.round(bound * 100));
  return safe`${passed} of ${n} (${ours(`${low}–${high} %`)})`;
}

function changes({
  regressed,
  stillFailing,
  fixed,
  onlyBefore,
  onlyAfter,
}: EvalComparison): readonly SafeMarkdown[] {
  const lists = [
    ['Regressed', regressed],
    ['Still failing', stillFailing],
    ['Fixed', fixed],
    ['Only before', onlyBefore],
    ['Only after', onlyAfter],
  ] as const;
  return lists.flatMap(([title, names]) =>
    names.length === 0 ? [] : [folded(title, names.length, listed(names))],
  );
}

function listed(names: readonly string[]): SafeMarkdown {
  const lines = names.slice(0, NAMED).map((one) => safe`- ${neutralise(one, 200)}`);
  const more = names.length > NAMED ? [safe`- … and ${names.length - NAMED} more`] : [];
  return joinSafe(fitting([...lines, ...more], LIST), '\n');
}

function folded(title: string, count: number, inside: SafeMarkdown): SafeMarkdown {
  return safe`<details><summary>${ours(title)} (${count})</summary>\n\n${inside}\n\n</details>`;
}
