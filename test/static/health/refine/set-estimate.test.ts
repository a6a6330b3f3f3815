import { DEFAULT_DEFINITION } from '../../../../src/core/definition/default-definition';
import { setEstimate } from '../../../../static/health/refine/set-estimate';
import { issueJson } from '../../../support/jira-json';
import { fakeJira, type FakeAnswer } from '../../fake-jira';

const POINTS = 'customfield_10016';
const read = (points: number | null, rest: Record<string, unknown> = {}): FakeAnswer => ({ status: 200, body: issueJson({ [POINTS]: points }, rest) });
const written: FakeAnswer = { status: 204 };
const set = (typed: string, ...answers: readonly FakeAnswer[]) => {
  const { jira, calls } = fakeJira(...answers);
  return { made: setEstimate(jira, 'SHOP-1', DEFAULT_DEFINITION, typed), writes: () => calls.filter(({ method }) => method === 'PUT').map(({ body }) => body) };
};

test('reads the issue, writes the number, and takes it back', async () => {
  const { made, writes } = set('2,5', read(null), written, read(2.5), written);
  const done = await made;
  expect(done).toMatchObject({ ok: true, said: 'Estimate set to 2.5.' });
  expect(done.ok && (await done.undo())).toEqual({ ok: true, said: 'Estimate removed.' });
  expect(writes()).toEqual([{ fields: { [POINTS]: 2.5 } }, { fields: { [POINTS]: null } }]);
});

test('an undo gives way to what somebody else wrote', async () => {
  const { made, writes } = set('3', read(null), written, read(8));
  const done = await made;
  expect(done.ok && (await done.undo())).toEqual({ ok: false, message: 'Somebody set the estimate to 8 meanwhile.', outdated: true });
  expect(writes()).toHaveLength(1);
});

test.each<[string, string, FakeAnswer[], string, boolean]>([
  ['no number', 'three', [], 'Enter a number such as 3 or 0.5.', false],
  ['an estimate that came in between', '3', [read(5)], 'Somebody set the estimate to 5 meanwhile.', true],
  ['no permission', '3', [read(null, { editmeta: { fields: { summary: {} } } })], "You don't have permission to edit the estimate of this issue.", false],
  ['a site without the field', '3', [read(null, { names: {}, schema: {}, editmeta: { fields: {} } })], 'This issue has no estimate field.', false],
  ['a refusal', '3', [read(null), { status: 400, body: { errorMessages: [], errors: { [POINTS]: 'Too large.' } } }], 'Too large.', false],
])('%s is told and nothing is lost', async (_, typed, answers, message, outdated) => {
  expect(await set(typed, ...answers).made).toEqual({ ok: false, message, outdated });
});

test('an issue that cannot be read is told', async () => {
  expect(await set('3', { status: 503 }).made).toMatchObject({ ok: false, message: expect.stringMatching(/^[A-Z].*\.$/) });
});
