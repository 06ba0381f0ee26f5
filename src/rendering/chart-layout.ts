/** Everything in user units of the drawing: 480 wide, so that text keeps 9 px on a phone of 340 px. */
export const WIDTH = 480;
export const HEIGHT = 360;
export const LEFT = 14;
/** Where the columns end; the key stands to the right. */
export const RIGHT = 374;
/** The left edge of the key and of the name of the axis. */
export const KEY = 386;

export const BARS = { top: 62, bottom: 190 };
export const WEEKS_AT = 204;
export const POINTS = { title: 250, top: 288, bottom: 342 };
/** How wide a label under a column may get. */
const LABEL = 25;

/** How the weeks share the width. */
export interface Columns {
  readonly slot: number;
  readonly bar: number;
  /** The middle of a column. */
  readonly centre: (index: number) => number;
  /** True when every column has room for a value of its own; else only the extremes are named. */
  readonly roomy: boolean;
  /** True for the columns that are named on the axis: the last one, and every so many before it. */
  readonly isNamed: (index: number) => boolean;
}

/** Shares the width among so many weeks. */
export function columnsFor(weeks: number): Columns {
  const slot = (RIGHT - LEFT) / Math.max(weeks, 1);
  const step = Math.ceil(LABEL / slot);
  return {
    slot,
    bar: Math.min(slot * 0.72, 30),
    centre: (index) => LEFT + slot * (index + 0.5),
    roomy: step === 1,
    isNamed: (index) => (weeks - 1 - index) % step === 0,
  };
}
