import { adfProblem } from '../../../sandbox/jira/change/adf-problem';
import { teamIssues } from '../../../sandbox/seed/team-issues';
import { criteria, demoSite, type Who } from '../jira/site';

const estimate = 'customfield_10024';

describe('TEAM', () => {
  const site = demoSite();
  const count = async (jql: string): Promise<unknown> => (await site.call('sam', 'POST', '/search/approximate-count', { jql: `project = TEAM and ${jql}` })).body;

  it('is team-managed and not started', async () => {
    const { body } = await site.call('priya', 'GET', '/project/TEAM');
    expect(body).toMatchObject({ key: 'TEAM', name: 'Mobile app', style: 'next-gen', simplified: true });
    expect((body as { issueTypes: { name: string; id: string }[] }).issueTypes.map(({ name, id }) => `${name} ${id}`)).toEqual(['Epic 10020', 'Story 10021', 'Task 10022', 'Subtask 10023', 'Bug 10024']);
    expect((await site.call('priya', 'GET', '/project/TEAM/properties/ready-done')).status).toBe(404);
    const project = [...site.jira.state.projects.values()].find(({ key }) => key === 'TEAM');
    expect(site.jira.isPanelPinned(project?.id ?? '', 'readiness-panel')).toBe(false);
  });

  it.each<[Who, number]>([['priya', 201], ['ada', 201], ['dan', 403], ['sam', 403], ['otto', 404]])('can be started by %s: %i', async (who, status) => {
    expect((await demoSite().call(who, 'PUT', '/project/TEAM/properties/ready-done', { on: true }, who === 'priya' ? ['manage:jira-project'] : null)).status).toBe(status);
  });

  it.each([
    ['issuetype = Epic', 2],
    ['issuetype = Subtask', 2],
    ['status = Done', 3],
    ['statusCategory != Done', 17],
    ['summary ~ "as a customer"', 1],
    ['"Acceptance Criteria" is not empty', 5],
    ['"Story point estimate" >= 5', 3],
    ['"Story Points" is not empty', 0],
    ['sprint in openSprints()', 3],
  ])('has for %s %i', async (jql, number) => {
    expect(await count(jql)).toEqual({ count: number });
  });

  it('has twenty issues that Jira would take', async () => {
    expect(teamIssues).toHaveLength(20);
    for (const { summary, description, criteria: field } of teamIssues) {
      for (const document of [description, field ?? null]) expect(document === null ? null : adfProblem(document)).toBeNull();
      expect(summary).toMatch(/^.{1,255}$/);
    }
  });

  it('has its own estimate, and no other', async () => {
    const { body } = await site.call('dan', 'GET', '/issue/TEAM-3?expand=names,editmeta');
    expect(body).toMatchObject({ names: { [estimate]: 'Story point estimate' }, fields: { [estimate]: 3, [criteria]: { type: 'doc' } }, editmeta: { fields: { [estimate]: {}, [criteria]: {} } } });
    expect(body).not.toHaveProperty('names.customfield_10016');
    expect((await demoSite().call('dan', 'PUT', '/issue/TEAM-3', { fields: { [estimate]: 5 } })).status).toBe(204);
    expect((await demoSite().call('dan', 'PUT', '/issue/TEAM-3', { fields: { customfield_10016: 5 } })).status).toBe(400);
  });

  it('moves and creates issues in its own statuses and types', async () => {
    const { call } = demoSite();
    const { body } = await call('dan', 'POST', '/issue', { fields: { project: { key: 'TEAM' }, issuetype: { name: 'Story' }, summary: 'Share a product', [estimate]: 1 } });
    expect(body).toMatchObject({ key: 'TEAM-21' });
    expect((await call('dan', 'GET', '/issue/TEAM-21')).body).toMatchObject({ fields: { status: { id: '10020', name: 'To Do' }, issuetype: { id: '10021' }, [estimate]: 1 } });
    expect((await call('dan', 'POST', '/issue/TEAM-21/transitions', { transition: { id: '31' } })).status).toBe(204);
    expect((await call('dan', 'GET', '/issue/TEAM-21?fields=status')).body).toMatchObject({ fields: { status: { id: '10022', name: 'Done' } } });
    expect((await call('dan', 'POST', '/issue', { fields: { project: { key: 'TEAM' }, issuetype: { id: '10001' }, summary: 'A type of another project' } })).status).toBe(400);
  });
});
