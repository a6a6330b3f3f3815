import { epicJql, searchEpics } from '../../../../static/shared/epics/epic-search';
import { fakeJira } from '../../fake-jira';

const OPEN = 'project = "SHOP" AND issuetype = Epic AND statusCategory != Done';

test.each([
  ['', `${OPEN} ORDER BY updated DESC`],
  ['check', `${OPEN} AND summary ~ "check*" ORDER BY updated DESC`],
  ['fast  check', `${OPEN} AND summary ~ "fast*" AND summary ~ "check*" ORDER BY updated DESC`],
  ['a" OR project = "HR', `${OPEN} AND summary ~ "a*" AND summary ~ "OR*" AND summary ~ "project*" AND summary ~ "HR*" ORDER BY updated DESC`],
  ['\\*~?"', `${OPEN} ORDER BY updated DESC`],
  ['Größe', `${OPEN} AND summary ~ "Größe*" ORDER BY updated DESC`],
  ['shop-12', `${OPEN} AND ((summary ~ "shop*" AND summary ~ "12*") OR key = "SHOP-12") ORDER BY updated DESC`],
])('what is typed, %j, becomes JQL', (typed, jql) => {
  expect(epicJql('SHOP', typed)).toBe(jql);
});

const epic = { key: 'SHOP-1', fields: { summary: 'Checkout', status: { name: 'To Do' }, issuetype: { name: 'Epic' } } };

test('gives what Jira found', async () => {
  const { jira, calls } = fakeJira({ status: 200, body: { issues: [epic], isLast: true } });
  expect(await searchEpics(jira, 'SHOP', 'check')).toEqual({ ok: true, value: [{ key: 'SHOP-1', summary: 'Checkout', status: 'To Do' }] });
  expect(calls[0]).toMatchObject({ method: 'POST', path: '/rest/api/3/search/jql', body: { maxResults: 20 } });
});

test('offers only what stands one level above a story', async () => {
  const level = (key: string, hierarchyLevel: number) => ({ key, fields: { ...epic.fields, issuetype: { name: 'Epic', hierarchyLevel } } });
  const { jira } = fakeJira({ status: 200, body: { issues: [level('SHOP-1', 1), level('SHOP-2', 2), level('SHOP-3', 0)] } });
  expect(await searchEpics(jira, 'SHOP', '')).toMatchObject({ ok: true, value: [{ key: 'SHOP-1' }] });
});

test('a key that does not exist is no match; any other refusal is a failure', async () => {
  const refused = { status: 400, body: { errorMessages: ["An issue with key 'SHOP-99' does not exist for field 'key'."] } };
  expect(await searchEpics(fakeJira(refused).jira, 'SHOP', 'SHOP-99')).toEqual({ ok: true, value: [] });
  expect(await searchEpics(fakeJira(refused).jira, 'SHOP', 'check')).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
  expect(await searchEpics(fakeJira({ status: 200, body: { issues: 'none' } }).jira, 'SHOP', '')).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
});
