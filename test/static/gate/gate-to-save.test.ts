import { decodeGateConfig } from '../../../src/contract/gate';
import type { GateBasis, ProbeReport } from '../../../src/contract/gate-page';
import { criterion } from '../../../src/core/definition/criterion';
import { NOBODY } from '../../../src/core/done/gate-config';
import type { Analysis } from '../../../static/gate/analyse';
import { gateToSave, type GateDraft } from '../../../static/gate/gate-to-save';
import type { Proof } from '../../../static/gate/proof';
import { basis } from './basis';

const report: ProbeReport = { project: basis().project, proven: true, givable: true, types: [] };

interface Case {
  readonly draft?: Partial<GateDraft>;
  readonly on?: GateBasis;
  readonly analysis?: Analysis;
  readonly proof?: Proof;
}

async function save({ draft = {}, on = basis(), analysis = { kind: 'valid' }, proof = { kind: 'proven', reports: [report] } }: Case) {
  const asked: string[] = [];
  const saved = await gateToSave('gate-1', on, { mode: 'observe', exempt: NOBODY, ...draft }, {
    analyse: async (expression) => {
      asked.push(expression);
      return analysis;
    },
    prove: async () => {
      asked.push('prove');
      return proof;
    },
  });
  return { saved, asked, config: saved.ok ? decodeGateConfig(saved.json) : null };
}

const done = (criteria: ReturnType<typeof criterion>[]) => basis({ definition: { ...basis().definition, done: { ...basis().definition.done, criteria } } });

describe('a gate that observes', () => {
  it('is handed over with an expression that lets through; Jira is asked the text that would refuse, the fields are not tried', async () => {
    const { asked, config } = await save({});
    expect(config).toMatchObject({ id: 'gate-1', definition: 'project-10000', version: 5, mode: 'observe', expression: 'true' });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('config.messages');
  });

  it('need not wait for Jira to check it', async () => {
    expect((await save({ analysis: { kind: 'unknown' } })).saved.ok).toBe(true);
  });
});

describe('a gate that enforces', () => {
  const enforce = { mode: 'enforce' as const };

  it('is handed over once the fields are proven', async () => {
    const { asked, config } = await save({ draft: { ...enforce, exempt: { roles: [{ id: 10002, name: 'Administrators' }], groups: [] } }, on: done([criterion('fix', { kind: 'fix-version-set' })]) });
    expect(config).toMatchObject({ mode: 'enforce', exempt: { roles: [{ id: 10002 }] } });
    expect([config?.expression === asked[0], asked[1]]).toEqual([true, 'prove']);
  });

  it.each<[string, Case, string]>([
    ['Jira could not check', { analysis: { kind: 'unknown' } }, 'Jira could not check this gate just now. Try again, or let it observe for now.'],
    ['a field is not readable', { proof: { kind: 'unproven', reports: [report] } }, 'It cannot enforce yet: “Before it may enforce” says what is missing. You can let it observe until then.'],
    ['the fields could not be tried', { proof: { kind: 'failed', why: 'Jira is busy.' } }, 'Jira is busy.'],
  ])('waits where %s', async (_, rest, why) => {
    expect((await save({ draft: enforce, ...rest })).saved).toEqual({ ok: false, why });
  });
});

it.each<[string, Case, string | RegExp]>([
  ['what Jira cannot read', { analysis: { kind: 'invalid', because: ['Jira expression is too long (1040), limit: 1000 characters'] } }, 'Jira cannot read this gate: Jira expression is too long (1040), limit: 1000 characters'],
  ['no criteria', { on: done([]) }, 'The Definition of Done has no criteria.'],
  ['a criterion without its field', { on: basis({ fields: { ...basis().fields, evidence: null } }) }, /^“.+” cannot be checked here: /],
  ['what does not fit the limits', { on: done(Array.from({ length: 20 }, (_, at) => criterion(`field-${at}`, { kind: 'field-set', field: { id: `customfield_1${at}`, name: `Field ${at}`.padEnd(255, 'x') }, remedy: 'y'.repeat(200) }))), draft: { exempt: { roles: Array.from({ length: 10 }, (_, id) => ({ id, name: 'Role' })), groups: Array.from({ length: 10 }, (_, id) => ({ id: `${id}`.repeat(36), name: 'Group' })) } } }, /and Jira allows/],
])('%s is refused before it is saved, in both modes', async (_, rest, why) => {
  for (const mode of ['observe', 'enforce'] as const) {
    const { saved } = await save({ ...rest, draft: { ...rest.draft, mode } });
    expect(saved).toEqual({ ok: false, why: typeof why === 'string' ? why : expect.stringMatching(why) });
  }
});
