import fc from 'fast-check';
import { dayNumber } from '../../../../../src/core/roadmap/day';
import { lanesOf } from '../../../../../static/health/roadmap/timeline/lanes';
import { versionMarks } from '../../../../../static/health/roadmap/timeline/version-marks';
import { epicRow } from '../../../../support/epic-rows';
import { runs } from '../../../../support/runs';

it('no two pieces of a lane come closer than the gap, and a piece without a lane would have fitted into none', () => {
  const pieces = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 90 })).map(([from, length]) => ({ from, to: from + length })), { maxLength: 30 });
  fc.assert(
    fc.property(pieces, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 12 }), (all, most, gap) => {
      const lanes = lanesOf(all, most, gap);
      const apart = (a: number, b: number): boolean => {
        const [one, other] = [all[a], all[b]];
        return one === undefined || other === undefined || one.to + gap <= other.from || other.to + gap <= one.from;
      };
      const lost = lanes.map((lane, index) => ({ lane, index })).filter(({ lane }) => lane === null);
      for (const [a, lane] of lanes.entries()) {
        expect(lane === null || lane < most).toBe(true);
        for (let b = 0; b < a; b++) if (lane !== null && lanes[b] === lane) expect(apart(a, b)).toBe(true);
      }
      for (const { index } of lost) expect(new Set(lanes.filter((lane, other) => lane !== null && !apart(index, other))).size).toBe(most);
    }),
    runs(200),
  );
});

const version = (id: string, name: string, release: string | null) => ({ id, name, release, released: false });
const scale = { first: dayNumber('2027-01-01') ?? 0, end: dayNumber('2028-01-01') ?? 0, perDay: 2 };
const placed = (...versions: readonly ReturnType<typeof version>[]) => versionMarks(versions.map((one, n) => epicRow(`EP-${n}`, { versions: [one] })), scale).map(({ name, x, label }) => `${name} ${x} ${label === null ? 'hidden' : `${label.side} ${label.lane}`}`);

it.each<[string, readonly ReturnType<typeof version>[], readonly string[]]>([
  ['by day, each once, in the middle of its day', [version('2', 'B', '2027-03-01'), version('1', 'A', '2027-02-01'), version('1', 'A', '2027-02-01')], ['A 63 right 0', 'B 119 right 0']],
  ['without a day it is not drawn', [version('1', 'A', null)], []],
  ['names that would touch stand in lanes', [version('1', 'Spring', '2027-02-01'), version('2', 'Easter', '2027-02-05'), version('3', 'Summer', '2027-02-20')], ['Spring 63 right 0', 'Easter 71 right 1', 'Summer 101 right 2']],
  ['the fourth in one place has no name in sight', ['A', 'B', 'C', 'D'].map((name) => version(name, name, '2027-02-01')), ['A 63 right 0', 'B 63 right 1', 'C 63 right 2', 'D 63 hidden']],
  ['at the right edge the name stands to the left', [version('1', 'Christmas', '2027-12-24')], ['Christmas 715 left 0']],
])('%s', (_, versions, expected) => {
  expect(placed(...versions)).toEqual(expected);
});
