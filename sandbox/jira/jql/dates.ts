import { badRequest } from '../problem';
import type { Operand } from './query';

const minute = 60_000;
const units: Readonly<Record<string, number>> = { m: minute, h: 60 * minute, d: 1440 * minute, w: 7 * 1440 * minute };

/**
 * The moment that a JQL operand means, in milliseconds: a day or time in UTC, an offset such as -7d, now(), startOfDay() or endOfDay(),
 * each with an optional offset.
 * @throws Problem 400 for anything else
 */
export function dateOperand(field: string, operand: Operand, now: Date): number {
  const millis = operand.kind === 'function' ? functionDate(operand.name, operand.args, now) : (offsetIn(operand.value, now.getTime()) ?? absoluteDate(operand.value));
  if (millis !== null) return millis;
  const text = operand.kind === 'value' ? operand.value : `${operand.name}(${operand.args.join(', ')})`;
  const formats = "'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'";
  throw badRequest(`Date value '${text}' for field '${field}' is invalid. Valid formats include: ${formats}.`);
}

function offsetIn(text: string, from: number): number | null {
  if (!/^[+-]?\d+[mhdw](\s+\d+[mhdw])*$/.test(text)) return null;
  const sign = text.startsWith('-') ? -1 : 1;
  const parts = [...text.matchAll(/(\d+)([mhdw])/g)];
  return from + sign * parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0), 0);
}

function absoluteDate(text: string): number | null {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:\s+(\d{1,2}):(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minutes] = match.slice(1).map((part) => Number(part ?? 0));
  const millis = Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0, hour ?? 0, minutes ?? 0);
  // 2026-02-31 would silently become March
  return new Date(millis).getUTCDate() === day ? millis : null;
}

function functionDate(name: string, args: readonly string[], now: Date): number | null {
  const start = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const bases: Readonly<Record<string, number>> = { now: now.getTime(), startofday: start, endofday: start + 1440 * minute - 1 };
  const base = bases[name.toLowerCase()];
  if (base === undefined) return null;
  const [offset] = args;
  if (offset === undefined) return base;
  return offsetIn(/[mhdw]$/.test(offset) ? offset : `${offset}d`, base);
}
