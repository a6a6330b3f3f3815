import { formatDate } from '../../../static/shared/format-date';

const AT = Date.UTC(2026, 10, 22, 23, 30);

it.each([
  ['what the reader has', 'en-GB', 'Asia/Tokyo', '23 November 2026'],
  ['a locale that nobody knows keeps the time zone', 'not a locale!', 'Asia/Tokyo', /23/],
  ['a time zone that nobody knows keeps the language', 'de-DE', 'Nowhere/At all', /\. November 2026$/],
  ['neither', 'not a locale!', 'Nowhere/At all', /2026/],
])('%s', (_, locale, timeZone, text) => {
  expect(formatDate(AT, locale, { dateStyle: 'long', timeZone })).toMatch(text);
});
