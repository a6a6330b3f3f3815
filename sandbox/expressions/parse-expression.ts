import type { Node } from './ast';
import type { Grammar } from './grammar';
import { parseOperators } from './parse-operators';
import type { TokenReader } from './token-reader';

/** A conditional or what it is made of. `throw` binds tighter than `?`, as the published grammar has it. */
export function parseExpression(tokens: TokenReader, grammar: Grammar): Node {
  return tokens.deeper(() => {
    const test = parseThrow(tokens, grammar);
    if (!tokens.take('?')) return test;
    const consequent = parseExpression(tokens, grammar);
    tokens.expect(':');
    const alternate = parseExpression(tokens, grammar);
    return { kind: 'conditional', test, consequent, alternate, start: test.start, end: tokens.used };
  });
}

function parseThrow(tokens: TokenReader, grammar: Grammar): Node {
  const { start } = tokens.peek();
  if (!tokens.take('throw')) return parseOperators(tokens, grammar);
  const value = tokens.deeper(() => parseThrow(tokens, grammar));
  return { kind: 'throw', value, start, end: tokens.used };
}
