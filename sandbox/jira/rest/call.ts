import type { Caller } from '../host';
import type { JiraState } from '../state/state';

/** One REST request, as a resource sees it. */
export interface Call {
  readonly state: JiraState;
  readonly caller: Caller;
  /** A part of the path, decoded. */
  param(name: string): string;
  /** The first value of a query parameter. */
  query(name: string): string | undefined;
  /** All values of a query parameter that may be repeated. */
  queries(name: string): readonly string[];
  /** The parsed JSON body; null for a call without one. */
  readonly body: unknown;
}

export interface Reply {
  readonly status: 200 | 201 | 202 | 204;
  readonly body?: unknown;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });
/** Taken on as a task. */
export const accepted = (body: unknown): Reply => ({ status: 202, body });
export const noContent: Reply = { status: 204 };

/** A query parameter that lists names, commas between them. Undefined when absent. */
export const namesIn = (value: string | undefined): readonly string[] | undefined =>
  value === undefined ? undefined : value.split(',').map((one) => one.trim()).filter((one) => one !== '');

/** A whole number from a query parameter; the default when absent or not a number. */
export function numberIn(value: string | undefined, fallback: number): number {
  const number = Number(value ?? Number.NaN);
  return Number.isInteger(number) && number >= 0 ? number : fallback;
}
