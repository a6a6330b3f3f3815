/**
 * Atlassian Document Format as it arrives: nothing about it is trusted. Unknown node types, missing
 * content and wrong types are all possible, so every reader treats a node as this loose shape.
 */
export interface AdfNode {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly content?: unknown;
  readonly attrs?: unknown;
  readonly marks?: unknown;
}
