import type { BurnDownWeek } from '../metrics/burn-down.js';
import type { Weekly } from '../metrics/weekly.js';
import { axisName } from './chart.js';
import { weekAxis } from './chart-bars.js';
import { frame, heading, note } from './chart-frame.js';
import type { Columns } from './chart-layout.js';
import { BARS, columnsFor, KEY, LEFT, RIGHT } from './chart-layout.js';
import type { Theme } from './chart-theme.js';
import { abbreviateCount } from './spans.js';
import { element, words } from './svg.js';

const HEIGHT = 226;
const LEAST_SCALE = 4;

/** Preventive actions that were under way at the end of each week, the overdue ones on the ground. */
export function actionChart({ details, series }: Weekly, theme: Theme): string {
  const weeks = details.burnDown;
  const columns = columnsFor(weeks.length);
  const most = weeks.reduce((max, week) => Math.max(max, week.open), LEAST_SCALE);
  const title = 'Preventive actions under way at the end of each week';
  return frame({ id: 'actions', title, desc: said(weeks), height: HEIGHT }, theme, [
    heading('Preventive actions under way', 22, theme),
    note(`at the end of each week, all of the ledger; ${movement(weeks)}`, 38, theme),
    ...weeks.map((week, index) => bar(week, index, { most, columns, theme })),
    element('line', { x1: LEFT, x2: RIGHT, y1: BARS.bottom, y2: BARS.bottom, stroke: theme.muted }),
    weekAxis(series, columns, theme),
    axisName(series, theme),
    key(theme),
  ]);
}

interface Look {
  readonly most: number;
  readonly columns: Columns;
  readonly theme: Theme;
}

function bar({ open, overdue }: BurnDownWeek, index: number, { most, columns, theme }: Look): string {
  const x = columns.centre(index) - columns.bar / 2;
  const scale = (BARS.bottom - BARS.top) / most;
  const piece = (from: number, to: number, fill: string) =>
    from === to
      ? ''
      : element('rect', {
          x,
          y: BARS.bottom - to * scale,
          width: columns.bar,
          height: (to - from) * scale,
          fill,
          stroke: theme.paper,
        });
  const label = {
    x: columns.centre(index),
    y: BARS.bottom - open * scale - 5,
    'text-anchor': 'middle',
    'font-size': 11,
  };
  const named = columns.roomy || open === most;
  return [
    piece(0, overdue, theme.levels.S1.fill),
    piece(overdue, open, theme.levels.S3.fill),
    named
      ? element(
          'text',
          { ...label, fill: open === 0 ? theme.muted : theme.ink, 'font-weight': open === 0 ? 400 : 600 },
          [abbreviateCount(open)],
        )
      : '',
  ].join('');
}

function key(theme: Theme): string {
  const row = (name: string, fill: string, y: number) =>
    element('rect', { x: KEY, y, width: 11, height: 11, fill }) +
    element('text', { x: KEY + 17, y: y + 9.5, 'font-size': 11, fill: theme.ink }, [words(name)]);
  return (
    row('not overdue', theme.levels.S3.fill, BARS.bottom - 40) +
    row('overdue', theme.levels.S1.fill, BARS.bottom - 21)
  );
}

function movement(weeks: readonly BurnDownWeek[]): string {
  const sum = (of: (week: BurnDownWeek) => number) => weeks.reduce((total, week) => total + of(week), 0);
  return `${sum((week) => week.promised)} promised, ${sum((week) => week.done)} done, ${sum((week) => week.dropped)} dropped`;
}

function said(weeks: readonly BurnDownWeek[]): string {
  return weeks
    .map(
      ({ week, open, overdue, done }) =>
        `${week.id}: ${open} under way, ${overdue} of them overdue, ${done} done.`,
    )
    .join(' ');
}
