import type { HealthInput } from './health-input';
import type { Measure } from './measure';

/** A figure of the backlog as a value: what it says, how it is made, what it is held against and why. */
export interface Figure {
  /** File name; never renamed. */
  readonly id: string;
  readonly name: (input: HealthInput) => string;
  /** One sentence for somebody who sees the figure for the first time. */
  readonly meaning: string;
  readonly formula: string;
  readonly threshold: string;
  /** Where the threshold comes from; says so when it is our own choice. */
  readonly source: string;
  /** What the items behind the figure have in common. */
  readonly behind: string;
  readonly measure: (input: HealthInput) => Measure;
}
