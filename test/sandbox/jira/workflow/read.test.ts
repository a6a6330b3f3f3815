import { demoSite, type Who } from '../site';
import { bugs, read, simplified, team } from './documents';

const names = (body: unknown): readonly string[] => ((body as { values: { name: string }[] }).values).map(({ name }) => name);

describe('GET /workflows/search', () => {
  it.each<[string, readonly string[]]>([
    ['', [bugs, simplified, team]],
    ['?queryString=SIMPLIFIED', [simplified, team]],
    ['?scope=GLOBAL', [bugs, simplified]],
    ['?scope=PROJECT', [team]],
    ['?isActive=true', [bugs, simplified, team]],
    ['?isActive=false', []],
    ['?startAt=1&maxResults=1', [simplified]],
    ['?queryString=nothing%20of%20the%20kind', []],
  ])('%s', async (query, expected) => {
    const { body } = await demoSite().call('ada', 'GET', `/workflows/search${query}`);
    expect(names(body)).toEqual(expected);
  });

  it('comes in pages, and shows transitions only when asked', async () => {
    const site = demoSite();
    const first = (await site.call('ada', 'GET', '/workflows/search?maxResults=2')).body;
    expect(first).toMatchObject({ startAt: 0, maxResults: 2, total: 3, isLast: false, nextPage: 'http://localhost:8080/rest/api/3/workflows/search?startAt=2&maxResults=2' });
    expect((first as { values: object[] }).values[0]).not.toHaveProperty('transitions');
    const last = (await site.call('ada', 'GET', '/workflows/search?startAt=2&expand=values.transitions')).body;
    expect(last).toMatchObject({ isLast: true, total: 3, values: [{ name: team, transitions: [{ id: '1', type: 'INITIAL' }, { type: 'GLOBAL' }, {}, {}] }] });
    expect(last).not.toHaveProperty('nextPage');
  });

  it('refuses another scope', async () => {
    expect((await demoSite().call('ada', 'GET', '/workflows/search?scope=SITE')).status).toBe(400);
  });

  it('knows one order', async () => {
    jest.spyOn(console, 'error').mockReturnValue();
    expect((await demoSite().call('ada', 'GET', '/workflows/search?orderBy=name')).status).toBe(200);
    expect((await demoSite().call('ada', 'GET', '/workflows/search?orderBy=-updated')).status).toBe(501);
  });
});

describe('POST /workflows', () => {
  it('gives whole documents, which name statuses by reference', async () => {
    const { statuses, workflows: [workflow] } = await read(demoSite(), bugs);
    expect(workflow).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: bugs, isEditable: true, scope: { type: 'GLOBAL' }, version: { id: expect.stringMatching(/^[0-9a-f-]{36}$/), versionNumber: 1 },
    });
    const [toDo, inProgress, , done] = statuses;
    expect(statuses.map(({ id, name, statusCategory }) => [id, name, statusCategory])).toEqual([
      ['10000', 'To Do', 'TODO'], ['10001', 'In Progress', 'IN_PROGRESS'], ['10002', 'In Review', 'IN_PROGRESS'], ['10003', 'Done', 'DONE'],
    ]);
    expect(workflow?.statuses.map(({ statusReference }) => statusReference)).toEqual(statuses.map(({ statusReference }) => statusReference));
    expect(done?.statusReference).toMatch(/^[0-9a-f-]{36}$/);
    expect(workflow?.transitions.find(({ id }) => id === '51')).toMatchObject({
      name: 'Close without a fix', type: 'DIRECTED', toStatusReference: done?.statusReference,
      links: [{ fromStatusReference: toDo?.statusReference }, { fromStatusReference: inProgress?.statusReference }],
    });
    expect(workflow?.transitions.filter(({ type }) => type === 'INITIAL')).toMatchObject([{ id: '1', links: [], toStatusReference: toDo?.statusReference }]);
  });

  it('finds by id, by name, and by project and issue type, each once', async () => {
    const site = demoSite();
    const [workflow] = (await read(site, bugs)).workflows;
    const projectId = [...site.jira.state.projects.keys()][0];
    const { body } = await site.call('ada', 'POST', '/workflows', {
      workflowIds: [workflow?.id], workflowNames: [bugs], projectAndIssueTypes: [{ projectId, issueTypeId: '10004' }, { projectId, issueTypeId: '10001' }, { projectId, issueTypeId: '10000' }],
    });
    expect(body).toMatchObject({ workflows: [{ name: bugs }, { name: simplified }], statuses: [{}, {}, {}, {}] });
  });

  it('tells the statuses of a team-managed project from those of the others', async () => {
    const site = demoSite();
    const projectId = [...site.jira.state.projects.values()].find(({ key }) => key === 'TEAM')?.id;
    expect(await read(site, team)).toMatchObject({
      statuses: [{ id: '10020', scope: { type: 'PROJECT', project: { id: projectId } } }, {}, {}], workflows: [{ scope: { type: 'PROJECT', project: { id: projectId } } }],
    });
  });

  it.each([
    [{ workflowNames: [bugs, 'Nothing'] }, 404],
    [{ workflowIds: ['none'] }, 404],
    [{ projectAndIssueTypes: [{ projectId: '1', issueTypeId: '10001' }] }, 404],
    [{}, 400],
    [{ workflowNames: bugs }, 400],
    [{ names: [bugs] }, 400],
  ])('answers %j with %i', async (body, status) => {
    expect((await demoSite().call('ada', 'POST', '/workflows', body)).status).toBe(status);
  });
});

