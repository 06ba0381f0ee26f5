import { type Curve, doublingOf } from './growth.js';
import { type Row, verdictOf } from './row.js';

type Cells = readonly string[];

/** The rows as lines of text in columns. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    figure(row.value, row.unit),
    row.budget === null ? '–' : `≤ ${withUnit(String(row.budget), row.unit)}`,
    verdictOf(row),
    row.floor ? `${row.floor.what}: ${figure(row.floor.milliseconds, 'ms')}` : '',
  ]);
  return columns([['what', 'figure', 'budget', '', 'floor'], ...cells]);
}

/** One line for each shape: what the readers take at each size, and by how much a doubling multiplies it. */
export function curvesOf(curves: readonly Curve[]): string {
  const sizes = curves[0]?.points.map(({ bytes }) => bytes.toLocaleString('en-GB')) ?? [];
  const lines = curves.map((curve) => [
    curve.shape,
    curve.reader,
    ...curve.points.map(({ milliseconds }) => milliseconds.toFixed(2)),
    `${doublingOf(curve).toFixed(2)}×`,
  ]);
  return columns([['shape, ms by bytes', 'reader', ...sizes, 'a doubling'], ...lines]);
}

function figure(value: number, unit: Row['unit']): string {
  const digits = unit === 'requests' ? 0 : 2;
  return withUnit(value.toFixed(digits), unit);
}

function withUnit(text: string, unit: Row['unit']): string {
  return unit === '×' ? `${text}×` : `${text} ${unit}`;
}

function columns(lines: readonly Cells[]): string {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
