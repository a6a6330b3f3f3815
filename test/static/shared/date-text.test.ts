import { countText } from '../../../src/core/count-text';
import { dateText } from '../../../static/shared/date-text';

test('a moment in the reader\'s language and time zone', () => {
  expect(dateText('2026-11-09T23:30:00Z', 'en-GB', 'Europe/Berlin')).toBe('10 Nov 2026, 00:30');
});

test('a locale that the browser does not know does no harm; what is no date is shown as it came', () => {
  expect(dateText('2026-11-09T12:00:00Z', 'not_a_locale', 'Nowhere')).toContain('2026');
  expect(dateText('yesterday', 'en-GB', 'UTC')).toBe('yesterday');
});

test('one and many', () => {
  expect([countText(0, 'point'), countText(1, 'point'), countText(2, 'point')]).toEqual(['0 points', '1 point', '2 points']);
});
