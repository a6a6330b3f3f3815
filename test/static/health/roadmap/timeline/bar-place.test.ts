import fc from 'fast-check';
import { barPlace } from '../../../../../static/health/roadmap/timeline/bar-place';
import { widthOf } from '../../../../../static/health/roadmap/timeline/time-scale';
import { runs } from '../../../../support/runs';

const scale = { first: 100, end: 200, perDay: 4 };
const closed = { openStart: false, openEnd: false };

it.each([
  ['both days included', { start: 110, end: 119, ...closed }, 40, 40],
  ['one day is widened', { start: 110, end: 110, ...closed }, 40, 8],
  ['an unknown start grows to the left of the due date', { start: 120, end: 120, openStart: true, openEnd: false }, 56, 28],
  ['an unknown end grows to the right of the start', { start: 120, end: 120, openStart: false, openEnd: true }, 80, 28],
  ['at the left edge', { start: 100, end: 100, openStart: true, openEnd: false }, 0, 28],
  ['at the right edge', { start: 199, end: 199, openStart: false, openEnd: true }, 372, 28],
  ['beyond both edges', { start: 0, end: 900, ...closed }, 0, 400],
])('%s', (_, span, left, width) => {
  expect(barPlace(scale, span)).toEqual({ left, width });
});

it('never leaves the scale', () => {
  const span = fc.record({ start: fc.integer({ min: -500, max: 900 }), length: fc.nat({ max: 600 }), openStart: fc.boolean(), openEnd: fc.boolean() });
  fc.assert(
    fc.property(span, fc.integer({ min: 90, max: 2000 }), fc.double({ min: 0.05, max: 12, noNaN: true }), ({ start, length, openStart, openEnd }, days, perDay) => {
      const any = { first: 100, end: 100 + days, perDay };
      const { left, width } = barPlace(any, { start, end: start + length, openStart, openEnd });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(widthOf(any) + 1e-6);
      expect(width).toBeGreaterThan(0);
    }),
    runs(300),
  );
});
