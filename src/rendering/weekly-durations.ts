import type { SafeMarkdown } from '../domain/markdown.js';
import type { DurationFigure, DurationId, LeftOut, Spread } from '../metrics/durations.js';
import { durationIds, P90_FROM, spreadOf } from '../metrics/durations.js';
import { measureImpact } from '../metrics/impact.js';
import { measureSignOff } from '../metrics/sign-off.js';
import type { Weekly } from '../metrics/weekly.js';
import { joinSafe, ours, safe } from './safe.js';
import { table } from './table.js';
import { span } from './weekly-words.js';

/** Under so many values a median says less than the values themselves. */
const FEW = 5;

const titles: Readonly<Record<DurationId, SafeMarkdown>> = {
  timeToDetect: safe`**Time to detect** (TTD) = detected − started`,
  timeToAcknowledge: safe`**Time to acknowledge** (TTA) = acknowledged − detected`,
  timeToMitigate: safe`**Time to mitigate** (TTM) = mitigated − detected`,
  timeToResolve: safe`**Time to resolve** (TTR) = resolved − detected`,
};

/** The four durations, all incidents beside the AI-specific ones. */
export function durationSection({ figures, details, spreads, surveyed }: Weekly): SafeMarkdown {
  const blocks = durationIds.map((id) =>
    durationBlock(titles[id], [
      { name: safe`all incidents`, figure: figures.all[id], spread: spreads.all[id] },
      { name: safe`AI-specific`, figure: figures.aiSpecific[id], spread: spreads.aiSpecific[id] },
    ]),
  );
  const { incidents } = surveyed;
  const more = [
    durationBlock(
      safe`**Impact duration** = (mitigated, else resolved) − started: how long users were affected`,
      [
        {
          name: safe`all incidents`,
          figure: details.impactDuration,
          spread: spreadOf(incidents.map(measureImpact)),
        },
      ],
    ),
    durationBlock(safe`**Sign-off lead time** = signed off − resolved`, [
      {
        name: safe`all incidents`,
        figure: details.signOffLead,
        spread: spreadOf(incidents.map(measureSignOff)),
      },
    ]),
  ];
  return joinSafe([safe`## How long it took`, explanation, ...blocks, ...more], '\n\n');
}

const explanation = safe`Of incidents declared in the window; dismissed reports, duplicates, near misses and hazards have no part in it. Only times known to the minute are used. *AI-specific*: at least one failure mode other than infrastructure. *p90* needs ${P90_FROM} values. *Left out*: a time is missing or unknown, is known only to the day or month, or comes before the time it should follow. *Not yet*: the end has not been recorded and the incident is not resolved: it is in no figure, and what takes longest is longest among these.`;

interface Row {
  readonly name: SafeMarkdown;
  readonly figure: DurationFigure;
  readonly spread: Spread;
}

/** One duration under its definition; where there are few values, they are printed one by one. */
export function durationBlock(definition: SafeMarkdown, rows: readonly Row[]): SafeMarkdown {
  const header = [
    safe` `,
    safe`n`,
    safe`median`,
    safe`p90`,
    safe`min to max`,
    safe`mean`,
    safe`left out`,
    safe`not yet`,
  ];
  const values = rows.filter(({ figure }) => figure.n > 0 && figure.n < FEW).map(valuesOf);
  const parts = [
    definition,
    table(
      header,
      rows.map(({ name, figure }) => [name, ...cells(figure)]),
    ),
  ];
  return joinSafe(values.length === 0 ? parts : [...parts, joinSafe(values, '\n')], '\n\n');
}

function cells({ n, median, p90, min, max, mean, leftOut, open }: DurationFigure): readonly SafeMarkdown[] {
  return [
    safe`${n}`,
    orDash(median),
    n > 0 && p90 === null ? safe`too few` : orDash(p90),
    min === null || max === null ? safe`–` : safe`${span(min)} to ${span(max)}`,
    mean === null ? safe`–` : safe`${span(mean)} (n = ${n})`,
    reasons(leftOut),
    safe`${open}`,
  ];
}

function orDash(seconds: number | null): SafeMarkdown {
  return seconds === null ? safe`–` : span(seconds);
}

function reasons({ missing, precision, order }: LeftOut): SafeMarkdown {
  const given = [
    ...(missing > 0 ? [ours(`${missing} missing`)] : []),
    ...(precision > 0 ? [ours(`${precision} too rough`)] : []),
    ...(order > 0 ? [ours(`${order} backwards`)] : []),
  ];
  return given.length === 0 ? safe`none` : joinSafe(given, ', ');
}

function valuesOf({ name, spread }: Row): SafeMarkdown {
  return safe`- ${name}, too few to sum up, so one by one: ${joinSafe(spread.values.map(span), ', ')}.`;
}
