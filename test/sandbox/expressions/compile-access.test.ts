import { answer, run } from './model';

test.each([
  ['issue.key', 'SHOP-7'],
  ["issue['key']", 'SHOP-7'],
  ['issue', 'Issue 10010'],
  ['issue?.customfield_1', null],
  ["issue?.['customfield_1']", null],
  ["issue?.['custom' + 'field_1']?.value", null],
  ["let name = 'key'; issue?.[name]", 'SHOP-7'],
  ["['key', 'nothing'].map(name => issue?.[name])", ['SHOP-7', null]],
  ["let field = 'min'; config?.[field] + config.get(field)", 4],
  ["config?.['none']?.deeper", null],
  ["'abc'?.['length']", 3],
  ['issue?.customfield_1?.value', null],
  ['issue.assignee?.displayName', null],
  ['issue.assignee?.names?.some(nobody)', null],
  ["'a'?.startsWith('a')", null],
  ['config?.other()', null],
  ["issue.properties.get('rnd').score", 80],
  ["issue.properties.get('none')", null],
  ['config.min', 2],
  ["config['min']", 2],
  ['config.missing', null],
  ['[1, 2][1]', 2],
  ['[1, 2]?.[5]', null],
  ["'abc'.length + [1, 2].length", 5],
  ['new Issue(10010) == issue', true],
  ['new Issue(1)', null],
  ['{ f: x => x + 1 }.f(2)', 3],
])('%s', (source, value) => {
  expect(answer(source)).toEqual(value);
});

test.each([
  ['null.key', 'Evaluation failed: "null.key" - Cannot read property "key" of null.', 1, 1],
  ['issue.assignee.displayName == 1', 'Evaluation failed: "issue.assignee.displayName" - Cannot read property "displayName" of null.', 1, 1],
  ['nobody.key', 'Evaluation failed: "nobody.key" - Unrecognized identifier: "nobody"', 1, 1],
  ['1 +\n constructor', 'Evaluation failed: "constructor" - Unrecognized identifier: "constructor"', 2, 2],
  ['issue?.customfield_1.value', 'Evaluation failed: "issue?.customfield_1.value" - Cannot read property "value" of null.', 1, 1],
  ["null['key']", 'Evaluation failed: "null[\'key\']" - Cannot read property "key" of null.', 1, 1],
  ['user.missing', 'Evaluation failed: "user.missing" - Unrecognized property of `user`: "missing" (\'missing\'). Available properties of type \'User\' are: \'accountId\', \'displayName\'', 1, 1],
  ['user.toString()', 'Evaluation failed: "user.toString()" - Unrecognized property of `user`: "toString" (\'toString\'). Available properties of type \'User\' are: \'accountId\', \'displayName\'', 1, 1],
  ["user['a' + 'b']", 'Evaluation failed: "user[\'a\' + \'b\']" - Unrecognized property of `user`: "ab" (\'a\' + \'b\'). Available properties of type \'User\' are: \'accountId\', \'displayName\'', 1, 1],
  ['user.displayName()', 'Evaluation failed: "user.displayName()" - "displayName" is not a function.', 1, 1],
  ['1(2)', 'Evaluation failed: "1(2)" - Number is not a function.', 1, 1],
  ['[1][5]', 'Evaluation failed: "[1][5]" - Index 5 is out of bounds, the List has 1 items.', 1, 1],
  ['[1][null]', 'Evaluation failed: "[1][null]" - Can\'t read List by null.', 1, 1],
  ['new Sprint(1)', 'Evaluation failed: "new Sprint(1)" - Unrecognized type: "Sprint".', 1, 1],
  ['new constructor()', 'Evaluation failed: "new constructor()" - Unrecognized type: "constructor".', 1, 1],
])('refuses %s', (source, message, line, column) => {
  expect(run(source)).toEqual({ ok: false, message, location: { line, column } });
});

test.each(['startsWith', 'endsWith', 'substring', 'replaceAll', 'charAt', 'trimStart', 'toString', 'constructor'])('a String has no %s', (name) => {
  expect(answer(`'abc'.${name}('a')`)).toEqual({ failure: expect.stringContaining(`Unrecognized property of \`'abc'\`: "${name}"`) });
});

test.each(['find', 'forEach', 'push', 'reverse', 'at', 'constructor'])('a List has no %s', (name) => {
  expect(answer(`[1].${name}(x => x)`)).toEqual({ failure: expect.stringContaining("Available properties of type 'List' are: 'concat', 'every', 'filter'") });
});
