import { answerAs } from '../fake-bridge';
import { decodeGateContext, readGateContext } from '../../../static/gate/gate-context';
import { readKept } from '../../../static/gate/kept-gate';
import { whereText } from '../../../static/gate/where-text';
import { decodeGateConfig } from '../../../src/contract/gate';

const extension = { type: 'jira:workflowValidator', isNewEditor: true, workflowId: 'w-1', workflowName: 'Shop workflow', transitionContext: { id: '31', from: { id: '3', name: 'In Progress' }, to: { id: null, name: 'Done' } } };
const context = { moduleKey: 'done-gate', locale: 'de-DE', extension };

test('decodes what the new editor says', async () => {
  const expected = { moduleKey: 'done-gate', locale: 'de-DE', workflowId: 'w-1', workflowName: 'Shop workflow', scopedProjectId: null, from: 'In Progress', to: 'Done', kept: null };
  expect(decodeGateContext(context)).toEqual(expected);
  answerAs({ getContext: () => ({ ...context, extension: { ...extension, scopedProjectId: 10001 } }) });
  expect(await readGateContext()).toEqual({ ...expected, scopedProjectId: '10001' });
  answerAs({});
  expect(await readGateContext()).toBeNull();
});

test('a workflow that was never saved names little', () => {
  const bare = decodeGateContext({ moduleKey: 'done-gate', extension: { workflowId: null, transitionContext: { from: null, to: { name: null } } } });
  expect(bare).toMatchObject({ workflowId: null, workflowName: null, from: null, to: null, kept: null, locale: 'en-US' });
});

it.each([
  [undefined, null],
  [null, null],
  ['', null],
  ['{"mode":"observe"}', '{"mode":"observe"}'],
  [{ mode: 'observe' }, '{"mode":"observe"}'],
])('what the rule holds, %j, is kept as %j', (validatorConfig, kept) => {
  expect(decodeGateContext({ ...context, extension: { ...extension, validatorConfig } }).kept).toBe(kept);
});

const ours = { id: 'a', definition: 'project-1', name: 'Standard', version: 3, mode: 'observe', expression: 'true', head: '', messages: [], exempt: { roles: [], groups: [] }, summary: '' };
it.each([
  ['nothing', null, { kind: 'new' }],
  ['ours', JSON.stringify(ours), { kind: 'ours', config: ours }],
  ['a damaged text', '{"id":', { kind: 'unreadable' }],
  ["somebody else's", '{"expression":"true"}', { kind: 'unreadable' }],
  ['a group that would not stay a text', JSON.stringify({ ...ours, exempt: { roles: [], groups: [{ id: "x'||true||'", name: 'x' }] } }), { kind: 'unreadable' }],
])('a page that opens on %s', (_, kept, expected) => {
  expect(readKept(kept, decodeGateConfig)).toEqual(expected);
});

it.each([
  [{ from: 'In Progress', to: 'Done', workflowName: 'Shop' }, 'On the transition from In Progress to Done, in the workflow “Shop”.'],
  [{ from: null, to: 'Done', workflowName: null }, 'On the transition to Done.'],
  [{ from: null, to: null, workflowName: null }, 'On this transition.'],
])('where it stands: %j', (where, text) => {
  expect(whereText(where)).toBe(text);
});
