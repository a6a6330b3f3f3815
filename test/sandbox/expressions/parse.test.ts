import { parseExpression } from '../../../sandbox/expressions/parse';

const operand = '!, -, typeof, (, IDENTIFIER, null, true, false, NUMBER, STRING, TEMPLATE_LITERAL, new, [ or {';

test.each([
  ['let a = 1; let b = a; a + b'],
  ['a = 1; return a;'],
  ['if (a) { 1 } else if (b) { let c = 2; return c; } else { 3 }'],
  ['try { issue.x } catch (e) { throw e.message }'],
  ['try { issue.x } catch () { null }'],
  ['x => { a: 1 }'],
  ['x => {}'],
  ['(a, b) => { return a + b; }'],
  ['() => 1'],
  ['(x => x)(1)'],
  ['issue?.[config.prop]?.value ?? `none ${1 + `in ${2}`}`'],
  ['/* why */ 1 // because\n + 2'],
  ['issue.new.if.null'],
  ["{ if: 1, 'a b': 2 }"],
  ['a ?b :c'],
  ['throw a ? 1 : 2'],
  ['!--typeof a'],
])('reads %s', (source) => {
  expect(parseExpression(source)).toMatchObject({ ok: true, length: source.length });
});

test.each([
  ['', `${operand} expected, end of expression encountered.`, 1, 1],
  ['x => x.y > >', `${operand} expected, > encountered.`, 1, 12],
  ['a === b', `${operand} expected, = encountered.`, 1, 5],
  ['a\n+', `${operand} expected, end of expression encountered.`, 2, 2],
  ['if (a) { 1 }', 'else expected, end of expression encountered.', 1, 13],
  ['if (a) { if (b) { 1 } else { 2 } } else { 3 }', 'An if inside the braces of another if is not supported.', 1, 10],
  ['let a = 1', '; expected, end of expression encountered.', 1, 10],
  ['[1, 2,]', `${operand} expected, ] encountered.`, 1, 7],
  ['[1 2]', ', or ] expected, 2 encountered.', 1, 4],
  ['1 2', 'end of expression expected, 2 encountered.', 1, 3],
  ['[...a]', `${operand} expected, . encountered.`, 1, 2],
  ["'abc", 'String is not closed.', 1, 1],
  ['`abc', 'Template literal is not closed.', 1, 1],
  ['`a ${1 2}`', '} expected, 2 encountered.', 1, 8],
  ['/* a', 'Comment is not closed.', 1, 1],
  ['a # b', 'Unexpected character: #', 1, 3],
  ["'\\u12'", 'Four hexadecimal digits expected after \\u.', 1, 2],
  ['new 1', 'IDENTIFIER expected, 1 encountered.', 1, 5],
])('refuses %s', (source, message, line, column) => {
  expect(parseExpression(source)).toEqual({ ok: false, message, line, column });
});

test.each([
  ['issue.key', 2],
  ["issue.key == 'SHOP-7' && true", 4],
  ['`a ${b} c`', 2],
  ['{ a: [1, x => x] }', 4],
  ['', null],
])('counts the leaves of %s', (source, leaves) => {
  const parsed = parseExpression(source);
  expect(parsed.ok ? parsed.leaves : null).toBe(leaves);
});

test.each([
  ['parentheses', '('.repeat(100_000)],
  ['negations', '!'.repeat(100_000)],
  ['lists', '['.repeat(100_000)],
  ['conditions', 'a ? '.repeat(100_000)],
  ['functions', 'x => '.repeat(100_000)],
  ['throws', 'throw '.repeat(100_000)],
  ['ifs', 'if (a) { 1 } else '.repeat(10_000)],
  ['tries', 'try { '.repeat(10_000)],
  ['templates', '`${'.repeat(10_000)],
])('refuses bottomless %s', (_, source) => {
  const parsed = parseExpression(source);
  expect(parsed.ok ? 'read' : parsed.message).toMatch(/nested too deeply/);
});
