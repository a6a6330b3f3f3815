import { answerAs } from '../fake-bridge';
import type { PanelState } from '../../../src/contract/door';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { emptyPanel, panelAfter, type PanelModel } from '../../../static/panel/panel-state';
import { teamActions } from '../../../static/panel/team-actions';

const served: PanelState = { started: true, seenByApp: true, mayComment: true, definition: DEFAULT_DEFINITION, evidence: { evidence: null, log: [], whyNotTick: null, whyNotAccept: null }, setAside: { entries: [], may: 'every-rule' } };
const refused = { ok: false, failure: { kind: 'refused', message: 'Somebody was faster.', reference: '' } };

/** A panel whose app answers each door as told; returns what was sent. */
function panel(doors: Readonly<Record<string, unknown>>) {
  const sent: { functionKey: string; payload: unknown }[] = [];
  answerAs({
    invoke: (data: { functionKey: string; payload: unknown }) => {
      sent.push(data);
      return doors[data.functionKey];
    },
  });
  let model: PanelModel = panelAfter(emptyPanel, { kind: 'served', reply: { ok: true, value: served } });
  const shown = () => (model.served.kind === 'shown' ? model.served.value : null);
  const actions = teamActions((news) => (model = panelAfter(model, news)), shown);
  return { actions, sent, shown, edit: () => model.edit };
}

const entry = { rule: 'has-role', reason: 'internal', byAdministrator: true, by: 'x', name: 'Priya', at: '2026-11-22T00:00:00.000Z' };

test('setting aside shows the new state, and can be undone', async () => {
  const { actions, shown, edit, sent } = panel({ setAside: { ok: true, value: { entries: [entry], may: 'every-rule' } }, bringBack: { ok: true, value: { entries: [], may: 'every-rule' } } });
  expect(await actions.setAside('has-role', 'internal')).toEqual({ ok: true });
  expect(shown()?.setAside.entries).toEqual([entry]);
  expect(edit()?.said).toBe('Set aside for this issue: “Does the story say for whom it is?”');
  expect(await edit()?.undo?.()).toEqual({ ok: true });
  expect(shown()?.setAside.entries).toEqual([]);
  expect(edit()).toMatchObject({ said: 'Counts again for this issue: “Does the story say for whom it is?”', undo: null });
  expect(sent.map(({ functionKey, payload }) => [functionKey, payload])).toEqual([['setAside', { rule: 'has-role', reason: 'internal' }], ['bringBack', { rule: 'has-role' }]]);
});

test.each(['setAside', 'bringBack'] as const)('a refused %s changes nothing and says why', async (door) => {
  const { actions, shown, edit } = panel({ [door]: refused });
  expect(await actions[door]('has-role', 'internal')).toEqual({ ok: false, message: 'Somebody was faster.' });
  expect([shown(), edit()]).toEqual([served, null]);
});

test('allowing a word saves the definition as it is shown, with one word more', async () => {
  const definition = { ...DEFAULT_DEFINITION, version: 1 };
  const { actions, shown, sent } = panel({ saveDefinition: { ok: true, value: { started: true, definition, scan: null } } });
  expect(await actions.allow({ list: 'allowed', word: 'fast' })).toEqual({ ok: true });
  const { name, ready, done, fields } = DEFAULT_DEFINITION;
  expect(sent[0]?.payload).toEqual({ name, ready: { ...ready, words: { personas: [], allowed: ['fast'] } }, done, fields, base: 0 });
  expect(shown()?.definition.version).toBe(1);
});

test('where somebody saved another version meanwhile, that one is shown first', async () => {
  const theirs = { ...served, definition: { ...DEFAULT_DEFINITION, version: 4 } };
  const { actions, shown } = panel({ saveDefinition: refused, panel: { ok: true, value: theirs } });
  expect(await actions.allow({ list: 'personas', word: 'tester' })).toEqual({ ok: false, message: 'Somebody saved version 4 of the definition meanwhile. It is shown now; press again to add the word to it.' });
  expect(shown()).toEqual(theirs);
});

test('another refusal is told as it is', async () => {
  const { actions } = panel({ saveDefinition: refused, panel: { ok: true, value: served } });
  expect(await actions.allow({ list: 'personas', word: 'tester' })).toEqual({ ok: false, message: 'Somebody was faster.' });
});
