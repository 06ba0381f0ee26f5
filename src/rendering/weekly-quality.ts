import type { SafeMarkdown } from '../domain/markdown.js';
import type { Weekly } from '../metrics/weekly.js';
import { joinSafe, ours, safe } from './safe.js';
import { table } from './table.js';
import { plural } from './weekly-words.js';

/** How many reports lack what the figures need: the shortest way to better figures. */
export function qualitySection({ details }: Weekly): SafeMarkdown {
  const { incidents, times, without } = details.dataQuality;
  if (incidents === 0)
    return joinSafe([safe`## Data quality`, safe`No incident, so nothing is lacking.`], '\n\n');
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
  return joinSafe([safe`## Data quality`, lack, table(header, rows), ...leftOut(details.leftOut)], '\n\n');
}

function leftOut({ drift, countPeriods }: Weekly['details']['leftOut']): readonly SafeMarkdown[] {
  const said = [
    ...(drift > 0
      ? [safe`- ${plural(drift, 'comparison')} left out: the delta is not production − staging`]
      : []),
    ...(countPeriods > 0
      ? [
          safe`- ${plural(countPeriods, 'period')} of the counts file left out, for reaching over an edge of the window`,
        ]
      : []),
  ];
  return said.length === 0 ? [] : [joinSafe(said, '\n')];
}
