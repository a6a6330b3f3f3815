import fc from 'fast-check';
import { CHUNK_SIZE, chunkPlan, type Chunks } from '../../../../static/health/reading/chunk-plan';
import { runs } from '../../../support/runs';

const kept: Chunks = new Map([[0, [1, 2]], [1, [3, 4]], [4, [5]]]);

test.each<[string, readonly number[], readonly number[], readonly number[], readonly number[]]>([
  ['nothing changed', [5, 4, 3, 2, 1], [], [], []],
  ['one changed', [1, 2, 3, 4, 5], [4], [1], []],
  ['one is gone', [1, 3, 4, 5], [], [0], []],
  ['a chunk is left empty', [1, 2, 3, 4], [], [], [4]],
  ['one is new', [1, 2, 3, 4, 5, 9], [9], [5], []],
])('%s', (_, ids, changed, write, remove) => {
  // the kept chunks are few and small, so that they are rewritten only where they must be
  const plan = chunkPlan(kept, [...ids, ...Array.from({ length: CHUNK_SIZE }, (__, n) => 1000 + n)], new Set(changed));
  expect(plan.write.filter((number) => kept.has(number) || plan.chunks.get(number)?.some((id) => id < 1000))).toEqual(expect.arrayContaining([...write]));
  expect(plan.write.filter((number) => kept.has(number))).toEqual(write.filter((number) => kept.has(number)));
  expect(plan.remove).toEqual(remove);
});

test('chunks that have become too empty are written anew', () => {
  const plan = chunkPlan(kept, [1, 5], new Set());
  expect(plan).toEqual({ chunks: new Map([[0, [1, 5]]]), write: [0], remove: [1, 4] });
});

test('whatever is kept and whatever is to be: exactly that stands there, in chunks of bounded size', () => {
  const someIds = fc.uniqueArray(fc.integer({ min: 1, max: 3000 }), { maxLength: 1400 });
  fc.assert(
    fc.property(someIds, someIds, someIds, (first, second, changed) => {
      const before = chunkPlan(new Map(), first, new Set());
      const plan = chunkPlan(before.chunks, second, new Set(changed));
      const stored = new Map(before.chunks);
      for (const number of plan.remove) stored.delete(number);
      for (const number of plan.write) stored.set(number, plan.chunks.get(number) ?? []);
      expect([...stored].sort()).toEqual([...plan.chunks].sort());
      expect([...stored.values()].flat().sort()).toEqual([...second].sort());
      expect(Math.max(0, ...[...stored.values()].map((ids) => ids.length))).toBeLessThanOrEqual(CHUNK_SIZE);
      for (const id of second) if (changed.includes(id)) expect(plan.write.some((number) => plan.chunks.get(number)?.includes(id))).toBe(true);
    }),
    runs(30),
  );
});
