import { EvaluationError } from './failure';
import type { CalendarDateValue, DateValue } from './values';

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** @throws EvaluationError when outside the range of a JavaScript date */
export function dateValue(millis: number): DateValue {
  return { kind: 'Date', millis: inRange(millis) };
}

/** The day that holds the moment, in UTC. @throws EvaluationError when out of range */
export function calendarDateValue(millis: number): CalendarDateValue {
  const midnight = new Date(inRange(millis));
  return { kind: 'CalendarDate', millis: midnight.setUTCHours(0, 0, 0, 0) };
}

/** Reads `2026-01-31` or an ISO moment, Jira's `+0000` form included; without an offset it is UTC. @throws EvaluationError */
export function parseDate(text: string): DateValue {
  if (day.test(text)) return dateValue(parseCalendarDate(text).millis);
  if (!moment.test(text)) throw notADate(text);
  const offset = text.slice(10).replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const zoned = /(Z|[+-]\d{2}:\d{2})$/.test(offset) ? offset : `${offset}Z`;
  const millis = Date.parse(text.slice(0, 10) + zoned);
  if (Number.isNaN(millis)) throw notADate(text);
  return dateValue(millis);
}

/** Reads `2026-01-31`. @throws EvaluationError for another form or a day that does not exist */
export function parseCalendarDate(text: string): CalendarDateValue {
  const millis = day.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(millis) || new Date(millis).toISOString().slice(0, 10) !== text) throw notADate(text);
  return calendarDateValue(millis);
}

/** Adds months; a day that the month does not have becomes its last day (31 January + 1 month = 28 February). */
export function addMonths(millis: number, months: number): number {
  const date = new Date(millis);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.getTime();
}

export function toISOString(value: DateValue | CalendarDateValue): string {
  const text = new Date(value.millis).toISOString();
  return value.kind === 'Date' ? text : text.slice(0, text.indexOf('T'));
}

/** The local Jira shows every reader one form: the day in UTC, and the time unless it is midnight. */
export function toLocalText(value: DateValue | CalendarDateValue): string {
  const [date = '', time = ''] = new Date(value.millis).toISOString().split('T');
  return value.kind === 'CalendarDate' || time.startsWith('00:00:00.000') ? date : `${date} ${time.slice(0, 5)}`;
}

/** What a JavaScript date can hold, on either side of 1970. */
const farthest = 8.64e15;

function inRange(millis: number): number {
  if (!(Math.abs(millis) <= farthest)) throw new EvaluationError('The date is out of range.');
  return millis;
}

const notADate = (text: string): EvaluationError => new EvaluationError(`"${text}" is not a date.`);
