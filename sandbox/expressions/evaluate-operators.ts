import type { Binary, Logical, Template, Unary } from './ast';
import { isEqual } from './equality';
import { EvaluationError } from './failure';
import type { Machine } from './machine';
import { isOrdered } from './ordering';
import { lookup, type Scope } from './scope';
import { textOf } from './text';
import { isTrue, typeNameOf, type Value } from './values';

export function evaluateUnary(node: Unary, scope: Scope, machine: Machine): Value {
  if (node.operator === 'typeof' && node.operand.kind === 'identifier' && lookup(scope, node.operand.name) === undefined) return 'undefined';
  const value = machine.evaluate(node.operand, scope);
  if (node.operator === 'typeof') return typeNameOf(value);
  if (node.operator === '!') return !isTrue(value);
  if (typeof value !== 'number') throw new EvaluationError(`Can't negate ${typeNameOf(value)}.`);
  return -value;
}

/** Answers the operand that decided, and evaluates no further. */
export function evaluateLogical(node: Logical, scope: Scope, machine: Machine): Value {
  let value: Value = null;
  for (const operand of node.operands) {
    value = machine.evaluate(operand, scope);
    const decided = node.operator === '&&' ? !isTrue(value) : node.operator === '||' ? isTrue(value) : value !== null;
    if (decided) return value;
  }
  return value;
}

export function evaluateBinary(node: Binary, scope: Scope, machine: Machine): Value {
  const left = machine.evaluate(node.left, scope);
  const right = machine.evaluate(node.right, scope);
  switch (node.operator) {
    case '==':
      return isEqual(left, right, machine.meter);
    case '!=':
      return !isEqual(left, right, machine.meter);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return isOrdered(node.operator, left, right);
    case '+':
      return typeof left === 'string' || typeof right === 'string' ? joined([left, right], machine) : calculate('+', left, right);
    case '-':
    case '*':
    case '/':
    case '%':
      return calculate(node.operator, left, right);
  }
}

export function evaluateTemplate(node: Template, scope: Scope, machine: Machine): Value {
  const parts = node.chunks.flatMap((chunk, at): readonly Value[] => {
    const expression = node.expressions[at];
    return expression === undefined ? [chunk] : [chunk, machine.evaluate(expression, scope)];
  });
  return joined(parts, machine);
}

function joined(parts: readonly Value[], machine: Machine): string {
  const texts = parts.map(textOf);
  machine.meter.work(texts.reduce((sum, text) => sum + text.length, 0));
  return texts.join('');
}

function calculate(operator: '+' | '-' | '*' | '/' | '%', left: Value, right: Value): number {
  if (typeof left !== 'number' || typeof right !== 'number') {
    throw new EvaluationError(`Can't apply ${operator} to ${typeNameOf(left)} and ${typeNameOf(right)}.`);
  }
  switch (operator) {
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    case '/': return left / right;
    case '%': return left % right;
  }
}
