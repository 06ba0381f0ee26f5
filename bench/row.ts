/** One line of the bench: what was measured, what it may cost, what it did cost. */
export interface Row {
  readonly what: string;
  /** The most that is wanted, in `unit`; null when a figure is shown for what it tells, with no budget. */
  readonly budget: number | null;
  readonly value: number;
  /** `×` is a multiple of the floor. */
  readonly unit: '×' | 'ms' | 's' | 'MB' | 'requests';
  /** What the figure is divided by, or set beside. */
  readonly floor: { readonly what: string; readonly milliseconds: number } | null;
}

/** Whether a figure keeps to its budget. */
export function verdictOf({ budget, value }: Row): 'ok' | 'over' | '' {
  if (budget === null) return '';
  return value <= budget ? 'ok' : 'over';
}

/** The middle of some figures; of an even count, the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
