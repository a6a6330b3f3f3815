import { toISOString } from './dates';
import { EvaluationError } from './failure';
import { Meter } from './meter';
import { type Entity, isCalendarDate, isDate, isEntity, isList, isMap, typeNameOf, type Value } from './values';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Enough for any answer; stops values that share parts and would unfold without end. */
const unfolding = { steps: 100_000, expensiveOperations: Infinity };

/**
 * JSON as a value: arrays become Lists, objects Maps; an undefined member is left out and undefined itself is null.
 * @throws EvaluationError for what JSON cannot hold, or when nested too deeply
 */
export function toValue(json: unknown, meter: Meter = new Meter({ ...unfolding, steps: Infinity })): Value {
  meter.step();
  if (json === null || json === undefined) return null;
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') return json;
  if (typeof json !== 'object') throw new EvaluationError(`Can't read ${typeof json} as JSON.`);
  meter.enter(1);
  const value = Array.isArray(json) ? json.map((item: unknown) => toValue(item, meter)) : toMap(json, meter);
  meter.leave(1);
  return value;
}

function toMap(json: object, meter: Meter): Value {
  const members: [string, unknown][] = Object.entries(json);
  const map = new Map<string, Value>();
  for (const [key, member] of members) {
    if (member !== undefined) map.set(key, toValue(member, meter));
  }
  return map;
}

/**
 * A value as JSON. Dates become ISO texts; NaN and infinities become null; `bean` writes an entity as REST shows it.
 * @throws EvaluationError for a function, for an entity when no `bean` is given, and when nested too deeply; LimitError when too large
 */
export function toJson(value: Value, bean: (entity: Entity) => Json = refuse, meter: Meter = new Meter(unfolding)): Json {
  meter.step();
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (isDate(value) || isCalendarDate(value)) return toISOString(value);
  if (isEntity(value)) return bean(value);
  return meter.deeper(() => {
    if (isList(value)) return value.map((item) => toJson(item, bean, meter));
    if (isMap(value)) return Object.fromEntries([...value].map(([key, member]) => [key, toJson(member, bean, meter)]));
    return refuse(value);
  });
}

function refuse(value: Value): never {
  throw new EvaluationError(`Can't write ${typeNameOf(value)} as JSON.`);
}
