import type { Node } from './ast';
import type { Grammar } from './grammar';
import type { TokenReader } from './token-reader';

/** Whether `x =>` or `(a, b) =>` comes next. */
export function isArrow(tokens: TokenReader): boolean {
  if (tokens.peek().kind === 'name') return tokens.is('=>', 1);
  if (!tokens.is('(')) return false;
  let ahead = 1;
  while (tokens.peek(ahead).kind === 'name') {
    ahead += 1;
    if (!tokens.is(',', ahead)) break;
    ahead += 1;
  }
  return tokens.is(')', ahead) && tokens.is('=>', ahead + 1);
}

/** `x => {a: 1}` answers a Map and `x => { return a; }` runs a block; both are published, the words after the brace decide. */
export function parseArrow(tokens: TokenReader, grammar: Grammar): Node {
  const start = tokens.peek().start;
  const parameters = parseParameters(tokens);
  tokens.expect('=>');
  const body = tokens.is('{') && !isMap(tokens) ? grammar.block(tokens) : grammar.expression(tokens);
  return { kind: 'arrow', parameters, body, start, end: tokens.used };
}

function parseParameters(tokens: TokenReader): readonly string[] {
  if (!tokens.take('(')) return [tokens.name()];
  const names: string[] = [];
  while (!tokens.take(')')) {
    if (names.length > 0) tokens.expect(',');
    names.push(tokens.name());
  }
  return names;
}

function isMap(tokens: TokenReader): boolean {
  const first = tokens.peek(1);
  return tokens.is('}', 1) || ((first.kind === 'name' || first.kind === 'keyword' || first.kind === 'string') && tokens.is(':', 2));
}
