import type { Block, Node } from './ast';
import { SyntaxFailure } from './failure';
import type { Grammar } from './grammar';
import type { TokenReader } from './token-reader';

/**
 * Declarations, then one body: an expression, `if` or `try`. `let` may be left out, `return` stands only before an expression.
 * An `if` inside the braces of another is refused: the published grammar and ScriptRunner's reference disagree, this is the stricter.
 */
export function parseStatements(tokens: TokenReader, grammar: Grammar, insideIf: boolean): Block {
  const { start } = tokens.peek();
  const declarations: { name: string; value: Node }[] = [];
  while (isDeclaration(tokens)) {
    tokens.take('let');
    const name = tokens.name();
    tokens.expect('=');
    declarations.push({ name, value: grammar.expression(tokens) });
    tokens.expect(';');
  }
  const body = parseBody(tokens, grammar, insideIf);
  tokens.take(';');
  return { kind: 'block', declarations, body, start, end: tokens.used };
}

function isDeclaration(tokens: TokenReader): boolean {
  return tokens.is('let') || (tokens.peek().kind === 'name' && tokens.is('=', 1));
}

function parseBody(tokens: TokenReader, grammar: Grammar, insideIf: boolean): Node {
  if (tokens.is('if')) {
    if (insideIf) throw new SyntaxFailure('An if inside the braces of another if is not supported.', tokens.peek().start);
    return parseIf(tokens, grammar);
  }
  if (tokens.is('try')) return parseTry(tokens, grammar, insideIf);
  tokens.take('return');
  return grammar.expression(tokens);
}

/** `else` is mandatory, as an expression always has a value. */
function parseIf(tokens: TokenReader, grammar: Grammar): Node {
  return tokens.deeper(() => {
    const { start } = tokens.peek();
    tokens.expect('if');
    tokens.expect('(');
    const test = grammar.expression(tokens);
    tokens.expect(')');
    const consequent = parseBraces(tokens, grammar, true);
    tokens.expect('else');
    const alternate = tokens.is('if') ? parseIf(tokens, grammar) : parseBraces(tokens, grammar, true);
    return { kind: 'if', test, consequent, alternate, start, end: tokens.used };
  });
}

function parseTry(tokens: TokenReader, grammar: Grammar, insideIf: boolean): Node {
  const { start } = tokens.peek();
  tokens.expect('try');
  const body = parseBraces(tokens, grammar, insideIf);
  tokens.expect('catch');
  tokens.expect('(');
  const name = tokens.is(')') ? null : tokens.name();
  tokens.expect(')');
  const handler = parseBraces(tokens, grammar, insideIf);
  return { kind: 'try', body, name, handler, start, end: tokens.used };
}

export function parseBraces(tokens: TokenReader, grammar: Grammar, insideIf: boolean): Block {
  return tokens.deeper(() => {
    tokens.expect('{');
    const block = parseStatements(tokens, grammar, insideIf);
    tokens.expect('}');
    return block;
  });
}
