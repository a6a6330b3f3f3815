import { evidenceField, shopSite, storyPoints } from './site';

describe('GET /issue', () => {
  const site = shopSite();

  it('answers the fields in the shape of REST v3', async () => {
    const { status, body } = await site.call('priya', 'GET', '/issue/SHOP-8');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      key: 'SHOP-8',
      fields: {
        summary: expect.stringMatching(/^As a shopper/),
        description: { type: 'doc', version: 1 },
        issuetype: { name: 'Story', subtask: false, hierarchyLevel: 0, iconUrl: expect.stringContaining('avatar') },
        status: { name: 'In Review', statusCategory: { key: 'indeterminate', colorName: 'yellow' } },
        parent: { key: 'SHOP-1', fields: { summary: 'Checkout', issuetype: { name: 'Epic' } } },
        subtasks: [{ key: 'SHOP-9' }, { key: 'SHOP-10' }],
        issuelinks: [{ type: { name: 'Blocks', inward: 'is blocked by' }, inwardIssue: { key: 'SHOP-11' } }],
        created: '2026-09-23T09:13:44.123+0000',
        [storyPoints]: 5,
        [evidenceField]: null,
        resolution: null,
        assignee: { displayName: 'Dan Okafor' },
        labels: [],
      },
    });
  });

  it('shows the other side of the link on the blocker', async () => {
    const { body } = await site.call('priya', 'GET', '/issue/SHOP-11?fields=issuelinks');
    expect(body).toMatchObject({ fields: { issuelinks: [{ outwardIssue: { key: 'SHOP-8' } }] } });
  });

  it('leaves out an absent parent', async () => {
    const { body } = await site.call('priya', 'GET', '/issue/SHOP-14?fields=parent,summary');
    expect(body).toHaveProperty('fields.summary');
    expect(body).not.toHaveProperty('fields.parent');
  });

  it.each([
    ['fields=summary', ['summary']],
    ['fields=*all,-comment,-description', ['summary', 'status'], ['comment', 'description']],
    ['fields=-summary', ['status', 'comment'], ['summary']],
    ['fields=*navigable', ['summary'], ['comment']],
  ])('reads %s', async (query, present, absent: readonly string[] = []) => {
    const { body } = await site.call('priya', 'GET', `/issue/SHOP-8?${query}`);
    for (const id of present) expect(body).toHaveProperty(['fields', id]);
    for (const id of absent) expect(body).not.toHaveProperty(['fields', id]);
  });

  it('reads keys in any letter case, and ids', async () => {
    expect((await site.call('priya', 'GET', '/issue/shop-8')).status).toBe(200);
    expect((await site.call('priya', 'GET', `/issue/${site.idOf('SHOP-8')}`)).body).toMatchObject({ key: 'SHOP-8' });
  });

  it('shows properties, names, schema and transitions when asked', async () => {
    await site.call('priya', 'PUT', '/issue/SHOP-8/properties/note', { a: 1 });
    const { body } = await site.call('priya', 'GET', '/issue/SHOP-8?fields=summary,customfield_10050&properties=note,none&expand=names,schema,transitions');
    expect(body).toMatchObject({
      properties: { note: { a: 1 } },
      names: { summary: 'Summary', [evidenceField]: 'Evidence' },
      schema: { [evidenceField]: { type: 'object', customId: 10050, custom: expect.stringMatching(/\/static\/evidence$/) } },
      transitions: [{ id: '11', name: 'To Do', isGlobal: true }, { id: '21' }, { id: '31' }, { id: '41', to: { statusCategory: { key: 'done' } } }, { id: '51', name: 'Release', isGlobal: false, hasScreen: true }],
    });
  });

  it.each([
    ['priya', ['summary', 'parent', storyPoints, 'reporter'], []],
    ['dan', ['summary', 'parent', storyPoints, 'assignee'], ['reporter']],
    ['sam', [], ['summary', storyPoints]],
  ] as const)('lists for %s only what that person may edit', async (who, present, absent) => {
    const { body } = await site.call(who, 'GET', '/issue/SHOP-8?fields=summary&expand=editmeta');
    for (const id of present) expect(body).toHaveProperty(['editmeta', 'fields', id]);
    for (const id of [...absent, evidenceField, 'status']) expect(body).not.toHaveProperty(['editmeta', 'fields', id]);
  });

  it('is not there for who may not browse, in the same words as for an issue that does not exist', async () => {
    const unseen = await site.call('otto', 'GET', '/issue/SHOP-8');
    const absent = await site.call('priya', 'GET', '/issue/SHOP-999');
    expect(unseen).toEqual(absent);
    expect(unseen).toEqual({ status: 404, body: { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} } });
  });
});
