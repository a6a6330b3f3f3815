import { demoSite, shopSite, type Site, type Who } from './site';

const edit = (site: Site, body: unknown, who: Who = 'dan') => site.call(who, 'PUT', '/issue/SHOP-5', body);
const names = async (site: Site, key = 'SHOP-5'): Promise<unknown> => {
  const { body } = await site.call('sam', 'GET', `/issue/${key}?fields=fixVersions`);
  return (body as { fields: { fixVersions: { name: string }[] } }).fields.fixVersions.map(({ name }) => name);
};
const idNamed = (site: Site, name: string): string => [...site.jira.state.projects.values()].flatMap(({ versions }) => versions).find((one) => one.name === name)?.id ?? '';

describe('versions of a project', () => {
  it('are listed to who may browse it', async () => {
    const site = shopSite();
    const { body } = await site.call('sam', 'GET', '/project/SHOP/versions');
    expect(body).toMatchObject([
      { name: '2.4 Payments', released: true, archived: false, releaseDate: '2026-09-28' },
      { name: '2.5', released: false, releaseDate: '2026-11-14', overdue: false },
      { name: '3.0', released: false },
    ]);
    expect((await site.call('sam', 'GET', '/project/SHOP')).body).toMatchObject({ versions: body });
    expect((await site.call('otto', 'GET', '/project/SHOP/versions')).status).toBe(404);
    expect((await demoSite().call('sam', 'GET', '/project/TEAM/versions')).body).toEqual([]);
  });
});

describe('fix versions of an issue', () => {
  it('are set, added and removed by id or name, each change an item of history', async () => {
    const site = shopSite();
    expect((await edit(site, { fields: { fixVersions: [{ name: '2.5' }, { id: idNamed(site, '3.0') }, { name: '2.5' }] } })).status).toBe(204);
    expect(await names(site)).toEqual(['2.5', '3.0']);
    await edit(site, { update: { fixVersions: [{ remove: { name: '2.5' } }, { add: { name: '2.4 Payments' } }] } });
    expect(await names(site)).toEqual(['2.4 Payments', '3.0']);
    expect(site.events[0]?.payload.changelog).toMatchObject({ items: [{ field: 'Fix Version', fieldId: 'fixVersions', from: null, toString: '2.5' }, { from: null, toString: '3.0' }] });
    expect(site.events[1]?.payload.changelog).toMatchObject({ items: [{ field: 'Fix Version', fromString: '2.5', toString: null }, { fromString: null, toString: '2.4 Payments' }] });
    await edit(site, { fields: { fixVersions: [] } });
    expect(await names(site)).toEqual([]);
  });

  it('can be given to a new issue', async () => {
    const site = shopSite();
    await site.call('dan', 'POST', '/issue', { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'New', fixVersions: [{ name: '3.0' }] } });
    expect(await names(site, 'SHOP-21')).toEqual(['3.0']);
  });

  it.each<[unknown, string]>([
    [{ name: '2.5' }, 'data was not an array'],
    [['2.5'], 'data was not an object'],
    [[{ name: '9.9' }], "Version name '9.9' is not valid"],
    [[{ id: '1' }], "Version with id '1' does not exist."],
    [[{ name: 'Old' }], "Version 'Old' is archived."],
  ])('refuse %j', async (value, message) => {
    const site = shopSite();
    [...site.jira.state.projects.values()][0]?.versions.push({ id: '1234', name: 'Old', description: '', archived: true, released: true, startDate: null, releaseDate: null });
    expect(await edit(site, { fields: { fixVersions: value, labels: ['kept'] } })).toMatchObject({ status: 400, body: { errors: { fixVersions: message } } });
    expect(site.events).toHaveLength(0);
  });

  it('are offered on the screens', async () => {
    const offered = { fixVersions: { name: 'Fix versions', operations: ['add', 'set', 'remove'], allowedValues: [{ name: '2.4 Payments' }, { name: '2.5' }, { name: '3.0' }] } };
    const site = shopSite();
    expect((await site.call('dan', 'GET', '/issue/SHOP-5?expand=editmeta')).body).toMatchObject({ editmeta: { fields: offered } });
    const { body } = await site.call('dan', 'GET', '/issue/createmeta/SHOP/issuetypes/10001');
    expect((body as { fields: { fieldId: string }[] }).fields.find(({ fieldId }) => fieldId === 'fixVersions')).toMatchObject(offered.fixVersions);
  });

  it.each([
    ['fixVersion = 2.5', 3],
    ['fixVersion in ("2.4 payments", "2.5")', 4],
    ['fixVersion is empty and status = "In Review"', 0],
    ['fixVersion in releasedVersions()', 1],
    ['fixVersion in unreleasedVersions()', 3],
    ['fixVersion != 2.5', 1],
  ])('are found by %s: %i', async (jql, count) => {
    const site = shopSite();
    await edit(site, { fields: { fixVersions: [{ name: '2.5' }] } });
    expect((await site.call('sam', 'POST', '/search/approximate-count', { jql: `project = SHOP and ${jql}` })).body).toEqual({ count });
  });

  it('are not searched for under a name that no version has', async () => {
    expect((await shopSite().call('sam', 'POST', '/search/approximate-count', { jql: 'fixVersion = 9.9' })).status).toBe(400);
  });

  it.each<[string, unknown]>([
    ['issue.fixVersions.map(v => v.name)', ['2.5']],
    ['issue.fixVersions.map(v => [v.released, v.archived, typeof v.releaseDate, typeof v.id])', [[false, false, 'CalendarDate', 'Number']]],
    ['issue.fixVersions.every(v => v.releaseDate > new CalendarDate("2026-01-01"))', true],
    ['new Issue("SHOP-5").fixVersions.length', 0],
  ])('read in expressions: %s is %j', async (expression, value) => {
    expect((await shopSite().call('sam', 'POST', '/expression/evaluate', { expression, context: { issue: { key: 'SHOP-8' } } })).body).toEqual({ value });
  });
});

describe('resolutions', () => {
  it('are listed, and an issue that is done has one', async () => {
    const site = shopSite();
    expect((await site.call('sam', 'GET', '/resolution')).body).toMatchObject([{ id: '10000', name: 'Done' }, { name: "Won't Do" }, { name: 'Duplicate' }, { name: 'Cannot Reproduce' }]);
    expect((await site.call('sam', 'GET', '/issue/SHOP-20')).body).toMatchObject({ fields: { resolution: { name: 'Done' } } });
    expect((await site.call('sam', 'POST', '/expression/evaluate', { expression: 'issue.resolution.name', context: { issue: { key: 'SHOP-20' } } })).body).toEqual({ value: 'Done' });
  });
});
