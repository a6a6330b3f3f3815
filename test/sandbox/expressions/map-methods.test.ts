import { answer, reason } from './model';

test.each([
  ["{ a: 1, b: 'two' }", { a: 1, b: 'two' }],
  ["{ a: 1 }.a + new Map().set('x', 4).get('x')", 5],
  ["let m = { a: 1 }; let n = m.set('a', 2); [m.a, n.a]", [1, 2]],
  ["{ a: 1 }.get('b')", null],
  ['{ a: 1, b: 2 }.entries()', [['a', 1], ['b', 2]]],
  ["{ a: 1, 'a': 2 }", { a: 2 }],
  ['{ get: 1 }.get', 1],
  ["{ __proto__: 1, toString: 2 }.toString", 2],
  ['{}.constructor', null],
])('%s', (source, value) => {
  expect(answer(source)).toEqual(value);
});

test.each([
  ['{ a: 1 }.get(1)', 'Argument 1 must be String, not Number.'],
  ["{ a: 1 }.set('b')", '"set" takes 2 arguments, 1 given.'],
  ['{ a: 1 }.a()', '"a" is not a function.'],
  ['{ a: 1 }[1]', "Can't read Map by Number."],
])('refuses %s', (source, message) => {
  expect(reason(source)).toBe(message);
});
