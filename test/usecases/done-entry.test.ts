import fc from 'fast-check';
import { entryOfEvent, newestEntry } from '../../src/usecases/done-entry';
import type { StatusChange, WorkflowWays } from '../../src/usecases/watch-ports';
import { runs } from '../support/runs';

const categories = new Map([['1', 'new'], ['2', 'indeterminate'], ['3', 'done'], ['4', 'done']] as const);
const workflow: WorkflowWays = { categories, ways: [] };
const isDone = (id: string): boolean => categories.get(id as '1') === 'done';
const status = (id: string) => ({ id, name: `Status ${id}` });
const CREATED = Date.UTC(2026, 10, 1);

/** A walk through statuses, a change each some seconds after the other. */
const walks = fc.array(fc.constantFrom('1', '2', '3', '4'), { minLength: 1, maxLength: 12 }).map((visited) => visited.filter((id, n) => id !== visited[n - 1]));

const historyOf = (walk: readonly string[]) => {
  const changes = walk.slice(1).map((id, n): StatusChange => ({ id: String(100 + n), at: CREATED + (n + 1) * 5000, author: '712020:x', from: status(walk[n] ?? ''), to: status(id) }));
  const last = walk.at(-1) ?? '';
  return { standing: { status: { ...status(last), isDone: isDone(last) }, typeId: '1', created: CREATED, creator: null }, changes, workflow };
};

it('each entry into Done is found by its event, whatever the order, the repetitions and a late clock', () => {
  fc.assert(
    fc.property(walks, fc.array(fc.nat(99), { maxLength: 30 }), fc.integer({ min: -2000, max: 2000 }), (walk, order, late) => {
      const history = historyOf(walk);
      const events = [{ issueId: '1', at: CREATED, moved: null }, ...history.changes.map(({ at, from, to }) => ({ issueId: '1', at: at + late, moved: { from: from.id, to: to.id } }))];
      const delivered = [...order.map((n) => events[n % events.length]), ...events];
      const found = new Set(delivered.flatMap((event) => (event ? (entryOfEvent(event, history)?.change ?? []) : [])));
      const expected = [...(isDone(walk[0] ?? '') ? ['created'] : []), ...history.changes.filter(({ from, to }) => isDone(to.id) && !isDone(from.id)).map(({ id }) => id)];
      expect([...found].sort()).toEqual(expected.sort());
    }),
    runs(300),
  );
});

it('an issue in Done always has a newest entry, the one by which it came there last', () => {
  fc.assert(
    fc.property(walks.filter((walk) => isDone(walk.at(-1) ?? '')), (walk) => {
      const history = historyOf(walk);
      const entry = newestEntry(history);
      const after = walk.slice(entry?.change === 'created' ? 0 : Number(entry?.change) - 100 + 1);
      expect(entry).not.toBeNull();
      expect(after.every(isDone)).toBe(true);
    }),
    runs(300),
  );
});

it.each([
  ['a move into the status in which it is now', '3', { change: '100' }],
  ['a move that it has left behind, whose category nobody knows', '2', null],
])('without its workflow: %s', (_, last, expected) => {
  const { standing, changes } = historyOf(['1', '3']);
  const entry = entryOfEvent({ issueId: '1', at: null, moved: { from: '1', to: '3' } }, { standing: { ...standing, status: { ...status(last), isDone: isDone(last) } }, changes, workflow: null });
  expect(entry === null ? null : { change: entry.change }).toEqual(expected);
});
