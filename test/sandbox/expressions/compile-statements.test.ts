import { answer, reason, run } from './model';

test.each([
  ['let a = 2; let b = a * 3; a + b', 8],
  ['a = 2; a = a + 1; a', 3],
  ["if (issue.labels.includes('checkout')) { 'yes' } else { null.key }", 'yes'],
  ['if (false) { 1 } else if (true) { let x = 2; return x; } else { 3 }', 2],
  ['let f = (a, b) => { let c = a + b; return c * 2; }; f(1, 2)', 6],
  ['let f = x => { a: x }; f(1)', { a: 1 }],
  ['let add = a => b => a + b; add(1)(2)', 3],
  ['(() => 4)()', 4],
  ['(x => x)(1, 2)', 1],
  ['try { null.key } catch (e) { `${e.location} | ${e.message}` }', 'null.key | Cannot read property "key" of null.'],
  ["try { throw 'no' } catch (e) { [e.message, e.location] }", ['no', null]],
  ["try { try { null.a } catch (e) { throw e } } catch (e) { e.message }", 'Cannot read property "a" of null.'],
  ['try { null.key } catch () { 1 }', 1],
  ['[1, 2].map(x => { let y = x; return y + 1; })', [2, 3]],
  ['let issue = 1; issue', 1],
  ["Number('4') + Number(true)", 5],
  ["[Number('x'), Number(issue)]", [null, null]],
  ['JSON.stringify({ a: [1, true, null] })', '{"a":[1,true,null]}'],
  ["JSON.parse('{\"a\": [1, {\"b\": null}]}').a[1]", { b: null }],
])('%s', (source, value) => {
  expect(answer(source)).toEqual(value);
});

test.each([
  ["throw 'Not yet.'", 'Not yet.'],
  ['let f = x => f(x); f(1)', 'Unrecognized identifier: "f"'],
  ['((a, b) => a)(1)', 'The function takes 2 arguments, 1 given.'],
  ["JSON.parse('{')", 'The text is not valid JSON.'],
  ['JSON.parse(1)', 'Argument 1 must be String, not Number.'],
  ['JSON.stringify(issue)', "Can't write Issue as JSON."],
  ['JSON.stringify(x => x)', "Can't write Function as JSON."],
])('refuses %s', (source, message) => {
  expect(reason(source)).toBe(message);
});

test('the failing part is the innermost, also inside a function', () => {
  expect(run('[1, 2].map(x =>\n  x.name)')).toEqual({
    ok: false,
    message: 'Evaluation failed: "x.name" - Unrecognized property of `x`: "name" (\'name\'). Available properties of type \'Number\' are: ',
    location: { line: 2, column: 3 },
  });
});
