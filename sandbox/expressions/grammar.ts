import type { Node } from './ast';
import type { TokenReader } from './token-reader';

/** What one part of the parser needs of the others; `parse.ts` joins them. */
export interface Grammar {
  readonly expression: (tokens: TokenReader) => Node;
  /** What stands in braces: declarations and a body. */
  readonly block: (tokens: TokenReader) => Node;
}
