import type { HealthInput } from './health-input';
import type { Measure } from './measure';
import type { Threshold } from './thresholds';

/** What the words of a figure depend on. */
export type InForce = Pick<HealthInput, 'thresholds'>;

/** A figure of the backlog as a value: what it says, how it is made, what it is held against and why. */
export interface Figure {
  /** File name; never renamed. */
  readonly id: string;
  /** Its name where there are no numbers, as in settings. */
  readonly title: string;
  readonly name: (input: HealthInput) => string;
  /** One sentence for somebody who sees the figure for the first time. */
  readonly meaning: string;
  readonly formula: (input: InForce) => string;
  /** Every number that a team may set for it, by name; empty where there is none. */
  readonly thresholds: Readonly<Record<string, Threshold>>;
  /** Names of thresholds in the order in which their numbers may not fall. */
  readonly ascending: readonly (readonly string[])[];
  /** The thresholds in force, in words. */
  readonly threshold: (input: InForce) => string;
  /** Where the usual thresholds come from; says so when they are our own choice. */
  readonly source: string;
  /** What the items behind the figure have in common. */
  readonly behind: string;
  readonly measure: (input: HealthInput) => Measure;
}
