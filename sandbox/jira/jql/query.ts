/** A JQL query as the local Jira works with it. */
export interface Query {
  readonly where: Clause | null;
  readonly orderBy: readonly { readonly field: string; readonly descending: boolean }[];
}

export type Clause =
  | { readonly kind: 'and' | 'or'; readonly clauses: readonly Clause[] }
  | { readonly kind: 'not'; readonly clause: Clause }
  | { readonly kind: 'test'; readonly test: Test };

export interface Test {
  readonly field: FieldName;
  /** =, !=, in, not in, is, is not, >, >=, <, <=, ~, !~ */
  readonly operator: string;
  /** The operand, or the members of the list; the keyword EMPTY is null. */
  readonly operands: readonly (Operand | null)[];
}

export interface FieldName {
  /** As written, for messages. */
  readonly text: string;
  readonly name: string;
  /** `issue.property['key'].path` */
  readonly property: { readonly key: string; readonly path: string } | null;
}

export type Operand =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'function'; readonly name: string; readonly args: readonly string[] };
