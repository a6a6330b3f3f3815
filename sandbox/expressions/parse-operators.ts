import type { BinaryOperator, LogicalOperator, Node, UnaryOperator } from './ast';
import type { Grammar } from './grammar';
import { parsePostfix } from './parse-postfix';
import type { TokenReader } from './token-reader';

/** Loosest first; the levels of Atlassian's published grammar. */
const logical: readonly LogicalOperator[] = ['??', '||', '&&'];
const binary: readonly (readonly BinaryOperator[])[] = [['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*', '/', '%']];
const unary: readonly UnaryOperator[] = ['!', '-', 'typeof'];

/** Everything between a conditional and its operands: `??`, `||`, `&&`, comparisons, arithmetic, `!`, `-`, `typeof`. */
export function parseOperators(tokens: TokenReader, grammar: Grammar): Node {
  return parseLogical(0, tokens, grammar);
}

/** One node holds a whole chain, so that a long list of conditions is not deep. */
function parseLogical(level: number, tokens: TokenReader, grammar: Grammar): Node {
  const operator = logical[level];
  if (operator === undefined) return parseBinary(0, tokens, grammar);
  const first = parseLogical(level + 1, tokens, grammar);
  const operands = [first];
  while (tokens.take(operator)) operands.push(parseLogical(level + 1, tokens, grammar));
  return operands.length === 1 ? first : { kind: 'logical', operator, operands, start: first.start, end: tokens.used };
}

function parseBinary(level: number, tokens: TokenReader, grammar: Grammar): Node {
  const operators = binary[level];
  if (operators === undefined) return parseUnary(tokens, grammar);
  let left = parseBinary(level + 1, tokens, grammar);
  for (;;) {
    const operator = operators.find((text) => tokens.take(text));
    if (operator === undefined) return left;
    const right = parseBinary(level + 1, tokens, grammar);
    left = { kind: 'binary', operator, left, right, start: left.start, end: tokens.used };
  }
}

function parseUnary(tokens: TokenReader, grammar: Grammar): Node {
  const { start } = tokens.peek();
  const operator = unary.find((text) => tokens.take(text));
  if (operator === undefined) return parsePostfix(tokens, grammar);
  const operand = tokens.deeper(() => parseUnary(tokens, grammar));
  return { kind: 'unary', operator, operand, start, end: tokens.used };
}
