import type { HealthBasis, Reply } from '../../src/contract/door';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';

interface World {
  readonly held?: readonly string[];
  readonly on?: boolean;
  readonly types?: Answer;
}

const TYPES = [{ id: '10001', name: 'Story', hierarchyLevel: 0 }, { id: '10004', name: 'Bug', hierarchyLevel: 0 }];
const jira = ({ held = ['BROWSE_PROJECTS'], on = true, types = { status: 200, json: TYPES } }: World) => ({ path }: Call): Answer => {
  if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries(held.map((key) => [key, { havePermission: true }])) } };
  if (path.includes('/properties/ready-done')) return on ? { status: 200, json: { value: { on: true } } } : { status: 404, json: {} };
  return path === '/rest/api/3/issuetype/project?projectId=10000&level=0' ? types : { status: 404, json: {} };
};

async function health(world: World = {}, context: unknown = { extension: { project: { id: '10000', key: 'SHOP' } } }) {
  const { calls, stored } = forgeWorld(jira(world));
  stored.set('mute:10000:10001:has-role', { issue: 10001, rule: 'has-role', reason: 'internal', byAdministrator: true, by: 'x', name: 'Priya', at: 'x' });
  stored.set('mute:10001:10009:has-role', { issue: 10009, rule: 'has-role', reason: 'other project', byAdministrator: true, by: 'x', name: 'x', at: 'x' });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { resolver } = await import('../../src/index');
  const answer = (await resolver({ call: { functionKey: 'health', payload: { projectId: '10001' } }, context } as never, { principal: { accountId: '712020:sam' } } as never)) as Reply<HealthBasis>;
  return { answer, calls };
}

test('one call gives what the page needs before it reads, of the project of the context and nothing that names people', async () => {
  const { answer, calls } = await health();
  expect(answer).toEqual({ ok: true, value: { definition: expect.objectContaining({ id: 'default' }), started: true, thresholds: {}, types: ['10001', '10004'], mutes: [{ issue: 10001, rule: 'has-role', byAdministrator: true }] } });
  expect(calls.every(({ as }) => as === 'user')).toBe(true);
});

test.each<[string, World, object]>([
  ['a project that is off', { on: false }, { ok: true, value: { started: false } }],
  ['types that Jira does not tell', { types: { status: 500, json: {} } }, { ok: true, value: { types: null, started: true } }],
  ['types of a shape that we do not know', { types: { status: 200, json: 'none' } }, { ok: true, value: { types: null } }],
  ['somebody who may not see the project', { held: [] }, { ok: false, failure: { kind: 'refused', message: 'You cannot see this project.' } }],
])('%s', async (_, world, expected) => {
  expect((await health(world)).answer).toMatchObject(expected);
});

test('a screen outside of a project is told so', async () => {
  expect((await health({}, { extension: {} })).answer).toMatchObject({ ok: false, failure: { kind: 'refused', message: 'Open this from a project.' } });
});
