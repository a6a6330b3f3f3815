import { toLocalText } from './dates';
import { EvaluationError } from './failure';
import { isCalendarDate, isDate, typeNameOf, type Value } from './values';

/**
 * A value inside a text, for `+`, templates and `join`. How Jira writes a List, a Map or an entity is not published: here they are refused.
 * @throws EvaluationError
 */
export function textOf(value: Value): string {
  if (value === null || typeof value !== 'object') return String(value);
  if (isDate(value) || isCalendarDate(value)) return toLocalText(value);
  throw new EvaluationError(`Can't turn ${typeNameOf(value)} into text.`);
}
