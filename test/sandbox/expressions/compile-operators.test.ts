import { answer, reason } from './model';

test.each([
  ['1 + 2 * 3 - 4 / 2', 5],
  ['(1 + 2) * 3 % 4', 1],
  ['-2 - -3', 1],
  ["'Jira' + ' ' + 5", 'Jira 5'],
  ["1 + 2 + 'a' + null", '3anull'],
  ['`Sum: ${1 + 1}!`', 'Sum: 2!'],
  ["!'' && !0 && !!'x'", true],
  ["[![], !{}, !null, !(0 / 0)]", [false, false, true, true]],
  ["null || 'b'", 'b'],
  ["'' && nobody", ''],
  ["false || null || 0", 0],
  ["null ?? false ?? 1", false],
  ["0 ?? 1", 0],
  ['true || null.key', true],
  ["true ? 1 : null.key", 1],
  ["typeof issue + typeof 'a' + typeof 1 + typeof true", 'IssueStringNumberBoolean'],
  ["[typeof [], typeof {}, typeof new Date(), typeof new CalendarDate(), typeof nobody, typeof issue.labels]", ['List', 'Map', 'Date', 'CalendarDate', 'undefined', 'List']],
  ['1 < 2 == true', true],
])('%s', (source, value) => {
  expect(answer(source)).toEqual(value);
});

test.each([
  ['[1, 2] == [1, 2]', true],
  ['[1, 2] == [1, 2, 3]', false],
  ['[1, [2]] != [1, [3]]', true],
  ["{ a: 1, b: [2] } == { b: [2], a: 1 }", true],
  ['{ a: 1 } == { b: 1 }', false],
  ['{ a: null } == {}', false],
  ['user == issue.reporter', true],
  ['user == other', false],
  ['issue.assignee == other', false],
  ['null == null', true],
  ['null != 1', true],
  ['[null] == [1]', false],
  ["new Date('2026-01-01') == new Date('2026-01-01T00:00:00Z')", true],
  ["new CalendarDate('2026-01-01') != new CalendarDate('2026-01-02')", true],
  ["'a' < 'b' && 2 >= 2 && 1 <= 2 && !(1 > 2)", true],
  ["new Date('2026-01-01') < new Date()", true],
  ["new CalendarDate('2026-09-14') == new CalendarDate()", true],
])('compares %s', (source, value) => {
  expect(answer(source)).toBe(value);
});

test.each([
  ["1 == '1'", "Can't compare Number to String."],
  ["true != 'true'", "Can't compare Boolean to String."],
  ["[1] == ['a']", "Can't compare Number to String."],
  ['issue == user', "Can't compare Issue to User."],
  ["1 < '2'", "Can't compare Number to String."],
  ['null < 1', "Can't compare null to Number."],
  ['new Date() > null', "Can't compare Date to null."],
  ['true < false', "Can't compare Boolean to Boolean."],
  ["new Date() < new CalendarDate()", "Can't compare Date to CalendarDate."],
  ['1 + null', "Can't apply + to Number and null."],
  ["'a' * 2", "Can't apply * to String and Number."],
  ["-'a'", "Can't negate String."],
  ["'a' + issue", "Can't turn Issue into text."],
  ['`${[1]}`', "Can't turn List into text."],
])('refuses %s', (source, message) => {
  expect(reason(source)).toBe(message);
});
