import { SyntaxFailure } from './failure';
import { readEscape } from './read-escape';
import { keywords, signs, type Token } from './token';

/** Templates inside templates; deeper ones are refused so that the process's stack never decides. */
const deepestTemplate = 50;

/** The tokens of an expression, closed by an `end` token. @throws SyntaxFailure */
export function tokenize(source: string): readonly Token[] {
  return readTokens(source, 0, 0).tokens;
}

/** Reads to the end of the source or, inside a template, to the brace that closes `${`; `next` is the offset after it. */
function readTokens(source: string, from: number, depth: number): { tokens: Token[]; next: number } {
  const tokens: Token[] = [];
  let braces = 0;
  let at = skipBlank(source, from);
  while (at < source.length) {
    const token = source[at] === '`' ? readTemplate(source, at, depth) : readToken(source, at);
    if (token.kind === 'sign' && token.text === '{') braces += 1;
    if (token.kind === 'sign' && token.text === '}') braces -= 1;
    if (depth > 0 && braces < 0) return { tokens: [...tokens, { kind: 'end', start: at, end: at }], next: token.end };
    tokens.push(token);
    at = skipBlank(source, token.end);
  }
  if (depth > 0) throw new SyntaxFailure('Template literal is not closed.', from);
  tokens.push({ kind: 'end', start: source.length, end: source.length });
  return { tokens, next: source.length };
}

/** White space and comments, piece by piece: a pattern over all of them would remember every step of the way. */
function skipBlank(source: string, from: number): number {
  let at = from;
  for (;;) {
    at += match(/\s+/y, source, at)?.length ?? 0;
    if (source.startsWith('//', at)) at = endOf(source, '\n', at, source.length);
    else if (source.startsWith('/*', at)) at = endOf(source, '*/', at + 2, -1);
    else return at;
  }
}

function endOf(source: string, close: string, from: number, otherwise: number): number {
  const at = source.indexOf(close, from);
  if (at >= 0) return at + close.length;
  if (otherwise < 0) throw new SyntaxFailure('Comment is not closed.', from - close.length);
  return otherwise;
}

function readToken(source: string, start: number): Token {
  const word = match(/[A-Za-z_$][\w$]*/y, source, start);
  if (word !== null) return { kind: keywords.has(word) ? 'keyword' : 'name', text: word, start, end: start + word.length };
  const digits = match(/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y, source, start);
  if (digits !== null) return { kind: 'number', value: Number(digits), start, end: start + digits.length };
  const quote = source[start];
  if (quote === '"' || quote === "'") return readString(source, start, quote);
  const sign = signs.find((text) => source.startsWith(text, start));
  if (sign === undefined) throw new SyntaxFailure(`Unexpected character: ${String.fromCodePoint(source.codePointAt(start) ?? 0)}`, start);
  return { kind: 'sign', text: sign, start, end: start + sign.length };
}

function match(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}

function readString(source: string, start: number, quote: string): Token {
  const { text, next } = readText(source, start + 1, (at) => source[at] === quote, 'String');
  return { kind: 'string', value: text, start, end: next + 1 };
}

function readTemplate(source: string, start: number, depth: number): Token {
  if (depth >= deepestTemplate) throw new SyntaxFailure('Template literals are nested too deeply.', start);
  const chunks: string[] = [];
  const expressions: (readonly Token[])[] = [];
  let at = start + 1;
  for (;;) {
    const { text, next } = readText(source, at, (place) => source[place] === '`' || source.startsWith('${', place), 'Template literal');
    chunks.push(text);
    if (source[next] === '`') return { kind: 'template', chunks, expressions, start, end: next + 1 };
    const inner = readTokens(source, next + 2, depth + 1);
    expressions.push(inner.tokens);
    at = inner.next;
  }
}

/** Reads characters and escapes up to the offset where `stops`; a text in quotes ends on its own line, a template need not. */
function readText(source: string, from: number, stops: (at: number) => boolean, what: 'String' | 'Template literal'): { text: string; next: number } {
  let text = '';
  let at = from;
  while (!stops(at)) {
    const letter = source[at];
    if (letter === undefined || (letter === '\n' && what === 'String')) throw new SyntaxFailure(`${what} is not closed.`, from - 1);
    const read = letter === '\\' ? readEscape(source, at) : { text: letter, next: at + 1 };
    text += read.text;
    at = read.next;
  }
  return { text, next: at };
}
