// Called by: the app's panel, which asks Jira what still blocks Done with the very text of the gate.
import { evaluateExpression } from '../../expressions/evaluate';
import { EvaluationError, LimitError } from '../../expressions/failure';
import { toJson } from '../../expressions/json';
import { defaultLimits } from '../../expressions/meter';
import type { Entity } from '../../expressions/values';
import { expressionHost } from '../expression-entities/constructors';
import { badRequest, notServed, type Problem } from '../problem';
import { isRecord } from '../support/json';
import { type Call, ok, type Reply } from './call';
import { expressionContext } from './expression-context';

/** `primitiveValues` of the documented `meta.complexity`: an answer that holds more fails. */
const mostPrimitives = 10_000;

/** Evaluates as the caller. @throws Problem 400 when the expression or its evaluation fails, 404 when the context names something unseen */
export function postEvaluate(call: Call): Reply {
  const { state, caller, body } = call;
  if (!isRecord(body) || typeof body.expression !== 'string') throw badRequest('The expression must be a text.');
  const world = { state, actingId: caller.accountId };
  const outcome = evaluateExpression(body.expression, expressionContext(call, world, body.context), defaultLimits, expressionHost(world));
  if (!outcome.ok) throw badRequest(outcome.message);
  const value = jsonOf(outcome.value);
  const primitives = countPrimitives(value);
  if (primitives > mostPrimitives) throw badRequest(`Evaluation failed: the result has more than ${mostPrimitives} values.`);
  const { steps, expensiveOperations: limit } = defaultLimits;
  const complexity = {
    steps: { value: outcome.steps, limit: steps },
    expensiveOperations: { value: outcome.expensiveOperations, limit },
    // a whole entity is refused here, so that an answer never holds a bean
    beans: { value: 0, limit: 1000 },
    primitiveValues: { value: primitives, limit: mostPrimitives },
  };
  return ok(call.query('expand') === 'meta.complexity' ? { value, meta: { complexity } } : { value });
}

/** The texts, numbers and truths in an answer. */
function countPrimitives(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one: unknown) => sum + countPrimitives(one), 0);
  return isRecord(value) ? countPrimitives(Object.values(value)) : 1;
}

function jsonOf(value: Parameters<typeof toJson>[0]): unknown {
  try {
    return toJson(value, refuseEntity);
  } catch (error) {
    if (error instanceof EvaluationError || error instanceof LimitError) throw badRequest(`Evaluation failed: ${error.reason}`);
    throw error;
  }
}

function refuseEntity({ typeName }: Entity): never {
  const problem: Problem = notServed(`expressions that answer a whole ${typeName}: name the members that are wanted`);
  throw problem;
}
