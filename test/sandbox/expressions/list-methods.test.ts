import { evaluateExpression } from '../../../sandbox/expressions/evaluate';
import { answer, reason } from './model';

const items = (count: number) => ({ l: Array.from({ length: count }, (_, at) => at) });

test.each([
  ['[1, 2].map(x => x * 2)', [2, 4]],
  ['[1, 2, 3].filter(x => x % 2)', [1, 3]],
  ['[1, 2].every(x => x > 1)', false],
  ['[1, 2].some(x => x > 1)', true],
  ['[[].every(x => null.y), [].some(x => null.y)]', [true, false]],
  ['[1, 2].flatMap(x => [x, [x]])', [1, [1], 2, [2]]],
  ['[[1], [2, 3], 4].flatten()', [1, 2, 3, 4]],
  ["issue.labels.includes('checkout')", true],
  ['[1, null].includes(null)', true],
  ['[user].includes(issue.reporter)', true],
  ['[[1], [2]].indexOf([2])', 1],
  ['[1].indexOf(2)', -1],
  ['[1, 2, 3].slice(1)', [2, 3]],
  ['[1].concat([2, 3])', [1, 2, 3]],
  ['[1, 2, 3].reduce((sum, x) => sum + x, 10)', 16],
  ['[1, 2, 3].reduce((sum, x) => sum + x)', 6],
  ['[].reduce((sum, x) => sum, null)', null],
  ["['a', 1, null].join() + [1, 2].join(' / ')", 'a,1,null1 / 2'],
  ['[3, 1, 2].sort((a, b) => b - a)', [3, 2, 1]],
  ["['done', 'new', 'done'].reduce((n, s) => n.set(s, (n[s] || 0) + 1), new Map())", { done: 2, new: 1 }],
])('%s', (source, value) => {
  expect(answer(source)).toEqual(value);
});

test.each([
  ['[].reduce((a, b) => a)', 'An empty List has nothing to reduce; give an initial value.'],
  ["[1].includes('a')", "Can't compare Number to String."],
  ['[1].concat(2)', 'Argument 1 must be List, not Number.'],
  ['[1].map(1)', 'Argument 1 must be Function, not Number.'],
  ['[1].map((a, b) => a)', 'The function takes 2 arguments, 1 given.'],
  ["[1, 2].sort((a, b) => 'x')", 'The function given to sort must answer a Number.'],
  ['[1].sort()', '"sort" takes 1 arguments, 0 given.'],
])('refuses %s', (source, message) => {
  expect(reason(source)).toBe(message);
});

test('join cuts its result after 10,000 characters', () => {
  const long = 'x'.repeat(6_000);
  expect(evaluateExpression('l.join()', { l: [long, long] })).toMatchObject({ ok: true, value: `${long},${'x'.repeat(3_999)}...` });
});

test('after a thousand items each one is an expensive operation', () => {
  expect(evaluateExpression('l.map(x => 1).length', items(1_003))).toMatchObject({ ok: true, value: 1_003, expensiveOperations: 3 });
  expect(evaluateExpression('l.some(x => false)', items(1_011))).toMatchObject({ ok: false, message: expect.stringContaining('more than 10 expensive operations') });
  for (const looked of ['l.includes(-1)', 'l.indexOf(-1)', 'l.join()', 'l.reduce((a, b) => b, 0)', 'l.flatMap(x => [])', 'l.filter(x => x)', 'l.sort((a, b) => a - b)']) {
    expect(evaluateExpression(`let a = ${looked}; 1`, items(1_002), { steps: 50_000, expensiveOperations: 10 })).toMatchObject({ ok: true, expensiveOperations: 2 });
  }
  expect(evaluateExpression('l.slice(0, 1000).map(x => x).concat(l).length', items(1_011))).toMatchObject({ ok: true, value: 2_011, expensiveOperations: 0 });
});
