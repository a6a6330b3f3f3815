import type { Binary, BinaryOperator, Logical, Template, Unary } from './ast';
import type { Code } from './code';
import { compileIdentifier } from './compile-access';
import type { Compiler } from './compiler';
import { isEqual } from './equality';
import { EvaluationError } from './failure';
import { globals } from './globals';
import type { Meter } from './meter';
import type { Names } from './names';
import { isOrdered } from './ordering';
import { textOf } from './text';
import { typeNameOf, type Value } from './values';

export function compileUnary(node: Unary, names: Names, depth: number, compiler: Compiler): Code {
  if (node.operator === 'typeof') return compileTypeof(node, names, depth, compiler);
  const operand = compiler.compile(node.operand, names, depth + 1);
  if (node.operator === '!') {
    return (frame, run) => {
      run.meter.step();
      return !operand(frame, run);
    };
  }
  return (frame, run) => {
    run.meter.step();
    const value = operand(frame, run);
    if (typeof value === 'number') return -value;
    throw compiler.placed(new EvaluationError(`Can't negate ${typeNameOf(value)}.`), node);
  };
}

/** The type of a name that nothing declares is "undefined", not an error. */
function compileTypeof({ operand }: Unary, names: Names, depth: number, compiler: Compiler): Code {
  const code = compiler.compile(operand, names, depth + 1);
  const typeOf: Code = (frame, run) => {
    run.meter.step();
    return typeNameOf(code(frame, run));
  };
  if (operand.kind !== 'identifier' || names.find(operand.name) !== undefined || globals.has(operand.name)) return typeOf;
  const { name } = operand;
  const known = compileIdentifier(operand, names);
  return (frame, run) => {
    if (Object.hasOwn(run.variables, name)) {
      run.meter.step();
      return typeNameOf(known(frame, run));
    }
    run.meter.step(2);
    return 'undefined';
  };
}

/** Answers the operand that decided, and evaluates no further. */
export function compileLogical({ operator, operands }: Logical, names: Names, depth: number, compiler: Compiler): Code {
  const codes = operands.map((operand) => compiler.compile(operand, names, depth + 1));
  return (frame, run) => {
    run.meter.step();
    let value: Value = null;
    for (const code of codes) {
      value = code(frame, run);
      const decided = operator === '??' ? value !== null : operator === '||' ? value : !value;
      if (decided) return value;
    }
    return value;
  };
}

type Operation = (left: Value, right: Value, meter: Meter) => Value;

const operations: Readonly<Record<BinaryOperator, Operation>> = {
  '==': isEqual,
  '!=': (left, right, meter) => !isEqual(left, right, meter),
  '<': (left, right) => isOrdered('<', left, right),
  '<=': (left, right) => isOrdered('<=', left, right),
  '>': (left, right) => isOrdered('>', left, right),
  '>=': (left, right) => isOrdered('>=', left, right),
  '+': (left, right, meter) => (typeof left === 'string' || typeof right === 'string' ? concatenated(textOf(left), textOf(right), meter) : calculate('+', left, right)),
  '-': (left, right) => calculate('-', left, right),
  '*': (left, right) => calculate('*', left, right),
  '/': (left, right) => calculate('/', left, right),
  '%': (left, right) => calculate('%', left, right),
};

export function compileBinary(node: Binary, names: Names, depth: number, compiler: Compiler): Code {
  const left = compiler.compile(node.left, names, depth + 1);
  const right = compiler.compile(node.right, names, depth + 1);
  const operate = operations[node.operator];
  return (frame, run) => {
    run.meter.step();
    const first = left(frame, run);
    const second = right(frame, run);
    try {
      return operate(first, second, run.meter);
    } catch (error) {
      throw compiler.placed(error, node);
    }
  };
}

export function compileTemplate(node: Template, names: Names, depth: number, compiler: Compiler): Code {
  const expressions = node.expressions.map((expression) => compiler.compile(expression, names, depth + 1));
  return (frame, run) => {
    run.meter.step();
    const parts = node.chunks.flatMap((chunk, at): readonly Value[] => {
      const expression = expressions[at];
      return expression === undefined ? [chunk] : [chunk, expression(frame, run)];
    });
    try {
      return joined(parts, run.meter);
    } catch (error) {
      throw compiler.placed(error, node);
    }
  };
}

function concatenated(left: string, right: string, meter: Meter): string {
  meter.work(left.length + right.length);
  return left + right;
}

function joined(parts: readonly Value[], meter: Meter): string {
  const texts = parts.map(textOf);
  meter.work(texts.reduce((sum, text) => sum + text.length, 0));
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
