import { type InstalledApp } from '../../../sandbox/jira/host';
import { routes } from '../../../sandbox/jira/rest/routes';
import { app, readinessField, shopSite, type Who } from './site';

const asked = ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'TRANSITION_ISSUES', 'LINK_ISSUES', 'ADMINISTER_PROJECTS', 'ADMINISTER'] as const;

describe('mypermissions', () => {
  const site = shopSite();

  it.each<[Who, string]>([
    ['priya', 'BROWSE_PROJECTS EDIT_ISSUES TRANSITION_ISSUES LINK_ISSUES ADMINISTER_PROJECTS'],
    ['dan', 'BROWSE_PROJECTS EDIT_ISSUES TRANSITION_ISSUES LINK_ISSUES'],
    ['sam', 'BROWSE_PROJECTS'],
    ['ada', asked.join(' ')],
    ['app', 'BROWSE_PROJECTS EDIT_ISSUES TRANSITION_ISSUES LINK_ISSUES'],
    ['otto', ''],
  ])('%s has %s', async (who, held) => {
    const scope = who === 'otto' ? '' : '&projectKey=SHOP';
    const { body } = await site.call(who, 'GET', `/mypermissions?permissions=${asked.join(',')}${scope}`);
    const expected = Object.fromEntries(asked.map((key) => [key, expect.objectContaining({ key, havePermission: held.split(' ').includes(key) })]));
    expect(body).toEqual({ permissions: expected });
  });

  it.each([
    ['dan', '', 400],
    ['dan', '?permissions=', 400],
    ['dan', '?permissions=FLY', 400],
    ['dan', '?permissions=EDIT_ISSUES&issueKey=SHOP-1', 200],
    ['dan', '?permissions=EDIT_ISSUES&issueKey=NOPE-1', 404],
    ['otto', '?permissions=EDIT_ISSUES&projectKey=SHOP', 404],
  ] as const)('answers %s %s with %i', async (who, query, status) => {
    expect((await site.call(who, 'GET', `/mypermissions${query}`)).status).toBe(status);
  });
});

describe('scopes of an app', () => {
  const mismatch = { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };

  it('bind calls that are made through it, as the app and as a person', async () => {
    const site = shopSite();
    expect(await site.call('priya', 'PUT', '/issue/SHOP-5', { fields: { labels: ['x'] } }, ['read:jira-work'])).toEqual(mismatch);
    expect(await site.call('priya', 'PUT', '/issue/SHOP-5', { fields: { labels: ['x'] } }, ['write:jira-work'])).toMatchObject({ status: 204 });
    expect(await site.call('priya', 'POST', '/expression/evaluate', { expression: '1' }, ['read:jira-work'])).toEqual(mismatch);
    expect(await site.call('priya', 'POST', '/expression/evaluate', { expression: '1' }, ['read:jira-work', 'read:jira-user'])).toMatchObject({ status: 200 });
    expect(await site.call('priya', 'PUT', '/project/SHOP/properties/x', {}, app.scopes)).toEqual(mismatch);
  });

  it('are checked on every call that needs one', async () => {
    const site = shopSite();
    for (const { method, path, scopes } of routes) {
      const body = method === 'POST' || method === 'PUT' ? {} : undefined;
      const answer = await site.call('app', method, path.replace(/:\w+/g, 'x'), body, []);
      expect([path, answer.status === 401]).toEqual([path, scopes.length > 0]);
    }
  });
});

