import type { Level } from '../../src/core/readiness/readiness';
import { wholePoints } from '../../src/core/readiness/whole-points';
import type { Form } from './form';
import { readNumber } from './read-number';

/** Whether a rule of this level has points to lose. */
export const counts = (level: Level): boolean => level === 'required' || level === 'counted';

/** Each rule's share of the 100 points when every rule applies. What cannot be read as a number weighs nothing. */
export function shares(rules: Form['rules'], ids: readonly string[]): ReadonlyMap<string, number> {
  const weights = ids.map((id) => {
    const rule = rules[id];
    return rule && counts(rule.level) ? (readNumber(rule.weight) ?? 0) : 0;
  });
  const points = wholePoints(weights);
  return new Map(ids.map((id, index) => [id, points[index] ?? 0]));
}
