import { shopSite, type Who } from './site';

it('tells the statuses of each issue type, with their categories', async () => {
  const { body } = await shopSite().call('sam', 'GET', '/project/SHOP/statuses');
  expect(body).toHaveLength(5);
  expect(body).toContainEqual(
    expect.objectContaining({
      name: 'Sub-task',
      subtask: true,
      statuses: [
        expect.objectContaining({ id: '10000', name: 'To Do', statusCategory: expect.objectContaining({ key: 'new' }) }),
        expect.objectContaining({ name: 'In Progress' }),
        expect.objectContaining({ name: 'In Review' }),
        expect.objectContaining({ name: 'Done', statusCategory: expect.objectContaining({ key: 'done' }) }),
      ],
    }),
  );
});

it.each<[Who, string, number]>([['otto', 'SHOP', 404], ['sam', 'NONE', 404], ['dan', 'shop', 200]])('%s asks for %s: %i', async (who, project, status) => {
  expect((await shopSite().call(who, 'GET', `/project/${project}/statuses`)).status).toBe(status);
});
