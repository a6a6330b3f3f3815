import { shopSite, type Who } from './site';

const scopes = ['manage:jira-configuration'];

function shop() {
  const site = shopSite();
  const [project] = site.jira.state.projects.values();
  if (project === undefined) throw new Error('The site has no project.');
  return { ...site, project };
}

describe('who uses a workflow', () => {
  it('names the projects and, of each, the issue types', async () => {
    const { call, project } = shop();
    const id = project.workflows.defaultWorkflowId;
    expect(await call('ada', 'GET', `/workflow/${id}/projectUsages`)).toEqual({ status: 200, body: { workflowId: id, projects: { values: [{ id: project.id }] } } });
    const { body } = await call('ada', 'GET', `/workflow/${id}/project/${project.id}/issueTypeUsages?maxResults=2`);
    expect(body).toMatchObject({ workflowId: id, projectId: project.id, issueTypes: { values: [{ id: expect.any(String) }, { id: expect.any(String) }], nextPageToken: '2' } });
  });

  it('names no type of a project that does not use it', async () => {
    const { call, project } = shop();
    expect((await call('ada', 'GET', `/workflow/${project.workflows.defaultWorkflowId}/project/1/issueTypeUsages`)).body).toMatchObject({ issueTypes: { values: [] } });
    expect((await call('ada', 'GET', '/workflow/none/projectUsages')).status).toBe(404);
  });

  it.each<Who>(['priya', 'dan', 'app'])('is not for %s, who is no Jira administrator', async (who) => {
    const { call, project } = shop();
    expect((await call(who, 'GET', `/workflow/${project.workflows.defaultWorkflowId}/projectUsages`, undefined, who === 'app' ? scopes : null)).status).toBe(401);
  });
});

describe('project search by what the person may do', () => {
  it.each<[Who, string, string[]]>([
    ['priya', 'edit', ['SHOP']],
    ['ada', 'edit', ['SHOP']],
    ['dan', 'edit', []],
    ['dan', 'browse', ['SHOP']],
    ['otto', 'view', []],
  ])('%s, %s: %j', async (who, action, keys) => {
    const { body } = await shop().call(who, 'GET', `/project/search?action=${action}&orderBy=name`);
    expect((body as { values: { key: string }[] }).values.map(({ key }) => key)).toEqual(keys);
  });

  it('says what it does not know', async () => {
    expect((await shop().call('priya', 'GET', '/project/search?action=create')).status).toBe(400);
    expect((await shop().call('priya', 'GET', '/project/search?orderBy=-owner')).status).toBe(400);
  });
});
