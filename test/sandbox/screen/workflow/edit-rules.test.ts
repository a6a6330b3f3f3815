import type { WorkflowDocument, WorkflowTransition } from '../../../../sandbox/screen/api/workflows';
import { withConfig, withNewRule, withoutRule } from '../../../../sandbox/screen/workflow/edit-rules';
import { ruleContext } from '../../../../sandbox/screen/workflow/rule-context';

const rule = (id: string, config = '{}') => ({ id: `own-${id}`, ruleKey: 'forge:expression-validator', parameters: { id, key: 'k', config, tag: 't' } });
const transition = (id: string, more: Partial<WorkflowTransition> = {}): WorkflowTransition => ({ id, name: id, type: 'GLOBAL', toStatusReference: 'ref-done', links: [], validators: [], properties: { a: 'b' }, ...more });
const document: WorkflowDocument = {
  statuses: [
    { id: '1', name: 'To Do', description: 'Not begun', statusCategory: 'TODO', statusReference: 'ref-todo' },
    { id: '3', name: 'Done', description: '', statusCategory: 'DONE', statusReference: 'ref-done' },
  ],
  workflow: {
    id: 'w', name: 'Flow', scope: { type: 'GLOBAL' }, version: { id: 'v', versionNumber: 4 }, statuses: [{ statusReference: 'ref-todo' }, { statusReference: 'ref-done' }],
    transitions: [transition('11', { validators: [rule('a'), rule('b')] }), transition('21', { validators: [rule('c')] })],
    unknown: { kept: [1] },
  },
};
const rulesOf = ({ workflow }: WorkflowDocument): unknown => workflow.transitions.map(({ validators }) => validators.map(({ parameters }) => `${parameters.id ?? 'new'} ${parameters.config}`));

test.each<[string, WorkflowDocument, unknown]>([
  ['a new rule stands last', withNewRule(document, '11', { ruleKey: 'forge:expression-validator', key: 'k' }, '{"n":1}'), [['a {}', 'b {}', 'new {"n":1}'], ['c {}']]],
  ['a new rule of no transition', withNewRule(document, '99', { ruleKey: 'x', key: 'k' }, ''), [['a {}', 'b {}'], ['c {}']]],
  ['another configuration', withConfig(document, '11', 'b', '{"m":2}'), [['a {}', 'b {"m":2}'], ['c {}']]],
  ['another configuration of a rule elsewhere', withConfig(document, '21', 'b', '{"m":2}'), [['a {}', 'b {}'], ['c {}']]],
  ['one rule less', withoutRule(document, '11', 'a'), [['b {}'], ['c {}']]],
  ['one rule less where there is none', withoutRule(document, '21', 'a'), [['a {}', 'b {}'], ['c {}']]],
])('%s', (_, changed, expected) => {
  expect(rulesOf(changed)).toEqual(expected);
  const without = ({ workflow, statuses }: WorkflowDocument): unknown => ({ statuses, workflow: { ...workflow, transitions: workflow.transitions.map((one) => ({ ...one, validators: [] })) } });
  expect(without(changed)).toEqual(without(document));
});

test('another configuration leaves the rule’s other parameters as they were', () => {
  expect(withConfig(document, '11', 'b', 'x').workflow.transitions[0]?.validators[1]).toEqual({ ...rule('b'), parameters: { ...rule('b').parameters, config: 'x' } });
});

describe('the context of a rule’s page', () => {
  const done = { id: '3', name: 'Done', statusCategory: 'DONE', description: '' };
  const toDo = { id: '1', name: 'To Do', statusCategory: 'TODO', description: 'Not begun' };
  const nowhere = { id: null, name: null, statusCategory: null, description: null };
  const from = (...references: readonly string[]) => transition('31', { type: 'DIRECTED', links: references.map((fromStatusReference) => ({ fromStatusReference })) });

  it.each([
    ['a global transition', transition('31'), nowhere],
    ['a directed one', from('ref-todo'), toDo],
    ['one from two statuses', from('ref-todo', 'ref-done'), nowhere],
    ['one from a status that the document does not describe', from('other'), nowhere],
  ])('of %s', (_, one, start) => {
    expect(ruleContext(document, one, null)).toEqual({
      type: 'jira:workflowValidator', isNewEditor: true, workflowId: 'w', workflowName: 'Flow', transitionContext: { id: '31', from: start, to: done },
    });
  });

  it('has the saved configuration as text, and the project of a team-managed workflow', () => {
    const team = { ...document, workflow: { ...document.workflow, scope: { type: 'PROJECT' as const, project: { id: '7' } } } };
    expect(ruleContext(team, transition('31'), '{"a":1}')).toMatchObject({ scopedProjectId: '7', validatorConfig: '{"a":1}' });
  });
});
