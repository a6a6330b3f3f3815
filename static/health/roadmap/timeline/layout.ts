/** Where things stand in a row, in pixels. */
export interface Layout {
  /** Names above the bars, because beside them there is no room. */
  readonly narrow: boolean;
  /** Width of the names at the left. */
  readonly names: number;
  readonly row: number;
  /** From the top of a row to its bar and to its forecast. */
  readonly bar: number;
  readonly forecast: number;
}

const WIDE: Layout = { narrow: false, names: 264, row: 52, bar: 12, forecast: 34 };
const NARROW: Layout = { narrow: true, names: 0, row: 84, bar: 48, forecast: 69 };
const NARROW_BELOW = 640;

/** Higher than this, rows need more than a page. On paper rows are kept whole, so an arrow to another page would miss them. */
export const ARROWS_ON_PAPER = 560;

export const BAR_HEIGHT = 16;

export const layoutFor = (width: number): Layout => (width < NARROW_BELOW ? NARROW : WIDE);
