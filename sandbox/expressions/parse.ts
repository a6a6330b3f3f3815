import type { Program } from './ast';
import { SyntaxFailure } from './failure';
import type { Grammar } from './grammar';
import { countLeaves } from './leaves';
import { tokenize } from './lexer';
import { parseExpression as parseConditional } from './parse-expression';
import { parseBraces, parseStatements } from './parse-statements';
import { placeOf } from './place';
import { TokenReader } from './token-reader';

/** `length` is in characters; `leaves` counts names and literals. `line` and `column` are 1-based. */
export type Parsed =
  | { readonly ok: true; readonly program: Program; readonly length: number; readonly leaves: number }
  | { readonly ok: false; readonly message: string; readonly line: number; readonly column: number };

const grammar: Grammar = {
  expression: (tokens) => parseConditional(tokens, grammar),
  block: (tokens) => parseBraces(tokens, grammar, false),
};

/**
 * Reads a Jira expression (https://developer.atlassian.com/cloud/jira/platform/jira-expressions-grammar/). Never throws.
 * The texts for a wrong operand are the analyser's own; `===`, regular-expression literals, spread and statements other than
 * `let`, `if` and `try` are syntax errors.
 */
export function parseExpression(source: string): Parsed {
  try {
    const tokens = tokenize(source);
    const reader = new TokenReader(tokens);
    const program = parseStatements(reader, grammar, false);
    if (reader.peek().kind !== 'end') throw reader.expected('end of expression');
    return { ok: true, program, length: source.length, leaves: countLeaves(tokens) };
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    const { line, column } = placeOf(source, error.at);
    return { ok: false, message: error.reason, line, column };
  }
}
