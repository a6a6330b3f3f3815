import { dayText } from '../../../static/shared/day-text';

const now = Date.UTC(2026, 10, 22);

test.each([
  ['this year', Date.UTC(2026, 10, 3, 12), 'en-US', 'UTC', 'Nov 3'],
  ['another year', Date.UTC(2027, 1, 1, 12), 'en-US', 'UTC', 'Feb 1, 2027'],
  ['as the reader writes it', Date.UTC(2027, 1, 1, 12), 'de-DE', 'UTC', '1. Feb. 2027'],
  ['where the reader is', Date.UTC(2026, 10, 3, 23, 30), 'en-GB', 'Europe/Berlin', '4 Nov'],
  ['a year that has begun where the reader is', Date.UTC(2026, 11, 31, 23, 30), 'en-US', 'Europe/Berlin', 'Jan 1, 2027'],
])('%s', (_, at, locale, timezone, text) => {
  expect(dayText(at, now, locale, timezone)).toBe(text);
});

test('a locale that the browser does not know does no harm', () => {
  expect(dayText(Date.UTC(2027, 1, 1, 12), now, 'not_a_locale', 'Nowhere')).toContain('2027');
});
