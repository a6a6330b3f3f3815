import type { RuleSetting } from '../../../src/core/definition/definition';
import { ruleState } from '../../../static/panel/rule-state';

const counted: RuleSetting = { level: 'counted', weight: 8 };
const readiness = { met: ['has-role'], notApplicable: [{ rule: 'has-estimate', because: 'No field.' }] };

test.each([
  ['has-role', counted, 9, { icon: 'met', worth: '9 of 9', because: null }],
  ['has-means', counted, 9, { icon: 'unmet', worth: '0 of 9', because: null }],
  ['has-role', { level: 'advice', weight: 0 }, 0, { icon: 'met', worth: 'advice', because: null }],
  ['has-estimate', counted, null, { icon: 'unknown', worth: 'not applicable', because: 'No field.' }],
  ['has-role', { level: 'off', weight: 8 }, null, { icon: 'unknown', worth: 'off', because: null }],
  ['has-role', undefined, null, { icon: 'unknown', worth: 'off', because: null }],
] as const)('%s at %j with %s points', (rule, setting, points, state) => {
  expect(ruleState(rule, setting, points, readiness)).toEqual(state);
});
