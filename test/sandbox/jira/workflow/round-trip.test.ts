import * as fc from 'fast-check';
import type { TransitionRecord, ValidatorRule } from '../../../../sandbox/jira/state/records';
import { runs } from '../../../support/runs';
import { shopSite, type Site } from '../site';
import { gateRule, lasting, read, rulesOf, simplified, withRule } from './documents';

// JSON cannot carry this one as a name
const word = fc.string({ maxLength: 12 }).filter((text) => text !== '__proto__');
const parameters = fc.dictionary(word, word, { maxKeys: 4 });
const rule = fc.record({ ruleKey: fc.constantFrom('system:update-field', 'connect:expression-validator', 'forge:expression-validator', 'other:rule'), parameters });
const validators = fc.array(rule, { maxLength: 4 }).map((rules) => rules.map((one, index): ValidatorRule => ({ id: `own-${index}`, ...one, parameters: { ...one.parameters, id: `rule-${index}` } })));
const layout = fc.record({ x: fc.integer(), y: fc.integer() });
const { group } = fc.letrec<{ group: object }>((tie) => ({
  group: fc.record(
    { operation: fc.constantFrom('ALL', 'ANY'), conditions: fc.array(rule, { maxLength: 2 }), conditionGroups: fc.array(tie('group'), { maxLength: 2, depthIdentifier: 'groups' }) },
    { requiredKeys: ['operation'] },
  ),
}));
const rest = fc.record(
  {
    description: word, properties: parameters, actions: fc.array(rule, { maxLength: 3 }), triggers: fc.array(rule, { maxLength: 2 }), conditions: group,
    transitionScreen: rule, customIssueEventId: word,
  },
  { requiredKeys: ['description', 'properties', 'actions', 'triggers'] },
);

/** A site whose transition into Done says all of that. */
function siteWith(transition: Pick<TransitionRecord, 'rest' | 'validators'>, start: unknown): Site {
  const site = shopSite();
  const workflow = [...site.jira.state.workflows.values()].find(({ name }) => name === simplified);
  if (workflow === undefined) throw new Error('There is no simplified workflow.');
  site.jira.state.workflows.set(workflow.id, {
    ...workflow, rest: { startPointLayout: start }, transitions: workflow.transitions.map((one) => (one.id === '41' ? { ...one, ...transition } : one)),
  });
  return site;
}

test('whatever a workflow holds comes back untouched when a rule is attached, and when it is taken off again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.record({ rest, validators }), layout, async (transition, start) => {
      const site = siteWith(transition, start);
      const before = await read(site);
      expect((await site.call('ada', 'POST', '/workflows/update', withRule(before, '41', gateRule({ expression: 'true' })))).status).toBe(200);
      const attached = await read(site);
      expect(rulesOf(attached, '41')).toHaveLength(transition.validators.length + 1);
      const restored = { ...before, workflows: before.workflows.map((one) => ({ ...one, version: attached.workflows[0]?.version })) };
      expect((await site.call('ada', 'POST', '/workflows/update', restored)).status).toBe(200);
      expect(JSON.stringify(lasting(await read(site)))).toBe(JSON.stringify(lasting(before)));
    }),
    runs(60),
  );
});