describe('who reads workflows', () => {
  it.each<[Who, readonly string[] | 401]>([
    ['ada', [bugs, simplified, team]],
    ['app', [bugs, simplified, team]],
    ['priya', [team]],
    ['dan', 401],
    ['sam', 401],
    ['otto', 401],
  ])('%s', async (who, expected) => {
    const site = demoSite();
    const search = await site.call(who, 'GET', '/workflows/search');
    const one = await site.call(who, 'POST', '/workflows', { workflowNames: [simplified] });
    const workflowId = (await read(site, simplified)).workflows[0]?.id;
    const capabilities = await site.call(who, 'GET', `/workflows/capabilities?workflowId=${workflowId}`);
    if (expected === 401) {
      expect([search.status, one.status, capabilities.status]).toEqual([401, 401, 401]);
      return;
    }
    expect([names(search.body), one.status, capabilities.status]).toEqual([expected, ...(expected.includes(simplified) ? [200, 200] : [404, 404])]);
  });

  it('needs its scope', async () => {
    for (const [scopes, status] of [[['read:jira-work'], 401], [['manage:jira-configuration'], 200], [['read:workflow:jira'], 200]] as const) {
      expect((await demoSite().call('app', 'GET', '/workflows/search', undefined, scopes)).status).toBe(status);
    }
  });
});

describe('GET /workflows/capabilities', () => {
  it('names the rules of the app that can stand in the workflow', async () => {
    const site = demoSite();
    const projects = [...site.jira.state.projects.keys()];
    expect((await site.call('ada', 'GET', `/workflows/capabilities?projectId=${projects[0]}&issueTypeId=10004`)).body).toEqual({
      editorScope: 'GLOBAL', projectTypes: ['software'], connectRules: [], systemRules: [], triggerRules: [],
      forgeRules: [{
        id: 'ari:cloud:ecosystem::extension/11111111-2222-4333-8444-555555555555/66666666-7777-4888-9999-000000000000/static/gate',
        ruleKey: 'forge:expression-validator', ruleType: 'Validator', name: 'Gate', description: '',
      }],
    });
    // the module says nothing of team-managed projects
    expect((await site.call('priya', 'GET', `/workflows/capabilities?projectId=${projects[1]}&issueTypeId=10021`)).body).toMatchObject({ editorScope: 'PROJECT', forgeRules: [] });
    expect((await site.call('ada', 'GET', '/workflows/capabilities')).status).toBe(400);
    expect((await site.call('ada', 'GET', '/workflows/capabilities?workflowId=none')).status).toBe(404);
  });
});
