import { demoSite, type Who } from './site';

describe('create screens', () => {
  const site = demoSite();
  const fieldsOf = async (project: string, type: string): Promise<Readonly<Record<string, unknown>>> => {
    const { body } = await site.call('dan', 'GET', `/issue/createmeta/${project}/issuetypes/${type}`);
    return Object.fromEntries((body as { fields: { fieldId: string }[] }).fields.map((field) => [field.fieldId, field]));
  };

  it('have the types of the project', async () => {
    expect((await site.call('dan', 'GET', '/issue/createmeta/SHOP/issuetypes')).body).toMatchObject({
      startAt: 0, maxResults: 50, total: 5, issueTypes: expect.arrayContaining([expect.objectContaining({ id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 })]),
    });
    expect((await site.call('dan', 'GET', '/issue/createmeta/TEAM/issuetypes?startAt=3&maxResults=1')).body).toMatchObject({ total: 5, startAt: 3, issueTypes: [{ id: '10023', name: 'Subtask', subtask: true }] });
  });

  it('have the fields that POST /issue takes', async () => {
    const shop = await fieldsOf('SHOP', '10001');
    expect(shop).toMatchObject({
      summary: { required: true, name: 'Summary', operations: ['set'], hasDefaultValue: false },
      issuetype: { required: true, allowedValues: [{ name: 'Story' }] },
      project: { required: true, allowedValues: [{ key: 'SHOP' }] },
      priority: { required: false, hasDefaultValue: true },
      customfield_10016: { name: 'Story Points' },
      customfield_10031: { name: 'Acceptance Criteria' },
    });
    expect(Object.keys(shop)).not.toEqual(expect.arrayContaining(['customfield_10024']));
    expect(await fieldsOf('TEAM', '10021')).toMatchObject({ customfield_10024: { name: 'Story point estimate' } });
    expect(await fieldsOf('SHOP', '10003')).toMatchObject({ parent: { required: true } });
  });

  it.each<[Who, string, number]>([
    ['sam', 'SHOP/issuetypes', 400],
    ['otto', 'SHOP/issuetypes', 404],
    ['dan', 'NOPE/issuetypes', 404],
    ['dan', 'SHOP/issuetypes/10021', 404],
  ])('answer %s %s with %i', async (who, path, status) => {
    expect((await site.call(who, 'GET', `/issue/createmeta/${path}`)).status).toBe(status);
  });
});
