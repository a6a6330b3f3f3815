import type { GateCoverage, MappedWorkflow } from '../../../src/contract/gate-coverage';
import type { CoveredGate, CoveredPath } from '../../../src/core/done/coverage';
import { NOBODY } from '../../../src/core/done/gate-config';
import { requestGates, versionText } from '../../../static/settings/gates-text';

const gate: CoveredGate = { ruleId: 'r', state: 'observing', mode: 'observe', version: 3, exempt: NOBODY, drift: null };
const path = (parts: Partial<CoveredPath> = {}): CoveredPath => ({ transition: { id: '31', name: 'Done' }, kind: 'anywhere', from: [], to: 'Done', state: 'open', gates: [], ...parts });
const workflow = (parts: Partial<MappedWorkflow> = {}): MappedWorkflow => ({ id: 'w', name: 'Delivery', teamManaged: false, issueTypes: ['Story'], paths: [path()], mayChange: false, before: null, ...parts });
const coverage = (workflows: readonly MappedWorkflow[], parts: Partial<GateCoverage> = {}): GateCoverage => ({ definition: { name: 'Standard', version: 3, criteria: 8 }, cannot: null, administersJira: false, workflows, ...parts });
const SHOP = { name: 'Web shop', key: 'SHOP', siteUrl: 'https://example.atlassian.net' };

describe('the text for a Jira administrator', () => {
  it('names each path that is not guarded, and where to press', () => {
    const text = requestGates(coverage([workflow({ paths: [path(), path({ state: 'observing', gates: [gate], transition: { id: '41', name: 'Ship' } }), path({ state: 'guarded' })] })]), SHOP) ?? '';
    expect(text.split('\n').slice(2, 8)).toEqual([
      'we use Ready & Done in the project Web shop (SHOP). These paths into Done are not guarded by its Definition of Done:',
      '- “Done” from any status in the workflow “Delivery”: no gate',
      '- “Ship” to Done from any status in the workflow “Delivery”: a gate that observes only: refuses nothing',
      '',
      'Could you put gates there? Open https://example.atlassian.net/browse/SHOP, go to Project settings > Apps > Ready & Done, and scroll to “Gates”.',
      expect.stringMatching(/^You see what changes before you say yes/),
    ]);
  });

  it.each<[string, GateCoverage]>([
    ['for who may change the workflow', coverage([workflow({ mayChange: true })])],
    ['where all is guarded', coverage([workflow({ paths: [path({ state: 'guarded' })] })])],
    ['where no gate can be made', coverage([workflow()], { cannot: 'The Definition of Done has no criteria.' })],
    ['without workflows', coverage([])],
  ])('there is none %s', (_, one) => {
    expect(requestGates(one, SHOP)).toBeNull();
  });
});

it.each([
  [gate, ' From version 3.'],
  [{ ...gate, version: 0 }, ' From the default definition.'],
  [{ ...gate, version: null }, ''],
  [{ ...gate, drift: 'made from version 2, and the definition is at version 3' }, ''],
])('the version stands there once: %#', (one, text) => {
  expect(versionText(one)).toBe(text);
});
