import type { Finding } from '../../src/core/readiness/readiness';

/** A lost rule with the rules that are lost with it. */
export interface LossGroup {
  readonly main: Finding;
  readonly also: readonly Finding[];
}

/**
 * Findings that stand in the way (points lost, or a required rule), each with those about its missing thing, and those
 * that are only advice. The largest group comes first; equal ones keep their order.
 */
export function splitFindings(findings: readonly Finding[]): { readonly losses: readonly LossGroup[]; readonly advice: readonly Finding[] } {
  const counted = findings.filter(counts);
  const leads = new Set(counted.filter((f) => f.under === null).map((f) => f.rule));
  const isLed = (f: Finding) => f.under !== null && leads.has(f.under);
  const losses = counted.filter((f) => !isLed(f)).map((main): LossGroup => ({ main, also: findings.filter((f) => f.under === main.rule) }));
  return { losses: losses.sort((a, b) => lostOf(b) - lostOf(a)), advice: findings.filter((f) => !counts(f) && !isLed(f)) };
}

const counts = (f: Finding): boolean => f.lost > 0 || f.level === 'required';

const lostOf = ({ main, also }: LossGroup): number => also.reduce((sum, f) => sum + f.lost, main.lost);
