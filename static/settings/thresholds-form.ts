import { THRESHOLDS } from '../../src/core/health/known-thresholds';
import { thresholdProblems } from '../../src/core/health/threshold-problems';
import type { ThresholdValues } from '../../src/core/health/thresholds';
import { readNumber } from './read-number';

/** What stands in each field, by the id of its threshold. */
export type ThresholdForm = Readonly<Record<string, string>>;

export type ReadThresholds = { readonly ok: true; readonly values: ThresholdValues } | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

export const usualText = (id: string): string => String(THRESHOLDS.get(id)?.usual ?? '');

export const thresholdForm = (values: ThresholdValues): ThresholdForm => Object.fromEntries([...THRESHOLDS].map(([id, { usual }]) => [id, String(values[id] ?? usual)]));

/** Whether both would save the same; what is no number is only the same as itself. */
export const sameThresholds = (one: ThresholdForm, other: ThresholdForm): boolean =>
  [...THRESHOLDS.keys()].every((id) => one[id] === other[id] || (readNumber(one[id] ?? '') !== null && readNumber(one[id] ?? '') === readNumber(other[id] ?? '')));

/** How many differ from the usual. */
export const setCount = (form: ThresholdForm): number => [...THRESHOLDS].filter(([id, { usual }]) => readNumber(form[id] ?? '') !== usual).length;

/** Reads what was typed: numbers that can be saved, or a sentence for each field that cannot. */
export function readThresholds(form: ThresholdForm): ReadThresholds {
  const typed = Object.entries(form).map(([id, text]) => [id, readNumber(text)] as const);
  const problems = thresholdProblems(Object.fromEntries(typed));
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, values: Object.fromEntries(typed.flatMap(([id, value]) => (value === null ? [] : [[id, value]]))) };
}
