import { newEntries, type Entry, type Outcome } from '../../../../static/shared/batch/batch';
import type { Keeper } from '../../../../static/shared/batch/kept-batch';
import { keptBatch } from '../../../../static/health/bulk/kept-plan';

const plan = { does: 'estimate', points: 3 };
const keeper = (kept: ReturnType<Keeper['read']>): Keeper => ({ read: () => kept, begin: () => true, put: () => undefined, forget: () => undefined });
const entries = (...outcomes: readonly Outcome<unknown>[]): readonly Entry<unknown, unknown>[] =>
  newEntries<unknown, unknown>(outcomes.map((_, index) => ({ key: `A-${index}`, seen: null }))).map((entry, index) => ({ ...entry, outcome: outcomes[index] ?? entry.outcome }));
const done: Outcome<unknown> = { kind: 'done', undo: { before: null }, note: null };

test.each<[string, readonly Outcome<unknown>[], string | null]>([
  ['something is left', [done, { kind: 'waiting' }, { kind: 'failed', why: '', undo: null }], '“Set the estimate to 3” was not finished: 1 of 3 items done, 2 left.'],
  ['all is done', [done, { kind: 'skipped', why: '' }], '“Set the estimate to 3” is done for 1 item. You can still look at it and take it back.'],
  ['all is taken back', [{ kind: 'undone', note: null }], null],
  ['nothing was changed', [{ kind: 'skipped', why: '' }], null],
])('%s', (_, outcomes, words) => {
  expect(keptBatch(keeper({ plan, entries: entries(...outcomes) }))?.words ?? null).toBe(words);
});

test('a plan of another shape is not carried out', () => {
  expect(keptBatch(keeper({ plan: { does: 'delete' }, entries: entries(done) }))).toBeNull();
  expect(keptBatch(keeper(null))).toBeNull();
});
