import type { Node, Span } from './ast';
import type { Code } from './code';
import type { Names } from './names';

/** What one group of nodes needs of the others; `compile.ts` joins them. */
export interface Compiler {
  readonly source: string;
  /** @param depth how deep the node is nested in its function */
  readonly compile: (node: Node, names: Names, depth: number) => Code;
  /**
   * An operand that is accessed: an unknown variable is reported with the access to it (`"issue.key" - Unrecognized identifier: "issue"`).
   * @param counted true when only its length is asked
   */
  readonly compileObject: (node: Node, names: Names, depth: number, counted?: boolean) => Code;
  /** What a failure at this place throws. */
  readonly placed: (error: unknown, node: Span) => unknown;
}
