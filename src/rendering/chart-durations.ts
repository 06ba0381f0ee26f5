import type { DurationFigure, DurationId } from '../metrics/durations.js';
import { millisecondsOf } from '../metrics/instants.js';
import type { Weekly } from '../metrics/weekly.js';
import { frame, heading, note } from './chart-frame.js';
import { LEFT, WIDTH } from './chart-layout.js';
import type { Theme } from './chart-theme.js';
import { spell } from './spans.js';
import { element, words } from './svg.js';

const HEIGHT = 400;
const AXIS = LEFT + 38;
const RIGHT = WIDTH - 14;
const PANELS = [
  { id: 'timeToDetect', name: 'Time to detect', formula: 'detected − started', top: 22 },
  { id: 'timeToResolve', name: 'Time to resolve', formula: 'resolved − detected', top: 216 },
] as const satisfies readonly { id: DurationId; name: string; formula: string; top: number }[];
const PLOT = { below: 38, height: 112 };

const MINUTE = 60;
const DAY = 86_400;
/** Lines that a person can place. */
const TICKS = [
  { at: 1, label: '≤ 1 s' },
  { at: MINUTE, label: '1 min' },
  { at: 10 * MINUTE, label: '10 min' },
  { at: 3600, label: '1 h' },
  { at: 6 * 3600, label: '6 h' },
  { at: DAY, label: '1 d' },
  { at: 7 * DAY, label: '7 d' },
  { at: 30 * DAY, label: '30 d' },
  { at: 365 * DAY, label: '1 y' },
  { at: 3650 * DAY, label: '10 y' },
];

interface Point {
  readonly at: number;
  readonly seconds: number;
}

/** Every incident of the window as a point: when it was declared, and how long it took, on a logarithmic scale; the median as a line. */
export function durationChart(weekly: Weekly, theme: Theme): string {
  const desc = PANELS.map(({ id, name }) => said(name, weekly.figures.all[id])).join(' ');
  const title = 'Time to detect and time to resolve, incident by incident';
  const panels = PANELS.map((panel) => panelOf(panel, weekly, theme));
  return frame({ id: 'durations', title, desc, height: HEIGHT }, theme, [...panels, dates(weekly, theme)]);
}

function panelOf({ id, name, formula, top }: (typeof PANELS)[number], weekly: Weekly, theme: Theme): string {
  const figure = weekly.figures.all[id];
  const points = pointsOf(id, weekly);
  const what = figure.n === 0 ? 'no incident has both times to the minute' : legendOf(figure.n);
  const head = [
    heading(
      `${name}: ${figure.n === 0 ? 'none measured' : `median ${spell(figure.median ?? 0)}, n = ${figure.n}`}`,
      top,
      theme,
    ),
    note(`${formula}, log scale; ${what}`, top + 15, theme),
  ];
  const ground = top + PLOT.below + PLOT.height;
  const floor = element('line', { x1: AXIS, x2: RIGHT, y1: ground, y2: ground, stroke: theme.muted });
  if (points.length === 0) return [...head, floor].join('');
  const height = scaleOf(points, top + PLOT.below, ground);
  return [
    ...head,
    ...ticks(height, theme),
    floor,
    dots(points, weekly, height, theme),
    median(figure, height, theme),
  ].join('');
}

function legendOf(n: number): string {
  return n === 1 ? 'dot: the incident' : 'dots: incidents, dashes: their median';
}

function pointsOf(id: DurationId, { surveyed }: Weekly): readonly Point[] {
  return surveyed.incidents.flatMap((record, index) => {
    const seconds = surveyed.measured[index]?.[id];
    return typeof seconds === 'number' ? [{ at: millisecondsOf(record.declaredAt), seconds }] : [];
  });
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly y: (seconds: number) => number;
}

/** From the tick below the smallest value to the one above the largest. */
function scaleOf(points: readonly Point[], top: number, ground: number): Scale {
  const values = points.map(({ seconds }) => Math.max(1, seconds));
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  const low = TICKS.findLast(({ at }) => at <= least)?.at ?? 1;
  const high = TICKS.find(({ at }) => at > most)?.at ?? most * 2;
  const share = (seconds: number) => Math.log(Math.max(1, seconds) / low) / Math.log(high / low);
  return { low, high, y: (seconds) => ground - share(seconds) * (ground - top) };
}

function ticks({ low, high, y }: Scale, theme: Theme): readonly string[] {
  return TICKS.filter(({ at }) => at >= low && at <= high).flatMap(({ at, label }) => [
    element('line', { x1: AXIS, x2: RIGHT, y1: y(at), y2: y(at), stroke: theme.rule, 'stroke-width': 0.7 }),
    element(
      'text',
      { x: AXIS - 5, y: y(at) + 3.5, 'text-anchor': 'end', 'font-size': 10, fill: theme.muted },
      [label],
    ),
  ]);
}

/** One path of dots; those that would fall on the same spot are drawn once, so that a large ledger makes no large file. */
function dots(points: readonly Point[], weekly: Weekly, { y }: Scale, theme: Theme): string {
  const x = placeIn(weekly);
  const spots = new Set(points.map(({ at, seconds }) => `${Math.round(x(at))} ${Math.round(y(seconds))}`));
  const d = [...spots].map((spot) => `M${spot}h0`).join('');
  const few = points.length <= 60;
  const look = {
    stroke: theme.point,
    'stroke-linecap': 'round',
    'stroke-width': few ? 7 : 4,
    'stroke-opacity': few ? 0.85 : 0.5,
  };
  return element('path', { d, fill: 'none', ...look });
}

function median({ n, median: seconds }: DurationFigure, { y }: Scale, theme: Theme): string {
  if (n < 2 || seconds === null) return '';
  const at = y(seconds);
  return element('line', {
    x1: AXIS,
    x2: RIGHT,
    y1: at,
    y2: at,
    stroke: theme.ink,
    'stroke-width': 1.2,
    'stroke-dasharray': '5 3',
  });
}

function placeIn({ figures }: Weekly): (at: number) => number {
  const [from, to] = [millisecondsOf(figures.window.from), millisecondsOf(figures.window.to)];
  return (at) => AXIS + 6 + ((at - from) / (to - from)) * (RIGHT - AXIS - 12);
}

function dates({ figures }: Weekly, theme: Theme): string {
  const look = { y: HEIGHT - 10, 'font-size': 10, fill: theme.muted };
  const day = (instant: string) => words(instant.slice(0, 10));
  return [
    element('text', { ...look, x: AXIS }, [day(figures.window.from)]),
    element('text', { ...look, x: (AXIS + RIGHT) / 2, 'text-anchor': 'middle' }, ['day of declaration']),
    element('text', { ...look, x: RIGHT, 'text-anchor': 'end' }, [day(figures.window.to)]),
  ].join('');
}

function said(name: string, { n, median: middle, min, max }: DurationFigure): string {
  if (middle === null || min === null || max === null) return `${name}: none measured.`;
  return `${name}: median ${spell(middle)}, from ${spell(min)} to ${spell(max)}, n = ${n}.`;
}
