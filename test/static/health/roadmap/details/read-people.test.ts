import { mayEdit } from '../../../../../static/health/roadmap/details/may-edit';
import { readPeople } from '../../../../../static/health/roadmap/details/read-people';
import { epic, noSignals, openItem } from '../../../../support/roadmap';
import { fakeJira } from '../../../fake-jira';

const item = (key: string, assignee: string | null, components: readonly string[] = []) => {
  const one = openItem(key, 'SHOP-1');
  return { ...one, facts: { ...one.facts, assignee }, signals: { ...noSignals, components } };
};
const work = (...open: readonly ReturnType<typeof item>[]) => ({ epic: epic('SHOP-1', { signals: { ...noSignals, components: ['7'] } }), open, done: [] });
const components = { status: 200, body: [{ id: '7', name: 'Payment', lead: { displayName: 'Dan' } }, { id: '8', name: 'Pages', lead: null }, { id: '9', name: 'Elsewhere' }] };

test('components of the epic and its items with who leads them, and each assignee once', async () => {
  const { jira, calls } = fakeJira(components, { status: 200, body: { issues: [{ id: '4', fields: { assignee: { displayName: 'Zoë' } } }, { id: '3', fields: { assignee: { displayName: 'Ada' } } }, { id: '5', fields: { assignee: null } }] } });
  const answer = await readPeople(jira, 'SHOP', work(item('SHOP-2', 'a'), item('SHOP-3', 'a', ['8']), item('SHOP-4', 'b'), item('SHOP-5', null)));
  expect(answer).toEqual({ ok: true, value: { components: [{ name: 'Payment', lead: 'Dan' }, { name: 'Pages', lead: null }], assignees: ['Ada', 'Zoë'] } });
  expect(calls.map(({ path }) => path)).toEqual(['/rest/api/3/project/SHOP/components', '/rest/api/3/issue/bulkfetch']);
  expect(calls[1]?.body).toMatchObject({ issueIdsOrKeys: ['3', '4'], fields: ['assignee'] });
});

test('nobody to ask for asks nothing', async () => {
  const { jira, calls } = fakeJira({ status: 500 });
  expect(await readPeople(jira, 'SHOP', { epic: epic('SHOP-1'), open: [item('SHOP-2', null)], done: [] })).toEqual({ ok: true, value: { components: [], assignees: [] } });
  expect(calls).toEqual([]);
});

test('trouble is a failure', async () => {
  expect(await readPeople(fakeJira({ status: 503 }).jira, 'SHOP', work())).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
  expect(await readPeople(fakeJira(components, { status: 503 }).jira, 'SHOP', work(item('SHOP-2', 'a')))).toMatchObject({ ok: false });
});

test.each([
  [{ status: 200, body: { permissions: { EDIT_ISSUES: { havePermission: true } } } }, true],
  [{ status: 200, body: { permissions: { EDIT_ISSUES: { havePermission: false } } } }, false],
  [{ status: 500 }, true],
])('%j: may edit %p', async (answer, may) => {
  const { jira, calls } = fakeJira(answer);
  expect(await mayEdit(jira, 'SHOP-1')).toBe(may);
  expect(calls[0]?.path).toBe('/rest/api/3/mypermissions?permissions=EDIT_ISSUES&issueKey=SHOP-1');
});
