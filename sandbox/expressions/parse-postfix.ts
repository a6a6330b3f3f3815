import type { Node } from './ast';
import type { Grammar } from './grammar';
import { isArrow, parseArrow } from './parse-arrow';
import { parsePrimary, parseSequence } from './parse-primary';
import type { TokenReader } from './token-reader';

/** Members, indexes and calls after an operand. An arrow function takes none unless it stands in parentheses. */
export function parsePostfix(tokens: TokenReader, grammar: Grammar): Node {
  if (isArrow(tokens)) return parseArrow(tokens, grammar);
  let node = parsePrimary(tokens, grammar);
  for (;;) {
    const next = parseOne(node, tokens, grammar);
    if (next === null) return node;
    node = next;
  }
}

function parseOne(object: Node, tokens: TokenReader, grammar: Grammar): Node | null {
  const { start } = object;
  if (tokens.take('(')) {
    const args = parseSequence(tokens, ')', () => grammar.expression(tokens));
    return { kind: 'call', callee: object, args, start, end: tokens.used };
  }
  const optional = tokens.take('?.');
  if (tokens.take('[')) {
    const index = grammar.expression(tokens);
    tokens.expect(']');
    return { kind: 'index', object, index, optional, start, end: tokens.used };
  }
  if (!optional && !tokens.take('.')) return null;
  const name = tokens.name('allowed');
  return { kind: 'member', object, name, optional, start, end: tokens.used };
}
