import { DAY } from '../../../src/core/time-spans';

/** Story points as text; a dash says "not estimated", nothing says "could not be read". */
export function estimateText(estimate: number | null | undefined): string {
  if (estimate === undefined) return '';
  return estimate === null ? '–' : String(estimate);
}

/** Whole days since a moment: "today", "34 d"; empty where the moment is not known. */
export function daysText(at: number | null | undefined, now: number): string {
  if (typeof at !== 'number') return '';
  const days = Math.max(0, Math.floor((now - at) / DAY));
  return days === 0 ? 'today' : `${days} d`;
}
