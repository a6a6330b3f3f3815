import { epicDayText } from '../../../../static/health/roadmap/epic-day-text';
import { todayOf } from '../../../../static/health/roadmap/today';

const AT = Date.UTC(2026, 11, 31, 23, 30);

test.each([
  ['UTC', '2026-12-31'],
  ['Europe/Berlin', '2027-01-01'],
  ['America/Los_Angeles', '2026-12-31'],
  ['Pacific/Kiritimati', '2027-01-01'],
])('in %s it is %s', (zone, day) => {
  expect(todayOf(AT, zone)).toBe(day);
});

test('a zone that nobody knows is the browser’s own', () => {
  expect(todayOf(AT, 'Mars/Olympus')).toMatch(/^202[67]-(12|01)-(31|01)$/);
});

test.each([
  ['2027-03-04', 'Mar 4'],
  ['2026-03-04', 'Mar 4, 2026'],
  ['soon', 'soon'],
])('%s is “%s”', (day, text) => {
  expect(epicDayText(day, '2027-01-15', 'en-US')).toBe(text);
});
