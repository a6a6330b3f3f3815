import { JastBuilder, type Clause as AstClause, type Field as AstField, type Operand as AstOperand } from '@atlaskit/jql-ast';
import { badRequest, notServed } from '../problem';
import type { Clause, FieldName, Operand, Query } from './query';

const mostOrderFields = 7;

/** Parses JQL with Atlassian's own grammar. @throws Problem 400 for what is not JQL, 501 for searches in the history of fields */
export function parseJql(jql: string): Query {
  const { query, errors } = new JastBuilder().build(jql);
  const error = errors[0];
  if (error !== undefined || query === undefined) throw badRequest(`Error in the JQL Query: ${error?.message ?? 'it cannot be read'}`);
  const orderBy = (query.orderBy?.fields ?? []).map(({ field, direction }) => ({ field: field.value, descending: direction?.value === 'DESC' }));
  if (orderBy.length > mostOrderFields) throw badRequest(`The maximum number of ORDER BY fields is ${mostOrderFields}.`);
  return { where: query.where === undefined ? null : clauseOf(query.where), orderBy };
}

function clauseOf(clause: AstClause): Clause {
  if (clause.clauseType === 'compound') return { kind: clause.operator.value === 'and' ? 'and' : 'or', clauses: clause.clauses.map(clauseOf) };
  if (clause.clauseType === 'not') return { kind: 'not', clause: clauseOf(clause.clause) };
  const { operator, operand, field, predicates } = clause;
  if (operator === undefined) throw badRequest(`Error in the JQL Query: the clause on '${field.text}' has no operator.`);
  const isHistory = predicates.length > 0 || /^(was|changed)/.test(operator.value);
  if (operand === undefined || isHistory) throw notServed(`JQL on the history of fields (${field.text} ${operator.value})`);
  return { kind: 'test', test: { field: fieldName(field), operator: operator.value, operands: operandsOf(operand) } };
}

function fieldName(field: AstField): FieldName {
  const property = field.properties?.[0];
  const key = property?.key;
  const path = (property?.path ?? []).map(({ value }) => value.replace(/^\./, '')).join('.');
  return { text: field.text, name: field.value, property: field.value === 'issue.property' && key ? { key: key.value, path } : null };
}

function operandsOf(operand: AstOperand): readonly (Operand | null)[] {
  switch (operand.operandType) {
    case 'value':
      return [{ kind: 'value', value: operand.value }];
    case 'keyword':
      return [null];
    case 'function':
      return [{ kind: 'function', name: operand.function.value, args: operand.arguments.map(({ value }) => value) }];
    case 'list':
      return operand.values.flatMap(operandsOf);
  }
}
