import type { Meter } from './meter';

/** A value of the language. A List is an array, a Map is a `Map` with text keys in the order of insertion. */
export type Value = null | boolean | number | string | readonly Value[] | ValueMap | DateValue | CalendarDateValue | Lambda | Entity;

export interface ValueMap extends ReadonlyMap<string, Value> {}

/** A moment. `millis` counts from 1970-01-01T00:00Z and is always finite. */
export interface DateValue {
  readonly kind: 'Date';
  readonly millis: number;
}

/** A day without a time. `millis` is its midnight in UTC. */
export interface CalendarDateValue {
  readonly kind: 'CalendarDate';
  readonly millis: number;
}

/** Something that can be called: an arrow function of the expression or a method of a host's entity. */
export interface Lambda {
  readonly kind: 'Function';
  call(args: readonly Value[], meter: Meter): Value;
}

/**
 * An object of Jira's model (Issue, User, ...) that the host gives.
 * Two entities are equal when type and `identity` are. `get` answers undefined for an unknown member, null for an empty one, and a
 * `Lambda` for a method; it calls `meter.expensive()` when the member loads data. A refusal is thrown as an `EvaluationError`.
 * `counted` says that only the length of the value will be read.
 */
export interface Entity {
  readonly typeName: string;
  readonly identity: string;
  members(): readonly string[];
  get(name: string, meter: Meter, counted?: boolean): Value | undefined;
}

export const lambda = (call: Lambda['call']): Lambda => ({ kind: 'Function', call });

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isMap = (value: Value): value is ValueMap => value instanceof Map;
export const isEntity = (value: Value): value is Entity => typeof value === 'object' && value !== null && 'typeName' in value;
export const isLambda = (value: Value): value is Lambda => hasKind(value, 'Function');
export const isDate = (value: Value): value is DateValue => hasKind(value, 'Date');
export const isCalendarDate = (value: Value): value is CalendarDateValue => hasKind(value, 'CalendarDate');

/** JavaScript's truth: null, false, 0, NaN and '' are false, everything else (an empty List too) is true. */
export const isTrue = (value: Value): boolean => Boolean(value);

function hasKind(value: Value, kind: string): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}

/** The name that `typeof` gives and that messages use, e.g. 'String', 'List', 'Issue'. */
export function typeNameOf(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Number';
  if (typeof value === 'boolean') return 'Boolean';
  if (isList(value)) return 'List';
  if (isMap(value)) return 'Map';
  return isEntity(value) ? value.typeName : value.kind;
}
