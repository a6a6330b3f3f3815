import type { ReadyDefinition } from '../../src/core/definition/definition';
import { RULES } from '../../src/core/rules/registry';
import { countedRules } from '../../src/usecases/counted-rules';

type Rules = ReadyDefinition['rules'];
const off: Rules = Object.fromEntries(RULES.map(({ id }) => [id, { level: 'off', weight: 5 } as const]));

test.each<[string, Rules, readonly string[]]>([
  ['nothing is asked for', off, []],
  ['required ones first, then by weight', { ...off, 'has-role': { level: 'counted', weight: 50 }, 'has-means': { level: 'required', weight: 1 }, 'has-estimate': { level: 'counted', weight: 60 } }, ['has-means', 'has-estimate', 'has-role']],
  ['advice and rules without weight cost no points', { ...off, 'has-role': { level: 'advice', weight: 9 }, 'has-means': { level: 'required', weight: 0 }, 'has-benefit': { level: 'counted', weight: 1 } }, ['has-benefit']],
])('%s', (_, rules, counted) => {
  expect(countedRules({ rules })).toEqual(counted);
});

test('six at most, so that a project stays below its share of the quota', () => {
  expect(countedRules({ rules: Object.fromEntries(RULES.map(({ id }) => [id, { level: 'required', weight: 1 }])) })).toHaveLength(6);
});
