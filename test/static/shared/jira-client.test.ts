import { decoded } from '../../../static/shared/answer';
import { jiraClient } from '../../../static/shared/jira-client';
import { fakeJira } from '../fake-jira';

test.each([
  [400, 'invalid'],
  [401, 'forbidden'],
  [403, 'forbidden'],
  [404, 'unseen'],
  [409, 'invalid'],
  [429, 'unavailable'],
  [500, 'unavailable'],
  [503, 'unavailable'],
])('status %i is the failure "%s", with Jira\'s own sentences', async (status, kind) => {
  const { jira } = fakeJira({ status, body: { errorMessages: ['First.'], errors: { summary: 'Second.' } } });
  expect(await jira.get('/x')).toEqual({ ok: false, failure: { kind, status, details: ['First.', 'Second.'], fields: { summary: 'Second.' } } });
});

test('a body that is not Jira\'s gives a failure without sentences', async () => {
  const { jira } = fakeJira({ status: 500, body: '<html>' });
  expect(await jira.get('/x')).toEqual({ ok: false, failure: { kind: 'unavailable', status: 500, details: [] } });
});

test.each([
  ['7', 7],
  ['soon', undefined],
  [null, undefined],
])('how long Jira asks to wait: %j', async (header, seconds) => {
  const jira = jiraClient(async () => ({ status: 429, headers: { get: (name) => (name === 'retry-after' ? header : null) }, text: async () => '' }));
  const answer = await jira.get('/x');
  expect(answer.ok ? null : answer.failure.retryAfter).toBe(seconds);
});

test('no network is a failure, never an exception', async () => {
  const { jira } = fakeJira();
  expect(await jira.get('/x')).toEqual({ ok: false, failure: { kind: 'unavailable', status: 0, details: [] } });
});

test('an empty success is null; a success that is not JSON is unreadable', async () => {
  expect(await fakeJira({ status: 204 }).jira.put('/x', {})).toEqual({ ok: true, value: null });
  const html = jiraClient(async () => ({ status: 200, text: async () => '<html>' }));
  expect(await html.get('/x')).toEqual({ ok: false, failure: { kind: 'unreadable', status: 200, details: [] } });
});

test('post and put send JSON', async () => {
  const { jira, calls } = fakeJira({ status: 200, body: {} });
  await jira.post('/a', { b: 1 });
  await jira.put('/c', { d: 2 });
  expect(calls).toEqual([
    { method: 'POST', path: '/a', body: { b: 1 } },
    { method: 'PUT', path: '/c', body: { d: 2 } },
  ]);
});

test('a decoder that throws makes the answer unreadable', () => {
  const refuse = () => {
    throw new Error('shape');
  };
  expect(decoded({ ok: true, value: 1 }, refuse)).toEqual({ ok: false, failure: { kind: 'unreadable', status: 200, details: [] } });
  expect(decoded({ ok: true, value: 1 }, String)).toEqual({ ok: true, value: '1' });
});
