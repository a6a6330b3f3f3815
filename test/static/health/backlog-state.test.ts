import { backlogAfter, emptyBacklog, shownItems } from '../../../static/health/backlog-state';
import { item } from '../facts';

const fields = { estimates: [], evidence: null, readiness: null, criteria: [], sprint: null };
const down = { kind: 'unavailable', status: 429, details: [] } as const;

test('pages add up; a failure keeps them and reading goes on from the same page', () => {
  const started = backlogAfter(emptyBacklog, { kind: 'fields', fields });
  const one = backlogAfter(started, { kind: 'page', items: [item({ key: 'A' })], next: 't2' });
  expect(one).toMatchObject({ phase: 'reading', next: 't2', fields });
  const stopped = backlogAfter(one, { kind: 'failed', failure: down });
  expect(stopped).toMatchObject({ phase: 'stopped', next: 't2', failure: down });
  expect(stopped.items).toHaveLength(1);
  const again = backlogAfter(stopped, { kind: 'again' });
  expect(again).toMatchObject({ phase: 'reading', next: 't2', failure: null });
  const complete = backlogAfter(again, { kind: 'page', items: [item({ key: 'B' })], next: null });
  expect(complete.phase).toBe('complete');
  expect(complete.items.map(({ facts }) => facts.key)).toEqual(['A', 'B']);
});

test('reading anew shows what was there until as much has been read', () => {
  const page = (next: string | null, ...keys: readonly string[]) => ({ kind: 'page', items: keys.map((key) => item({ key })), next }) as const;
  const read = [{ kind: 'fields', fields } as const, page(null, 'A', 'B')].reduce(backlogAfter, emptyBacklog);
  const anew = backlogAfter(read, { kind: 'anew' });
  const keys = (backlog: typeof read) => shownItems(backlog).map(({ facts }) => facts.key);
  expect(anew).toMatchObject({ phase: 'reading', items: [], next: null, fields });
  expect(keys(anew)).toEqual(['A', 'B']);
  expect(keys(backlogAfter(anew, page('t2', 'A')))).toEqual(['A', 'B']);
  expect(keys(backlogAfter(anew, page('t2', 'A', 'C')))).toEqual(['A', 'C']);
  expect(keys(backlogAfter(anew, page(null, 'C')))).toEqual(['C']);
});
