/** How a figure stands against its threshold. Shown in words as well as in colour. */
export type HealthLevel = 'good' | 'watch' | 'act';

/** What was measured, or what is missing for it. */
export type Measure = Measured | NotEnough;

export interface Measured {
  readonly kind: 'measured';
  /** The number that is held against the threshold, unrounded: a share from 0 to 1, or a length in the figure's own unit. */
  readonly value: number;
  /** The number in words, with the whole that it is a part of. */
  readonly text: string;
  /** What else a reader should know of this number; empty when there is nothing. */
  readonly note: string;
  /** Null where no threshold is known. */
  readonly level: HealthLevel | null;
  /** Keys of the items behind the figure, in rank order. */
  readonly behind: readonly string[];
  /** Where the value is a forecast. */
  readonly range?: Range;
}

/** Both ends of a forecast, in the unit of the value. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Too little to say a number; `missing` names what is not there in one plain sentence. */
export interface NotEnough {
  readonly kind: 'not-enough';
  readonly missing: string;
  /** It is being read and will be there in a moment. */
  readonly reading?: true;
}

export const notEnough = (missing: string): NotEnough => ({ kind: 'not-enough', missing });
