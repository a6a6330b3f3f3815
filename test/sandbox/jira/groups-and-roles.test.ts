import { demoSite, shopSite, type Who } from './site';

const asked = (who: Who, expression: string, key = 'SHOP-8') => demoSite().call(who, 'POST', '/expression/evaluate?expand=meta.complexity', { expression, context: { issue: { key } } });

describe('groups and project roles in expressions', () => {
  it.each<[Who, string, unknown, number]>([
    ['priya', 'user.groups', ['jira-software-users', 'product-owners'], 1],
    ['ada', "user.groups.includes('jira-administrators')", true, 1],
    ['dan', "user.groups.includes('jira-administrators')", false, 1],
    ['dan', 'user.groupIds.length', 1, 1],
    ['priya', 'user.getProjectRoles(project).map(r => r.name)', ['Administrators'], 1],
    ['dan', "user.getProjectRoles(project).some(r => r.name == 'Developers' && r.id == 10004)", true, 1],
    ['sam', 'user.getProjectRoles(project).map(r => r.name)', ['Viewers'], 1],
    ['sam', 'issue.assignee.getProjectRoles(project).map(r => r.name)', ['Developers'], 2],
    ['app', 'user.getProjectRoles(project).map(r => r.name)', ['atlassian-addons-project-access'], 1],
  ])('%s: %s is %j', async (who, expression, value, cost) => {
    expect((await asked(who, expression)).body).toMatchObject({ value, meta: { complexity: { expensiveOperations: { value: cost } } } });
  });

  it('are the same kind in a team-managed project', async () => {
    expect((await asked('dan', 'user.getProjectRoles(project).map(r => r.name)', 'TEAM-3')).body).toMatchObject({ value: ['Developers'] });
  });

  it.each(['user.getProjectRoles(null)', 'user.getProjectRoles()', "user.getProjectRoles('SHOP')"])('%s is an error', async (expression) => {
    expect((await asked('dan', expression)).status).toBe(400);
  });
});

describe('GET /project/role', () => {
  it.each<[Who, number]>([['priya', 200], ['ada', 200], ['dan', 404], ['sam', 404], ['otto', 404]])('answers %s with %i', async (who, status) => {
    const { status: answered, body } = await shopSite().call(who, 'GET', '/project/SHOP/role');
    expect(answered).toBe(status);
    if (status === 200) expect(body).toMatchObject({ Administrators: expect.stringMatching(/\/role\/10002$/), Developers: expect.any(String), Viewers: expect.any(String) });
  });
});

describe('GET /groups/picker', () => {
  it.each<[Who, string, readonly string[]]>([
    ['priya', '', ['jira-administrators', 'jira-software-users', 'product-owners']],
    ['dan', 'jira', ['jira-administrators', 'jira-software-users']],
    ['dan', 'JIRA', []],
    ['dan', 'JIRA&caseInsensitive=true', ['jira-administrators', 'jira-software-users']],
    ['dan', 'jira&maxResults=1', ['jira-administrators']],
    ['dan', 'none', []],
    ['otto', '', []],
  ])('finds for %s "%s" %j', async (who, query, names) => {
    const { body } = await shopSite().call(who, 'GET', `/groups/picker?query=${query}`);
    expect((body as { groups: { name: string }[] }).groups.map(({ name }) => name)).toEqual(names);
  });

  it('marks what was found', async () => {
    expect((await shopSite().call('dan', 'GET', '/groups/picker?query=owner')).body).toMatchObject({ total: 1, header: 'Showing 1 of 1 matching groups', groups: [{ html: 'product-<b>owner</b>s' }] });
  });
});
