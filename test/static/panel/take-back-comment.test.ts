import { takeBackComment } from '../../../static/panel/take-back-comment';
import { doc, p } from '../../support/adf';
import { fakeJira, type FakeAnswer } from '../fake-jira';

const body = { version: 1, type: 'doc', content: [p('Which?')] };
const made = { id: '5', body };
const read = { status: 200, body: made };
const newest = (id: string) => ({ status: 200, body: { comments: [{ id }] } });
const takeBack = async (...answers: readonly FakeAnswer[]) => {
  const { jira, calls } = fakeJira(...answers);
  return { outcome: await takeBackComment(jira, 'SHOP-7', made, body), calls };
};

test('deletes the comment after a look at it and at what came later', async () => {
  const { outcome, calls } = await takeBack(read, newest('5'), { status: 204 });
  expect(outcome).toEqual({ ok: true });
  expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /rest/api/3/issue/SHOP-7/comment/5',
    'GET /rest/api/3/issue/SHOP-7/comment?orderBy=-created&maxResults=1',
    'DELETE /rest/api/3/issue/SHOP-7/comment/5',
  ]);
});

test.each<[string, readonly FakeAnswer[], string]>([
  ['edited', [{ status: 200, body: { id: '5', body: doc(p('Other')) } }, newest('5')], 'The comment was edited since, so it was left as it is.'],
  ['answered', [read, newest('6')], 'Somebody has commented since, so the question was left as it is.'],
  ['gone', [{ status: 404 }, newest('4')], 'The app could not find the comment. Delete it in Jira.'],
  ['no answer', [{ status: 500 }, newest('5')], 'Jira could not answer just now. Nothing was changed.'],
  ['refused', [read, newest('5'), { status: 400, body: { errorMessages: ['Not yours.'] } }], 'Not yours.'],
  ['refused without a word', [read, newest('5'), { status: 403 }], "You don't have permission to delete comments on this issue."],
])('%s', async (_, answers, message) => {
  expect((await takeBack(...answers)).outcome).toEqual({ ok: false, message });
});

test('an answer without an id', async () => {
  expect(await takeBackComment(fakeJira(read).jira, 'SHOP-7', null, body)).toMatchObject({ ok: false });
});
