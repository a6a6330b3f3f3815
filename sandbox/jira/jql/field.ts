import type { IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';
import type { Operand } from './query';

/** Who searches where. */
export interface Search {
  readonly state: JiraState;
  readonly searcherId: string;
}

/**
 * How JQL reads one field. Values of an issue are texts for `choice` and `text`, numbers for `number`, milliseconds for `date`;
 * no value means EMPTY. `operand` turns what is written in the query into such values, or throws a Problem 400.
 */
export type JqlField =
  | { readonly kind: 'choice'; values(search: Search, issue: IssueRecord): readonly string[]; operand(search: Search, operand: Operand): readonly string[] }
  | { readonly kind: 'number'; values(search: Search, issue: IssueRecord): readonly number[] }
  | { readonly kind: 'date'; values(search: Search, issue: IssueRecord): readonly number[] }
  | { readonly kind: 'text'; values(search: Search, issue: IssueRecord): readonly string[] };

/** Operators that each kind of field has; JQL refuses the others. */
export const operatorsOf: Readonly<Record<JqlField['kind'], ReadonlySet<string>>> = {
  choice: new Set(['=', '!=', 'in', 'not in', 'is', 'is not']),
  number: new Set(['=', '!=', 'in', 'not in', 'is', 'is not', '>', '>=', '<', '<=']),
  date: new Set(['=', '!=', 'in', 'not in', 'is', 'is not', '>', '>=', '<', '<=']),
  text: new Set(['~', '!~', 'is', 'is not']),
};
