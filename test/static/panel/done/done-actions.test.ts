import { answerAs } from '../../fake-bridge';
import type { EvidenceState } from '../../../../src/contract/door';
import { ask } from '../../../../static/shared/door-client';
import { doneActions } from '../../../../static/panel/done/done-actions';

const state: EvidenceState = { evidence: null, log: [], whyNotTick: null, whyNotAccept: null };

/** An app that answers every door alike; remembers what it was sent and how often the issue was read again. */
function panel(reply: unknown) {
  const sent: [string, unknown][] = [];
  answerAs({
    invoke: ({ functionKey, payload }: { functionKey: string; payload: unknown }) => {
      sent.push([functionKey, payload]);
      return reply;
    },
  });
  const readAgain = jest.fn(async () => true);
  const actions = doneActions({
    act: (act, about) => ask(act, { ...about }),
    keep: async (answer) => {
      const got = await answer;
      return got.ok ? { ok: true } : { ok: false, message: got.failure.message };
    },
    readAgain,
  });
  return { actions, sent, readAgain };
}

test('each act goes through its own door with what it needs', async () => {
  const { actions, sent, readAgain } = panel({ ok: true, value: state });
  await actions.tick('tests', true);
  await actions.accept(['10', null]);
  await actions.withdraw();
  await actions.waive(['tests'], 'next train', 7);
  await actions.endWaiver('tests');
  expect(readAgain).toHaveBeenCalledTimes(5);
  await actions.reject([{ criterion: 'a', reason: 'why' }]);
  expect(readAgain).toHaveBeenCalledTimes(5);
  expect(sent).toEqual([
    ['tick', { criterion: 'tests', ticked: true }],
    ['accept', { texts: ['10', null] }],
    ['withdrawAcceptance', {}],
    ['waive', { criteria: ['tests'], reason: 'next train', days: 7 }],
    ['endWaiver', { criteria: ['tests'] }],
    ['reject', { failed: [{ criterion: 'a', reason: 'why' }] }],
  ]);
});

test('a refused act says why and reads nothing', async () => {
  const { actions, readAgain } = panel({ ok: false, failure: { kind: 'refused', message: 'Only people who may edit this issue tick its checks.', reference: '' } });
  expect(await actions.tick('tests', true)).toEqual({ ok: false, message: 'Only people who may edit this issue tick its checks.' });
  expect(readAgain).not.toHaveBeenCalled();
});
