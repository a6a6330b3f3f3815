import { ada, priya } from '../../../sandbox/jira/people';
import { shopSite, type Who } from './site';

describe('small resources', () => {
  const site = shopSite();

  it('know who asks and where', async () => {
    expect((await site.call('dan', 'GET', '/myself')).body).toMatchObject({ displayName: 'Dan Okafor', emailAddress: 'dan@example.com', accountType: 'atlassian' });
    expect((await site.call('app', 'GET', '/myself')).body).toMatchObject({ displayName: 'An app', accountType: 'app' });
    expect((await site.call('dan', 'GET', '/serverInfo')).body).toMatchObject({ deploymentType: 'Cloud', baseUrl: 'http://localhost:8080' });
  });

  it('list fields with the app\'s own', async () => {
    const { body } = await site.call('dan', 'GET', '/field');
    expect(body).toContainEqual(expect.objectContaining({ id: 'customfield_10016', name: 'Story Points', schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float', customId: 10016 } }));
    expect(body).toContainEqual(expect.objectContaining({ id: 'customfield_10050', key: '11111111-2222-4333-8444-555555555555__DEVELOPMENT__evidence', name: 'Evidence' }));
  });

  it('show projects only to who may browse them', async () => {
    expect((await site.call('sam', 'GET', '/project/search')).body).toMatchObject({ total: 1, isLast: true, values: [{ key: 'SHOP', name: 'Web shop', style: 'classic' }] });
    expect((await site.call('otto', 'GET', '/project/search')).body).toMatchObject({ total: 0, values: [] });
    expect((await site.call('sam', 'GET', '/project/search?query=nothing')).body).toMatchObject({ total: 0 });
    expect((await site.call('sam', 'GET', '/project/shop')).body).toMatchObject({ key: 'SHOP', projectTypeKey: 'software', lead: { displayName: 'Priya Nair' }, issueTypes: expect.any(Array) });
    expect(await site.call('otto', 'GET', '/project/SHOP')).toEqual({ status: 404, body: { errorMessages: ["No project could be found with key 'SHOP'."], errors: {} } });
  });

  it.each<[Who, number]>([['priya', 201], ['ada', 201], ['dan', 403], ['sam', 403], ['app', 403], ['otto', 404]])('let %s write a project property with %i', async (who, status) => {
    expect((await shopSite().call(who, 'PUT', '/project/SHOP/properties/new', { a: 1 })).status).toBe(status);
  });

  it('keep entity properties: create, update, list, read, delete', async () => {
    for (const path of ['/project/SHOP', '/issue/SHOP-4']) {
      expect((await site.call('priya', 'PUT', `${path}/properties/note`, [1])).status).toBe(201);
      expect((await site.call('priya', 'PUT', `${path}/properties/note`, 'text')).status).toBe(200);
      expect((await site.call('sam', 'GET', `${path}/properties`)).body).toMatchObject({ keys: expect.arrayContaining([expect.objectContaining({ key: 'note' })]) });
      expect((await site.call('sam', 'GET', `${path}/properties/note`)).body).toEqual({ key: 'note', value: 'text' });
      expect((await site.call('priya', 'DELETE', `${path}/properties/note`)).status).toBe(204);
      expect((await site.call('priya', 'GET', `${path}/properties/note`)).status).toBe(404);
      expect((await site.call('priya', 'DELETE', `${path}/properties/note`)).status).toBe(404);
    }
    expect(site.events).toHaveLength(0);
  });

  it('hold properties to Jira\'s limits', async () => {
    expect((await site.call('dan', 'PUT', '/issue/SHOP-4/properties/p', 'a'.repeat(32_766))).status).toBe(201);
    expect((await site.call('dan', 'PUT', '/issue/SHOP-4/properties/p', 'a'.repeat(32_767))).status).toBe(400);
    expect((await site.call('dan', 'PUT', `/issue/SHOP-4/properties/${'k'.repeat(256)}`, 1)).status).toBe(400);
    expect((await site.call('sam', 'PUT', '/issue/SHOP-4/properties/p', 1)).status).toBe(403);
    expect((await site.call('otto', 'GET', '/issue/SHOP-4/properties')).status).toBe(404);
  });

  it('give properties to trigger filters and display conditions', () => {
    const project = site.jira.state.issues.get(String(site.idOf('SHOP-4')))?.projectId ?? '';
    expect(site.jira.projectProperty(project, 'ready-done')).toEqual({ on: true });
    expect(site.jira.projectProperty(project, 'nothing')).toBeUndefined();
    expect(site.jira.issueProperty(String(site.idOf('SHOP-4')), 'nothing')).toBeUndefined();
    expect(site.jira.people).toEqual(expect.arrayContaining([priya, ada]));
  });
});

describe('issue links', () => {
  it('say who blocks whom, and can be mended', async () => {
    const site = shopSite();
    const link = { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-11' }, outwardIssue: { key: 'SHOP-4' } };
    expect((await site.call('dan', 'POST', '/issueLink', link)).status).toBe(201);
    expect((await site.call('dan', 'POST', '/issueLink', link)).status).toBe(201);
    const { body } = await site.call('dan', 'GET', '/issue/SHOP-4?fields=issuelinks');
    const { fields } = body as { fields: { issuelinks: { id: string; inwardIssue: { key: string } }[] } };
    expect(fields.issuelinks).toMatchObject([{ inwardIssue: { key: 'SHOP-11' } }]);
    const id = fields.issuelinks[0]?.id ?? '';
    expect((await site.call('sam', 'DELETE', `/issueLink/${id}`)).status).toBe(403);
    expect((await site.call('otto', 'DELETE', `/issueLink/${id}`)).status).toBe(404);
    expect((await site.call('dan', 'DELETE', `/issueLink/${id}`)).status).toBe(204);
    expect((await site.call('dan', 'DELETE', `/issueLink/${id}`)).status).toBe(404);
    expect((await site.call('dan', 'GET', '/issue/SHOP-4?fields=issuelinks')).body).toMatchObject({ fields: { issuelinks: [] } });
    const [project] = site.jira.state.projects.keys();
    const source = String(site.idOf('SHOP-11'));
    const payload = {
      id, sourceIssueId: source, destinationIssueId: String(site.idOf('SHOP-4')), sourceProjectId: project, destinationProjectId: project,
      issueLinkType: { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
    };
    expect(site.events).toMatchObject(['created', 'deleted'].map((what) => ({ eventType: `avi:jira:${what}:issuelink`, projectId: project, issueId: source, payload })));
  });

  it.each([
    ['dan', { type: { name: 'Nonsense' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'SHOP-2' } }, 404],
    ['dan', { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-1' } }, 400],
    ['dan', { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'SHOP-1' } }, 400],
    ['dan', { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'NOPE-1' } }, 404],
    ['sam', { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'SHOP-2' } }, 403],
  ] as const)('refuse %s %j', async (who, body, status) => {
    expect((await shopSite().call(who, 'POST', '/issueLink', body)).status).toBe(status);
  });

  it('have types', async () => {
    expect((await shopSite().call('sam', 'GET', '/issueLinkType')).body).toMatchObject({ issueLinkTypes: expect.arrayContaining([expect.objectContaining({ name: 'Blocks', inward: 'is blocked by', outward: 'blocks' })]) });
  });
});

describe('the door', () => {
  const send = (init: RequestInit) => {
    const { jira } = shopSite();
    return jira.handle(new Request('http://localhost/rest/api/3/issue/SHOP-4', init), { accountId: priya.accountId, scopes: null });
  };

  it('answers an unknown call loudly, naming it', async () => {
    const log = jest.spyOn(console, 'error').mockReturnValue();
    const { status, body } = await shopSite().call('priya', 'GET', '/dashboard');
    expect([status, body]).toEqual([501, { errorMessages: [expect.stringContaining('GET /rest/api/3/dashboard')], errors: {} }]);
    expect(log).toHaveBeenCalledWith(expect.stringContaining('GET /rest/api/3/dashboard'));
  });

  it.each([
    ['no body', { method: 'PUT' }, 415],
    ['a body that is plain text', { method: 'PUT', body: '{}' }, 415],
    ['a body that is empty', { method: 'PUT', body: '', headers: { 'content-type': 'application/json' } }, 415],
    ['a body that is not JSON', { method: 'PUT', body: '{', headers: { 'content-type': 'application/json' } }, 400],
    ['a body that is a list', { method: 'PUT', body: '[]', headers: { 'content-type': 'application/json; charset=utf-8' } }, 400],
  ])('answers %s with its status', async (_, init, status) => {
    expect((await send(init)).status).toBe(status);
  });
});
