import type { SafeMarkdown } from '../domain/markdown.js';
import { definitionOf } from '../metrics/definitions.js';
import type { DurationFigure } from '../metrics/durations.js';
import { durationIds } from '../metrics/durations.js';
import { stillAllows } from '../metrics/eval-warnings.js';
import type { Rate } from '../metrics/rates.js';
import type { Weekly } from '../metrics/weekly.js';
import { weeksOf } from '../metrics/window.js';
import { joinSafe, ours, safe } from './safe.js';
import { table } from './table.js';
import { percent, plural, span } from './weekly-words.js';

type Cells = readonly SafeMarkdown[];

/** The table of figures: each with what it is made of, how many, what was left out, and its definition. */
export function glanceSection(weekly: Weekly): SafeMarkdown {
  const { figures } = weekly;
  const weeks = plural(weeksOf(figures.window), 'week');
  const header = [safe`figure`, safe`value`, safe`n`, safe`left out`, safe`definition`];
  const rows = [...durationRows(weekly), ...rateRows(weekly), ...countRows(weekly)];
  const note = safe`Of the ${weeks} of this report; every definition at length is in [docs/figures.md](https://github.com/incident-loop/incident-loop/blob/main/docs/figures.md). Durations are medians, from 10 values on with p90 (nine of ten took no longer); under 5 the values stand below. In brackets: 95 % intervals. *Left out* of rates: records or periods that state one side alone; of exploit runs: incidents without k of n.`;
  return joinSafe([safe`## The figures`, note, table(header, rows)], '\n\n');
}

function durationRows({ figures, details }: Weekly): readonly Cells[] {
  const four = durationIds.flatMap((id) => [
    durationRow(`all.${id}`, figures.all[id]),
    durationRow(`aiSpecific.${id}`, figures.aiSpecific[id]),
  ]);
  return [
    ...four,
    durationRow('details.impactDuration', details.impactDuration),
    durationRow('details.signOffLead', details.signOffLead),
    durationRow('guardrailGapFix', figures.guardrailGapFix),
  ];
}

function durationRow(path: string, { n, median, p90, leftOut, open }: DurationFigure): Cells {
  const out = leftOut.missing + leftOut.precision + leftOut.order;
  const tail = p90 === null ? safe`` : safe`, p90 ${span(p90)}`;
  const value = median === null ? safe`–` : safe`${span(median)}${tail}`;
  const left = open === 0 ? safe`${out}` : safe`${out}, and ${open} open`;
  return row(path, [value, safe`${n}`, left]);
}

function rateRows({ figures, details }: Weekly): readonly Cells[] {
  const { catchRate, escapeRate, overBlockRate, promptInjection } = figures;
  const { unsafeCounts, safeCounts, exploitBefore, exploitAfter } = details.leftOut;
  const rate = (
    path: 'catchRate' | 'escapeRate' | 'overBlockRate',
    { value, denominator, origin }: Rate,
    left: number,
  ) => {
    const interval = details.rateIntervals[path];
    const shown =
      value === null || interval === null
        ? safe`–`
        : safe`${percent(value)} (${percent(interval[0])} to ${percent(interval[1])}), ${ours(origin ?? 'origin not stated')}`;
    return row(path, [shown, safe`${denominator}`, safe`${left}`]);
  };
  const runs = (
    path: string,
    { succeeded, attempted, interval }: typeof promptInjection.before,
    left: number,
  ) => {
    const shown =
      interval === null
        ? safe`–`
        : succeeded === 0
          ? ours(stillAllows({ k: 0, n: attempted }) ?? '')
          : safe`${succeeded} of ${attempted} (${percent(interval[0])} to ${percent(interval[1])})`;
    return row(path, [shown, safe`${attempted}`, safe`${left}`]);
  };
  return [
    rate('catchRate', catchRate, unsafeCounts),
    rate('escapeRate', escapeRate, unsafeCounts),
    rate('overBlockRate', overBlockRate, safeCounts),
    runs('promptInjection.before', promptInjection.before, exploitBefore),
    runs('promptInjection.after', promptInjection.after, exploitAfter),
  ];
}

function countRows({ figures, details }: Weekly): readonly Cells[] {
  const { perWeek, perThousand, exposure, incidents } = details.injectionIncidence;
  const per = ({ value, interval }: typeof perWeek) =>
    ours(`${short(value)} (${short(interval[0])} to ${short(interval[1])})`);
  const use =
    perThousand === null || exposure === null
      ? safe``
      : safe`; per 1,000 of the exposure ${per(perThousand)}`;
  const { recurred, comparable, leftOut } = details.recurrence;
  const { total, done, overdue, onTime } = figures.preventiveActions;
  return [
    row('details.injectionIncidence', [safe`${per(perWeek)}${use}`, safe`${incidents}`, safe`–`]),
    row('nearMisses', [safe`${figures.nearMisses.n}`, safe`${figures.nearMisses.n}`, safe`–`]),
    row('details.recurrence', [safe`${recurred} of ${comparable}`, safe`${comparable}`, safe`${leftOut}`]),
    row('preventiveActions', [
      safe`${done} done, ${onTime} on time, ${overdue} overdue`,
      safe`${total}`,
      safe`–`,
    ]),
  ];
}

function row(path: string, [value, n, left]: Cells): Cells {
  const { name, formula } = definitionOf(path);
  return [
    safe`**${ours(name)}**`,
    value as SafeMarkdown,
    n as SafeMarkdown,
    left as SafeMarkdown,
    ours(formula),
  ];
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}
