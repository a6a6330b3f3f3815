import type { Answer, JiraFailure } from '../../../static/shared/answer';
import { jiraClient } from '../../../static/shared/jira-client';
import { patientReader, patiently } from '../../../static/shared/patiently';

const down = (over: Partial<JiraFailure> = {}): Answer<never> => ({ ok: false, failure: { kind: 'unavailable', status: 503, details: [], ...over } });
const good: Answer<number> = { ok: true, value: 1 };

test.each<[string, readonly Answer<number>[], Answer<number>, readonly number[]]>([
  ['an answer is an answer', [good], good, []],
  ['once away', [down(), good], good, [1000]],
  ['twice away', [down(), down(), good], good, [1000, 3000]],
  ['away for good', [down(), down(), down()], down(), [1000, 3000]],
  ['Jira says when', [down({ status: 429, retryAfter: 7 }), good], good, [7000]],
  ['at once, says Jira', [down({ status: 429, retryAfter: 0 }), good], good, [0]],
  ['longer than anybody waits', [down({ status: 429, retryAfter: 3000 })], down({ status: 429, retryAfter: 3000 }), []],
  ['not allowed: asking again changes nothing', [down({ kind: 'forbidden', status: 403 })], down({ kind: 'forbidden', status: 403 }), []],
])('%s', async (_, answers, expected, pauses) => {
  const waited: number[] = [];
  let asked = 0;
  const answer = await patiently(async () => answers[asked++] ?? good, async (milliseconds) => void waited.push(milliseconds), () => 0);
  expect(answer).toEqual(expected);
  expect(waited).toEqual(pauses);
  expect(asked).toBe(answers.length);
});

test('those who were refused together do not come back together', async () => {
  const waited: number[] = [];
  for (const random of [0, 0.5, 1]) await patiently(async () => (waited.length % 1 === 0 && waited.length < 3 ? down() : good), async (milliseconds) => void waited.push(milliseconds), () => random);
  expect(new Set(waited).size).toBe(waited.length);
});

test.each([
  ['12', 12],
  [' 3 ', 3],
  ['Wed, 21 Oct 2026 07:28:00 GMT', undefined],
  ['-1', undefined],
  [null, undefined],
])('Retry-After %j is %j seconds', async (header, seconds) => {
  const jira = jiraClient(async () => ({ status: 429, headers: { get: () => header }, text: async () => '' }));
  const answer = await patientReader(jira, async () => undefined).get('/x');
  expect(answer.ok ? null : answer.failure.retryAfter).toBe(seconds);
});
