import type { Call, Identifier, Index, Member, Node } from './ast';
import { EvaluationError } from './failure';
import type { Machine } from './machine';
import { callMember, readMember, unrecognized } from './members';
import { lookup, type Scope } from './scope';
import { isLambda, isList, typeNameOf, type Value } from './values';

export function evaluateIdentifier(node: Identifier, scope: Scope): Value {
  const value = lookup(scope, node.name);
  if (value === undefined) throw new EvaluationError(`Unrecognized identifier: "${node.name}"`);
  return value;
}

/** `?.` answers null on null and for an unknown member; it does not skip what follows. */
export function evaluateMember(node: Member, scope: Scope, machine: Machine): Value {
  const object = objectOf(node.object, scope, machine);
  if (object === null && node.optional) return null;
  const value = readMember(object, node.name, machine.meter);
  return value !== undefined ? value : missing(node, object, node.name, machine);
}

/** A List takes whole numbers inside its bounds; what Jira does outside them is not published, so that is refused. Other values take names. */
export function evaluateIndex(node: Index, scope: Scope, machine: Machine): Value {
  const object = objectOf(node.object, scope, machine);
  if (object === null && node.optional) return null;
  const index = machine.evaluate(node.index, scope);
  if (isList(object) && typeof index === 'number') {
    const item = object[index];
    if (item !== undefined || node.optional) return item ?? null;
    throw new EvaluationError(`Index ${index} is out of bounds, the List has ${object.length} items.`);
  }
  if (typeof index !== 'string') throw new EvaluationError(`Can't read ${typeNameOf(object)} by ${typeNameOf(index)}.`);
  const value = readMember(object, index, machine.meter);
  return value !== undefined ? value : missing(node, object, index, machine);
}

/** A method called through `?.` on null is not called and answers null; its arguments are not evaluated. */
export function evaluateCall(node: Call, scope: Scope, machine: Machine): Value {
  const { callee } = node;
  if (callee.kind !== 'member') {
    const called = machine.evaluate(callee, scope);
    if (isLambda(called)) return called.call(argumentsOf(node, scope, machine), machine.meter);
    throw new EvaluationError(`${typeNameOf(called)} is not a function.`);
  }
  const object = objectOf(callee.object, scope, machine);
  if (object === null && callee.optional) return null;
  const value = callMember(object, callee.name, argumentsOf(node, scope, machine), machine.meter);
  return value !== undefined ? value : missing(callee, object, callee.name, machine);
}

function argumentsOf(node: Call, scope: Scope, machine: Machine): readonly Value[] {
  return node.args.map((argument) => machine.evaluate(argument, scope));
}

/** An unknown variable is reported with the access to it: `"issue.key" - Unrecognized identifier: "issue"`. */
function objectOf(node: Node, scope: Scope, machine: Machine): Value {
  return node.kind === 'identifier' ? evaluateIdentifier(node, scope) : machine.evaluate(node, scope);
}

function missing(node: Member | Index, object: Value, name: string, machine: Machine): Value {
  if (node.optional) return null;
  throw unrecognized(object, machine.source.slice(node.object.start, node.object.end), name);
}
