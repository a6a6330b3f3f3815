import type { ListedReadiness } from '../../../src/core/readiness/readiness';

/** The largest loss in words; advice is not missing. */
export function missingFirst(readiness: ListedReadiness): string {
  const first = readiness.findings.find((f) => f.lost > 0 || f.level === 'required');
  return first?.problem ?? (readiness.score === null ? '' : 'Nothing');
}

/** Story points as text; a dash says "not estimated", nothing says "could not be read". */
export function estimateText(estimate: number | null | undefined): string {
  if (estimate === undefined) return '';
  return estimate === null ? '–' : String(estimate);
}
