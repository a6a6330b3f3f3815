import type { ReadyDefinition } from '../core/definition/definition';

/** More would cost more of the hourly quota than a project may have. */
const MOST = 6;

/** The rules whose gaps a snapshot counts: those that can cost a score something, required ones first, then by weight. */
export function countedRules({ rules }: Pick<ReadyDefinition, 'rules'>): readonly string[] {
  const costly = Object.entries(rules).filter(([, { level, weight }]) => weight > 0 && (level === 'required' || level === 'counted'));
  const rank = (level: string): number => (level === 'required' ? 0 : 1);
  return costly
    .sort(([, a], [, b]) => rank(a.level) - rank(b.level) || b.weight - a.weight)
    .slice(0, MOST)
    .map(([rule]) => rule);
}
