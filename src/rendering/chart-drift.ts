import type { Drift } from '../domain/ledger.js';
import { frame, heading, note } from './chart-frame.js';
import { LEFT, WIDTH } from './chart-layout.js';
import type { Theme } from './chart-theme.js';
import { plainTitle } from './safe.js';
import { element, words } from './svg.js';

const MOST = 12;
const AXIS = { left: 190, right: 380, top: 58, row: 24 };
const NAME = 28;

/** Production against staging, metric by metric; a value from 0 to 1 has its place on the scale, others have their numbers alone. */
export function driftChart(drift: readonly Drift[], theme: Theme): string {
  const rows = [...drift].sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta)).slice(0, MOST);
  const height = AXIS.top + Math.max(1, rows.length) * AXIS.row + 26;
  const shown = rows.length < drift.length ? ` (the ${MOST} largest of ${drift.length})` : '';
  const legend =
    rows.length === 0
      ? 'no comparison in this window'
      : `hollow: staging; full: production; number: production − staging${shown}`;
  const desc = rows.length === 0 ? 'No comparison in this window.' : rows.map(said).join(' ');
  const drawn = rows.map((row, index) => rowOf(row, AXIS.top + 14 + index * AXIS.row, theme));
  const grid = rows.some(isShare) ? [0, 0.5, 1].map((share) => gridLine(share, height, theme)) : [];
  return frame({ id: 'drift', title: 'Drift: production minus staging', desc, height }, theme, [
    heading('Drift: production minus staging', 22, theme),
    note(legend, 38, theme),
    ...grid,
    ...drawn,
  ]);
}

function isShare({ staging, prod }: Drift): boolean {
  return Math.min(staging, prod) >= 0 && Math.max(staging, prod) <= 1;
}

function x(share: number): number {
  return AXIS.left + share * (AXIS.right - AXIS.left);
}

function gridLine(share: number, height: number, theme: Theme): string {
  const bottom = height - 22;
  const label = { x: x(share), y: bottom + 13, 'text-anchor': 'middle', 'font-size': 10, fill: theme.muted };
  const line = {
    x1: x(share),
    x2: x(share),
    y1: AXIS.top,
    y2: bottom,
    stroke: theme.rule,
    'stroke-width': 0.7,
  };
  return element('line', line) + element('text', label, [`${share}`]);
}

function rowOf(row: Drift, y: number, theme: Theme): string {
  const name = element('text', { x: LEFT, y: y + 4, 'font-size': 11, fill: theme.ink }, [words(nameOf(row))]);
  const value = {
    x: WIDTH - 14,
    y: y + 4,
    'text-anchor': 'end',
    'font-size': 11,
    'font-weight': 600,
    fill: theme.ink,
  };
  const delta = element('text', value, [words(signed(row.delta))]);
  if (!isShare(row)) {
    const between = {
      x: (AXIS.left + AXIS.right) / 2,
      y: y + 4,
      'text-anchor': 'middle',
      'font-size': 10,
      fill: theme.muted,
    };
    return name + element('text', between, [words(`${short(row.staging)} → ${short(row.prod)}`)]) + delta;
  }
  const line = { x1: x(row.staging), x2: x(row.prod), y1: y, y2: y, stroke: theme.point, 'stroke-width': 2 };
  const dot = { cy: y, r: 4, stroke: theme.point, 'stroke-width': 1.5 };
  return [
    name,
    element('line', line),
    element('circle', { ...dot, cx: x(row.staging), fill: theme.paper }),
    element('circle', { ...dot, cx: x(row.prod), fill: theme.point }),
    delta,
  ].join('');
}

/** Names come from files that people write: plain text, and no longer than its column. */
function nameOf({ suite, metric }: Drift): string {
  const letters = [...plainTitle(`${suite} · ${metric}`)];
  return letters.length > NAME ? `${letters.slice(0, NAME - 1).join('')}…` : letters.join('');
}

function said(row: Drift): string {
  return `${nameOf(row)}: staging ${short(row.staging)}, production ${short(row.prod)}, difference ${signed(row.delta)}.`;
}

function signed(value: number): string {
  return value > 0 ? `+${short(value)}` : short(value).replace('-', '−');
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
