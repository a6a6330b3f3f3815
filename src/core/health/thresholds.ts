/** What the number of a threshold counts. */
export type ThresholdUnit = 'percent' | 'days' | 'weeks' | 'months' | 'sprints' | 'items' | 'criteria' | 'ratio';

/** A number that a figure is held against or counts by. A team may set its own within the range. */
export interface Threshold {
  /** Reads on with the number: "Healthy from 80 %". */
  readonly name: string;
  readonly unit: ThresholdUnit;
  /** What holds where nobody has set another. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  /** Where the usual number comes from; says so when it is our own choice. */
  readonly source: string;
}

/** What a team has set, by {@link thresholdId}; what is not there is as usual. */
export type ThresholdValues = Readonly<Record<string, number>>;

export const OWN_CHOICE = 'Our own choice';

/** Id under which a team's number is kept; never renamed. */
export const thresholdId = (figure: string, name: string): string => `${figure}.${name}`;

/** The numbers in force of one figure: the team's own, else the usual ones. */
export function inForce<K extends string>(figure: string, table: Readonly<Record<K, Threshold>>, { thresholds }: { readonly thresholds: ThresholdValues }): (name: K) => number {
  return (name) => thresholds[thresholdId(figure, name)] ?? table[name].usual;
}

/** Two digits after the point; more say nothing. */
const DIGITS = 100;
const ROUNDING = 1e-6;

/** Does a part of one make no sense? */
export const isWhole = ({ unit }: Threshold): boolean => unit === 'days' || unit === 'weeks' || unit === 'items' || unit === 'criteria';

/** Is it a number that this threshold may have: within its range, whole where a part makes no sense, and at most two digits after the point? */
export function fits(threshold: Threshold, value: number): boolean {
  if (!(value >= threshold.least && value <= threshold.most)) return false;
  return isWhole(threshold) ? Number.isInteger(value) : Math.abs(value * DIGITS - Math.round(value * DIGITS)) < ROUNDING;
}
