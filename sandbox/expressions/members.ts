import { calendarDateMethods, dateMethods } from './date-methods';
import { EvaluationError } from './failure';
import { listMethods } from './list-methods';
import { mapMethods } from './map-methods';
import type { Meter } from './meter';
import { type Method, run } from './method';
import { stringMethods } from './string-methods';
import { isCalendarDate, isDate, isEntity, isLambda, isList, isMap, typeNameOf, type Value } from './values';

/**
 * A member's value; undefined when the type has no such member. A Map has every member, null when the key is missing.
 * @param counted true when only the value's length will be read
 * @throws EvaluationError on null
 */
export function readMember(object: Value, name: string, meter: Meter, counted = false): Value | undefined {
  if (object === null) throw new EvaluationError(`Cannot read property "${name}" of null.`);
  if (object instanceof Map) return object.get(name) ?? null;
  if (isEntity(object)) return object.get(name, meter, counted);
  return (typeof object === 'string' || isList(object)) && name === 'length' ? object.length : undefined;
}

/** Calls a method; undefined when the type has no such member. @throws EvaluationError on null, for a member that is no function, or by the method */
export function callMember(object: Value, name: string, args: readonly Value[], meter: Meter): Value | undefined {
  const built = builtIn(object, name, args, meter);
  if (built !== undefined) return built;
  if (isMap(object) && !object.has(name)) return undefined;
  const member = readMember(object, name, meter);
  if (member === undefined) return undefined;
  if (!isLambda(member)) throw new EvaluationError(`"${name}" is not a function.`);
  return member.call(args, meter);
}

/** What the type offers, for messages. */
export function memberNames(object: Value): readonly string[] {
  if (isEntity(object)) return object.members();
  if (typeof object === 'string') return ['length', ...stringMethods.keys()];
  if (isList(object)) return ['length', ...listMethods.keys()];
  if (isMap(object)) return [...mapMethods.keys()];
  if (isDate(object)) return [...dateMethods.keys()];
  return isCalendarDate(object) ? [...calendarDateMethods.keys()] : [];
}

/**
 * The documented text for an unknown property: the sample of a refused POST /rest/api/3/expression/evaluate, with the names in order.
 * @param owner the object's source
 * @param written the source that gave the name
 */
export function unrecognized(object: Value, owner: string, name: string, written: string): EvaluationError {
  const available = [...memberNames(object)].sort().map((member) => `'${member}'`).join(', ');
  return new EvaluationError(
    `Unrecognized property of \`${owner}\`: "${name}" (${written}). Available properties of type '${typeNameOf(object)}' are: ${available}`,
  );
}

function builtIn(object: Value, name: string, args: readonly Value[], meter: Meter): Value | undefined {
  if (typeof object === 'string') return call(object, object.length, stringMethods.get(name), name, args, meter);
  if (isList(object)) return call(object, object.length, listMethods.get(name), name, args, meter);
  if (isMap(object)) return call(object, object.size, mapMethods.get(name), name, args, meter);
  if (isDate(object)) return call(object, 1, dateMethods.get(name), name, args, meter);
  return isCalendarDate(object) ? call(object, 1, calendarDateMethods.get(name), name, args, meter) : undefined;
}

function call<S>(subject: S, size: number, found: Method<S> | undefined, name: string, args: readonly Value[], meter: Meter): Value | undefined {
  if (found === undefined) return undefined;
  meter.work(size);
  return run(found, name, subject, args, meter);
}
