import { DEFAULT_DEFINITION } from '../../../../src/core/definition/default-definition';
import { WITHOUT_END } from '../../../../src/core/done/evidence';
import { endingWaivers } from '../../../../static/health/waiting/ending-waivers';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;
const until = (values: Readonly<Record<string, number>>) => ({ until: values, text: null, by: 'x', at: '' });

it.each<[string, number, { readonly ended: boolean } | null]>([
  ['in three days', 3 * DAY, { ended: false }],
  ['in more than three days', 3 * DAY + 1, null],
  ['now', 0, { ended: true }],
  ['seven days ago', -7 * DAY, { ended: true }],
  ['longer ago', -7 * DAY - 1, null],
])('a waiver that ends %s', (_, offset, found) => {
  expect(endingWaivers(until({ tests: NOW + offset }), DEFAULT_DEFINITION.done, NOW)).toEqual(found === null ? [] : [{ criterion: 'tests', title: 'Tests pass', until: NOW + offset, ...found }]);
});

it('ticks, criteria that are gone, and names of every object are none', () => {
  expect(endingWaivers(until({ tests: WITHOUT_END, gone: NOW, constructor: NOW }), DEFAULT_DEFINITION.done, NOW)).toEqual([]);
  expect(endingWaivers(null, DEFAULT_DEFINITION.done, NOW)).toEqual([]);
});

it('the first to end stands first', () => {
  expect(endingWaivers(until({ tests: NOW + DAY, documentation: NOW - DAY }), DEFAULT_DEFINITION.done, NOW).map(({ criterion }) => criterion)).toEqual(['documentation', 'tests']);
});
