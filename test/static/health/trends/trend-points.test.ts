import fc from 'fast-check';
import { dayBefore, trendPoints } from '../../../../static/health/trends/trend-points';
import { daysFrom, snapshotOf } from './snapshot-of';

const TODAY = '2026-11-22';
const shown = (days: readonly string[], range: 30 | 90 | 400 = 30) => trendPoints(days.map((day) => snapshotOf(day)), range, TODAY).map(({ day, snapshot }) => (snapshot === null ? `(${day})` : day));

test.each([
  ['2026-03-01', 1, '2026-02-28'],
  ['2024-03-01', 1, '2024-02-29'],
  ['2026-10-25', 0, '2026-10-25'],
  ['2026-12-31', -1, '2027-01-01'],
])('%s, %i days before: %s', (day, days, before) => {
  expect(dayBefore(day, days)).toBe(before);
});

test('a day that was not counted is a gap, and nothing stands before the first', () => {
  expect(shown(['2026-11-18', '2026-11-19', '2026-11-21', TODAY])).toEqual(['2026-11-18', '2026-11-19', '(2026-11-20)', '2026-11-21', TODAY]);
});

test('a today that is not counted yet is no gap; a yesterday is', () => {
  expect(shown(['2026-11-19', '2026-11-20'])).toEqual(['2026-11-19', '2026-11-20', '(2026-11-21)']);
});

test('what is older than the range does not show', () => {
  expect(shown(['2026-10-23', '2026-10-24'])[0]).toBe('2026-10-24');
  expect(shown(['2026-10-23'])).toEqual([]);
});

test('nothing counted, nothing shown', () => {
  expect(shown([])).toEqual([]);
});

test('over 400 days a point is the last counted day of its week', () => {
  const days = daysFrom('2026-10-26', TODAY, ['2026-11-15', '2026-11-14', ...daysFrom('2026-11-02', '2026-11-08')]);
  expect(shown(days, 400)).toEqual(['2026-11-01', '(2026-11-08)', '2026-11-13', TODAY]);
});

test('each day of a range stands there once, in order, whatever was counted', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 1 }), (back) => {
      const points = trendPoints(back.map((days) => snapshotOf(dayBefore(TODAY, days))), 90, TODAY);
      const days = points.map(({ day }) => day);
      expect(days).toEqual([...new Set(days)].sort());
      expect(points.filter(({ snapshot }) => snapshot !== null)).toHaveLength(back.filter((one) => one < 90).length);
      points.slice(1).forEach(({ day }, index) => expect(dayBefore(day, 1)).toBe(days[index]));
    }),
  );
});
