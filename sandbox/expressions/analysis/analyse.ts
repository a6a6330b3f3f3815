import type { Program } from '../ast';
import { Analysis, isKnownType, type Known, type TypeProblem } from './analysis';
import { inferNode } from './infer';
import type { Model } from './model';
import { readType } from './read-type';
import { alone, type Inferred, numberType, plain, showType, type Type } from './type';

/** What is known of an expression before it runs. */
export interface Findings {
  /** False when functions call functions so often that type and cost are not known. */
  readonly complete: boolean;
  /** The documented word "TypeError" when there are problems. */
  readonly type: string;
  readonly problems: readonly TypeProblem[];
  /** How many expensive operations there may be at most, e.g. `1 + 2 * N`; both branches of a condition count. */
  readonly expensiveOperations: string;
  /** Which list each letter counts. */
  readonly variables: Readonly<Record<string, string>>;
}

const globals: ReadonlyMap<string, Inferred> = new Map([
  ['Number', alone({ kind: 'function', call: () => alone(numberType) })],
  ['JSON', alone(plain('JSON'))],
]);

/** Infers type and cost of a program. @param variables types of further variables, and of those of the model that are of another type here */
export function analyse(program: Program, source: string, model: Model, variables: ReadonlyMap<string, Type>): Findings {
  const analysis = new Analysis(source, model, inferNode);
  const own = new Map(Object.entries(model.variables).map(([name, type]): [string, Inferred] => [name, alone(analysis.typeOf(type))]));
  const known: Known = { names: new Map([...own, ...[...variables].map(([name, type]): [string, Inferred] => [name, alone(type)])]), outer: { names: globals, outer: null } };
  const { type } = analysis.infer(program, known);
  const { text, variables: lists } = analysis.formula.write();
  return { complete: analysis.complete, type: analysis.problems.length > 0 ? 'TypeError' : showType(type), problems: analysis.problems, expensiveOperations: text, variables: lists };
}

/** The types of further variables. Answers the text that is no type. */
export function readVariables(given: Readonly<Record<string, unknown>>, model: Model): ReadonlyMap<string, Type> | { readonly strange: string } {
  const types = new Map<string, Type>();
  for (const [name, text] of Object.entries(given)) {
    const type = typeof text === 'string' ? readType(text, (one) => isKnownType(model, one)) : null;
    if (type === null) return { strange: `${name}: ${String(text)}` };
    types.set(name, type);
  }
  return types;
}

