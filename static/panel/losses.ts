import type { Finding } from '../../src/core/readiness/readiness';

/** Findings that stand in the way (points lost, or a required rule), and those that are only advice. Order is kept. */
export function splitFindings(findings: readonly Finding[]): { readonly losses: readonly Finding[]; readonly advice: readonly Finding[] } {
  const counts = (f: Finding) => f.lost > 0 || f.level === 'required';
  return { losses: findings.filter(counts), advice: findings.filter((f) => !counts(f)) };
}
