import { DEFAULT_DEFINITION } from '../../../../src/core/definition/default-definition';
import type { Forecast } from '../../../../static/panel/done/forecast';
import { predictedCriteria } from '../../../../static/panel/done/predicted-criteria';

const [first, second] = DEFAULT_DEFINITION.done.criteria;
if (first === undefined || second === undefined) throw new Error('The default has criteria.');
const states = [{ criterion: first, state: 'unmet' as const }, { criterion: second, state: 'met' as const }];
const forecast = (changes: Partial<Forecast>): Forecast => ({ transitions: ['Done'], guard: 'enforce', answer: { kind: 'refused', text: '1 still missing' }, madeFrom: null, ...changes });

it.each<[string, readonly Forecast[] | undefined, readonly string[]]>([
  ['an enforcing gate that would refuse', [forecast({})], [first.id]],
  ['one of two ways', [forecast({ guard: 'none', answer: { kind: 'free' } }), forecast({})], [first.id]],
  ['a gate that observes', [forecast({ guard: 'observe' })], []],
  ['a gate that lets it pass', [forecast({ answer: { kind: 'free' } })], []],
  ['a gate that could not be asked', [forecast({ answer: { kind: 'unknown', why: 'x' } })], []],
  ['no way into Done', [], []],
  ['Jira was not asked yet', undefined, []],
])('%s', (_, forecasts, criteria) => {
  expect(predictedCriteria(forecasts, states)).toEqual(criteria);
});
