import type { Binary, Logical, Unary } from '../ast';
import type { Analysis, Known } from './analysis';
import { isNamed } from './infer-access';
import { alone, anyType, baseName, booleanType, either, type Inferred, isAny, isNull, nullType, numberType, stringType, type Type } from './type';

const ordered = new Set(['Number', 'String', 'Date', 'CalendarDate']);

export function inferUnary(node: Unary, known: Known, analysis: Analysis): Inferred {
  const { operator, operand } = node;
  if (operator === 'typeof' && operand.kind === 'identifier' && !isNamed(operand.name, known)) return alone(stringType);
  const { type } = analysis.infer(operand, known);
  if (operator === 'typeof') return alone(stringType);
  if (operator === '!') return alone(booleanType);
  return isAny(type) || baseName(type) === 'Number' ? alone(numberType) : analysis.problem(node, `Can't negate ${baseName(type)}.`);
}

export function inferLogical({ operands }: Logical, known: Known, analysis: Analysis): Inferred {
  return alone(operands.map((operand) => analysis.infer(operand, known).type).reduce(either, nullType));
}

export function inferBinary(node: Binary, known: Known, analysis: Analysis): Inferred {
  const left = analysis.infer(node.left, known).type;
  const right = analysis.infer(node.right, known).type;
  switch (node.operator) {
    case '==':
    case '!=':
      if (!isAny(left) && !isAny(right) && !isNull(left) && !isNull(right) && baseName(left) !== baseName(right)) return cannotCompare(node, left, right, analysis);
      return alone(booleanType);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return isOrdered(left, right) ? alone(booleanType) : cannotCompare(node, left, right, analysis);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return inferArithmetic(node, left, right, analysis);
  }
}

function isOrdered(left: Type, right: Type): boolean {
  if (isAny(left)) return isAny(right) || ordered.has(baseName(right));
  return ordered.has(baseName(left)) && (isAny(right) || baseName(left) === baseName(right));
}

const cannotCompare = (node: Binary, left: Type, right: Type, analysis: Analysis): Inferred =>
  analysis.problem(node, `Can't compare ${baseName(left)} to ${baseName(right)}.`);

/** `+` joins texts as soon as one side is one. */
function inferArithmetic(node: Binary, left: Type, right: Type, analysis: Analysis): Inferred {
  if (node.operator === '+' && (baseName(left) === 'String' || baseName(right) === 'String')) return alone(stringType);
  const fits = (type: Type): boolean => isAny(type) || baseName(type) === 'Number';
  if (!fits(left) || !fits(right)) return analysis.problem(node, `Can't apply ${node.operator} to ${baseName(left)} and ${baseName(right)}.`);
  return alone(node.operator === '+' && (isAny(left) || isAny(right)) ? anyType : numberType);
}
