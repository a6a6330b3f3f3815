import type { ReadyDefinition } from '../definition/definition';
import { RULES } from '../rules/registry';
import type { Readiness } from './readiness';
import { wholePoints } from './whole-points';

/** What each rule that applies is worth on this issue, in whole points that add up to 100: lost where it is a finding, else kept. */
export function pointsByRule({ met, findings }: Pick<Readiness, 'met' | 'findings'>, { rules }: Pick<ReadyDefinition, 'rules'>): ReadonlyMap<string, number> {
  const asked = new Set([...met, ...findings.map(({ rule }) => rule)]);
  const applying = RULES.filter(({ id }) => asked.has(id));
  const points = wholePoints(applying.map(({ id }) => (rules[id]?.level === 'advice' ? 0 : (rules[id]?.weight ?? 0))));
  return new Map(applying.map(({ id }, index) => [id, points[index] ?? 0]));
}
