import { decodeReadyGateConfig } from '../../../src/contract/ready-gate';
import { costText, formText } from '../../../static/gate/cost-text';
import { readyGateJson } from '../../../static/gate/ready-gate-json';
import { versionText } from '../../../static/gate/version-text';
import { basis } from './basis';

const { definition } = basis();

it.each([
  ['a new gate', definition, null, 'Version 5 of “Shop” is in force.'],
  ['one of this version', definition, { definition: definition.id, version: 5 }, 'Version 5 of “Shop” is in force.'],
  ['an older one', definition, { definition: definition.id, version: 3 }, 'This gate was made from version 3. Version 5 of “Shop” is in force; saving makes the gate from it.'],
  ['one of another project', definition, { definition: 'project-2', version: 5 }, 'This gate was made from another definition. Version 5 of “Shop” is in force; saving makes the gate from it.'],
  ['a definition that was never changed', { ...definition, id: 'default', version: 0, name: 'Standard' }, null, '“Standard” is in force, as Ready & Done brings it.'],
])('the version of %s', (_, inForce, kept, text) => {
  expect(versionText({ definition: inForce }, kept)).toBe(text);
});

test('what it takes of the limits', () => {
  expect(costText({ leaves: 100, characters: 736, expensiveOperations: 9, steps: 1, bytes: 1 }, 'en-US')).toBe(
    'Jira checks this by itself during the transition; the app is not called. Of what Jira allows, it takes 100 of 100 parts, 736 of 1,000 characters and at most 9 of 10 costly reads.',
  );
});

it.each([
  ['names' as const, true, 'A refusal names the issues that stand in the way.'],
  ['plain' as const, true, "Jira's limits leave no room for naming the issues that stand in the way in a refusal; the Readiness panel names them."],
  ['plain' as const, false, null],
])('whether refusals name issues: %s, %s', (form, asksIssues, text) => {
  expect(formText(form, asksIssues)).toBe(text);
});

it.each([
  ['enforce' as const, 'Refuses the transition while the issue does not meet the Definition of Ready of Web shop'],
  ['observe' as const, 'Observes only: asks for the Definition of Ready of Web shop'],
])('the ready gate to %s is what its function reads', (mode, summary) => {
  expect(decodeReadyGateConfig(readyGateJson('gate-1', basis(), mode))).toEqual({ id: 'gate-1', definition: '10000', mode, summary });
});
