import { shopSite, type Site, type Who } from './site';

const field = async (site: Site, key: string, id: string): Promise<unknown> => ((await site.call('sam', 'GET', `/issue/${key}?fields=${id}`)).body as { fields: Record<string, unknown> }).fields[id];
const found = async (site: Site, jql: string): Promise<readonly string[]> => ((await site.call('sam', 'POST', '/search/jql', { jql, fields: ['key'] })).body as { issues: { key: string }[] }).issues.map(({ key }) => key).sort();
const edit = (site: Site, fields: unknown, who: Who = 'dan') => site.call(who, 'PUT', '/issue/SHOP-1', { fields });

const START = 'customfield_10015';

describe('when work is planned', () => {
  it('a due date and a start date are days', async () => {
    const site = shopSite();
    expect((await edit(site, { duedate: '2026-12-24', [START]: '2026-11-30' })).status).toBe(204);
    expect([await field(site, 'SHOP-1', 'duedate'), await field(site, 'SHOP-1', START)]).toEqual(['2026-12-24', '2026-11-30']);
    expect(site.events[0]?.payload.changelog).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ fieldId: START, fieldtype: 'custom' }), expect.objectContaining({ fieldId: 'duedate', fieldtype: 'jira' })]) });
    expect((await edit(site, { duedate: null })).status).toBe(204);
    expect(await field(site, 'SHOP-1', 'duedate')).toBeNull();
  });

  it.each([['24.12.2026'], ['2026-02-31'], [20261224], [{}]])('%p is no day', async (duedate) => {
    expect(await edit(shopSite(), { duedate })).toMatchObject({ status: 400, body: { errors: { duedate: expect.stringContaining('yyyy-MM-dd') } } });
  });

  it('JQL finds them', async () => {
    const site = shopSite();
    await edit(site, { duedate: '2030-12-24', [START]: '2030-11-30' });
    expect(await found(site, 'project = SHOP AND due > 2030-12-01')).toEqual(['SHOP-1']);
    expect(await found(site, 'project = SHOP AND duedate = 2030-12-24')).toEqual(['SHOP-1']);
    expect(await found(site, 'project = SHOP AND "Start date" >= 2030-11-30')).toEqual(['SHOP-1']);
    expect(await found(site, 'project = SHOP AND issuetype = Epic AND due is EMPTY')).toEqual([]);
  });

  it('Jira’s expressions read days', async () => {
    const site = shopSite();
    await edit(site, { duedate: '2030-12-24' });
    const ask = async (expression: string) => ((await site.call('sam', 'POST', '/expression/evaluate', { expression, context: { issue: { key: 'SHOP-1' } } })).body as { value: unknown }).value;
    expect(await ask('issue.dueDate.toString()')).toBe('2030-12-24');
    expect(await ask('issue.components.map(c => c.name)')).toEqual(['Payment']);
  });
});

describe('components', () => {
  it('are listed with who leads them, to who may browse the project', async () => {
    const site = shopSite();
    expect((await site.call('sam', 'GET', '/project/SHOP/components')).body).toMatchObject([
      { name: 'Payment', lead: { displayName: 'Dan Okafor' }, project: 'SHOP' },
      { name: 'Customer account', lead: { displayName: 'Priya Nair' } },
      { name: 'Product pages' },
      { name: 'Warehouse', lead: { displayName: 'Ada Moreau' } },
    ]);
    expect((await site.call('otto', 'GET', '/project/SHOP/components')).status).toBe(404);
  });

  it('stand on issues, and JQL finds these', async () => {
    const site = shopSite();
    expect(await field(site, 'SHOP-4', 'components')).toMatchObject([{ name: 'Payment' }]);
    expect(await found(site, 'project = SHOP AND component = payment')).toEqual(['SHOP-1', 'SHOP-4', 'SHOP-7']);
    expect((await site.call('sam', 'POST', '/search/jql', { jql: 'project = SHOP AND component = Nothing' })).status).toBe(400);
  });
});
