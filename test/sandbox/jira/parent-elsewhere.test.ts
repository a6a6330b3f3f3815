import { addDemoIssues } from '../../../sandbox/seed/demo-project';
import { newProject } from '../../../sandbox/seed/project';
import { seedShop } from '../../../sandbox/seed/shop';
import { shopIssues } from '../../../sandbox/seed/shop-issues';
import { seedTeam } from '../../../sandbox/seed/team';
import { siteWith } from './site';

/** SHOP and PLAN are company-managed, TEAM is team-managed; the first issue of each is an epic. */
const site = siteWith((jira) => {
  seedShop(jira, shopIssues);
  seedTeam(jira);
  addDemoIssues(jira.state, newProject(jira.state, 'PLAN', 'Plan'), [{ type: 'Epic', status: 'To Do', summary: 'Next year', description: null, created: 3, updated: 1 }]);
});
const put = (key: string, parent: string) => site.call('priya', 'PUT', `/issue/${key}`, { fields: { parent: { key: parent } } });
const apart = { errors: { parent: 'A parent of a team-managed project must be in the same project.' } };

it('a story of a company-managed project may belong to an epic of another one', async () => {
  expect((await put('SHOP-5', 'PLAN-1')).status).toBe(204);
  expect((await site.call('sam', 'GET', '/issue/SHOP-5?fields=parent')).body).toMatchObject({ fields: { parent: { key: 'PLAN-1' } } });
});

it.each([
  ['SHOP-5', 'TEAM-1'],
  ['TEAM-4', 'SHOP-1'],
])('%s may not belong to %s: a team-managed project keeps to itself', async (key, parent) => {
  expect(await put(key, parent)).toMatchObject({ status: 400, body: apart });
});
