import type { Arguments } from './arguments';
import { addMonths, calendarDateValue, dateValue, toISOString, toLocalText } from './dates';
import { method, type Method } from './method';
import type { CalendarDateValue, DateValue } from './values';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const add = (unit: number) => (millis: number, count: number): number => millis + count * unit;
const units = { Minutes: add(minute), Hours: add(hour), Days: add(day), Months: addMonths };

/** The time zone of every person of the local Jira is UTC, so the plain and the UTC form of a method agree. */
const getters: Readonly<Record<string, (date: Date) => number>> = {
  getFullYear: (date) => date.getUTCFullYear(),
  getMonth: (date) => date.getUTCMonth(),
  getDate: (date) => date.getUTCDate(),
  getDay: (date) => date.getUTCDay(),
  getHours: (date) => date.getUTCHours(),
  getMinutes: (date) => date.getUTCMinutes(),
  getSeconds: (date) => date.getUTCSeconds(),
  getMilliseconds: (date) => date.getUTCMilliseconds(),
};

export const dateMethods: ReadonlyMap<string, Method<DateValue>> = new Map([
  ...arithmetic(['Months', 'Days', 'Hours', 'Minutes'], dateValue),
  ...reading<DateValue>(Object.keys(getters)),
  ['getTime', method<DateValue>(0, 0, (date) => date.millis)],
  ['toCalendarDate', method<DateValue>(0, 0, (date) => calendarDateValue(date.millis))],
  ['toCalendarDateUTC', method<DateValue>(0, 0, (date) => calendarDateValue(date.millis))],
]);

export const calendarDateMethods: ReadonlyMap<string, Method<CalendarDateValue>> = new Map([
  ...arithmetic(['Months', 'Days'], calendarDateValue),
  ...reading<CalendarDateValue>(['getFullYear', 'getMonth', 'getDate', 'getDay']),
]);

function arithmetic<D extends DateValue | CalendarDateValue>(names: readonly (keyof typeof units)[], make: (millis: number) => D): [string, Method<D>][] {
  return names.flatMap((name): [string, Method<D>][] => [
    [`plus${name}`, method(1, 1, (date, args) => make(units[name](date.millis, whole(args))))],
    [`minus${name}`, method(1, 1, (date, args) => make(units[name](date.millis, -whole(args))))],
  ]);
}

function whole(args: Arguments): number {
  if (!Number.isInteger(args.number(0))) throw args.wrong(0, 'a whole Number');
  return args.number(0);
}

function reading<D extends DateValue | CalendarDateValue>(names: readonly string[]): [string, Method<D>][] {
  const getting = names.map((name): [string, Method<D>] => [name, method(0, 0, (date) => getters[name]?.(new Date(date.millis)) ?? null)]);
  return [...getting, ['toISOString', method(0, 0, toISOString)], ['toString', method(0, 0, toLocalText)]];
}
