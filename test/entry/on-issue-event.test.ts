import { forgeWorld, type Answer, type Call } from '../support/forge-world';
import { issueJson } from '../support/jira-json';

const EVENT = { eventType: 'avi:jira:updated:issue', issue: { id: '10001', key: 'SHOP-1', fields: {} }, atlassianId: '712020:dan', changelog: { items: [{ field: 'summary', fieldId: 'summary' }] } };

async function deliver(issue: Answer, event: unknown = EVENT): Promise<Call[]> {
  let current = issue;
  const { calls } = forgeWorld(({ method, path, body }) => {
    if (method === 'GET') return current;
    if (path.includes('/properties/')) current = { status: 200, json: issueJson({}, { properties: { [path.split('/').at(-1) ?? '']: body } }) };
    return { status: 201 };
  });
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const { onIssueEvent } = await import('../../src/index');
  await onIssueEvent(event);
  await onIssueEvent(event);
  return calls;
}

it('one read and two writes, as the app; a second delivery writes nothing', async () => {
  const calls = await deliver({ status: 200, json: issueJson() });
  expect(calls.map(({ as, method }) => `${as} ${method}`)).toEqual(['app GET', 'app PUT', 'app PUT', 'app GET']);
  expect(calls[2]).toMatchObject({ path: '/rest/api/3/app/field/customfield_10051/value?generateChangelog=false', body: { updates: [{ issueIds: [10001], value: expect.any(Number) }] } });
  expect(calls[1]?.body).toMatchObject({ v: 1, score: expect.any(Number), definition: { id: 'default', version: 0 } });
});

it('keeps no story text and stays small', async () => {
  const calls = await deliver({ status: 200, json: issueJson({ summary: 'A very secret plan' }) });
  const body = JSON.stringify(calls[1]?.body);
  expect(body).not.toContain('secret');
  expect(body.length).toBeLessThan(2048);
});

it('mends a property that somebody forged', async () => {
  const forged = { v: 1, score: 100, band: 'ready', missing: '', scoredAt: 'x', definition: { id: 'default', version: 1 }, fingerprint: 'x' };
  const calls = await deliver({ status: 200, json: issueJson({}, { properties: { 'rnd-readiness': forged } }) });
  expect(calls[1]).toMatchObject({ method: 'PUT', body: { band: 'not-ready' } });
});

it.each(['assignee', 'labels', 'Rank', 'IssueParentAssociation'])('a change of %s is not even read', async (fieldId) => {
  expect(await deliver({ status: 200, json: issueJson() }, { ...EVENT, changelog: { items: [{ field: fieldId, fieldId }] } })).toEqual([]);
});

it('a change of the security level is read: the app may have seen nothing before', async () => {
  const calls = await deliver({ status: 200, json: issueJson() }, { ...EVENT, changelog: { items: [{ field: 'security', fieldId: 'security' }] } });
  expect(calls.map(({ as, method }) => `${as} ${method}`)).toEqual(['app GET', 'app PUT', 'app PUT', 'app GET']);
});

it('a change of status scores what the issue blocks, where the project is on', async () => {
  const { calls } = forgeWorld(({ method, path }) => {
    if (path.includes('ready-done')) return { status: 200, json: { value: { on: true } } };
    const blocks = { type: { inward: 'is blocked by' }, outwardIssue: { id: '10002' } };
    return method === 'GET' ? { status: 200, json: issueJson(path.includes('/10001') ? { issuelinks: [blocks] } : {}, path.includes('/10002') ? { id: '10002', key: 'SHOP-2' } : {}) } : { status: 204 };
  });
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const { onIssueEvent } = await import('../../src/index');
  await onIssueEvent({ ...EVENT, changelog: { items: [{ field: 'status', fieldId: 'status' }] } });
  expect(calls.filter(({ method }) => method === 'PUT').map(({ path }) => path.split('?')[0])).toContain('/rest/api/3/issue/10002/properties/rnd-readiness');
});

it.each([
  ['an epic', { status: 200, json: issueJson({ issuetype: { name: 'Epic', hierarchyLevel: 1 } }) }],
  ['an issue that is gone', { status: 404, json: {} }],
])('%s is left alone', async (_, issue) => {
  expect((await deliver(issue)).filter(({ method }) => method === 'PUT')).toEqual([]);
});

it('Jira’s trouble is an error of the invocation, so the platform logs it', async () => {
  await expect(deliver({ status: 500, json: {} })).rejects.toThrow('answered 500');
});

it('an event that is none is an error that names what is missing', async () => {
  await expect(deliver({ status: 200, json: issueJson() }, { eventType: 'x' })).rejects.toThrow(/issue/);
});
