import fc from 'fast-check';
import { decodeWorkflows, gatedWorkflow, ownRule, validatorRule, type WorkflowDocument } from '../../src/contract/workflow';
import { differences } from '../../src/contract/workflow-difference';
import { restored, withoutRules } from '../../src/contract/workflow-restore';
import { updateOf, withValidators } from '../../src/contract/workflow-update';
import { runs } from '../support/runs';
import { CREATE, FOREIGN_RULE, GATE_KEY, rule, STATUSES, transitionJson, workflowJson } from '../support/workflows';

function documentOf(workflow: object = workflowJson()): WorkflowDocument {
  const [document] = decodeWorkflows({ workflows: [workflow], statuses: [...STATUSES, { ...STATUSES[0], statusReference: 'ref-elsewhere' }] });
  if (document === undefined) throw new Error('no workflow');
  return document;
}

const NEW = validatorRule(GATE_KEY, 'new', '{}');
const added = (document: WorkflowDocument, to = '31') => withValidators(document, (id, validators) => (id === to ? [...validators, NEW] : validators));

/** JSON of any shape, and rules and transitions among it that nobody knows. */
const anything = fc.jsonValue({ maxDepth: 3 });
const someRule = fc.record({ id: fc.uuid(), ruleKey: fc.string(), parameters: fc.dictionary(fc.string(), fc.string()), more: anything });
const someTransition = fc
  .record({ unknown: anything, name: fc.string(), description: fc.string(), actions: fc.array(someRule), validators: fc.array(fc.oneof(someRule, anything), { maxLength: 3 }), conditions: anything, properties: fc.dictionary(fc.string(), fc.string()) })
  .map((parts) => ({ ...transitionJson(), ...parts }));
const someWorkflow = fc
  .tuple(fc.array(someTransition, { minLength: 1, maxLength: 4 }), fc.dictionary(fc.constantFrom('startPointLayout', 'loopedTransitionContainerLayout', 'description', 'elsewhere'), anything))
  .map(([transitions, rest]) => JSON.parse(JSON.stringify(workflowJson(transitions.map((one, index) => ({ ...one, id: String(index) })), rest))) as ReturnType<typeof workflowJson>);

describe('a gate is put into a workflow', () => {
  it('and not a byte changes elsewhere, whatever the workflow holds', () => {
    fc.assert(
      fc.property(someWorkflow, (workflow) => {
        const [update] = updateOf(added(documentOf(workflow), '0')).workflows;
        const mark = JSON.stringify(NEW);
        const text = JSON.stringify(update);
        expect(text.split(mark)).toHaveLength(2);
        const without = text.replace(`,${mark}]`, ']').replace(`[${mark}]`, '[]');
        const sent = Object.fromEntries(Object.entries(workflow).filter(([name]) => !['name', 'scope', 'isEditable', 'elsewhere'].includes(name)));
        expect(without).toBe(JSON.stringify(sent));
      }),
      runs(150),
    );
  });

  it('taking it out again gives back what was there', () => {
    fc.assert(
      fc.property(someWorkflow, (workflow) => {
        const before = documentOf(workflow);
        const after = added(before, '0');
        expect(withoutRules(after, GATE_KEY).json).toEqual(before.json);
        expect(restored(before, after, GATE_KEY).json).toEqual(before.json);
        expect(differences(before, after, GATE_KEY)).toEqual([]);
      }),
      runs(100),
    );
  });

  it('the update names the statuses in full, and only those of the workflow', () => {
    const { statuses, workflows } = updateOf(documentOf());
    expect(statuses.map(({ statusReference }) => statusReference)).toEqual(['ref-to-do', 'ref-progress', 'ref-done']);
    expect(statuses[1]).toEqual({ id: '10001', name: 'In Progress', statusCategory: 'IN_PROGRESS', statusReference: 'ref-progress', description: 'being worked on' });
    expect(workflows[0]?.version).toEqual({ id: 'v1', versionNumber: 4 });
  });

  it('a transition without validators gets its first', () => {
    const { validators: _, ...bare } = transitionJson();
    expect(added(documentOf(workflowJson([bare]))).json.transitions).toMatchObject([{ id: '31', validators: [NEW] }]);
  });
});

