import { questionComment, questionDraft, whyNotAsk } from '../../../static/panel/question';
import { sendQuestion } from '../../../static/panel/send-question';
import { fakeJira } from '../fake-jira';
import { finding } from '../facts';

const reporter = { accountId: 'u-1', displayName: 'Mara Lind' };
const mention = { type: 'mention', attrs: { id: 'u-1', text: '@Mara Lind' } };
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

test('a question in the text asks for its answer; anything else for what is missing', () => {
  expect(questionDraft(finding({ rule: 'no-open-question', quote: 'Which cards?' }))).toContain('answer this question');
  expect(questionDraft(finding({ rule: 'has-role', problem: 'It does not say who it is for.', why: 'Nobody can be asked.' }))).toBe(
    'It does not say who it is for. Could you add it? Nobody can be asked.',
  );
});

test.each([
  ['Which?', '', [{ type: 'paragraph', content: [mention, { type: 'text', text: ' Which?' }] }]],
  ['One.\n\n  Two. ', 'Q?', [{ type: 'paragraph', content: [mention, { type: 'text', text: ' One.' }] }, paragraph('Two.'), { type: 'blockquote', content: [paragraph('Q?')] }]],
  ['<script>', '', [{ type: 'paragraph', content: [mention, { type: 'text', text: ' <script>' }] }]],
])('%j about %j is a comment that mentions the reporter', (question, quote, content) => {
  expect(questionComment(reporter, question, quote)).toEqual({ version: 1, type: 'doc', content });
});

test('is posted to the issue', async () => {
  const { jira, calls } = fakeJira({ status: 201, body: { id: '1' } });
  expect(await sendQuestion(jira, 'SHOP-7', reporter, 'Which?', '')).toEqual({ ok: true, takeBack: expect.any(Function) });
  expect(calls).toEqual([{ method: 'POST', path: '/rest/api/3/issue/SHOP-7/comment', body: { body: questionComment(reporter, 'Which?', '') } }]);
});

test('an empty question is not sent', async () => {
  const { jira, calls } = fakeJira({ status: 201, body: {} });
  expect(await sendQuestion(jira, 'SHOP-7', reporter, ' \n ', 'Q?')).toEqual({ ok: false, message: 'Write the question first.' });
  expect(calls).toEqual([]);
});

test.each([
  [{ status: 403 }, "You don't have permission to comment on this issue."],
  [{ status: 400, body: { errorMessages: ['Comments are closed.'] } }, 'Comments are closed.'],
  [{ status: 503 }, 'Jira could not answer just now. Nothing was changed.'],
])('%j is told in one sentence', async (answer, message) => {
  expect(await sendQuestion(fakeJira(answer).jira, 'SHOP-7', reporter, 'Which?', '')).toEqual({ ok: false, message });
});

test.each([
  [reporter, 'u-2', null],
  [reporter, null, null],
  [reporter, 'u-1', 'You are the reporter of this issue.'],
  [null, 'u-1', 'This issue has no reporter whom you could ask.'],
])('%j is asked by %j: %j', (of, asking, why) => {
  expect(whyNotAsk(of, asking, true)).toBe(why);
  expect(whyNotAsk(of, asking, false)).toBe("You don't have permission to comment on this issue.");
});
