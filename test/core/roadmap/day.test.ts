import fc from 'fast-check';
import { dayAt, dayNumber, daysAfter } from '../../../src/core/roadmap/day';
import { runs } from '../../support/runs';

const DAY = 86_400_000;

it('counts days as the platform’s own calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }).filter((n) => n > -719_000), (n) => {
      const day = new Date(n * DAY).toISOString().slice(0, 10);
      expect(dayNumber(day)).toBe(n);
      expect(dayAt(n)).toBe(day);
      expect(dayAt(n + 0.9)).toBe(day);
    }),
    runs(2000),
  );
});

it.each(['', '2026-13-01', '2026-00-10', '2026-01-32', '2026-01-00', '26-1-1', 'tomorrow'])('%p is no day', (text) => {
  expect(dayNumber(text)).toBeNull();
  expect(daysAfter(text, 5)).toBe(text);
});

it.each([['2026-12-31', 1, '2027-01-01'], ['2028-02-28', 1, '2028-02-29'], ['2027-03-01', -1, '2027-02-28']] as const)('%s and %d days make %s', (day, days, then) => {
  expect(daysAfter(day, days)).toBe(then);
});
