import type { Host } from './host';
import type { Meter } from './meter';
import type { Value } from './values';

/** What all parts of one evaluation share. */
export interface Run {
  readonly meter: Meter;
  readonly variables: Readonly<Record<string, Value>>;
  readonly host: Host;
}

/** The values of one function call, in the order in which its names are declared; a function sees those of the functions around it. */
export interface Frame {
  readonly values: Value[];
  readonly outer: Frame | null;
}

/** A node of the tree, made ready to be run any number of times. */
export type Code = (frame: Frame, run: Run) => Value;