describe('app field values', () => {
  const value = { issue: 10_001, accepted: true };
  const path = '/app/field/customfield_10050/value';

  it('are written by the app, with history and event', async () => {
    const site = shopSite();
    const id = site.idOf('SHOP-4');
    expect((await site.call('app', 'PUT', path, { updates: [{ issueIds: [id], value }] }, app.scopes)).status).toBe(204);
    expect((await site.call('sam', 'GET', '/issue/SHOP-4?fields=customfield_10050')).body).toMatchObject({ fields: { customfield_10050: value } });
    expect(site.events).toMatchObject([{ actor: app.accountId, payload: { selfGenerated: true, changelog: { items: [{ field: 'Evidence' }] } } }]);
    expect(site.jira.state.issues.get(String(id))?.changelog).toHaveLength(1);
  });

  it('can be written without history, by the key of the field, and cleared', async () => {
    const site = shopSite();
    const id = site.idOf('SHOP-4');
    const key = '11111111-2222-4333-8444-555555555555__DEVELOPMENT__evidence';
    expect((await site.call('app', 'PUT', `/app/field/${key}/value?generateChangelog=false`, { updates: [{ issueIds: [id], value }] })).status).toBe(204);
    expect(site.jira.state.issues.get(String(id))?.changelog).toHaveLength(0);
    await site.call('app', 'PUT', path, { updates: [{ issueIds: [id], value: null }] });
    expect((await site.call('sam', 'GET', '/issue/SHOP-4?fields=customfield_10050')).body).toMatchObject({ fields: { customfield_10050: null } });
  });

  it.each<[Who, unknown, number]>([
    ['priya', value, 403],
    ['ada', value, 403],
    ['app', { ...value, more: 1 }, 400],
    ['app', { issue: 1 }, 400],
    ['app', { issue: 1.5, accepted: true }, 400],
    ['app', 'yes', 400],
    ['app', undefined, 400],
  ])('%s writing %j is answered with %i', async (who, written, status) => {
    const site = shopSite();
    expect((await site.call(who, 'PUT', path, { updates: [{ issueIds: [site.idOf('SHOP-4')], value: written }] })).status).toBe(status);
    expect(site.events).toHaveLength(0);
  });

  it('are refused for an issue or a field that does not exist', async () => {
    const site = shopSite();
    expect((await site.call('app', 'PUT', path, { updates: [{ issueIds: [1], value }] })).status).toBe(400);
    expect((await site.call('app', 'PUT', '/app/field/customfield_10016/value', { updates: [] })).status).toBe(404);
  });

  it('are written for several fields and issues in one call, all or nothing', async () => {
    const site = shopSite();
    const ids = ['SHOP-4', 'SHOP-5'].map(site.idOf);
    const updates = [{ customField: 'customfield_10050', issueIds: ids, value }, { customField: readinessField, issueIds: [ids[0]], value: 82 }];
    expect((await site.call('app', 'POST', '/app/field/value?generateChangelog=false', { updates })).status).toBe(204);
    expect((await site.call('sam', 'GET', `/issue/SHOP-4?fields=customfield_10050,${readinessField}`)).body).toMatchObject({ fields: { customfield_10050: value, [readinessField]: 82 } });
    expect((await site.call('sam', 'GET', '/issue/SHOP-5?fields=customfield_10050')).body).toMatchObject({ fields: { customfield_10050: value } });
    const half = [{ customField: readinessField, issueIds: [ids[0]], value: 10 }, { customField: readinessField, issueIds: [ids[1]], value: 'much' }];
    expect((await site.call('app', 'POST', '/app/field/value', { updates: half })).status).toBe(400);
    expect((await site.call('sam', 'GET', `/issue/SHOP-4?fields=${readinessField}`)).body).toMatchObject({ fields: { [readinessField]: 82 } });
  });

  it.each<[Who, unknown, number]>([
    ['app', { updates: [] }, 400],
    ['app', { updates: [{ issueIds: [1], value: 1 }] }, 400],
    ['app', { updates: [{ customField: 'customfield_10051', issueIds: [], value: 1 }] }, 400],
    ['app', { updates: [{ customField: 'customfield_10051', issueIds: [1], value: 1 }] }, 400],
    ['app', { updates: [{ customField: 'customfield_10016', issueIds: [1], value: 1 }] }, 404],
    ['ada', { updates: [{ customField: 'customfield_10051', issueIds: [1], value: 1 }] }, 403],
  ])('refuse %s %j with %i', async (who, body, status) => {
    expect((await shopSite().call(who, 'POST', '/app/field/value', body)).status).toBe(status);
  });

  it('fail loudly on a schema that is not checked here', async () => {
    jest.spyOn(console, 'error').mockReturnValue();
    const { createJira } = await import('../../../sandbox/jira/jira');
    const strange: InstalledApp = { ...app, customFields: [{ key: 'f', name: 'F', type: 'string', readOnly: true, schema: { maxLength: 3 } }] };
    const jira = createJira({ now: () => new Date(), app: strange, siteUrl: 'http://localhost' });
    (await import('../../../sandbox/seed/shop')).seedShop(jira);
    const body = JSON.stringify({ updates: [{ issueIds: [Number(jira.state.issueIdByKey.get('SHOP-1'))], value: 'text' }] });
    const request = new Request(`http://localhost/rest/api/3${path}`, { method: 'PUT', body, headers: { 'content-type': 'application/json' } });
    expect((await jira.handle(request, { accountId: app.accountId, scopes: null })).status).toBe(500);
  });
});
