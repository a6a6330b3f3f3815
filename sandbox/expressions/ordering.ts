import { cannotCompare } from './equality';
import { isCalendarDate, isDate, type Value } from './values';

export type Ordering = '<' | '<=' | '>' | '>=';

/** Orders two Numbers, Strings (by code unit), Dates or CalendarDates. @throws EvaluationError for anything else, null included */
export function isOrdered(operator: Ordering, left: Value, right: Value): boolean {
  if (typeof left === 'number' && typeof right === 'number') return holds(operator, left, right);
  if (typeof left === 'string' && typeof right === 'string') return holds(operator, left, right);
  if (isDate(left) && isDate(right)) return holds(operator, left.millis, right.millis);
  if (isCalendarDate(left) && isCalendarDate(right)) return holds(operator, left.millis, right.millis);
  throw cannotCompare(left, right);
}

function holds<T extends number | string>(operator: Ordering, left: T, right: T): boolean {
  switch (operator) {
    case '<': return left < right;
    case '<=': return left <= right;
    case '>': return left > right;
    case '>=': return left >= right;
  }
}
