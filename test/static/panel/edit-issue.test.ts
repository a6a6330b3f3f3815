import { editEstimate, editParent } from '../../../static/panel/edit-issue';
import { fakeJira } from '../fake-jira';

test('each edit is one PUT of what changes', async () => {
  const { jira, calls } = fakeJira({ status: 204 });
  expect(await editEstimate(jira, 'SHOP-7', 'customfield_10016', 3)).toEqual({ ok: true });
  await editEstimate(jira, 'SHOP-7', 'customfield_10016', null);
  await editParent(jira, 'SHOP-7', { key: 'SHOP-1' });
  await editParent(jira, 'SHOP-7', null);
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual(Array(4).fill('PUT /rest/api/3/issue/SHOP-7'));
  expect(calls.map(({ body }) => body)).toEqual([
    { fields: { customfield_10016: 3 } },
    { fields: { customfield_10016: null } },
    { fields: { parent: { key: 'SHOP-1' } } },
    { update: { parent: [{ set: { none: true } }] } },
  ]);
});

test("a refusal carries Jira's sentence", async () => {
  const { jira } = fakeJira({ status: 400, body: { errorMessages: [], errors: { parent: 'Not an epic.' } } });
  expect(await editParent(jira, 'SHOP-7', { key: 'SHOP-9' })).toEqual({ ok: false, message: 'Not an epic.' });
});
