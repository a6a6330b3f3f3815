import type { InstalledApp } from '../../../sandbox/jira/host';
import { app, demoSite } from './site';

const agile = '/rest/agile/1.0';

describe('boards', () => {
  const site = demoSite();
  const boardOf = async (key: string): Promise<number> => {
    const { body } = await site.call('sam', 'GET', `${agile}/board?projectKeyOrId=${key}`);
    return (body as { values: { id: number }[] }).values[0]?.id ?? 0;
  };

  it('are listed for who may browse their project', async () => {
    expect((await site.call('sam', 'GET', `${agile}/board`)).body).toMatchObject({
      total: 2, isLast: true,
      values: [{ name: 'SHOP board', type: 'scrum', location: { projectKey: 'SHOP' } }, { name: 'TEAM board', type: 'simple', location: { projectKey: 'TEAM' } }],
    });
    expect((await site.call('sam', 'GET', `${agile}/board?projectKeyOrId=TEAM`)).body).toMatchObject({ total: 1, values: [{ name: 'TEAM board' }] });
    expect((await site.call('otto', 'GET', `${agile}/board`)).body).toMatchObject({ total: 0, values: [] });
    expect((await site.call('otto', 'GET', `${agile}/board?projectKeyOrId=SHOP`)).status).toBe(404);
  });

  it.each([
    ['SHOP', 'customfield_10016', 'Story Points', ['To Do', 'In Progress', 'In Review', 'Done']],
    ['TEAM', 'customfield_10024', 'Story point estimate', ['To Do', 'In Progress', 'Done']],
  ])('of %s estimate in %s', async (key, fieldId, displayName, columns) => {
    const { body } = await site.call('sam', 'GET', `${agile}/board/${await boardOf(key)}/configuration`);
    expect(body).toMatchObject({
      name: `${key} board`, estimation: { type: 'field', field: { fieldId, displayName } }, ranking: { rankCustomFieldId: 10_019 },
      columnConfig: { columns: columns.map((name) => ({ name })) },
    });
  });

  it('have closed, active and future sprints, in this order', async () => {
    const path = `${agile}/board/${await boardOf('SHOP')}/sprint`;
    const { body } = await site.call('sam', 'GET', path);
    expect(body).toMatchObject({ total: 27, isLast: true });
    const { values } = body as { values: { state: string }[] };
    expect(values.map(({ state }) => state)).toEqual([...Array.from({ length: 25 }, () => 'closed'), 'active', 'future']);
    expect(values.at(0)).toMatchObject({ name: 'SHOP Sprint 1', startDate: expect.any(String), endDate: expect.any(String), completeDate: expect.any(String) });
    expect(values.at(-1)).not.toHaveProperty('startDate');
    expect((await site.call('sam', 'GET', `${path}?state=active,future`)).body).toMatchObject({ total: 2, values: [{ name: 'SHOP Sprint 26', state: 'active' }, { state: 'future' }] });
    expect((await site.call('sam', 'GET', `${path}?startAt=1&maxResults=1`)).body).toMatchObject({ isLast: false, values: [{ name: 'SHOP Sprint 2' }] });
  });

  it('are not there for who may not see them', async () => {
    const board = await boardOf('SHOP');
    for (const path of ['configuration', 'sprint']) {
      expect((await site.call('otto', 'GET', `${agile}/board/${board}/${path}`)).status).toBe(404);
      expect((await site.call('sam', 'GET', `${agile}/board/1/${path}`)).status).toBe(404);
    }
  });

  it('open only for granular scopes', async () => {
    const scoped = (scopes: InstalledApp['scopes']) => site.call('app', 'GET', `${agile}/board`, undefined, scopes);
    expect((await scoped(app.scopes)).status).toBe(401);
    expect((await scoped(['read:board-scope:jira-software'])).status).toBe(401);
    expect((await scoped(['read:board-scope:jira-software', 'read:project:jira'])).status).toBe(200);
  });

  it('show their sprints on issues', async () => {
    expect((await site.call('sam', 'GET', '/issue/SHOP-49?fields=customfield_10020')).body).toMatchObject({ fields: { customfield_10020: [{ name: 'SHOP Sprint 27', state: 'future' }] } });
    expect((await site.call('sam', 'GET', '/issue/SHOP-59?fields=customfield_10020')).body).toMatchObject({ fields: { customfield_10020: null } });
  });
});
