import { badRequest } from '../problem';
import type { IssueRecord } from '../state/records';
import { dateOperand } from './dates';
import { type JqlField, operatorsOf, type Search } from './field';
import { findField } from './find-field';
import type { Clause, Operand, Test } from './query';
import { textMatcher } from './text-match';

export type Predicate = (issue: IssueRecord) => boolean;

const opposites: Readonly<Record<string, string>> = {
  '=': '!=', '!=': '=', in: 'not in', 'not in': 'in', is: 'is not', 'is not': 'is', '~': '!~', '!~': '~', '>': '<=', '<=': '>', '<': '>=', '>=': '<',
};

/**
 * Turns a clause into a test of one issue, checking every field, operator and value first.
 * NOT is pushed down to the operators, so that an EMPTY value satisfies neither `x = 1` nor `NOT x = 1`, as in Jira.
 * @throws Problem 400 for what JQL would refuse
 */
export function compile(search: Search, clause: Clause, negated = false): Predicate {
  if (clause.kind === 'not') return compile(search, clause.clause, !negated);
  if (clause.kind === 'test') {
    const { operator } = clause.test;
    return compileTest(search, negated ? { ...clause.test, operator: opposites[operator] ?? operator } : clause.test);
  }
  const parts = clause.clauses.map((one) => compile(search, one, negated));
  const all = (clause.kind === 'and') !== negated;
  return all ? (issue) => parts.every((part) => part(issue)) : (issue) => parts.some((part) => part(issue));
}

function compileTest(search: Search, test: Test): Predicate {
  const field = findField(search, test.field);
  const { operator, operands } = test;
  if (!operatorsOf[field.kind].has(operator)) throw badRequest(`The operator '${operator}' is not supported by the '${test.field.text}' field.`);
  const values = operands.filter((one) => one !== null);
  const empty = values.length < operands.length;
  const isEmpty: Predicate = (issue) => field.values(search, issue).length === 0;
  if (operator === 'is' || operator === 'is not') {
    if (values.length > 0) throw badRequest(`The operator '${operator}' is only supported with EMPTY.`);
    return operator === 'is' ? isEmpty : (issue) => !isEmpty(issue);
  }
  const matches = matcher(search, field, test, values);
  const negative = operator === '!=' || operator === 'not in' || operator === '!~';
  if (!negative) return (issue) => (empty && isEmpty(issue)) || matches(issue);
  return (issue) => !isEmpty(issue) && !matches(issue);
}

/** Does any value of the issue meet any operand? For the negative operators, what they must not meet. */
function matcher(search: Search, field: JqlField, test: Test, operands: readonly Operand[]): Predicate {
  if (field.kind === 'choice') {
    const wanted = new Set(operands.flatMap((operand) => field.operand(search, operand)).map((one) => one.toLowerCase()));
    return (issue) => field.values(search, issue).some((one) => wanted.has(one.toLowerCase()));
  }
  if (field.kind === 'text') {
    const tests = operands.map((operand) => textMatcher(operand.kind === 'value' ? operand.value : ''));
    return (issue) => field.values(search, issue).some((one) => tests.some((matchesText) => matchesText(one)));
  }
  const wanted = operands.map((operand) => (field.kind === 'date' ? dateOperand(test.field.text, operand, search.state.now()) : numberOperand(test.field.text, operand)));
  const compare = comparison(test.operator);
  return (issue) => field.values(search, issue).some((one) => wanted.some((other) => compare(one, other)));
}

function comparison(operator: string): (left: number, right: number) => boolean {
  switch (operator) {
    case '>': return (left, right) => left > right;
    case '>=': return (left, right) => left >= right;
    case '<': return (left, right) => left < right;
    case '<=': return (left, right) => left <= right;
    default: return (left, right) => left === right;
  }
}

function numberOperand(field: string, operand: Operand): number {
  const text = operand.kind === 'value' ? operand.value : `${operand.name}()`;
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) throw badRequest(`Value '${text}' is invalid for the '${field}' field. Value must be a number.`);
  return number;
}
