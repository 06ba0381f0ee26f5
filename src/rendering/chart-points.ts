import type { WeekFigures } from '../metrics/weekly-series.js';
import type { Columns } from './chart-layout.js';
import { LEFT, POINTS, RIGHT } from './chart-layout.js';
import type { Theme } from './chart-theme.js';
import { abbreviate } from './spans.js';
import { element } from './svg.js';

/** Under so many values a point is hollow: a median of one or two says little. */
export const FEW = 5;

/**
 * The median time to detect of each week, on a logarithmic scale, since minutes and weeks occur side by side. Each
 * point carries its value; no line joins them, because neighbouring medians of a few incidents are no trend.
 */
export function points(series: readonly WeekFigures[], columns: Columns, theme: Theme): string {
  const medians = series.flatMap((week) => week.timeToDetect.median ?? []);
  const extremes = [Math.min(...medians), Math.max(...medians)];
  const height = heightOf(medians);
  const drawn = series.map((week, index) => {
    const { median, n } = week.timeToDetect;
    const x = columns.centre(index);
    const label = { x, 'text-anchor': 'middle', 'font-size': 10 };
    if (median === null) {
      const dash = element('text', { ...label, y: POINTS.bottom, fill: theme.muted }, ['–']);
      return columns.roomy ? dash : '';
    }
    const y = height(median);
    const look = { fill: n < FEW ? theme.paper : theme.point, stroke: theme.point, 'stroke-width': 1.5 };
    const point = element('circle', { cx: x, cy: y, r: 3.2, ...look });
    if (!columns.roomy && !extremes.includes(median)) return point;
    return point + element('text', { ...label, y: y - 7, fill: theme.ink }, [abbreviate(median)]);
  });
  const ground = { x1: LEFT, x2: RIGHT, y1: POINTS.bottom + 6, y2: POINTS.bottom + 6, stroke: theme.rule };
  return element('line', ground) + drawn.join('');
}

/** Where a number of seconds stands; a single value stands in the middle. */
function heightOf(values: readonly number[]): (seconds: number) => number {
  const logs = values.map((value) => Math.log(Math.max(value, 1)));
  const low = Math.min(...logs);
  const span = Math.max(...logs) - low;
  const room = POINTS.bottom - 4 - POINTS.top;
  return (seconds) => {
    const share = span === 0 ? 0.5 : (Math.log(Math.max(seconds, 1)) - low) / span;
    return POINTS.bottom - 4 - share * room;
  };
}
