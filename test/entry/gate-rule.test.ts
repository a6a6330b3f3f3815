import type { GateRule, Reply } from '../../src/contract/door';
import { decodeGateConfig } from '../../src/contract/gate';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';
import { FIELDS } from '../support/jira-json';

const jira = (held: readonly string[], fields: readonly unknown[] = FIELDS) => ({ path }: Call): Answer => {
  if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries(held.map((key) => [key, { havePermission: true }])) } };
  if (path.endsWith('/field')) return { status: 200, json: fields };
  return { status: 200, json: { id: '10000', key: 'SHOP', name: 'Shop', style: 'classic' } };
};

async function call(payload: unknown, held: readonly string[] = ['ADMINISTER'], fields: readonly unknown[] = FIELDS) {
  forgeWorld(jira(held, fields));
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { resolver } = await import('../../src/index');
  return (await resolver({ call: { functionKey: 'gateRule', payload }, context: { extension: { project: { id: '10000' } } } } as never, { principal: { accountId: '712020:ada' } } as never)) as Reply<GateRule>;
}

const NOBODY = { roles: [], groups: [] };

it.each([
  ['observe', 'true'],
  ['enforce', expect.stringContaining('customfield_10050')],
])('gives a Jira administrator the configuration of a gate that should %s', async (mode, expression) => {
  const answer = await call({ mode, exempt: NOBODY });
  expect(answer.ok && decodeGateConfig(answer.value.config)).toMatchObject({ definition: 'project-10000', version: 0, mode, exempt: NOBODY, expression, messages: { length: 8 } });
});

it.each([
  ['everyone else', { mode: 'enforce', exempt: NOBODY }, ['ADMINISTER_PROJECTS'], FIELDS, /^Only a Jira administrator/],
  ['another mode', { mode: 'block', exempt: NOBODY }, ['ADMINISTER'], FIELDS, /./],
  ['a group whose id could end the text of the expression', { mode: 'enforce', exempt: { roles: [], groups: [{ id: "x')||true||('", name: 'x' }] } }, ['ADMINISTER'], FIELDS, /./],
  ['a site that does not show the evidence', { mode: 'enforce', exempt: NOBODY }, ['ADMINISTER'], FIELDS.filter(({ name }) => name !== 'Done evidence'), /“Tests pass” cannot be checked here/],
])('refuses %s', async (_, payload, held, fields, message) => {
  expect(await call(payload, held, fields)).toMatchObject({ ok: false, failure: { kind: 'refused', message: expect.stringMatching(message) } });
});
