import { keepDraft, keptDraft } from '../../../../static/health/new-story/kept-draft';
import { EMPTY_DRAFT } from '../../../../static/health/new-story/story-draft';

function fakeStorage(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    clear: () => held.clear(),
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

const draft = { ...EMPTY_DRAFT, need: 'pay' };

test('a draft comes back in its own project, and an emptied one is forgotten', () => {
  const storage = fakeStorage();
  expect(keepDraft(() => storage, 'SHOP', draft)).toBe(true);
  expect(keptDraft(() => storage, 'SHOP')).toEqual(draft);
  expect(keptDraft(() => storage, 'TEAM')).toEqual(EMPTY_DRAFT);
  keepDraft(() => storage, 'SHOP', EMPTY_DRAFT);
  expect(storage.length).toBe(0);
});

test.each(['{', '7', '{"need":1}', 'null'])('the damaged value %j counts as nothing kept', (value) => {
  const storage = fakeStorage();
  storage.setItem('ready-done.new-story.SHOP', value);
  expect(keptDraft(() => storage, 'SHOP')).toEqual(EMPTY_DRAFT);
});

test('a forbidden storage keeps nothing and says so; nothing typed is nothing lost', () => {
  const forbidden = (): Storage => {
    throw new Error('SecurityError');
  };
  expect(keptDraft(forbidden, 'SHOP')).toEqual(EMPTY_DRAFT);
  expect(keepDraft(forbidden, 'SHOP', draft)).toBe(false);
  expect(keepDraft(forbidden, 'SHOP', EMPTY_DRAFT)).toBe(true);
});
