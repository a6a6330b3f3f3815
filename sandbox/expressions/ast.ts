/** Every node keeps its place in the source: `start` is the first character, `end` the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BinaryOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';
export type LogicalOperator = '&&' | '||' | '??';
export type UnaryOperator = '!' | '-' | 'typeof';

export interface Literal extends Span { readonly kind: 'literal'; readonly value: null | boolean | number | string }
export interface Template extends Span { readonly kind: 'template'; readonly chunks: readonly string[]; readonly expressions: readonly Node[] }
export interface Identifier extends Span { readonly kind: 'identifier'; readonly name: string }
export interface ListLiteral extends Span { readonly kind: 'list'; readonly items: readonly Node[] }
export interface MapLiteral extends Span { readonly kind: 'map'; readonly entries: readonly { readonly key: string; readonly value: Node }[] }
export interface Member extends Span { readonly kind: 'member'; readonly object: Node; readonly name: string; readonly optional: boolean }
export interface Index extends Span { readonly kind: 'index'; readonly object: Node; readonly index: Node; readonly optional: boolean }
export interface Call extends Span { readonly kind: 'call'; readonly callee: Node; readonly args: readonly Node[] }
export interface New extends Span { readonly kind: 'new'; readonly typeName: string; readonly args: readonly Node[] }
export interface Unary extends Span { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Node }
export interface Binary extends Span { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
export interface Logical extends Span { readonly kind: 'logical'; readonly operator: LogicalOperator; readonly operands: readonly Node[] }
export interface Conditional extends Span { readonly kind: 'conditional'; readonly test: Node; readonly consequent: Node; readonly alternate: Node }
export interface Arrow extends Span { readonly kind: 'arrow'; readonly parameters: readonly string[]; readonly body: Node }
export interface Throw extends Span { readonly kind: 'throw'; readonly value: Node }
/** Declarations and the one body they are made for; a program and what stands in braces. */
export interface Block extends Span { readonly kind: 'block'; readonly declarations: readonly { readonly name: string; readonly value: Node }[]; readonly body: Node }
export interface If extends Span { readonly kind: 'if'; readonly test: Node; readonly consequent: Node; readonly alternate: Node }
export interface Try extends Span { readonly kind: 'try'; readonly body: Node; readonly name: string | null; readonly handler: Node }

export type Node =
  | Literal | Template | Identifier | ListLiteral | MapLiteral
  | Member | Index | Call | New
  | Unary | Binary | Logical | Conditional
  | Arrow | Throw | Block | If | Try;

export type Program = Block;
