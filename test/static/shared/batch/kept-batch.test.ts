import { batchKeeper } from '../../../../static/shared/batch/kept-batch';

function memory(): Storage & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    clear: () => held.clear(),
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
  };
}

const steps = [{ key: 'A-1', seen: null }, { key: 'A-2', seen: 3 }];

test('what was kept is read back, each result on its own', () => {
  const storage = memory();
  const keeper = batchKeeper(() => storage, 'place');
  expect(keeper.read()).toBeNull();
  keeper.begin({ does: 'it' }, steps);
  keeper.put('A-2', { kind: 'done', undo: { before: 3 }, note: null });
  const before = storage.held.get('place');
  keeper.put('A-1', { kind: 'failed', why: 'No.', undo: null });
  expect(storage.held.get('place')).toBe(before);
  expect(batchKeeper(() => storage, 'place').read()).toEqual({
    plan: { does: 'it' },
    entries: [{ ...steps[0], outcome: { kind: 'failed', why: 'No.', undo: null } }, { ...steps[1], outcome: { kind: 'done', undo: { before: 3 }, note: null } }],
  });
  keeper.forget();
  expect(storage.held.size).toBe(0);
});

test('a new batch forgets the one before', () => {
  const storage = memory();
  const keeper = batchKeeper(() => storage, 'place');
  keeper.begin({}, steps);
  keeper.put('A-1', { kind: 'waiting' });
  keeper.begin({}, [{ key: 'B-1', seen: 1 }]);
  expect([...storage.held.keys()]).toEqual(['place']);
});

test.each(['not json', '{}', '{"plan":1,"steps":[{"key":1}]}'])('what is damaged is nothing: %s', (text) => {
  const storage = memory();
  storage.setItem('place', text);
  expect(batchKeeper(() => storage, 'place').read()).toBeNull();
});

test('a result that is damaged was not tried: its issue is looked at again', () => {
  const storage = memory();
  const keeper = batchKeeper(() => storage, 'place');
  keeper.begin({}, steps);
  storage.setItem('place/A-1', '{"kind":"done"}');
  expect(keeper.read()?.entries[0]?.outcome).toEqual({ kind: 'waiting' });
});

test('a browser that keeps nothing does no harm', () => {
  const keeper = batchKeeper(() => {
    throw new Error('forbidden');
  }, 'place');
  expect(keeper.begin({}, steps)).toBe(false);
  keeper.put('A-1', { kind: 'waiting' });
  keeper.forget();
  expect(keeper.read()).toBeNull();
});
