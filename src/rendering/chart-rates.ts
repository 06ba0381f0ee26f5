import type { Weekly } from '../metrics/weekly.js';
import { frame, heading, note } from './chart-frame.js';
import { LEFT } from './chart-layout.js';
import type { Theme } from './chart-theme.js';
import { percentOf } from './spans.js';
import { element, words } from './svg.js';

const HEIGHT = 252;
const AXIS = { left: 148, right: 336, top: 54, row: 34 };
const LABELS = AXIS.right + 12;

interface Row {
  readonly name: string;
  readonly of: number;
  readonly part: number;
  readonly interval: readonly [low: number, high: number] | null;
}

/** The rates of filters and of exploit runs, each with what chance allows: the fewer were counted, the longer the line. */
export function rateChart(weekly: Weekly, theme: Theme): string {
  const rows = rowsOf(weekly);
  const desc = rows.map(said).join(' ');
  const title = 'Rates with their 95 % intervals';
  return frame({ id: 'rates', title, desc, height: HEIGHT }, theme, [
    heading('What filters caught, and whether exploits worked', 22, theme),
    note(`point: the rate; line: its 95 % Wilson interval${bound(weekly)}`, 38, theme),
    ...[0, 0.25, 0.5, 0.75, 1].map((share) => gridLine(share, theme)),
    ...rows.map((row, index) => rowOf(row, AXIS.top + 22 + index * AXIS.row, theme)),
  ]);
}

function bound({ figures }: Weekly): string {
  return figures.escapeRate.origin === 'reported-only' ? '; reported only: escape is a lower bound' : '';
}

function rowsOf({ figures, details }: Weekly): readonly Row[] {
  const { catchRate, escapeRate, overBlockRate, promptInjection } = figures;
  const { rateIntervals } = details;
  const rate = (name: string, { numerator, denominator }: typeof catchRate, interval: Row['interval']) => ({
    name,
    of: denominator,
    part: numerator,
    interval,
  });
  const runs = (name: string, { succeeded, attempted, interval }: typeof promptInjection.before) => ({
    name,
    of: attempted,
    part: succeeded,
    interval,
  });
  return [
    rate('catch rate', catchRate, rateIntervals.catchRate),
    rate('escape rate', escapeRate, rateIntervals.escapeRate),
    rate('over-block rate', overBlockRate, rateIntervals.overBlockRate),
    runs('exploit, before the fix', promptInjection.before),
    runs('exploit, after the fix', promptInjection.after),
  ];
}

function x(share: number): number {
  return AXIS.left + share * (AXIS.right - AXIS.left);
}

function gridLine(share: number, theme: Theme): string {
  const bottom = HEIGHT - 26;
  const line = {
    x1: x(share),
    x2: x(share),
    y1: AXIS.top,
    y2: bottom,
    stroke: theme.rule,
    'stroke-width': 0.7,
  };
  const label = { x: x(share), y: bottom + 14, 'text-anchor': 'middle', 'font-size': 10, fill: theme.muted };
  return element('line', line) + element('text', label, [`${share * 100} %`]);
}

function rowOf({ name, of, part, interval }: Row, y: number, theme: Theme): string {
  const label = element('text', { x: LEFT, y: y + 4, 'font-size': 11.5, fill: theme.ink }, [words(name)]);
  const value = { x: LABELS, y: y + 4, 'font-size': 11 };
  if (interval === null) return label + element('text', { ...value, fill: theme.muted }, ['none counted']);
  const [low, high] = interval;
  const line = {
    x1: x(low),
    x2: x(high),
    y1: y,
    y2: y,
    stroke: theme.point,
    'stroke-width': 2.5,
    'stroke-linecap': 'round',
  };
  return [
    label,
    element('line', line),
    element('circle', {
      cx: x(part / of),
      cy: y,
      r: 4.5,
      fill: theme.point,
      stroke: theme.paper,
      'stroke-width': 1,
    }),
    element('text', { ...value, fill: theme.ink, 'font-weight': 600 }, [words(percentOf(part / of))]),
    element('text', { x: LABELS, y: y + 16, 'font-size': 9.5, fill: theme.muted }, [
      words(`${part} of ${of}`),
    ]),
  ].join('');
}

function said({ name, of, part, interval }: Row): string {
  if (interval === null) return `${name}: none counted.`;
  return `${name}: ${percentOf(part / of)} (${part} of ${of}), 95 % interval ${percentOf(interval[0])} to ${percentOf(interval[1])}.`;
}
