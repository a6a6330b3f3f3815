import type { Node } from './ast';
import type { Grammar } from './grammar';
import type { TokenReader } from './token-reader';

const operand = '!, -, typeof, (, IDENTIFIER, null, true, false, NUMBER, STRING, TEMPLATE_LITERAL, new, [ or {';
const words: ReadonlyMap<string, null | boolean> = new Map<string, null | boolean>([['null', null], ['true', true], ['false', false]]);

/** A literal, a name, a list, a map, a construction, or an expression in parentheses. */
export function parsePrimary(tokens: TokenReader, grammar: Grammar): Node {
  const token = tokens.peek();
  const { start, end } = token;
  switch (token.kind) {
    case 'number':
    case 'string':
      tokens.next();
      return { kind: 'literal', value: token.value, start, end };
    case 'template':
      tokens.next();
      return { kind: 'template', chunks: token.chunks, expressions: token.expressions.map((part) => whole(tokens.inside(part), grammar)), start, end };
    case 'name':
      tokens.next();
      return { kind: 'identifier', name: token.text, start, end };
    case 'end':
      throw tokens.expected(operand);
    case 'keyword':
    case 'sign':
      return parseMarked(token.text, start, tokens, grammar);
  }
}

function parseMarked(text: string, start: number, tokens: TokenReader, grammar: Grammar): Node {
  const word = words.get(text);
  if (word !== undefined) return { kind: 'literal', value: word, start, end: tokens.next().end };
  if (text === '(') return parseGroup(tokens, grammar);
  if (text === '[') {
    tokens.next();
    const items = parseSequence(tokens, ']', () => grammar.expression(tokens));
    return { kind: 'list', items, start, end: tokens.used };
  }
  if (text === '{') {
    tokens.next();
    const entries = parseSequence(tokens, '}', () => parsePair(tokens, grammar));
    return { kind: 'map', entries, start, end: tokens.used };
  }
  if (text !== 'new') throw tokens.expected(operand);
  tokens.next();
  const typeName = tokens.name();
  tokens.expect('(');
  const args = parseSequence(tokens, ')', () => grammar.expression(tokens));
  return { kind: 'new', typeName, args, start, end: tokens.used };
}

/** The parentheses belong to the span, so that a message quotes them. */
function parseGroup(tokens: TokenReader, grammar: Grammar): Node {
  const start = tokens.next().start;
  const inner = grammar.expression(tokens);
  tokens.expect(')');
  return { ...inner, start, end: tokens.used };
}

function parsePair(tokens: TokenReader, grammar: Grammar): { key: string; value: Node } {
  const token = tokens.peek();
  const key = token.kind === 'string' ? token.value : tokens.name('allowed');
  if (token.kind === 'string') tokens.next();
  tokens.expect(':');
  return { key, value: grammar.expression(tokens) };
}

/** Items between commas up to `close`, which is read too. */
export function parseSequence<T>(tokens: TokenReader, close: string, item: () => T): T[] {
  const items: T[] = [];
  if (tokens.take(close)) return items;
  do items.push(item());
  while (tokens.take(','));
  if (!tokens.take(close)) throw tokens.expected(`, or ${close}`);
  return items;
}

function whole(tokens: TokenReader, grammar: Grammar): Node {
  const node = grammar.expression(tokens);
  if (tokens.peek().kind !== 'end') throw tokens.expected('}');
  return node;
}
