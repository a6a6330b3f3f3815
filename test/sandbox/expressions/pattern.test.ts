import { Meter } from '../../../sandbox/expressions/meter';
import { matches } from '../../../sandbox/expressions/pattern';

const found = (pattern: string, text: string, which: 'first' | 'all' = 'all') =>
  matches(pattern, text, which, new Meter()).map(({ groups, index, length }) => [index, length, ...groups]);

test.each<[string, string, readonly unknown[]]>([
  ['b', 'abab', [[1, 1, 'b'], [3, 1, 'b']]],
  ['b+', 'abbab', [[1, 2, 'bb'], [4, 1, 'b']]],
  ['(a)(x)?', 'aa', [[0, 1, 'a', 'a', null], [1, 1, 'a', 'a', null]]],
  ['', 'ab', [[0, 0, ''], [1, 0, ''], [2, 0, '']]],
  ['x', 'ab', []],
])('%j in %j', (pattern, text, all) => {
  expect(found(pattern, text)).toEqual(all);
  expect(found(pattern, text, 'first')).toEqual(all.slice(0, 1));
});

test('each match is a step', () => {
  expect(() => matches('a', 'aaaa', 'all', new Meter({ steps: 3, expensiveOperations: 0 }))).toThrow('The expression takes more than 3 steps.');
  expect(() => matches('a?', 'aaaa', 'all', new Meter({ steps: 3, expensiveOperations: 0 }))).toThrow('The expression takes more than 3 steps.');
});