describe('what the coverage map sees', () => {
  it('our rules, and no content of any other', () => {
    const workflow = workflowJson([CREATE, transitionJson({ validators: [FOREIGN_RULE, rule('{'), rule('x', { key: `${GATE_KEY}2` })], links: [{ fromStatusReference: 'ref-progress', fromPort: 0 }, null, {}], type: 'DIRECTED' })], { scope: { type: 'PROJECT' } });
    const gated = gatedWorkflow(documentOf(workflow), ['Story'], GATE_KEY);
    expect(gated).toMatchObject({ id: 'w1', name: 'Delivery', teamManaged: true, issueTypes: ['Story'] });
    expect(gated.transitions).toEqual([
      { id: '1', name: 'Create', kind: 'create', from: [], to: { name: 'To Do', category: 'new' }, rules: [] },
      { id: '31', name: 'Done', kind: 'directed', from: [{ name: 'In Progress', category: 'indeterminate' }], to: { name: 'Done', category: 'done' }, rules: [{ ruleId: 'rule-1', config: null, text: '{', disabled: false }] },
    ]);
    expect(JSON.stringify(gated)).not.toContain('ADMINISTER_PROJECTS');
  });

  it.each([[null], [{}], [{ ruleKey: 'x' }], ['rule'], [{ ruleKey: 'x', parameters: { key: 5 } }], [{ ruleKey: 'x', parameters: null }]])('%j is no rule of ours', (value) => {
    expect(ownRule(value, GATE_KEY)).toBeNull();
  });

  it.each([[{}], [{ workflows: [{}], statuses: [] }], [{ workflows: [workflowJson()], statuses: [{}] }], [null]])('another shape is not guessed: %#', (body) => {
    expect(() => decodeWorkflows(body)).toThrow();
  });
});

describe('what differs since', () => {
  const before = documentOf(workflowJson([CREATE, transitionJson({ validators: [FOREIGN_RULE] })]));
  const now = (transitions: readonly unknown[], rest: Record<string, unknown> = {}) => documentOf(workflowJson(transitions, rest));
  const { statuses } = workflowJson();

  it.each<[string, WorkflowDocument, readonly string[]]>([
    ['only Jira’s ids and our rules', now([CREATE, transitionJson({ validators: [{ ...FOREIGN_RULE, id: 'x2' }, rule('{}')] })], { version: { id: 'v2', versionNumber: 5 } }), []],
    ['a transition that is gone', now([CREATE]), ['The transition “Done” was removed.']],
    ['a new one', now([CREATE, transitionJson({ validators: [FOREIGN_RULE] }), transitionJson({ id: '41', name: 'Ship' })]), ['The transition “Ship” was added.']],
    ['another name', now([CREATE, transitionJson({ name: 'Finish', validators: [FOREIGN_RULE] })]), ['The transition “Finish” was changed.']],
    ['a rule of somebody else less', now([CREATE, transitionJson()]), ['The transition “Done” was changed.']],
    ['a status less', now([CREATE, transitionJson({ validators: [FOREIGN_RULE] })], { statuses: statuses.slice(0, 2) }), ['The status Done was removed.']],
    ['the layout', now([CREATE, transitionJson({ validators: [FOREIGN_RULE] })], { startPointLayout: { x: 1, y: 2 } }), ['The description or the layout was changed.']],
  ])('%s', (_, after, expected) => {
    expect(differences(before, after, GATE_KEY)).toEqual(expected);
  });
});

describe('going back', () => {
  const validatorsOf = (document: WorkflowDocument) => (document.json.transitions as { validators: unknown[] }[])[0]?.validators;

  it.each<[string, readonly unknown[], readonly unknown[], readonly unknown[]]>([
    ['takes out what came', [FOREIGN_RULE], [FOREIGN_RULE, rule('{}')], [FOREIGN_RULE]],
    ['leaves an earlier gate as it is now', [rule('old'), FOREIGN_RULE], [rule('new'), FOREIGN_RULE, rule('{}', { id: 'rule-2' })], [rule('new'), FOREIGN_RULE]],
    ['puts an earlier gate back in its place', [FOREIGN_RULE, rule('old'), { ...FOREIGN_RULE, id: 'x2' }], [FOREIGN_RULE, { ...FOREIGN_RULE, id: 'x2' }], [FOREIGN_RULE, rule('old'), { ...FOREIGN_RULE, id: 'x2' }]],
    ['loses nothing that somebody else added', [], [rule('{}'), FOREIGN_RULE], [FOREIGN_RULE]],
  ])('%s', (_, before, now, after) => {
    const of = (validators: readonly unknown[]) => documentOf(workflowJson([transitionJson({ validators })]));
    expect(validatorsOf(restored(of(before), of(now), GATE_KEY))).toEqual(after);
  });
});
