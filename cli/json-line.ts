import type { JudgedIssue } from './judge-imported';

/** One object a line: `id` is the issue key, or the line number of a text file; `findings` holds every rule that is not met. */
export function asJsonLine({ issue, readiness }: JudgedIssue): string {
  const { score, band, criteria } = readiness;
  const findings = readiness.findings.map(({ rule, level, lost, problem, remedy, quote }) => ({ rule, level, lost, problem, remedy, quote }));
  return JSON.stringify({ id: issue.id, summary: issue.summary, score, band, criteria, findings });
}
