import { parseManifest } from '../../../sandbox/forge/manifest';
import { createIssuePanels } from '../../../sandbox/forge/modules/issue-panels';
import { moduleDoors } from '../../../sandbox/http/module-doors';
import type { Person } from '../../../sandbox/jira/host';
import { smallManifest } from '../forge/small-manifest';

const people: readonly Person[] = [
  { accountId: 'priya', displayName: 'Priya', email: 'priya@example.com', role: '', global: [] },
  { accountId: 'sam', displayName: 'Sam', email: 'sam@example.com', role: '', global: [] },
  { accountId: 'otto', displayName: 'Otto', email: 'otto@example.com', role: '', global: [] },
];
const project = { id: '1', key: 'A', projectTypeKey: 'software' };
const lozenge = { type: 'lozenge', value: { label: 'Ready', type: 'success' } } as const;

function setUp() {
  const panels = createIssuePanels({ isPinned: () => false, added: [], changed: () => undefined });
  const doors = moduleDoors({
    manifest: parseManifest(smallManifest),
    site: { url: 'http://localhost:9', appOrigin: 'http://app.localhost:9', appPath: 'app/env', jira: { projectProperty: () => ({ on: true }), issueProperty: () => undefined }, panels },
    panels,
    status: (moduleKey) => Promise.resolve(moduleKey === 'context' ? lozenge : null),
    people,
    rest: (request, { accountId }) => {
      if (accountId === 'otto') return Promise.resolve(Response.json({}, { status: 404 }));
      if (request.url.includes('mypermissions')) return Promise.resolve(Response.json({ permissions: { ADMINISTER_PROJECTS: { havePermission: accountId === 'priya' } } }));
      if (request.url.includes('/issue/')) return Promise.resolve(Response.json({ id: '7', key: 'A-7', fields: { project, issuetype: { id: '10', name: 'Story' } } }));
      return Promise.resolve(Response.json(project));
    },
  });
  const send = async (who: string, path: string, body?: unknown): Promise<[number, unknown]> => {
    const post = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await doors.request(path, { ...post, headers: { cookie: `sandbox-person=${who}` } });
    return [response.status, await response.json()];
  };
  return { send };
}
const shown = (json: unknown): unknown => (Array.isArray(json) ? json.map(({ moduleKey, shown: is }: { moduleKey: string; shown: boolean }) => `${moduleKey} ${is}`) : json);

test('a panel is offered until somebody adds it; it is new to the issue once', async () => {
  const { send } = setUp();
  expect(shown((await send('sam', '/?issueKey=A-7'))[1])).toEqual(['panel false', 'context true', 'page true']);
  expect(await send('sam', '/panel', { issueKey: 'A-7', moduleKey: 'panel' })).toEqual([200, expect.objectContaining({ shown: true, extension: expect.objectContaining({ isNewToIssue: true }) })]);
  expect(await send('priya', '/panel', { issueKey: 'A-7', moduleKey: 'panel' })).toEqual([200, expect.objectContaining({ extension: expect.objectContaining({ isNewToIssue: false }) })]);
  expect(shown((await send('sam', '/?issueKey=A-7'))[1])).toEqual(['panel true', 'context true', 'page true']);
});

test("only who administers the project has its settings", async () => {
  const { send } = setUp();
  expect(shown((await send('priya', '/?projectKey=A'))[1])).toEqual(['page true', 'settings true']);
  expect(shown((await send('sam', '/?projectKey=A'))[1])).toEqual(['page true']);
  expect(await send('otto', '/?projectKey=A')).toEqual([200, []]);
});

test('a context gives its status', async () => {
  const { send } = setUp();
  expect(await send('sam', '/status', { issueKey: 'A-7', moduleKey: 'context' })).toEqual([200, { status: lozenge }]);
});

test.each([
  ['sam', '/panel', { issueKey: 'A-7', moduleKey: 'context' }],
  ['sam', '/panel', { issueKey: 'A-7' }],
  ['otto', '/panel', { issueKey: 'A-7', moduleKey: 'panel' }],
  ['sam', '/status', { issueKey: 'A-7', moduleKey: 'panel' }],
  ['otto', '/status', { issueKey: 'A-7', moduleKey: 'context' }],
])('%s %s %j: not there', async (who, path, body) => {
  expect((await setUp().send(who, path, body))[0]).toBe(404);
});
