import { demoSite, type Who } from '../site';
import { bugs, simplified } from './documents';

const projects = (site: ReturnType<typeof demoSite>): readonly string[] => [...site.jira.state.projects.keys()];
const names = (body: unknown): readonly string[] => (body as { values: { name: string }[] }).values.map(({ name }) => name);

describe('GET /workflowscheme/project', () => {
  it('names the workflow of each issue type; team-managed and absent projects are ignored', async () => {
    const site = demoSite();
    const [shop, team] = projects(site);
    expect((await site.call('ada', 'GET', `/workflowscheme/project?projectId=${shop}&projectId=${team}&projectId=1`)).body).toEqual({
      values: [{
        projectIds: [shop],
        workflowScheme: {
          id: expect.any(Number), name: 'Software Simplified Workflow Scheme for Project SHOP', description: '', draft: false,
          defaultWorkflow: simplified, issueTypeMappings: { 10004: bugs }, self: expect.stringContaining('/rest/api/3/workflowscheme/'),
        },
      }],
    });
    expect((await site.call('ada', 'GET', '/workflowscheme/project')).body).toEqual({ errorMessages: [], errors: { projectId: 'The ID of a project has to be provided.' } });
  });

  it.each<[Who, number]>([['ada', 200], ['app', 200], ['priya', 403], ['dan', 403], ['sam', 403], ['otto', 403]])('for %s: %i', async (who, status) => {
    const site = demoSite();
    expect((await site.call(who, 'GET', `/workflowscheme/project?projectId=${projects(site)[0]}`)).status).toBe(status);
  });
});

describe('GET /statuses/search', () => {
  it.each<[string, readonly string[]]>([
    ['', ['To Do', 'In Progress', 'In Review', 'Done']],
    ['?statusCategory=DONE', ['Done']],
    ['?searchString=in%20', ['In Progress', 'In Review']],
    ['?startAt=3', ['Done']],
  ])('%s', async (query, expected) => {
    expect(names((await demoSite().call('ada', 'GET', `/statuses/search${query}`)).body)).toEqual(expected);
  });

  it('gives a team-managed project its own', async () => {
    const site = demoSite();
    const [shop, team] = projects(site);
    expect((await site.call('ada', 'GET', `/statuses/search?projectId=${team}`)).body).toMatchObject({ total: 3, values: [{ id: '10020', scope: { type: 'PROJECT', project: { id: team } } }, {}, { statusCategory: 'DONE' }] });
    expect((await site.call('ada', 'GET', `/statuses/search?projectId=${shop}`)).body).toMatchObject({ total: 0, values: [] });
  });

  it.each<[Who, number, number]>([['ada', 200, 200], ['app', 200, 200], ['priya', 401, 200], ['dan', 401, 401], ['sam', 401, 401], ['otto', 401, 401]])('for %s: %i for all, %i for TEAM', async (who, all, own) => {
    const site = demoSite();
    expect((await site.call(who, 'GET', '/statuses/search')).status).toBe(all);
    expect((await site.call(who, 'GET', `/statuses/search?projectId=${projects(site)[1]}`)).status).toBe(own);
  });
});
