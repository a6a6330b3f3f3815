// Called by: the app's gate page, which asks what Jira says of a gate before it saves it.
import { analyse, readVariables } from '../../expressions/analysis/analyse';
import type { Type } from '../../expressions/analysis/type';
import { parseExpression, type Parsed } from '../../expressions/parse';
import { jiraModel } from '../expression-entities/type-table';
import { badRequest } from '../problem';
import { isRecord, isStringList } from '../support/json';
import { type Call, ok, type Reply } from './call';

/** Limits of the documented sample. */
const longest = 1_000;
const mostLeaves = 100;

const checks = ['syntax', 'type', 'complexity'] as const;
type Check = (typeof checks)[number];

interface Problem {
  readonly line?: number;
  readonly column?: number;
  readonly expression?: string;
  readonly message: string;
  readonly type: 'syntax' | 'type' | 'other';
}

/** Says of each expression whether it can be read, fits, and, when asked, what type it has or what it costs. @throws Problem 400 for another shape */
export function postAnalyse({ body, query }: Call): Reply {
  const check = checks.find((one) => one === (query('check') ?? 'syntax'));
  if (check === undefined) throw badRequest('The check must be syntax, type or complexity.');
  if (!isRecord(body) || !isStringList(body.expressions)) throw badRequest('The expressions must be a list of texts.');
  const variables = readVariables(isRecord(body.contextVariables) ? body.contextVariables : {}, jiraModel);
  if ('strange' in variables) throw badRequest(`There is no such type: ${variables.strange}`);
  return ok({ results: body.expressions.map((expression) => result(expression, check, variables)) });
}

function result(expression: string, check: Check, variables: ReadonlyMap<string, Type>): object {
  const parsed = parseExpression(expression);
  const errors = [...syntaxErrors(parsed), ...sizeErrors(expression, parsed)];
  if (errors.length > 0 || !parsed.ok) return { expression, errors, valid: false };
  if (check === 'syntax') return { expression, valid: true };
  const { complete, type, problems, expensiveOperations, variables: lists } = analyse(parsed.program, expression, jiraModel, variables);
  if (!complete) return { expression, errors: [{ message: 'Jira expression is too complex to be analysed.', type: 'other' }], valid: false };
  if (check === 'complexity') return { expression, valid: true, complexity: { expensiveOperations, variables: lists } };
  const wrong = problems.map((problem): Problem => ({ ...problem, type: 'type' }));
  return { expression, ...(wrong.length > 0 ? { errors: wrong } : {}), valid: wrong.length === 0, type };
}

const syntaxErrors = (parsed: Parsed): readonly Problem[] => (parsed.ok ? [] : [{ line: parsed.line, column: parsed.column, message: parsed.message, type: 'syntax' }]);

function sizeErrors(expression: string, parsed: Parsed): readonly Problem[] {
  const long: readonly Problem[] = expression.length > longest ? [{ message: `Jira expression is too long (${expression.length}), limit: ${longest} characters`, type: 'other' }] : [];
  const wide: readonly Problem[] = parsed.ok && parsed.leaves > mostLeaves ? [{ message: `Jira expression has too many nodes (${parsed.leaves}), limit: ${mostLeaves} leaves`, type: 'other' }] : [];
  return [...long, ...wide];
}
