import { shopSite } from './site';

describe('POST /issue/bulkfetch', () => {
  const site = shopSite();

  it('answers issues by id, each once, and names what it could not find', async () => {
    const id = String(site.idOf('SHOP-4'));
    const { status, body } = await site.call('sam', 'POST', '/issue/bulkfetch', { issueIdsOrKeys: ['SHOP-9', id, 'shop-4', 'NOPE-1'], fields: ['summary'], properties: ['score'] });
    expect([status, body]).toEqual([200, {
      issueErrors: [],
      issues: [
        expect.objectContaining({ id, key: 'SHOP-4', properties: {}, fields: { summary: expect.stringContaining('saved card') } }),
        expect.objectContaining({ key: 'SHOP-9', fields: { summary: 'Write the template of the receipt' } }),
      ],
    }]);
  });

  it('gives the navigable fields, names and schema when asked', async () => {
    const { body } = await site.call('sam', 'POST', '/issue/bulkfetch', { issueIdsOrKeys: ['SHOP-4'], expand: ['names', 'schema'] });
    expect(body).toMatchObject({ issues: [{ fields: { status: { name: 'To Do' } }, names: { customfield_10016: 'Story Points' }, schema: { customfield_10016: { type: 'number' } } }] });
    expect(body).not.toHaveProperty('issues.0.fields.comment');
  });

  it('counts who watches', async () => {
    const { body } = await site.call('sam', 'POST', '/issue/bulkfetch', { issueIdsOrKeys: ['SHOP-4'], fields: ['watches'] });
    expect(body).toMatchObject({ issues: [{ fields: { watches: { watchCount: 0, isWatching: false } } }] });
  });

  it('hides issues from who may not see them', async () => {
    expect((await site.call('otto', 'POST', '/issue/bulkfetch', { issueIdsOrKeys: ['SHOP-4'] })).body).toMatchObject({ issues: [], issueErrors: [] });
  });

  it.each([
    [{}],
    [{ issueIdsOrKeys: [] }],
    [{ issueIdsOrKeys: 'SHOP-4' }],
    [{ issueIdsOrKeys: Array.from({ length: 101 }, (_, index) => `SHOP-${index}`) }],
    [{ issueIdsOrKeys: ['SHOP-4'], properties: ['a', 'b', 'c', 'd', 'e', 'f'] }],
    [{ issueIdsOrKeys: ['SHOP-4'], fields: [1] }],
  ])('refuses %j', async (body) => {
    expect((await site.call('sam', 'POST', '/issue/bulkfetch', body)).status).toBe(400);
  });
});
