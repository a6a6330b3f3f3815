import fc from 'fast-check';
import { dayAt, dayNumber } from '../../../../../src/core/roadmap/day';
import { ticks, unitsOf } from '../../../../../static/health/roadmap/timeline/axis-ticks';
import { nextUnit, unitStart } from '../../../../../static/health/roadmap/timeline/calendar';
import { tickText } from '../../../../../static/health/roadmap/timeline/tick-text';
import { runs } from '../../../../support/runs';

const number = (day: string): number => dayNumber(day) ?? 0;

describe('calendar', () => {
  it.each([
    ['week', '2027-01-15', '2027-01-11', '2027-01-18'],
    ['week', '2027-01-11', '2027-01-11', '2027-01-18'],
    ['week', '2027-01-01', '2026-12-28', '2027-01-04'],
    ['week', '1969-12-31', '1969-12-29', '1970-01-05'],
    ['month', '2027-12-31', '2027-12-01', '2028-01-01'],
    ['month', '2028-02-29', '2028-02-01', '2028-03-01'],
    ['quarter', '2027-06-30', '2027-04-01', '2027-07-01'],
    ['quarter', '2027-11-01', '2027-10-01', '2028-01-01'],
    ['year', '2027-06-30', '2027-01-01', '2028-01-01'],
  ] as const)('the %s of %s is from %s to %s', (unit, day, start, next) => {
    expect([dayAt(unitStart(unit, number(day))), dayAt(nextUnit(unit, number(day)))]).toEqual([start, next]);
  });

  it('units lie side by side without gaps', () => {
    fc.assert(
      fc.property(fc.constantFrom('week', 'month', 'quarter', 'year'), fc.integer({ min: -100_000, max: 100_000 }), (unit, day) => {
        expect(unitStart(unit, day)).toBeLessThanOrEqual(day);
        expect(nextUnit(unit, day)).toBeGreaterThan(day);
        expect(unitStart(unit, nextUnit(unit, day))).toBe(nextUnit(unit, day));
        expect(nextUnit(unit, unitStart(unit, day) - 1)).toBe(unitStart(unit, day));
      }),
      runs(300),
    );
  });
});

it.each([
  [8, 'week', 'month'],
  [4.5, 'month', 'year'],
  [1.1, 'month', 'year'],
  [1, 'quarter', 'year'],
  [0.3, 'year', null],
] as const)('%f pixels a day: %s below %s', (perDay, fine, coarse) => {
  expect(unitsOf({ first: 0, end: 100, perDay })).toEqual({ fine, coarse });
});

it('the parts in sight, the first cut at the edge of the scale', () => {
  const scale = { first: number('2027-01-10'), end: number('2027-06-01'), perDay: 2 };
  expect(ticks(scale, 'month', 0, 100).map(({ start, x, width }) => [dayAt(start), x, width])).toEqual([
    ['2027-01-01', 0, 44],
    ['2027-02-01', 44, 56],
    ['2027-03-01', 100, 62],
  ]);
  expect(ticks(scale, 'month', 150, 9000).map(({ start }) => dayAt(start))).toEqual(['2027-03-01', '2027-04-01', '2027-05-01']);
});

it.each([
  ['week', '2027-01-11', 'en-US', false, '11'],
  ['month', '2027-03-01', 'en-US', false, 'Mar'],
  ['month', '2027-03-01', 'de', false, 'Mär'],
  ['month', '2027-03-01', 'en-US', true, 'Mar 2027'],
  ['month', '2027-03-01', 'ja', true, '2027年3月'],
  ['quarter', '2027-04-01', 'en-US', false, 'Q2'],
  ['year', '2027-01-01', 'en-US', true, '2027'],
  ['year', '2027-01-01', 'no such locale', true, '2027'],
] as const)('%s %s in %s', (unit, day, locale, alone, text) => {
  expect(tickText(unit, number(day), locale, alone)).toBe(text);
});
