import { answerAs } from '../fake-bridge';
import { ask, doorFailureText } from '../../../static/shared/door-client';

const unanswered = { ok: false, failure: { kind: 'upstream', message: 'The app did not answer.', reference: '' } };

test('a reply comes through as it is', async () => {
  const refused = { ok: false, failure: { kind: 'refused', message: 'You may not.', reference: 'r1' } };
  answerAs({ invoke: ({ functionKey }: { functionKey: string }) => (functionKey === 'accept' ? refused : { ok: true, value: null }) });
  expect(await ask('accept')).toEqual(refused);
  expect(await ask('rescore')).toEqual({ ok: true, value: null });
});

test.each([[undefined], [null], ['text'], [{}], [{ ok: 'yes' }], [{ ok: true }], [{ ok: false }]])('%j is no reply', async (reply) => {
  answerAs({ invoke: () => reply });
  expect(await ask('panel')).toEqual(unanswered);
});

test('a call that fails is a failure as a value', async () => {
  answerAs({});
  expect(await ask('panel')).toEqual(unanswered);
});

test('the sentence names the reference where there is one', () => {
  expect(doorFailureText({ kind: 'bug', message: 'Something broke.', reference: 'ab12' })).toBe('Something broke. (Reference ab12)');
  expect(doorFailureText({ kind: 'upstream', message: 'No answer.', reference: '' })).toBe('No answer.');
});

test('the payload goes along and the reply comes back as it is', async () => {
  const sent: unknown[] = [];
  const refused = { ok: false, failure: { kind: 'refused', message: 'You may not.', reference: 'r1' } };
  answerAs({
    invoke: (data: unknown) => {
      sent.push(data);
      return refused;
    },
  });
  expect(await ask('scan', { action: 'pause' })).toEqual(refused);
  expect(sent).toMatchObject([{ functionKey: 'scan', payload: { action: 'pause' } }]);
});

test.each([[undefined], [null], [{}], [{ ok: true }]])('%j is no reply', async (reply) => {
  answerAs({ invoke: () => reply });
  expect(await ask('scan', { action: 'begin' })).toMatchObject({ ok: false, failure: { kind: 'upstream' } });
});
