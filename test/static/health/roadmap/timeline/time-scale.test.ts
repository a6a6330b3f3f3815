import fc from 'fast-check';
import { dayAt, dayNumber } from '../../../../../src/core/roadmap/day';
import { dayAtX, scaleOf, widthOf, xOf, zoomBy, ZOOMS } from '../../../../../static/health/roadmap/timeline/time-scale';
import { timeWindow } from '../../../../../static/health/roadmap/timeline/time-window';
import { epicSpan } from '../../../../../static/health/roadmap/timeline/epic-span';
import { epicRow, manyEpicRows } from '../../../../support/epic-rows';
import { TODAY } from '../../../../support/roadmap';
import { runs } from '../../../../support/runs';

const number = (day: string): number => dayNumber(day) ?? 0;
const range = (high: string) => ({ low: high, middle: high, high, beyond: false });

describe('window', () => {
  it.each([
    ['no epics: this month, and a quarter ahead', [], '2027-01-01', '2027-05-01'],
    ['whole months around the bars', [epicRow('EP-1', { start: '2026-11-20', due: '2027-06-30' })], '2026-11-01', '2027-07-01'],
    ['a bar at the beginning of a month has room before it', [epicRow('EP-1', { start: '2026-11-05', due: '2027-02-01' })], '2026-10-01', '2027-05-01'],
    ['versions', [epicRow('EP-1', { versions: [{ id: '1', name: '1', release: '2027-09-10', released: false }] })], '2027-01-01', '2027-10-01'],
    ['a forecast', [epicRow('EP-1', {}, { range: range('2027-09-10') })], '2027-01-01', '2027-10-01'],
    ['a forecast far away, at most a year further than the dates', [epicRow('EP-1', {}, { range: range('2040-09-10') })], '2027-01-01', '2028-05-01'],
    ['a date that nobody means', [epicRow('EP-1', { start: '0226-01-01', due: '9226-01-01' })], '2022-01-01', '2032-02-01'],
  ])('%s', (_, rows, first, end) => {
    const window = timeWindow(rows, TODAY);
    expect([dayAt(window.first), dayAt(window.end)]).toEqual([first, end]);
  });
});

describe('scale', () => {
  const window = { first: number('2027-01-01'), end: number('2028-01-01') };

  it.each([
    ['quarter', 910, 10, 3650],
    ['half-year', 910, 5, 1825],
    ['year', 730, 2, 730],
    ['fit', 730, 2, 730],
  ] as const)('%s in %i pixels: %i a day', (zoom, width, perDay, all) => {
    const scale = scaleOf(zoom, window, width);
    expect([scale.perDay, widthOf(scale), xOf(scale, window.first + 1)]).toEqual([perDay, all, perDay]);
  });

  it('a window shorter than what is in sight grows into the future, so that nothing is left empty', () => {
    const scale = scaleOf('year', { first: 0, end: 100 }, 730);
    expect([scale.end, widthOf(scale)]).toEqual([365, 730]);
  });

  it('steps closer and further away, and holds at both ends', () => {
    expect(ZOOMS.map((zoom) => zoomBy(zoom, 1))).toEqual(['quarter', 'quarter', 'half-year', 'year']);
    expect(ZOOMS.map((zoom) => zoomBy(zoom, -1))).toEqual(['half-year', 'year', 'fit', 'fit']);
  });

  const scales = fc.record({ zoom: fc.constantFrom(...ZOOMS), width: fc.integer({ min: 1, max: 4000 }), first: fc.integer({ min: 0, max: 40_000 }), days: fc.integer({ min: 90, max: 4000 }) }).map(({ zoom, width, first, days }) => scaleOf(zoom, { first, end: first + days }, width));

  it('a later day never lies further left, every day lies inside, and a place leads back to its day', () => {
    fc.assert(
      fc.property(scales, fc.integer({ min: -1000, max: 60_000 }), fc.integer({ min: -1000, max: 60_000 }), (scale, one, other) => {
        const [a, b] = [xOf(scale, Math.min(one, other)), xOf(scale, Math.max(one, other))];
        expect(a).toBeLessThanOrEqual(b);
        expect(Math.min(a, b)).toBeGreaterThanOrEqual(0);
        expect(Math.max(a, b)).toBeLessThanOrEqual(widthOf(scale));
        if (one >= scale.first && one <= scale.end) expect(dayAtX(scale, xOf(scale, one))).toBeCloseTo(one, 6);
      }),
      runs(300),
    );
  });

  it('every bar of three hundred epics lies wholly inside the window', () => {
    const rows = manyEpicRows(300);
    const { first, end } = timeWindow(rows, TODAY);
    const spans = rows.flatMap((row) => epicSpan(row, TODAY) ?? []);
    expect(spans.length).toBeGreaterThan(250);
    expect(spans.filter((span) => span.start < first || span.end + 1 > end || span.start > span.end)).toEqual([]);
  });
});
