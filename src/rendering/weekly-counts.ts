import { failureModes } from '../domain/failure-modes.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { severities, severityIds } from '../domain/severities.js';
import type { DurationFigure } from '../metrics/durations.js';
import type { Weekly } from '../metrics/weekly.js';
import { folded } from './folded.js';
import { joinSafe, ours, safe } from './safe.js';
import { table } from './table.js';
import { plural, span } from './weekly-words.js';

/** Incidents by level and by failure mode. */
export function countSection({ figures, series }: Weekly): SafeMarkdown {
  const { bySeverity, byFailureMode, incidents } = figures.counts;
  const noLevel = series.reduce((sum, week) => sum + week.noSeverity, 0);
  const levels = [
    ...severities.map((row) => [safe`**${ours(row.id)}** ${ours(row.meaning)}`, safe`${bySeverity[row.id]}`]),
    ...(noLevel > 0 ? [[safe`no level yet`, safe`${noLevel}`]] : []),
  ];
  const modes = failureModes
    .filter((mode) => byFailureMode[mode.id] > 0)
    .map((mode) => [safe`**${ours(mode.id)}** ${ours(mode.meaning)}`, safe`${byFailureMode[mode.id]}`]);
  const parts = [
    safe`## By severity and failure mode`,
    table([safe`severity (S0 is the worst)`, safe`incidents`], levels),
  ];
  if (modes.length === 0) return joinSafe([...parts, safe`No failure mode is named yet.`], '\n\n');
  const note = safe`Of ${incidents} in all. An incident may name several failure modes; modes that none names are not listed.`;
  return joinSafe([...parts, table([safe`failure mode`, safe`incidents`], modes), note], '\n\n');
}

/** The window week by week: numbers only, since neighbouring weeks of a few incidents show no trend. */
export function trendSection({ series }: Weekly): SafeMarkdown {
  const header = [
    safe`week`,
    safe`incidents`,
    ...severityIds.map((id) => ours(id)),
    safe`near misses`,
    safe`median TTD`,
    safe`median TTR`,
  ];
  const rows = series.map((week) => [
    safe`${ours(week.week.id)}${ours(week.partial ? ' \\*' : '')}`,
    safe`${week.incidents}`,
    ...severityIds.map((id) => safe`${week.bySeverity[id]}`),
    safe`${week.nearMisses}`,
    medianOf(week.timeToDetect),
    medianOf(week.timeToResolve),
  ]);
  const star = series.some((week) => week.partial)
    ? safe` \\* The window holds only a part of this week.`
    : safe``;
  const note = safe`By week of declaration (ISO, UTC), newest last. No arrows: with a handful of incidents a week, a change of the median is noise.${star}`;
  return joinSafe(
    [
      safe`## Week by week`,
      folded(plural(series.length, 'week'), joinSafe([note, table(header, rows)], '\n\n')),
    ],
    '\n\n',
  );
}

function medianOf({ median, n }: DurationFigure): SafeMarkdown {
  return median === null ? safe`–` : safe`${span(median)} (n = ${n})`;
}
