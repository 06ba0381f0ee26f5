import { severityIds } from '../domain/severities.js';
import type { WeekFigures } from '../metrics/weekly-series.js';
import { bars, key, weekAxis } from './chart-bars.js';
import { frame, heading, note } from './chart-frame.js';
import { columnsFor, HEIGHT, KEY, POINTS, WEEKS_AT } from './chart-layout.js';
import { FEW, points } from './chart-points.js';
import type { Theme } from './chart-theme.js';
import { spell } from './spans.js';
import { element } from './svg.js';

/** The incidents of each week by severity, and under them the median time to detect. */
export function incidentChart(series: readonly WeekFigures[], theme: Theme): string {
  const columns = columnsFor(series.length);
  const title = 'Incidents per week by severity, and median time to detect';
  return frame({ id: 'incidents', title, desc: describe(series), height: HEIGHT }, theme, [
    heading('Incidents declared per week', 22, theme),
    note(spanOf(series), 38, theme),
    bars(series, columns, theme),
    series.length > 0 ? key(series, theme) : '',
    weekAxis(series, columns, theme),
    axisName(series, theme),
    heading('Median time to detect', POINTS.title, theme),
    note(legend, POINTS.title + 15, theme),
    points(series, columns, theme),
  ]);
}

const legend = `start to detection, log scale; hollow: fewer than ${FEW} incidents; –: none`;

/** What the axis of weeks is called, and what its star means. */
export function axisName(series: readonly Pick<WeekFigures, 'partial'>[], theme: Theme): string {
  const look = { x: KEY, 'font-size': 10, fill: theme.muted };
  const name = element('text', { ...look, y: WEEKS_AT }, ['ISO week']);
  if (!series.some((week) => week.partial)) return name;
  return name + element('text', { ...look, y: WEEKS_AT + 12 }, ['* part of it']);
}

function spanOf(series: readonly WeekFigures[]): string {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return 'no weeks';
  const total = series.reduce((sum, week) => sum + week.incidents, 0);
  const said = total === 0 ? 'none declared' : `${total} in all`;
  return `${first.week.id} to ${last.week.id}: ${said}; near misses not counted`;
}

/** The whole chart in words, for those who hear it. */
function describe(series: readonly WeekFigures[]): string {
  return series
    .map((week) => {
      const levels = severityIds.map((id) => `${id} ${week.bySeverity[id]}`).join(', ');
      const { median, n } = week.timeToDetect;
      const detect =
        median === null ? 'no time to detect measured' : `median time to detect ${spell(median)} (n = ${n})`;
      const counted = week.incidents === 0 ? 'no incidents' : `${week.incidents} (${levels}), ${detect}`;
      return `${week.week.id}${week.partial ? ' (in part)' : ''}: ${counted}.`;
    })
    .join(' ');
}
