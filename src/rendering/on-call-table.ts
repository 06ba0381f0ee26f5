import { wallWords } from '../domain/local-time.js';

/** Rows as columns of even width for a terminal or a file. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A stretch in which somebody has a layer; milliseconds since 1970, UTC. */
interface Stretch {
  readonly layer: string;
  readonly who: string;
  readonly insteadOf: string | null;
  readonly from: number;
  readonly to: number;
}

/** Who has which layer from when on, a row for each hand-over and a column for each layer, by the clocks of `zone`. */
export function shiftTable(layers: readonly string[], shifts: readonly Stretch[], zone: string): string {
  const starts = [...new Set(shifts.map(({ from }) => from))].sort((a, b) => a - b);
  const cell = (layer: string, at: number) => {
    const shift = shifts.find((one) => one.layer === layer && one.from <= at && at < one.to);
    return shift ? holderWords(shift) : '';
  };
  const rows = starts.map((at) => [wallWords(zone, at), ...layers.map((layer) => cell(layer, at))]);
  return columns([['from', ...layers], ...rows]);
}

/** `mia`, or `omar (for mia)` where an override put somebody else. */
export function holderWords({ who, insteadOf }: Pick<Stretch, 'who' | 'insteadOf'>): string {
  return insteadOf === null ? who : `${who} (for ${insteadOf})`;
}
