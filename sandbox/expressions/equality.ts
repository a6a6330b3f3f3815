import { EvaluationError } from './failure';
import type { Meter } from './meter';
import { isCalendarDate, isDate, isEntity, isList, isMap, typeNameOf, type Value, type ValueMap } from './values';

/**
 * `==`: Lists and Maps by their content, entities by identity, null against anything without an error.
 * @throws EvaluationError for two types that differ, neither of them null; also inside Lists and Maps
 */
export function isEqual(left: Value, right: Value, meter: Meter): boolean {
  meter.step();
  if (left === null || right === null || (typeof left !== 'object' && typeof left === typeof right)) return left === right;
  if (typeNameOf(left) !== typeNameOf(right)) throw cannotCompare(left, right);
  if (isList(left) && isList(right)) return meter.deeper(() => hasEqualItems(left, right, meter));
  if (isMap(left) && isMap(right)) return meter.deeper(() => hasEqualMembers(left, right, meter));
  if (isEntity(left) && isEntity(right)) return left.identity === right.identity;
  if (isDate(left) && isDate(right)) return left.millis === right.millis;
  if (isCalendarDate(left) && isCalendarDate(right)) return left.millis === right.millis;
  return left === right;
}

export function cannotCompare(left: Value, right: Value): EvaluationError {
  return new EvaluationError(`Can't compare ${typeNameOf(left)} to ${typeNameOf(right)}.`);
}

function hasEqualItems(left: readonly Value[], right: readonly Value[], meter: Meter): boolean {
  return left.length === right.length && left.every((item, at) => isEqual(item, right[at] ?? null, meter));
}

function hasEqualMembers(left: ValueMap, right: ValueMap, meter: Meter): boolean {
  return left.size === right.size && [...left].every(([key, member]) => right.has(key) && isEqual(member, right.get(key) ?? null, meter));
}
