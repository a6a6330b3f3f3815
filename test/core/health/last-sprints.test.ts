import fc from 'fast-check';
import { lastSprints } from '../../../src/core/health/last-sprints';
import type { Sprint } from '../../../src/core/health/work-history';
import { runs } from '../../support/runs';

const sprint = (start: number | null, end: number | null, state: Sprint['state'] = 'closed'): Sprint => ({ id: 1, name: '', state, start, end });
const of = (...pairs: readonly (readonly [number, number])[]): readonly Sprint[] => pairs.map(([from, to]) => sprint(from, to));

it.each<[string, readonly Sprint[], readonly (readonly [number, number])[]]>([
  ['one after the other, in whatever order', of([14, 28], [0, 14], [28, 42]), [[0, 14], [14, 28], [28, 42]]],
  ['only five', of([0, 10], [10, 20], [20, 30], [30, 40], [40, 50], [50, 60], [60, 70]), [[20, 30], [30, 40], [40, 50], [50, 60], [60, 70]]],
  ['two teams side by side', of([0, 14], [0, 14], [14, 28], [15, 29]), [[0, 14], [15, 29]]],
  ['completed a day late', of([0, 15], [14, 28]), [[0, 14], [14, 28]]],
  ['a pause between', of([0, 14], [20, 34]), [[0, 14], [20, 34]]],
  ['a short one within a long one', of([0, 30], [10, 12]), [[0, 30]]],
  ['not closed, or without dates', [sprint(0, 14, 'active'), sprint(null, 14), sprint(0, null), sprint(14, 0)], []],
])('%s', (_, sprints, spans) => {
  expect(lastSprints(sprints)).toEqual(spans.map(([from, to]) => ({ from, to })));
});

it('never overlaps, and never gives a span without length', () => {
  const any = fc.array(fc.record({ from: fc.nat(200), length: fc.nat(40) }), { maxLength: 12 });
  fc.assert(
    fc.property(any, (all) => {
      const spans = lastSprints(all.map(({ from, length }) => sprint(from, from + length)));
      spans.forEach(({ from, to }, index) => expect(from < to && (index === 0 || (spans[index - 1]?.to ?? 0) <= from)).toBe(true));
      expect(spans.length === 0).toBe(all.every(({ length }) => length === 0));
    }),
    runs(300),
  );
});
