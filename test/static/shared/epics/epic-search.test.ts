import { epicJql, epicsByKey, searchEpics, type EpicSearch } from '../../../../static/shared/epics/epic-search';
import { fakeJira } from '../../fake-jira';

const search = (typed: string, over: Partial<EpicSearch> = {}): EpicSearch => ({ projectKey: 'SHOP', types: null, typed, finished: false, ...over });
const OWN = 'project = "SHOP" AND issuetype = Epic';
const OPEN = 'AND statusCategory != Done ORDER BY updated DESC';

test.each([
  ['', {}, `${OWN} ${OPEN}`],
  ['check', {}, `${OWN} AND summary ~ "check*" ${OPEN}`],
  ['fast  check', {}, `${OWN} AND summary ~ "fast*" AND summary ~ "check*" ${OPEN}`],
  ['a" OR project = "HR', {}, `${OWN} AND summary ~ "a*" AND summary ~ "OR*" AND summary ~ "project*" AND summary ~ "HR*" ${OPEN}`],
  ['\\*~?"', {}, `${OWN} ${OPEN}`],
  ['Größe', {}, `${OWN} AND summary ~ "Größe*" ${OPEN}`],
  ['shop-12', {}, `((${OWN} AND summary ~ "shop*" AND summary ~ "12*") OR key = "SHOP-12") ${OPEN}`],
  ['plan-3', { finished: true }, `((${OWN} AND summary ~ "plan*" AND summary ~ "3*") OR key = "PLAN-3") ORDER BY updated DESC`],
  ['', { types: ['10000', '10007'] }, 'project = "SHOP" AND issuetype in (10000, 10007) AND statusCategory != Done ORDER BY updated DESC'],
  ['check', { types: ['10000'], finished: true }, 'project = "SHOP" AND issuetype in (10000) AND summary ~ "check*" ORDER BY updated DESC'],
  ['', { projectKey: 'A"B' }, 'project = "A\\"B" AND issuetype = Epic AND statusCategory != Done ORDER BY updated DESC'],
])('what is typed, %j with %j, becomes JQL', (typed, over, jql) => {
  expect(epicJql(search(typed, over))).toBe(jql);
});

const epic = { key: 'SHOP-1', fields: { summary: 'Checkout', status: { name: 'To Do', statusCategory: { key: 'new' } }, issuetype: { name: 'Epic' } } };
const CHECKOUT = { key: 'SHOP-1', summary: 'Checkout', status: 'To Do', done: false, above: null };

test('gives what Jira found', async () => {
  const { jira, calls } = fakeJira({ status: 200, body: { issues: [epic], isLast: true } });
  expect(await searchEpics(jira, search('check'))).toEqual({ ok: true, value: [CHECKOUT] });
  expect(calls[0]).toMatchObject({ method: 'POST', path: '/rest/api/3/search/jql', body: { maxResults: 20 } });
});

test('says what is done, and what stands above', async () => {
  const done = { key: 'SHOP-3', fields: { ...epic.fields, status: { name: 'Closed', statusCategory: { key: 'done' } }, parent: { key: 'SHOP-90', fields: { summary: 'Growth' } } } };
  const { jira } = fakeJira({ status: 200, body: { issues: [done] } });
  expect(await searchEpics(jira, search('', { finished: true }))).toMatchObject({ ok: true, value: [{ done: true, status: 'Closed', above: 'SHOP-90 Growth' }] });
});

test('offers only what stands one level above a story', async () => {
  const level = (key: string, hierarchyLevel: number) => ({ key, fields: { ...epic.fields, issuetype: { name: 'Epic', hierarchyLevel } } });
  const { jira } = fakeJira({ status: 200, body: { issues: [level('SHOP-1', 1), level('SHOP-2', 2), level('SHOP-3', 0)] } });
  expect(await searchEpics(jira, search(''))).toMatchObject({ ok: true, value: [{ key: 'SHOP-1' }] });
});

test('asks nothing where the project has no such level', async () => {
  const { jira, calls } = fakeJira({ status: 500 });
  expect(await searchEpics(jira, search('check', { types: [] }))).toEqual({ ok: true, value: [] });
  expect(calls).toEqual([]);
});

test('a key that does not exist is no match; any other refusal is a failure', async () => {
  const refused = { status: 400, body: { errorMessages: ["An issue with key 'SHOP-99' does not exist for field 'key'."] } };
  expect(await searchEpics(fakeJira(refused).jira, search('SHOP-99'))).toEqual({ ok: true, value: [] });
  expect(await searchEpics(fakeJira(refused).jira, search('check'))).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
  expect(await searchEpics(fakeJira({ status: 200, body: { issues: 'none' } }).jira, search(''))).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
});

test('finds epics by key in their order, without those that are gone, and none where Jira does not say', async () => {
  const { jira, calls } = fakeJira({ status: 200, body: { issues: [{ ...epic, key: 'SHOP-2' }, epic] } });
  expect((await epicsByKey(jira, ['SHOP-1', 'SHOP-9', 'SHOP-2'])).map(({ key }) => key)).toEqual(['SHOP-1', 'SHOP-2']);
  expect(await epicsByKey(jira, [])).toEqual([]);
  expect(calls).toHaveLength(1);
  expect(await epicsByKey(fakeJira({ status: 500 }).jira, ['SHOP-1'])).toEqual([]);
});
