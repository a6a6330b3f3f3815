import { recentEpics } from '../../../../static/shared/epics/recent-epics';

function storage(kept: Record<string, string> = {}, mayWrite = true): Storage {
  const map = new Map(Object.entries(kept));
  return {
    length: 0,
    key: () => null,
    clear: () => map.clear(),
    removeItem: (name) => void map.delete(name),
    getItem: (name) => map.get(name) ?? null,
    setItem: (name, value) => {
      if (!mayWrite) throw new Error('full');
      map.set(name, value);
    },
  };
}

test('the latest comes first, each once, five at most', () => {
  const box = storage();
  const recent = recentEpics(() => box, 'place');
  for (const key of ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'A-3']) recent.note(key);
  expect(recent.read()).toEqual(['A-3', 'A-6', 'A-5', 'A-4', 'A-2']);
  expect(recentEpics(() => box, 'elsewhere').read()).toEqual([]);
});

test.each([
  ['no JSON', storage({ place: '{' })],
  ['another shape', storage({ place: '{"a":1}' })],
  ['what is no key', storage({ place: '["A-1 OR 1=1"]' })],
])('reads nothing from %s', (_, box) => {
  expect(recentEpics(() => box, 'place').read()).toEqual([]);
});

test('where a browser keeps nothing they last as long as the screen', () => {
  const refuses = () => {
    throw new Error('forbidden');
  };
  recentEpics(refuses, 'there').note('A-1');
  recentEpics(refuses, 'there').note('A-2');
  expect(recentEpics(refuses, 'there').read()).toEqual(['A-2', 'A-1']);
  expect(recentEpics(refuses, 'elsewhere').read()).toEqual([]);
});

test('a full one stands in nobody’s way', () => {
  const full = recentEpics(() => storage({}, false), 'full');
  full.note('A-1');
  expect(full.read()).toEqual([]);
});
