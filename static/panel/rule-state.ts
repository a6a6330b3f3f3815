import type { RuleSetting } from '../../src/core/definition/definition';
import type { Readiness } from '../../src/core/readiness/readiness';

/** A rule's answer on one issue, at a glance. */
export interface RuleState {
  readonly icon: 'met' | 'unmet' | 'unknown';
  /** What it keeps of its points, in a word or two. */
  readonly worth: string;
  /** Why it does not apply; null where it does, or is switched off. */
  readonly because: string | null;
}

/** @param points its share of the 100 points; null where it does not apply */
export function ruleState(rule: string, setting: RuleSetting | undefined, points: number | null, { met, notApplicable }: Pick<Readiness, 'met' | 'notApplicable'>): RuleState {
  if (setting === undefined || setting.level === 'off') return { icon: 'unknown', worth: 'off', because: null };
  if (points === null) return { icon: 'unknown', worth: 'not applicable', because: notApplicable.find((one) => one.rule === rule)?.because ?? null };
  const isMet = met.includes(rule);
  return { icon: isMet ? 'met' : 'unmet', worth: setting.level === 'advice' ? 'advice' : `${isMet ? points : 0} of ${points}`, because: null };
}
