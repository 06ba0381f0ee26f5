import type { EvalComparison, EvalVerdict, GroupComparison, PassRate } from '../domain/eval-comparison.js';
import { stillAllows } from '../metrics/eval-warnings.js';
import { paint } from './findings.js';
import { visible } from './visible.js';

/** Cases that one list names. */
const NAMED = 10;

const verdicts: Readonly<
  Record<EvalVerdict, { readonly says: string; readonly colour: 'green' | 'red' | 'yellow' }>
> = {
  better: { says: 'BETTER', colour: 'green' },
  same: { says: 'THE SAME', colour: 'yellow' },
  worse: { says: 'WORSE', colour: 'red' },
  refused: { says: 'REFUSED: these runs cannot be compared', colour: 'red' },
};

/** A comparison for a person at a terminal: verdict and reasons, rates by suite, the cases that changed, what to beware of. */
export function evalReport(comparison: EvalComparison): string {
  const { verdict, reasons, warnings } = comparison;
  const parts = [
    paint(verdicts[verdict].says, verdicts[verdict].colour),
    ...reasons.map((reason) => `  ${visible(reason)}`),
    ...(verdict === 'refused' ? [] : ['', ...rateTable(comparison), '', ...figures(comparison)]),
    ...changes(comparison),
    ...(warnings.length > 0 ? ['', ...warnings.map((one) => `${paint('!', 'yellow')} ${visible(one)}`)] : []),
  ];
  return parts.join('\n');
}

function rateTable({
  before,
  after,
  suites,
  fixed,
  regressed,
  stillFailing,
}: EvalComparison): readonly string[] {
  const all = {
    name: 'all',
    safety: null,
    before,
    after,
    fixed: fixed.length,
    regressed: regressed.length,
    stillFailing: stillFailing.length,
  };
  const rows = [header, ...[...suites, ...(suites.length > 1 ? [all] : [])].map(row)];
  const widths = header.map((_, column) =>
    Math.max(...rows.map((cells) => [...(cells[column] as string)].length)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, at) => pad(cell, widths[at] as number, at === 0))
      .join('  ')
      .trimEnd(),
  );
}

const header = ['suite', 'before', '95 %', 'after', '95 %', 'fixed', 'regressed', 'still failing'];

function row({
  name,
  safety,
  before,
  after,
  fixed,
  regressed,
  stillFailing,
}: GroupComparison): readonly string[] {
  const shown = visible(name);
  const title = safety === null || shown === safety ? shown : `${shown} (${safety})`;
  return [
    title,
    share(before),
    range(before),
    share(after),
    range(after),
    String(fixed),
    String(regressed),
    String(stillFailing),
  ];
}

function pad(cell: string, width: number, isLeft: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - [...cell].length));
  return isLeft ? cell + blanks : blanks + cell;
}

function share({ passed, n }: PassRate): string {
  return `${passed} of ${n}`;
}

function range({ interval }: PassRate): string {
  return interval === null ? '–' : `${Math.round(interval[0] * 100)}–${Math.round(interval[1] * 100)} %`;
}

function figures({ compared, errored, mcnemar, exploit }: EvalComparison): readonly string[] {
  return [
    `${compared} ${compared === 1 ? 'case' : 'cases'} compared; errored, and out of both counts: ${errored.before} before, ${errored.after} after`,
    ...(mcnemar === null
      ? ['sums only: no test of pairs']
      : [
          `McNemar's exact test, ${mcnemar.b} regressed against ${mcnemar.c} fixed: p = ${spellP(mcnemar.p)}`,
        ]),
    ...(exploit === null
      ? []
      : [
          `the exploit worked in ${exploit.before.k} of ${exploit.before.n} runs before, ${stillAllows(exploit.after) ?? 'none judged'} after`,
        ]),
  ];
}

/** A p-value as papers print it. */
function spellP(p: number): string {
  return p < 0.001 ? 'below 0.001' : p.toFixed(3);
}

function changes({
  fixed,
  regressed,
  stillFailing,
  onlyBefore,
  onlyAfter,
}: EvalComparison): readonly string[] {
  return [
    ...listed('regressed', regressed, 'red'),
    ...listed('still failing', stillFailing, 'yellow'),
    ...listed('fixed', fixed, 'green'),
    ...listed('only before', onlyBefore, 'dim'),
    ...listed('only after', onlyAfter, 'dim'),
  ];
}

function listed(
  title: string,
  names: readonly string[],
  colour: Parameters<typeof paint>[1],
): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, NAMED).map((name) => `  ${visible(name)}`);
  const more = names.length > NAMED ? [`  … and ${names.length - NAMED} more (--json lists all)`] : [];
  return ['', paint(`${title} (${names.length})`, colour), ...shown, ...more];
}
