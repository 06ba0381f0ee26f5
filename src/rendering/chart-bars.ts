import { severityIds } from '../domain/severities.js';
import type { WeekFigures } from '../metrics/weekly-series.js';
import type { Columns } from './chart-layout.js';
import { BARS, KEY, LEFT, RIGHT, WEEKS_AT } from './chart-layout.js';
import type { Shade, Theme } from './chart-theme.js';
import { abbreviateCount } from './spans.js';
import { element, words } from './svg.js';

/** With fewer incidents than this in the worst week a bar does not fill the panel, so one incident looks like one. */
const LEAST_SCALE = 4;
const ROOM_FOR_WORDS = 11;

interface Part {
  readonly label: string;
  readonly count: number;
  readonly shade: Shade;
}

/** The stacked bars: the worst level stands on the ground, the total above, the level inside where there is room. */
export function bars(series: readonly WeekFigures[], columns: Columns, theme: Theme): string {
  const most = Math.max(LEAST_SCALE, ...series.map((week) => week.incidents));
  const scale = (BARS.bottom - BARS.top) / most;
  const ground = { x1: LEFT, x2: RIGHT, y1: BARS.bottom, y2: BARS.bottom, stroke: theme.muted };
  return [
    ...series.map((week, index) => {
      const named = columns.roomy || week.incidents === most;
      return bar(partsOf(week, theme), week.incidents, { index, named, scale, columns, theme });
    }),
    element('line', { ...ground, 'stroke-width': 1 }),
  ].join('');
}

interface Place {
  readonly index: number;
  /** Whether the total is written above the bar. */
  readonly named: boolean;
  readonly scale: number;
  readonly columns: Columns;
  readonly theme: Theme;
}

function bar(parts: readonly Part[], total: number, { index, named, scale, columns, theme }: Place): string {
  const x = columns.centre(index);
  let y = BARS.bottom;
  const drawn = parts.flatMap(({ label, count, shade }) => {
    const height = count * scale;
    y -= height;
    const box = { x: x - columns.bar / 2, y, width: columns.bar, height, fill: shade.fill };
    const pieces = [element('rect', { ...box, stroke: theme.paper, 'stroke-width': height > 3 ? 1 : 0 })];
    if (height >= ROOM_FOR_WORDS && columns.bar >= 14) {
      const at = { x, y: y + height / 2 + 3.2, 'font-size': 9, fill: shade.ink, 'text-anchor': 'middle' };
      pieces.push(element('text', at, [label]));
    }
    return pieces;
  });
  if (!named) return drawn.join('');
  const number = { x, y: y - 5, 'text-anchor': 'middle', 'font-size': 11 };
  const look =
    total === 0 ? { fill: theme.muted, 'font-weight': 400 } : { fill: theme.ink, 'font-weight': 600 };
  return [...drawn, element('text', { ...number, ...look }, [abbreviateCount(total)])].join('');
}

/** What a bar is stacked of, from the ground up. */
function partsOf(week: WeekFigures, theme: Theme): readonly Part[] {
  const none = { label: 'S?', count: week.noSeverity, shade: { fill: theme.rule, ink: theme.ink } };
  const levels = severityIds.map((id) => ({
    label: id,
    count: week.bySeverity[id],
    shade: theme.levels[id],
  }));
  return [...levels, none].filter((part) => part.count > 0);
}

/** The key, in the order of the stack, with the total of each level; which end is the worst is said above it. */
export function key(series: readonly WeekFigures[], theme: Theme): string {
  const sum = (count: (week: WeekFigures) => number) =>
    series.reduce((total, week) => total + count(week), 0);
  const undecided = sum((week) => week.noSeverity);
  const rows = [
    ...(undecided > 0 ? [{ name: 'S?', count: undecided, fill: theme.rule }] : []),
    ...[...severityIds].reverse().map((id) => ({
      name: id,
      count: sum((week) => week.bySeverity[id]),
      fill: theme.levels[id].fill,
    })),
  ];
  const rowAt = (index: number) => BARS.bottom - 10 - 18 * (rows.length - 1 - index);
  const head = { x: KEY, y: rowAt(0) - 9, 'font-size': 10, fill: theme.muted };
  const drawn = rows.map((row, index) => keyRow(row, rowAt(index), theme));
  return element('text', head, ['S0 is the worst']) + drawn.join('');
}

function keyRow(row: { name: string; count: number; fill: string }, y: number, theme: Theme): string {
  const name = { x: KEY + 17, y: y + 8.5, 'font-size': 11, fill: theme.ink };
  return [
    element('rect', { x: KEY, y, width: 11, height: 11, fill: row.fill }),
    element('text', name, [words(`${row.name} · ${abbreviateCount(row.count)}`)]),
  ].join('');
}

/** The weeks under the bars; the year where it begins, and a star where the window cuts a week. */
export function weekAxis(
  series: readonly Pick<WeekFigures, 'week' | 'partial'>[],
  columns: Columns,
  theme: Theme,
): string {
  const labelled = series.map((_, index) => index).filter(columns.isNamed);
  return labelled
    .map((index, nth) => {
      const { week, partial } = series[index] as Pick<WeekFigures, 'week' | 'partial'>;
      const before = nth === 0 ? null : (series[labelled[nth - 1] as number]?.week.year ?? null);
      const look = { x: columns.centre(index), 'text-anchor': 'middle', fill: theme.muted, 'font-size': 10 };
      const label = element('text', { ...look, y: WEEKS_AT }, [`${week.week}${partial ? '*' : ''}`]);
      return before === week.year
        ? label
        : label + element('text', { ...look, y: WEEKS_AT + 12 }, [`${week.year}`]);
    })
    .join('');
}
