import { backlogAfter, emptyBacklog, shownItems } from '../../../static/health/backlog-state';
import { readingText } from '../../../static/health/reading-text';
import { item } from '../facts';

const fields = { estimates: [], evidence: null, readiness: null, criteria: [], sprint: null };
const down = { kind: 'unavailable', status: 429, details: [] } as const;
const items = (...keys: readonly string[]) => keys.map((key) => item({ key }));
const read = (total: number | null, ...keys: readonly string[]) => ({ kind: 'read', items: items(...keys), read: keys.length, total }) as const;
const complete = (...keys: readonly string[]) => ({ kind: 'complete', items: items(...keys), renewed: null, unread: 0 }) as const;
const keys = (backlog: typeof emptyBacklog) => shownItems(backlog).map(({ facts }) => facts.key);

test('a failure keeps what was read, and reading goes on from there', () => {
  const one = [{ kind: 'fields', fields } as const, read(2, 'A')].reduce(backlogAfter, emptyBacklog);
  expect(one).toMatchObject({ phase: 'reading', read: 1, total: 2, fields });
  const stopped = backlogAfter(one, { kind: 'failed', failure: down, items: one.items, read: 1 });
  expect(stopped).toMatchObject({ phase: 'stopped', total: 2, failure: down });
  expect(keys(stopped)).toEqual(['A']);
  const again = backlogAfter(stopped, { kind: 'again' });
  expect(again).toMatchObject({ phase: 'reading', failure: null });
  expect(backlogAfter(again, complete('A', 'B'))).toMatchObject({ phase: 'complete', read: 2, total: 2 });
});

test('reading anew shows what was there until as much has been read', () => {
  const before = [{ kind: 'fields', fields } as const, complete('A', 'B')].reduce(backlogAfter, emptyBacklog);
  const anew = backlogAfter(before, { kind: 'anew' });
  expect(anew).toMatchObject({ phase: 'reading', items: [], fields });
  expect(keys(anew)).toEqual(['A', 'B']);
  expect(keys(backlogAfter(anew, read(2, 'A')))).toEqual(['A', 'B']);
  expect(keys(backlogAfter(anew, read(2, 'A', 'C')))).toEqual(['A', 'C']);
  expect(keys(backlogAfter(anew, complete('C')))).toEqual(['C']);
});

test.each([
  [{ phase: 'reading' }, 'Looking which items there are…'],
  [{ phase: 'reading', read: 300, total: null }, '300 read…'],
  [{ phase: 'reading', read: 4200, total: 10_000 }, '4,200 of 10,000 read…'],
  [{ phase: 'stopped', read: 1_234_567, total: 9_999_999 }, '1,234,567 of 9,999,999 read…'],
  [{ phase: 'complete' }, "You can see 1 open item. Items that you can't see are not counted."],
  [{ phase: 'complete', renewed: 0 }, "You can see 1 open item. Items that you can't see are not counted."],
  [{ phase: 'complete', renewed: 1200 }, "You can see 1 open item. Items that you can't see are not counted. 1,200 changed since you last looked."],
  [{ phase: 'complete', unread: 2 }, "You can see 1 open item. Items that you can't see are not counted. Jira could not give 2 items."],
] as const)('%j reads “%s”', (state, text) => {
  expect(readingText({ ...emptyBacklog, items: items('A'), ...state })).toBe(text);
});
