import { DEFAULT_DEFINITION } from '../../../../src/core/definition/default-definition';
import type { CoveredGate } from '../../../../src/core/done/coverage';
import { NOBODY } from '../../../../src/core/done/gate-config';
import { foreseeRefusals } from '../../../../static/health/bulk/close/foresee-refusals';
import { gateOnWay, type OnTheWay } from '../../../../static/health/bulk/close/gate-on-way';
import { item } from '../../facts';
import { fakeJira } from '../../fake-jira';

describe('what stands on a way', () => {
  const gate = (over: Partial<CoveredGate>): CoveredGate => ({ ruleId: 'r', state: 'guarded', mode: 'enforce', version: 1, exempt: NOBODY, drift: null, ...over });
  const map = (gates: readonly CoveredGate[]) => [
    { id: 'w', name: 'Ours', teamManaged: false, issueTypes: ['Story'], mayChange: true, before: null, paths: [{ transition: { id: '31', name: 'Done' }, kind: 'anywhere' as const, from: [], to: 'Done', state: gates[0]?.state ?? ('open' as const), gates }] },
  ];
  it.each<[string, readonly CoveredGate[], OnTheWay]>([
    ['a gate of the definition in force', [gate({})], 'gate'],
    ['one that lets some people through', [gate({ exempt: { roles: [{ id: 1, name: 'Leads' }], groups: [] } })], 'perhaps'],
    ['one of an older version', [gate({ state: 'drifted' })], 'perhaps'],
    ['one of an older version that observes', [gate({ state: 'drifted', mode: 'observe' })], 'nothing'],
    ['one that cannot be read', [gate({ state: 'foreign', mode: null })], 'perhaps'],
    ['one that observes', [gate({ state: 'observing', mode: 'observe' })], 'nothing'],
    ['one that is switched off', [gate({ state: 'disabled' })], 'nothing'],
    ['nothing', [], 'nothing'],
    ['two of which one is sure', [gate({ state: 'foreign', mode: null }), gate({})], 'gate'],
  ])('%s', (_, gates, standing) => expect(gateOnWay(map(gates), 'Story', { id: '31' })).toBe(standing));
  it('on another way, or for another type, nothing', () => {
    expect(gateOnWay(map([gate({})]), 'Story', { id: '41' })).toBe('nothing');
    expect(gateOnWay(map([gate({})]), 'Bug', { id: '31' })).toBe('nothing');
  });
  it('a reader who may not see the workflows cannot know', () => expect(gateOnWay(null, 'Story', { id: '31' })).toBe('perhaps'));
});

describe('what gates would refuse', () => {
  const raw = (key: string, fields: object) => ({ id: '1', key, fields: { summary: key, issuetype: { name: 'Story', hierarchyLevel: 0 }, status: { name: 'To Do', statusCategory: { key: 'new' } }, ...fields } });
  const fields = { estimates: ['customfield_1'], evidence: null, readiness: null, criteria: [], sprint: null };
  const done = { ...DEFAULT_DEFINITION.done, criteria: DEFAULT_DEFINITION.done.criteria.filter(({ kind }) => kind === 'fix-version-set' || kind === 'estimate-set') };
  const items = ['A-1', 'A-2', 'A-3'].map((key) => item({ key }));
  const look = (answer: { readonly status: number; readonly body?: unknown }, standing: (key: string) => OnTheWay = () => 'gate', these = items) => {
    const { jira, calls } = fakeJira(answer);
    return foreseeRefusals(these, ({ facts }) => standing(facts.key), { jira, done, fields, actor: 'me', now: 0 }).then((seen) => ({ seen, calls }));
  };
  const answer = { status: 200, body: { issues: [raw('A-3', { customfield_1: null, fixVersions: [] }), raw('A-2', { customfield_1: 3, fixVersions: [{ id: '1' }] }), raw('A-1', { customfield_1: 3, fixVersions: [] })], isLast: true } };

  it('says for each item, in their order, what is not met, and nothing of what would pass, with one search', async () => {
    const { seen, calls } = await look(answer);
    expect(seen).toEqual({ sure: [{ words: 'Not met: A fix version is set.', keys: ['A-1'] }, { words: 'Not met: A fix version is set; It has an estimate.', keys: ['A-3'] }], perhaps: [], unread: 0 });
    expect(calls.map(({ path }) => path)).toEqual(['/rest/api/3/search/jql']);
    expect(calls[0]?.body).toMatchObject({ jql: 'key in (A-1, A-2, A-3)' });
  });
  it('keeps apart what is sure and what may be', async () => {
    const { seen } = await look(answer, (key) => (key === 'A-1' ? 'perhaps' : 'gate'));
    expect(seen.perhaps).toEqual([{ words: 'Not met: A fix version is set.', keys: ['A-1'] }]);
    expect(seen.sure.map(({ keys }) => keys)).toEqual([['A-3']]);
  });
  it('asks nothing where no gate stands, or none that asks such a type', async () => {
    expect((await look(answer, () => 'nothing')).calls).toEqual([]);
    expect((await look(answer, () => 'gate', [item({ key: 'A-1', type: { name: 'Sub-task', level: -1 } })])).calls).toEqual([]);
  });
  it('what Jira does not tell is not known', async () => {
    expect((await look({ status: 400 })).seen).toEqual({ sure: [], perhaps: [], unread: 3 });
    expect((await look({ status: 200, body: { issues: [raw('A-2', { customfield_1: 3, fixVersions: [{ id: '1' }] })], isLast: true } })).seen).toMatchObject({ sure: [], unread: 2 });
  });
});
