import { answer, reason } from './model';

test.each([
  ["new Date('2026-01-31').plusMonths(1).toString()", '2026-02-28'],
  ["new Date('2028-03-31').minusMonths(1).toISOString()", '2028-02-29T00:00:00.000Z'],
  ["new Date('2026-01-31T10:20:30.500+0200')", '2026-01-31T08:20:30.500Z'],
  ["new Date('2026-01-31T10:20').toString()", '2026-01-31 10:20'],
  ['new Date(0).plusDays(1).minusHours(1).plusMinutes(5).toISOString()', '1970-01-01T23:05:00.000Z'],
  ['new Date()', '2026-09-14T10:00:00.000Z'],
  ['new Date().toCalendarDate() == new CalendarDate()', true],
  ['new Date().toCalendarDateUTC()', '2026-09-14'],
  ['issue.created < new Date().minusDays(7)', true],
  ["new CalendarDate('2026-12-31').plusDays(1)", '2027-01-01'],
  ["new CalendarDate('2026-01-31').minusMonths(2).toString()", '2025-11-30'],
  ["let d = new Date('2026-02-03T04:05:06.007Z'); [d.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds()]", [2026, 1, 3, 2, 4, 5, 6, 7]],
  ["new CalendarDate('2026-02-03').getDate() + new Date(5).getTime()", 8],
  ["'due ' + new CalendarDate('2026-02-03')", 'due 2026-02-03'],
])('%s', (source, value) => {
  expect(answer(source)).toEqual(value);
});

test.each([
  ["new Date('tomorrow')", '"tomorrow" is not a date.'],
  ["new Date('2026-02-30')", '"2026-02-30" is not a date.'],
  ["new Date('2026-01-01T99:00')", '"2026-01-01T99:00" is not a date.'],
  ["new CalendarDate('2026-01-01T00:00')", '"2026-01-01T00:00" is not a date.'],
  ['new CalendarDate(null)', 'Argument 1 must be String, not null.'],
  ['new Date(1e20)', 'The date is out of range.'],
  ['new Date().plusMonths(1e12)', 'The date is out of range.'],
  ['new Date().plusDays(0.5)', 'Argument 1 must be a whole Number, not Number.'],
])('refuses %s', (source, message) => {
  expect(reason(source)).toBe(message);
});

test('a CalendarDate has no hours', () => {
  expect(reason('new CalendarDate().plusHours(1)')).toContain('Unrecognized property of `new CalendarDate()`: "plusHours"');
});
