import type { Arrow, Block, Throw, Try } from './ast';
import { EvaluationError, LocatedError } from './failure';
import type { Machine } from './machine';
import type { Scope } from './scope';
import { textOf } from './text';
import { type Entity, isEntity, lambda, type Value } from './values';

export function evaluateBlock(node: Block, scope: Scope, machine: Machine): Value {
  let known = scope;
  for (const { name, value } of node.declarations) {
    known = { names: new Map([[name, machine.evaluate(value, known)]]), outer: known };
  }
  return machine.evaluate(node.body, known);
}

/** A call may give more arguments than there are parameters, never fewer. */
export function evaluateArrow(node: Arrow, scope: Scope, machine: Machine): Value {
  return lambda((args) => {
    if (args.length < node.parameters.length) throw new EvaluationError(`The function takes ${node.parameters.length} arguments, ${args.length} given.`);
    const names = node.parameters.map((name, at): [string, Value] => [name, args[at] ?? null]);
    return machine.evaluate(node.body, { names: new Map(names), outer: scope });
  });
}

/** A passed limit is no `LocatedError` and goes through. */
export function evaluateTry(node: Try, scope: Scope, machine: Machine): Value {
  try {
    return machine.evaluate(node.body, scope);
  } catch (error) {
    if (!(error instanceof LocatedError)) throw error;
    if (node.name === null) return machine.evaluate(node.handler, scope);
    const location = error.thrown ? null : machine.source.slice(error.start, error.end);
    const names = new Map([[node.name, errorValue(error.reason, location)]]);
    return machine.evaluate(node.handler, { names, outer: scope });
  }
}

/** Throws the text of the value, or an error's own message. */
export function evaluateThrow(node: Throw, scope: Scope, machine: Machine): never {
  const value = machine.evaluate(node.value, scope);
  const reason = isEntity(value) && value.typeName === 'Error' ? value.get('message', machine.meter) ?? null : value;
  throw new LocatedError(textOf(reason), node.start, node.end, true);
}

/** What `catch` gives: the reason, and the source of the failing part, null when the expression threw it. */
function errorValue(message: string, location: string | null): Entity {
  return {
    typeName: 'Error',
    identity: `${location ?? ''} ${message}`,
    members: () => ['message', 'location'],
    get: (name) => (name === 'message' ? message : name === 'location' ? location : undefined),
  };
}
