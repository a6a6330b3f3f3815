import { editEstimate } from '../../../static/panel/edit-issue';
import { fakeJira } from '../fake-jira';

test('each edit is one PUT of what changes', async () => {
  const { jira, calls } = fakeJira({ status: 204 });
  expect(await editEstimate(jira, 'SHOP-7', 'customfield_10016', 3)).toEqual({ ok: true });
  await editEstimate(jira, 'SHOP-7', 'customfield_10016', null);
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual(Array(2).fill('PUT /rest/api/3/issue/SHOP-7'));
  expect(calls.map(({ body }) => body)).toEqual([
    { fields: { customfield_10016: 3 } },
    { fields: { customfield_10016: null } },
  ]);
});

test("a refusal carries Jira's sentence", async () => {
  const { jira } = fakeJira({ status: 400, body: { errorMessages: [], errors: { customfield_10016: 'Not a number.' } } });
  expect(await editEstimate(jira, 'SHOP-7', 'customfield_10016', 3)).toEqual({ ok: false, message: 'Not a number.' });
});
