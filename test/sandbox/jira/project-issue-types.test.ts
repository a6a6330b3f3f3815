import { shopSite, type Who } from './site';

const asked = (who: Who, query: string) => shopSite().call(who, 'GET', `/issuetype/project${query}`);
const shop = [...shopSite().jira.state.projects.values()].find(({ key }) => key === 'SHOP')?.id ?? '';

it.each([
  ['', ['Epic', 'Story', 'Task', 'Sub-task', 'Bug']],
  ['&level=0', ['Story', 'Task', 'Bug']],
  ['&level=1', ['Epic']],
  ['&level=-1', ['Sub-task']],
])('the types of a project%s', async (level, names) => {
  const { status, body } = await asked('sam', `?projectId=${shop}${level}`);
  expect(status).toBe(200);
  expect((body as readonly { readonly name: string }[]).map(({ name }) => name)).toEqual(names);
});

it.each<[Who, string, number]>([
  ['otto', `?projectId=${shop}`, 404],
  ['sam', '?projectId=1', 404],
  ['sam', '?projectId=SHOP', 400],
  ['sam', '', 400],
  ['sam', `?projectId=${shop}&level=7`, 400],
])('%s asks for %s: %i', async (who, query, status) => {
  expect((await asked(who, query)).status).toBe(status);
});
