import type { SafeMarkdown } from '../domain/markdown.js';
import { durationIds } from '../metrics/durations.js';
import type { CountTrend, DurationTrend, Verdict } from '../metrics/trend.js';
import { TREND_FROM, TREND_NOW_FROM } from '../metrics/trend.js';
import type { Weekly } from '../metrics/weekly.js';
import { joinSafe, ours, safe } from './safe.js';
import { table } from './table.js';
import { span } from './weekly-words.js';

const names = {
  timeToDetect: 'median TTD',
  timeToAcknowledge: 'median TTA',
  timeToMitigate: 'median TTM',
  timeToResolve: 'median TTR',
} as const;

/** The last seven days beside the thirteen weeks before them; where there are too few to tell, that is all it says. */
export function againstSection({ details }: Weekly): SafeMarkdown {
  const { incidents, nearMisses, durations } = details.trend;
  const rows = [
    [safe`incidents`, ...countCells(incidents)],
    [safe`near misses`, ...countCells(nearMisses)],
    ...durationIds.map((id) => [ours(names[id]), ...durationCells(durations[id])]),
  ];
  const header = [safe` `, safe`last 7 days`, safe`13 weeks before`, safe`what can be said`];
  const note = safe`A count is compared with the least and the most of the 13 weeks: by chance alone, up to one week in seven lies outside. A median is compared with the middle half of the values before. *Too few*: under ${TREND_FROM} before, or under ${TREND_NOW_FROM} values in the week. Nothing here is coloured, since most changes from week to week are noise.`;
  return joinSafe([safe`## This week against the weeks before`, note, table(header, rows)], '\n\n');
}

function countCells({ thisWeek, before, verdict }: CountTrend): readonly SafeMarkdown[] {
  const range = safe`${before.min} to ${before.max} a week (${before.total} in all)`;
  return [safe`${thisWeek}`, range, said(verdict)];
}

function durationCells({ thisWeek, before, verdict }: DurationTrend): readonly SafeMarkdown[] {
  const now = thisWeek.median === null ? safe`–` : safe`${span(thisWeek.median)} (n = ${thisWeek.n})`;
  const { lower, upper, n } = before;
  const range =
    lower === null || upper === null
      ? safe`–`
      : safe`middle half ${span(lower)} to ${span(upper)} (n = ${n})`;
  return [now, range, said(verdict)];
}

const words: Readonly<Record<Verdict, SafeMarkdown>> = {
  'too-few': safe`too few to say anything`,
  within: safe`as before`,
  above: safe`above`,
  below: safe`below`,
};

function said(verdict: Verdict): SafeMarkdown {
  return words[verdict];
}
