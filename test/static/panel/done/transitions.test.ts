import { makeTransition, readTransitions, type Transition } from '../../../../static/panel/done/transitions';
import { wayBack } from '../../../../static/panel/done/way-back';
import { fakeJira } from '../../fake-jira';

const bean = (id: string, name: string, key: string, more: object = {}) => ({ id, name, to: { id: '1', name, statusCategory: { id: 1, key } }, hasScreen: false, ...more });

test('reads what is open to the reader', async () => {
  const { jira, calls } = fakeJira({ status: 200, body: { expand: 'transitions', transitions: [bean('11', 'To Do', 'new'), bean('21', 'Doing', 'indeterminate', { isAvailable: true }), bean('31', 'Done', 'done', { isAvailable: false }), bean('41', 'Odd', 'undefined')] } });
  expect(await readTransitions(jira, 'SHOP-8')).toEqual({
    ok: true,
    value: [
      { id: '11', name: 'To Do', to: { name: 'To Do', category: 'new' } },
      { id: '21', name: 'Doing', to: { name: 'Doing', category: 'indeterminate' } },
      { id: '41', name: 'Odd', to: { name: 'Odd', category: 'new' } },
    ],
  });
  expect(calls).toEqual([{ method: 'GET', path: '/rest/api/3/issue/SHOP-8/transitions', body: null }]);
});

test('another shape is unreadable, a failure stays one', async () => {
  expect(await readTransitions(fakeJira({ status: 200, body: { transitions: [{ id: 1 }] } }).jira, 'SHOP-8')).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
  expect(await readTransitions(fakeJira({ status: 500 }).jira, 'SHOP-8')).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
});

test('makes a transition by its id', async () => {
  const { jira, calls } = fakeJira({ status: 204 });
  expect(await makeTransition(jira, 'SHOP-8', '21')).toEqual({ ok: true, value: null });
  expect(calls).toEqual([{ method: 'POST', path: '/rest/api/3/issue/SHOP-8/transitions', body: { transition: { id: '21' } } }]);
});

const way = (id: string, name: string, category: Transition['to']['category']): Transition => ({ id, name, to: { name, category } });
const todo = way('11', 'To Do', 'new');
const doing = way('21', 'In Progress', 'indeterminate');
const review = way('25', 'In Review', 'indeterminate');
const done = way('31', 'Done', 'done');

test.each<[string, readonly Transition[], string | null, string, Transition | null]>([
  ['the first other status in progress', [todo, doing, review, done], null, 'In Review', doing],
  ['never where it is', [review, todo, done], null, 'In Review', todo],
  ['not started where nothing is in progress', [done, todo], null, 'In Review', todo],
  ['nowhere where only done is open', [done], null, 'In Review', null],
  ['where the definition says', [doing, todo], 'To Do', 'In Review', todo],
  ['whatever the letters’ case', [doing, todo], 'to do', 'In Review', todo],
  ['nowhere else when that is not open', [doing], 'To Do', 'In Review', null],
])('a rejected issue goes to %s', (_, transitions, rejectTo, from, expected) => {
  expect(wayBack(transitions, { rejectTo }, from)).toBe(expected);
});
