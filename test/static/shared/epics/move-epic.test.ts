import { moveEpic } from '../../../../static/shared/epics/move-epic';
import { fakeJira, type FakeAnswer } from '../../fake-jira';

const at = (key: string | null): FakeAnswer => ({ status: 200, body: { fields: key === null ? {} : { parent: { key } } } });
const NO_FIELDS = { status: 200, body: { id: '1' } };
const WRITTEN = { status: 204 };
const refused = (status: number, ...errorMessages: string[]): FakeAnswer => ({ status, body: { errorMessages } });

test.each([
  [null, 'SHOP-1', { fields: { parent: { key: 'SHOP-1' } } }],
  ['SHOP-2', 'SHOP-1', { fields: { parent: { key: 'SHOP-1' } } }],
  ['SHOP-2', null, { update: { parent: [{ set: { none: true } }] } }],
])('from %s to %s is a look and one write', async (from, to, body) => {
  const { jira, calls } = fakeJira(at(from), WRITTEN);
  expect(await moveEpic(jira, 'SHOP-7', from, to)).toEqual({ ok: true });
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /rest/api/3/issue/SHOP-7?fields=parent', 'PUT /rest/api/3/issue/SHOP-7']);
  expect(calls[1]?.body).toEqual(body);
});

const NO = (message: string, outdated = false) => ({ ok: false, message, outdated });

test.each<[string, readonly FakeAnswer[], object, number]>([
  ['it stands there already', [at('SHOP-1')], { ok: true }, 1],
  ['no field at all is no parent', [NO_FIELDS, WRITTEN], { ok: true }, 2],
  ['somebody was faster', [at('SHOP-5')], NO('Somebody changed it meanwhile: it belongs to SHOP-5 now. Nothing was changed.', true), 1],
  ['it cannot be seen', [{ status: 404 }], NO("You can't see this issue, or it was deleted."), 1],
  ['Jira refuses in words', [at(null), refused(400, 'Not an epic.')], NO('Not an epic.'), 2],
  ['without permission', [at(null), refused(403)], NO("You don't have permission to edit this issue."), 2],
  ['a conflict that was nothing', [at(null), refused(409), at(null)], NO('Somebody else changed this issue at the same moment. Nothing was changed; try again.'), 3],
  ['a conflict with another epic', [at(null), refused(409), at('SHOP-5')], NO('Somebody changed it meanwhile: it belongs to SHOP-5 now. Nothing was changed.', true), 3],
  ['a lost answer of a write that worked', [at(null), refused(500), at('SHOP-1')], { ok: true }, 3],
  ['a lost answer of one that did not', [at(null), refused(500), at(null)], NO('Jira could not answer just now. Nothing was changed.'), 3],
  ['a lost answer, and then none', [at(null), refused(502), refused(502)], NO('Jira gave no clear answer, so the change may be there. Open the issue again to see.', true), 3],
  ['too many calls', [at(null), refused(429), at(null)], NO('Jira could not answer just now. Nothing was changed.'), 3],
])('%s', async (_, answers, outcome, calls) => {
  const jira = fakeJira(...answers);
  expect(await moveEpic(jira.jira, 'SHOP-7', null, 'SHOP-1')).toEqual(outcome);
  expect(jira.calls).toHaveLength(calls);
});
