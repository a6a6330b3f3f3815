import { answerPublish } from '../../../../sandbox/forge/queue/answer';

const push = { queueName: 'work', jobId: 'j', type: 'avi:forge:app:event', schema: 'ari:cloud:ecosystem::forge/app-event-2', payload: [{ body: {} }], time: 'now' };
const answer = (body: unknown): readonly [number, string] => {
  const request = { descriptor: { type: 'fpp' }, path: '/', method: 'POST', headers: [], body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)) };
  const { status, body: words } = answerPublish(request, ({ queueName }) => queueName === 'work');
  return [status, new TextDecoder().decode(words)];
};

test.each([
  ['a push', push, 201, ''],
  ['fifty events', { ...push, payload: Array.from({ length: 50 }, () => ({ body: {} })) }, 201, ''],
  ['fifty-one', { ...push, payload: Array.from({ length: 51 }, () => ({ body: {} })) }, 400, 'more than the 50 events'],
  ['none', { ...push, payload: [] }, 400, 'No events pushed.'],
  ['a body that is no object', { ...push, payload: [{ body: 'x' }] }, 400, 'Event body must be an object.'],
  ['a delay too long', { ...push, payload: [{ body: {}, delayInSeconds: 901 }] }, 400, 'between 0 and 900'],
  ['more than 200 KB', { ...push, payload: [{ body: { x: 'x'.repeat(201 * 1024) } }] }, 413, '200KB'],
  ['no JSON', '{', 400, 'body'],
  ['a queue of nobody', { ...push, queueName: 'other' }, 404, 'other'],
])('%s', (_name, body, status, words) => {
  const [got, text] = answer(body);
  expect(got).toBe(status);
  expect(text).toContain(words);
});
