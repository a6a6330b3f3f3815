import type { ReadyDefinition } from '../../src/core/definition/definition';
import type { Readiness } from '../../src/core/readiness/readiness';
import { countText } from '../../src/core/count-text';

/** What stands between this issue and ready, in one sentence. */
export function verdictSentence(readiness: Readiness, definition: ReadyDefinition): string {
  const score = readiness.score ?? 0;
  const required = readiness.findings.filter((f) => f.level === 'required').length;
  const points = Math.max(0, definition.readyFrom - score);
  const rules = countText(required, 'required rule');
  if (required > 0 && points > 0) return `${countText(points, 'point')} short of ready, and ${rules} still to meet.`;
  if (required > 0) return `Enough points, but ${rules} still to meet.`;
  if (points > 0) return `${countText(points, 'point')} short of ready.`;
  return score === 100 ? 'Ready to be picked up: every rule is met.' : 'Ready to be picked up.';
}

/** A good score that leaves rules out says so. */
export const setAsideWords = (rules: number): string => (rules === 0 ? '' : ` ${countText(rules, 'rule is', 'rules are')} set aside.`);
