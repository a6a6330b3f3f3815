import { Arguments } from './arguments';
import { EvaluationError } from './failure';
import type { Meter } from './meter';
import type { Value } from './values';

/** A method of a built-in type, with the number of arguments it takes. */
export interface Method<S> {
  readonly least: number;
  readonly most: number;
  readonly run: (subject: S, args: Arguments) => Value;
}

export type Methods<S> = ReadonlyMap<string, Method<S>>;

export const method = <S>(least: number, most: number, run: Method<S>['run']): Method<S> => ({ least, most, run });

/** What is wrong with the number of arguments of a call; null when it fits. */
export function callProblem({ least, most }: { readonly least: number; readonly most: number }, name: string, given: number): string | null {
  if (given >= least && given <= most) return null;
  const takes = least === most ? `${least}` : `${least} to ${most}`;
  return `"${name}" takes ${takes} arguments, ${given} given.`;
}

/** @throws EvaluationError when the number of arguments is wrong or the method refuses */
export function run<S>(found: Method<S>, name: string, subject: S, values: readonly Value[], meter: Meter): Value {
  if (values.length < found.least || values.length > found.most) throw new EvaluationError(callProblem(found, name, values.length) ?? name);
  return found.run(subject, new Arguments(values, meter));
}
