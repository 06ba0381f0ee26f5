import type { SafeMarkdown } from '../domain/markdown.js';
import type { Weekly } from '../metrics/weekly.js';
import { joinSafe, ours, safe } from './safe.js';
import { table } from './table.js';
import { issue, plural } from './weekly-words.js';

const MOST = 20;

/** How many reports lack what the figures need: the shortest way to better figures. */
export function qualitySection({ details, declared }: Weekly): SafeMarkdown {
  const { incidents, times, without, later } = details.dataQuality;
  const rest = leftOut(details.leftOut);
  if (incidents === 0)
    return joinSafe(
      [safe`## Data quality`, safe`There is no incident whose report could lack anything.`, ...rest],
      '\n\n',
    );
  const header = [
    'time',
    'to the minute',
    'of these approximate',
    'of these before the report',
    'to the day or month',
    'missing',
    'still to come',
  ].map(ours);
  const rows = times.map((one) => [
    ours(one.time),
    safe`${one.toTheMinute}`,
    safe`${one.approximate}`,
    safe`${one.afterwards}`,
    safe`${one.rough}`,
    safe`${one.missing}`,
    safe`${one.pending}`,
  ]);
  const lack = safe`Of ${plural(incidents, 'incident')}: ${without.severity} without a severity, ${without.failureMode} without a failure mode, ${without.system} without a system, ${without.foundBy} that do not say how they were found.`;
  return joinSafe(
    [safe`## Data quality`, lack, table(header, rows), ...laterThan(later, declared), ...rest],
    '\n\n',
  );
}

function laterThan(numbers: readonly number[], declared: Weekly['declared']): readonly SafeMarkdown[] {
  if (numbers.length === 0) return [];
  const first = new Set(numbers.slice(0, MOST));
  const some = declared.filter(({ number }) => first.has(number)).map(issue);
  const rest = numbers.length > some.length ? [ours(`and ${numbers.length - some.length} more`)] : [];
  const state =
    numbers.length === 1
      ? 'states a time later than this report, and is in the figures as it says'
      : 'state a time later than this report, and are in the figures as they say';
  return [
    safe`- ${plural(numbers.length, 'incident')} ${ours(state)}: ${joinSafe([...some, ...rest], ', ')}`,
  ];
}

function leftOut(counts: Weekly['details']['leftOut']): readonly SafeMarkdown[] {
  const { drift, refusedRuns, countPeriods, exposures } = counts;
  const said = [
    ...(drift > 0
      ? [safe`- ${plural(drift, 'comparison')} left out: the delta is not production − staging`]
      : []),
    ...(refusedRuns > 0
      ? [safe`- ${plural(refusedRuns, 'drift run')} refused: staging and production could not be compared`]
      : []),
    ...(countPeriods > 0
      ? [
          safe`- ${plural(countPeriods, 'period')} of the counts file left out, for reaching over an edge of the window`,
        ]
      : []),
    ...(exposures > 0
      ? [safe`- ${plural(exposures, 'exposure')} of the counts file left out, for their units differ`]
      : []),
  ];
  return said.length === 0 ? [] : [joinSafe(said, '\n')];
}
