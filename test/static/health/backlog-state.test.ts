import { backlogAfter, emptyBacklog } from '../../../static/health/backlog-state';
import { item } from '../facts';

const fields = { estimate: null, evidence: null };
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
