import { moves } from '../../src/jira/moves';
import type { Send } from '../../src/jira/send';

function asking(...answers: readonly unknown[]) {
  const bodies: unknown[] = [];
  const send: Send = (_, init) => {
    bodies.push(JSON.parse(init?.body ?? 'null'));
    return Promise.resolve(Response.json(answers[bodies.length - 1]));
  };
  return { bodies, moves: moves(send, 'done-gate') };
}

const item = { field: 'status', fieldId: 'status', fieldtype: 'jira', from: '1', fromString: 'To Do', to: '3', toString: 'Done' };
const history = (id: string, created: string | number, items: readonly object[] = [item]) => ({ id, created, author: { accountId: '712020:dan' }, items });
const AT = Date.UTC(2026, 10, 21);

it('puts the changes of all pages in order of time, each to its issue', async () => {
  const { bodies, moves: asked } = asking(
    { issueChangeLogs: [{ issueId: '1', changeHistories: [history('11', new Date(AT + 5).toISOString())] }], nextPageToken: 'p2' },
    { issueChangeLogs: [{ issueId: '1', changeHistories: [history('10', new Date(AT).toISOString())] }, { issueId: '2', changeHistories: [history('12', new Date(AT).toISOString())] }], nextPageToken: null },
  );
  const found = await asked.statusChanges([1, 2]);
  expect(found.get(1)).toEqual([
    { id: '10', at: AT, author: '712020:dan', from: { id: '1', name: 'To Do' }, to: { id: '3', name: 'Done' } },
    { id: '11', at: AT + 5, author: '712020:dan', from: { id: '1', name: 'To Do' }, to: { id: '3', name: 'Done' } },
  ]);
  expect(found.get(2)?.map(({ id }) => id)).toEqual(['12']);
  expect(bodies).toEqual([{ issueIdsOrKeys: ['1', '2'], fieldIds: ['status'] }, { issueIdsOrKeys: ['1', '2'], fieldIds: ['status'], nextPageToken: 'p2' }]);
});

it.each([
  ['a date', '2026-11-21T00:00:00.000+0000'],
  ['seconds, as the documents’ sample has them', AT / 1000],
  ['milliseconds', AT],
])('reads a moment that is %s', async (_, created) => {
  const { moves: asked } = asking({ issueChangeLogs: [{ issueId: '1', changeHistories: [history('1', created)] }] });
  expect((await asked.statusChanges([1])).get(1)?.[0]?.at).toBe(AT);
});

it('changes without a status, and an author who is gone, do no harm', async () => {
  const { toString: _, ...unnamed } = item;
  const { moves: asked } = asking({ issueChangeLogs: [{ issueId: '1', changeHistories: [history('1', AT, [{ field: 'labels', fieldId: 'labels' }]), { id: '2', created: AT, items: [unnamed] }] }] });
  expect((await asked.statusChanges([1])).get(1)).toEqual([{ id: '2', at: AT, author: null, from: { id: '1', name: 'To Do' }, to: { id: '3', name: '3' } }]);
});
