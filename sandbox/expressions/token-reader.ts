import { SyntaxFailure } from './failure';
import type { Token } from './token';

/** Nesting of expressions in the source; deeper ones are refused so that the process's stack never decides. */
const deepest = 200;

/** Reads tokens one after the other. `used` is the offset after the last token read. */
export class TokenReader {
  private at = 0;
  used = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private depth = 0,
  ) {}

  peek(ahead = 0): Token {
    const token = this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)];
    if (token === undefined) throw new RangeError('A list of tokens ends with an end token.');
    return token;
  }

  next(): Token {
    const token = this.peek();
    this.at += 1;
    this.used = token.end;
    return token;
  }

  /** Whether the token is this sign or keyword. */
  is(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return (token.kind === 'sign' || token.kind === 'keyword') && token.text === text;
  }

  /** Reads the sign or keyword when it comes next. */
  take(text: string): boolean {
    const found = this.is(text);
    if (found) this.next();
    return found;
  }

  expect(text: string): void {
    if (!this.take(text)) throw this.expected(text);
  }

  /** A variable's name, or with `reserved` any word (after a dot, as a key). */
  name(reserved: 'refused' | 'allowed' = 'refused'): string {
    const token = this.peek();
    if (token.kind !== 'name' && !(token.kind === 'keyword' && reserved === 'allowed')) throw this.expected('IDENTIFIER');
    this.next();
    return token.text;
  }

  /** The form of Atlassian's own syntax errors: `..., [ or { expected, > encountered.` */
  expected(what: string): SyntaxFailure {
    return new SyntaxFailure(`${what} expected, ${describe(this.peek())} encountered.`, this.peek().start);
  }

  deeper<T>(read: () => T): T {
    if (this.depth >= deepest) throw new SyntaxFailure('The expression is nested too deeply.', this.peek().start);
    this.depth += 1;
    const result = read();
    this.depth -= 1;
    return result;
  }

  /** A reader of the tokens inside a template, as deep as this one. */
  inside(tokens: readonly Token[]): TokenReader {
    return new TokenReader(tokens, this.depth);
  }
}

function describe(token: Token): string {
  if (token.kind === 'name' || token.kind === 'keyword' || token.kind === 'sign') return token.text;
  if (token.kind === 'number') return String(token.value);
  if (token.kind === 'string') return `'${token.value}'`;
  return token.kind === 'template' ? 'TEMPLATE_LITERAL' : 'end of expression';
}
