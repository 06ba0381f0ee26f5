import type { Drift } from '../domain/ledger.js';
import { closedLists } from '../domain/lists.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { stillAllows } from '../metrics/eval-warnings.js';
import type { ExploitFigure, Figures } from '../metrics/figures.js';
import type { Incidence, PerUnit } from '../metrics/incidence.js';
import type { Rate } from '../metrics/rates.js';
import type { Weekly } from '../metrics/weekly.js';
import { joinSafe, neutralise, ours, safe } from './safe.js';
import { table } from './table.js';
import { percent, plural } from './weekly-words.js';

/** What the filters caught, what escaped them and what they blocked for nothing. */
export function filterSection({ figures, details, summed }: Weekly): SafeMarkdown {
  const { catchRate, escapeRate, overBlockRate } = figures;
  const { unsafeCounts, safeCounts } = details.leftOut;
  const over = {
    records: safe`every record of the window that states both sides`,
    periods: safe`the periods of the counts file that lie in the window; what incidents say is not in it`,
  }[summed];
  const half = safe` ${unsafeCounts} ${ours(unsafeCounts === 1 ? 'states' : 'state')} one side of the unsafe outputs alone and ${safeCounts} one side of the safe ones: left out.`;
  return joinSafe(
    [
      safe`## What the filters caught`,
      joinSafe(
        [
          safe`- **Catch rate** = unsafe outputs blocked ÷ (blocked + escaped): ${rate(catchRate)}${bound(catchRate, 'an upper bound')}`,
          safe`- **Escape rate** = 1 − catch rate: ${rate(escapeRate)}${bound(escapeRate, 'a lower bound')}`,
          safe`- **Over-block rate** = safe outputs blocked ÷ (safe blocked + safe allowed): ${rate(overBlockRate)}`,
        ],
        '\n',
      ),
      safe`Summed over ${over}.${unsafeCounts + safeCounts === 0 ? safe`` : half} What is often called "escape rate" is the catch rate of this page.`,
    ],
    '\n\n',
  );
}

function rate({ value, numerator, denominator, origin }: Rate): SafeMarkdown {
  if (value === null) return safe`nothing counted`;
  return safe`**${percent(value)}** (${numerator} of ${denominator}; ${originOf(origin)})`;
}

function originOf(origin: Rate['origin']): SafeMarkdown {
  if (origin === null) return safe`it is not stated where the counts come from`;
  if (origin === 'mixed') return safe`mixed origins, so take it with care`;
  return ours(`counted from ${origin}`);
}

function bound({ value, origin }: Rate, which: string): SafeMarkdown {
  if (value === null || origin !== 'reported-only') return safe``;
  return safe`. **Reported only, ${ours(which)}:** what escaped and nobody reported is not in it`;
}

/** How often prompt injection got through, and how often its exploits worked when they were run again. */
export function injectionSection({ figures, details }: Weekly): SafeMarkdown {
  const { incidents, before, after } = figures.promptInjection;
  const { exploitBefore, exploitAfter } = details.leftOut;
  return joinSafe(
    [
      safe`## Prompt injection`,
      safe`${plural(incidents, 'incident')} with failure mode prompt-injection: ${incidence(details.injectionIncidence)}. Their exploits, run again:`,
      joinSafe(
        [
          safe`- before the fix: ${exploit(before, exploitBefore)}`,
          safe`- after the fix: ${exploit(after, exploitAfter)}`,
        ],
        '\n',
      ),
    ],
    '\n\n',
  );
}

function incidence({ perWeek, perThousand, exposure, exposed }: Incidence): SafeMarkdown {
  const per = ({ value, interval }: PerUnit) =>
    ours(
      `${value.toPrecision(2)} (95 % Poisson interval ${interval[0].toPrecision(2)} to ${interval[1].toPrecision(2)})`,
    );
  const week = safe`${per(perWeek)} a week`;
  if (perThousand === null || exposure === null) return week;
  return safe`${week}; ${per(perThousand)} per 1,000 ${neutralise(exposure.unit, 60)}: ${plural(exposed ?? 0, 'incident')} declared in the days of which ${exposure.amount} are stated`;
}

function exploit({ succeeded, attempted, interval }: ExploitFigure, leftOut: number): SafeMarkdown {
  const rest = leftOut === 0 ? safe`` : safe` (${plural(leftOut, 'incident')} left out: no k of n)`;
  if (interval === null) return safe`no runs recorded${rest}`;
  if (succeeded === 0)
    return safe`did not work: ${ours(stillAllows({ k: 0, n: attempted }) ?? '')} (exact one-sided 95 % bound)${rest}`;
  const [low, high] = interval;
  return safe`worked in ${succeeded} of ${attempted} runs (95 % Wilson interval ${percent(low)} to ${percent(high)})${rest}`;
}

/** Near misses with what stopped them, and hazards. */
export function nearMissSection({ nearMisses, counts }: Figures): SafeMarkdown {
  const stated = Object.values(nearMisses.stoppedBy).reduce((sum, count) => sum + count, 0);
  const rows = [
    ...closedLists['stopped-by'].map((choice) => [
      safe`${ours(choice.id)}: ${ours(choice.meaning)}`,
      safe`${nearMisses.stoppedBy[choice.id]}`,
    ]),
    ...(stated < nearMisses.n ? [[safe`not stated`, safe`${nearMisses.n - stated}`]] : []),
  ];
  const parts = [
    safe`## Near misses`,
    safe`${plural(nearMisses.n, 'near miss', 'near misses')}, ${plural(counts.hazards, 'hazard')}. A rise is usually better reporting, not worse safety.`,
  ];
  const stopped = table([safe`stopped by`, safe`near misses`], rows);
  return joinSafe(nearMisses.n === 0 ? parts : [...parts, stopped], '\n\n');
}

/** Production against staging; nothing where no drift was measured. */
export function driftSection(drift: readonly Drift[]): readonly SafeMarkdown[] {
  if (drift.length === 0) return [];
  const header = [safe`suite`, safe`metric`, safe`staging`, safe`prod`, safe`prod − staging`];
  const rows = drift.map((one) => [
    neutralise(one.suite),
    neutralise(one.metric),
    ...[one.staging, one.prod, one.delta].map((value) => safe`${Number(value.toPrecision(4))}`),
  ]);
  const definition = safe`Production minus staging, on the same cases; suites that do not match are not compared.`;
  return [joinSafe([safe`## Drift`, definition, table(header, rows)], '\n\n')];
}
