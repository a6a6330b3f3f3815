import { calendarDateMethods, dateMethods } from './date-methods';
import { EvaluationError } from './failure';
import { listMethods } from './list-methods';
import { mapMethods } from './map-methods';
import type { Meter } from './meter';
import { type Method, run } from './method';
import { stringMethods } from './string-methods';
import { isCalendarDate, isDate, isEntity, isLambda, isList, isMap, typeNameOf, type Value } from './values';

/** A member's value; undefined when the type has no such member. A Map has every member, null when the key is missing. @throws EvaluationError on null */
export function readMember(object: Value, name: string, meter: Meter): Value | undefined {
  if (object === null) throw new EvaluationError(`Cannot read property "${name}" of null.`);
  if (isEntity(object)) return object.get(name, meter);
  if (isMap(object)) return object.get(name) ?? null;
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

/** The text of zzira's emulator for an unknown property; unverified on a real site. `shown` is the object's source. */
export function unrecognized(object: Value, shown: string, name: string): EvaluationError {
  const available = memberNames(object).map((member) => `'${member}'`).join(', ');
  return new EvaluationError(
    `Unrecognized property of \`${shown}\`: "${name}" ('${name}'). Available properties of type '${typeNameOf(object)}' are: ${available}`,
  );
}

function builtIn(object: Value, name: string, args: readonly Value[], meter: Meter): Value | undefined {
  const call = <S>(subject: S, size: number, found: Method<S> | undefined): Value | undefined => {
    if (found === undefined) return undefined;
    meter.work(size);
    return run(found, name, subject, args, meter);
  };
  if (typeof object === 'string') return call(object, object.length, stringMethods.get(name));
  if (isList(object)) return call(object, object.length, listMethods.get(name));
  if (isMap(object)) return call(object, object.size, mapMethods.get(name));
  if (isDate(object)) return call(object, 1, dateMethods.get(name));
  return isCalendarDate(object) ? call(object, 1, calendarDateMethods.get(name)) : undefined;
}
