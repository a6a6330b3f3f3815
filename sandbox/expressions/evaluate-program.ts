import type { Node, Program } from './ast';
import { construct } from './construct';
import { evaluateCall, evaluateIdentifier, evaluateIndex, evaluateMember } from './evaluate-access';
import { evaluateBinary, evaluateLogical, evaluateTemplate, evaluateUnary } from './evaluate-operators';
import { evaluateArrow, evaluateBlock, evaluateThrow, evaluateTry } from './evaluate-statements';
import { EvaluationError, LocatedError } from './failure';
import { globals } from './globals';
import type { Host } from './host';
import type { Machine } from './machine';
import type { Meter } from './meter';
import { rootScope, type Scope } from './scope';
import { isTrue, type Value } from './values';

/** @throws LocatedError when a part fails, LimitError when a limit is passed */
export function evaluateProgram(program: Program, source: string, variables: Readonly<Record<string, Value>>, meter: Meter, host: Host): Value {
  const machine: Machine = { source, meter, host, evaluate: (node, scope) => evaluateNode(node, scope, machine) };
  return machine.evaluate(program, rootScope(variables, globals));
}

/** Every node is one step. The innermost node that fails gives the error its place. */
function evaluateNode(node: Node, scope: Scope, machine: Machine): Value {
  machine.meter.step();
  try {
    return machine.meter.deeper(() => dispatch(node, scope, machine));
  } catch (error) {
    if (error instanceof EvaluationError) throw new LocatedError(error.reason, node.start, node.end, false);
    throw error;
  }
}

function dispatch(node: Node, scope: Scope, machine: Machine): Value {
  switch (node.kind) {
    case 'literal': return node.value;
    case 'template': return evaluateTemplate(node, scope, machine);
    case 'identifier': return evaluateIdentifier(node, scope);
    case 'list': return node.items.map((item) => machine.evaluate(item, scope));
    case 'map': return new Map(node.entries.map(({ key, value }) => [key, machine.evaluate(value, scope)]));
    case 'member': return evaluateMember(node, scope, machine);
    case 'index': return evaluateIndex(node, scope, machine);
    case 'call': return evaluateCall(node, scope, machine);
    case 'new': return construct(node.typeName, node.args.map((argument) => machine.evaluate(argument, scope)), machine.meter, machine.host);
    case 'unary': return evaluateUnary(node, scope, machine);
    case 'binary': return evaluateBinary(node, scope, machine);
    case 'logical': return evaluateLogical(node, scope, machine);
    case 'conditional':
    case 'if': return machine.evaluate(isTrue(machine.evaluate(node.test, scope)) ? node.consequent : node.alternate, scope);
    case 'arrow': return evaluateArrow(node, scope, machine);
    case 'throw': return evaluateThrow(node, scope, machine);
    case 'block': return evaluateBlock(node, scope, machine);
    case 'try': return evaluateTry(node, scope, machine);
  }
}
