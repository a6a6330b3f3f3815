import { answer, reason } from './model';

test.each([
  ["' a '.trim()", 'a'],
  ["'aB'.toLowerCase() + 'aB'.toUpperCase()", 'abAB'],
  ["'abc'.includes('bc')", true],
  ["'abc'.indexOf('c')", 2],
  ["'abc'.indexOf('x')", -1],
  ["'abcd'.slice(1, 3) + 'abcd'.slice(-1)", 'bcd'],
  ["'a b'.split(' ')", ['a', 'b']],
  ["'a b'.split()", ['a b']],
  ["'ab'.repeat(2.5)", 'abab'],
  ["'7'.padStart(3, '0') + '7'.padEnd(3)", '0077  '],
  ["'SHOP-12'.match('([A-Z]+)-(\\d+)(x)?')", ['SHOP-12', 'SHOP', '12', null]],
  ["'SHOP-12'.match('\\\\d+')", ['12']],
  ["'abc'.match('x')", null],
  ["'a1b2'.matchAll('[a-z](\\d)')", [['a1', '1'], ['b2', '2']]],
  ["'abc'.matchAll('x')", []],
  ["'a1b2'.replace('\\d', '-')", 'a-b-'],
  ["'a1'.replace('([a-z])(\\d)', '$2$1$3')", '1a$3'],
  ["'a1b2'.replace('[a-z](\\d)', (all, digit) => digit + all)", '1a12b2'],
  ["'ab'.replace('', '-')", '-a-b-'],
  ["'12 EUR'.replace('[^\\\\d]', '')", '12'],
])('%s', (source, value) => {
  expect(answer(source)).toEqual(value);
});

test.each([
  ["'a'.repeat(101)", 'Argument 1 must be at most 100.'],
  ["'a'.repeat(-1)", 'Argument 1 must not be negative.'],
  ["'a'.padEnd(101)", 'Argument 1 must be at most 100.'],
  ["'a'.repeat(0 / 0)", 'Argument 1 must be at most 100.'],
  ["'a'.match('(')", '"(" is not a valid pattern.'],
  ["'a'.includes(1)", 'Argument 1 must be String, not Number.'],
  ["'a'.slice()", '"slice" takes 1 to 2 arguments, 0 given.'],
  ["'a'.trim(1)", '"trim" takes 0 arguments, 1 given.'],
  ["'a'.replace('a', 1)", 'Argument 2 must be String, not Number.'],
])('refuses %s', (source, message) => {
  expect(reason(source)).toBe(message);
});
