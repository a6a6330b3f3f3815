import type { Meter } from './meter';
import type { Value } from './values';

/**
 * What the surroundings of an evaluation give besides variables.
 * `constructors` answer `new Issue(10010)`, `new User(id)`, `new Project(key)`, `new RichText(adf)`: null when the thing is missing or
 * not visible; they call `meter.expensive()` themselves when they load data.
 */
export interface Host {
  readonly now: () => Date;
  readonly constructors: Readonly<Record<string, (args: readonly Value[], meter: Meter) => Value>>;
}
