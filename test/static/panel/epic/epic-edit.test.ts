import { epicEdit } from '../../../../static/panel/epic/epic-edit';
import { fakeJira } from '../../fake-jira';

const at = (key: string | null) => ({ status: 200, body: { fields: key === null ? {} : { parent: { key } } } });
const WRITTEN = { status: 204 };

test.each([
  [null, 'S-1', 'Linked to S-1.', 'In no epic, as before.'],
  ['S-1', 'S-2', 'Moved from S-1 to S-2.', 'Back in S-1.'],
  ['S-1', null, 'Removed from S-1.', 'Back in S-1.'],
])('from %s to %s: says so, and takes it back', async (from, to, said, back) => {
  const { jira, calls } = fakeJira(at(from), WRITTEN, at(to), WRITTEN);
  const made = await epicEdit(jira, 'S-7', from, to);
  expect(made).toMatchObject({ ok: true, said });
  expect(made.ok && (await made.undo())).toEqual({ ok: true, said: back });
  expect(calls.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET', 'PUT']);
});

test('what somebody else moved since is not taken back', async () => {
  const { jira, calls } = fakeJira(at(null), WRITTEN, at('S-5'));
  const made = await epicEdit(jira, 'S-7', null, 'S-1');
  expect(made.ok && (await made.undo())).toEqual({ ok: false, message: 'Somebody changed it meanwhile: it belongs to S-5 now. Nothing was changed.', outdated: true });
  expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});
