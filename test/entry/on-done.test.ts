import { observing } from '../../src/core/done/observe-gate';
import { WITHOUT_END } from '../../src/core/done/evidence';
import type { GateRecord } from '../../src/contract/gate-activity';
import { gateOf } from '../gate/gate-of';
import { forgeWorld } from '../support/forge-world';
import { AT, gateOn, statusChange, STATUSES, watchedJira, type Watched } from '../support/watched-jira';

const { done } = { done: STATUSES.done };
const MOVED = { eventType: 'avi:jira:updated:issue', issue: { id: '10001', key: 'SHOP-1', fields: {} }, timestamp: String(AT + 1200), atlassianId: '712020:dan', changelog: { items: [{ field: 'assignee', fieldId: 'assignee', from: null, to: 'x' }, { field: 'status', fieldId: 'status', from: STATUSES.inProgress, to: done }] } };
const CREATED = { eventType: 'avi:jira:created:issue', issue: { id: '10001', key: 'SHOP-1', fields: {} }, timestamp: String(AT) };
const CHANGES = [statusChange('500', 'inProgress', 'done')];
const EVIDENCE = 'customfield_10050';

beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});

async function deliver(world: Watched, ...events: readonly unknown[]) {
  const forge = forgeWorld(watchedJira({ changes: CHANGES, ...world }));
  const { onDone } = await import('../../src/index');
  for (const event of events.length === 0 ? [MOVED] : events) await onDone(event);
  const records = [...forge.stored].flatMap(([key, value]) => (key.startsWith('activity:10000:') ? [value as GateRecord] : []));
  return { ...forge, records };
}

const MISSING = '2\n• tests|\n• subtasks|SHOP-3, SHOP-4';
const EXEMPT = gateOf(undefined, { exempt: { roles: [{ id: 10_002, name: 'Administrators' }], groups: [] } }).config;
const waived = { at: '2026-11-20T00:00:00.000Z', by: 'x', label: 'Nothing', 10001: { text: null, tests: 4_000_000_000_000 } };

it.each<[string, Watched, Partial<GateRecord>]>([
  ['everything is met', {}, { verdict: 'pass', paths: 'guarded', reasons: [], waived: [] }],
  ['something is missing behind an enforcing gate', { says: MISSING }, { verdict: 'changed', paths: 'guarded', reasons: ['tests', 'subtasks'] }],
  ['the gate observes', { says: MISSING, validators: [gateOn(observing(gateOf().config))] }, { verdict: 'observed', paths: 'none', reasons: ['tests', 'subtasks'] }],
  ['no gate stands there', { says: MISSING, validators: [] }, { verdict: 'ungated', paths: 'none' }],
  ['no gate stands there, and everything is met', { validators: [] }, { verdict: 'ungated', reasons: [] }],
  ['the gate is disabled', { says: MISSING, validators: [gateOn(undefined, { disabled: 'true' })] }, { verdict: 'ungated', paths: 'none' }],
  ['another app’s rule is no gate of ours', { validators: [gateOn(undefined, { key: 'ari:cloud:ecosystem::extension/x/y/static/other' })] }, { verdict: 'ungated' }],
  ['the gate lets the person through', { says: MISSING, exempt: true, validators: [gateOn(EXEMPT)] }, { verdict: 'exempt', paths: 'guarded' }],
  ['the gate lets others through', { says: MISSING, exempt: false, validators: [gateOn(EXEMPT)] }, { verdict: 'changed' }],
  ['the workflow may not be read', { says: MISSING, workflows: { status: 403, json: {} } }, { verdict: 'ungated', paths: 'unknown' }],
  ['Jira’s engine refuses the text', { answer: ({ path }) => (path.endsWith('/evaluate') ? { status: 400, json: {} } : null) }, { verdict: 'unjudged', paths: 'guarded', reasons: [] }],
  ['the field “Done evidence” is hidden', { answer: ({ path }) => (path.endsWith('/field') ? { status: 200, json: [] } : null) }, { verdict: 'unjudged' }],
])('%s', async (_, world, record) => {
  const { records } = await deliver(world);
  expect(records).toMatchObject([{ v: 1, issue: 10_001, change: '500', at: AT, from: 'inProgress', to: 'done', definition: { id: 'project-10000' }, ...record }]);
});

it('a waiver that was needed is told, and the criterion is no reason', async () => {
  const log = { action: 'waived', criteria: ['tests'], reason: 'Release', until: 4_000_000_000_000, by: 'x', name: 'X', at: '2026-11-20T00:00:00.000Z' };
  const forge = forgeWorld(watchedJira({ changes: CHANGES, issue: { [EVIDENCE]: waived }, says: '1\n• tests|' }));
  forge.stored.set('evidence:10001:000001', log);
  const { onDone } = await import('../../src/index');
  await onDone(MOVED);
  expect([...forge.stored].find(([key]) => key.startsWith('activity:'))?.[1]).toMatchObject({ verdict: 'waived', reasons: [], waived: ['tests'] });
  const asked = forge.calls.find(({ path }) => path.endsWith('/evaluate'))?.body as { context: { custom: { config: { value: { asked: string; messages: { id: string }[] } } } } };
  expect(asked.context.custom.config.value.asked).toBe('after');
  expect(asked.context.custom.config.value.messages.map(({ id }) => id)).toContain('-tests');
});

it('judges as the app, and writes nothing to the issue', async () => {
  const { calls } = await deliver({});
  expect(calls.every(({ as }) => as === 'app')).toBe(true);
  expect(calls.filter(({ method }) => method === 'PUT')).toEqual([]);
});

it('the same change twice is one record, however it is delivered', async () => {
  const { records } = await deliver({}, MOVED, { ...MOVED, timestamp: AT + 100_000 }, { ...MOVED, timestamp: undefined });
  expect(records).toHaveLength(1);
});

it('of two entries by the same way the one next to the event is recorded', async () => {
  const changes = [statusChange('400', 'inProgress', 'done', AT - 600_000), statusChange('450', 'done', 'inProgress', AT - 300_000), ...CHANGES];
  const { records } = await deliver({ changes }, { ...MOVED, timestamp: AT - 599_000 }, MOVED);
  expect(records.map(({ change }) => change).sort()).toEqual(['400', '500']);
});

it('waits as long as a busy Jira asks, and nothing is recorded', async () => {
  const forge = forgeWorld(watchedJira({ changes: CHANGES, answer: ({ path }) => (path.endsWith('/evaluate') ? { status: 429, json: {}, headers: { 'retry-after': '120' } } : null) }));
  const { onDone } = await import('../../src/index');
  expect(await onDone(MOVED)).toMatchObject({ _retry: true, retryOptions: { retryAfter: 120 } });
  expect([...forge.stored.keys()].filter((key) => key.startsWith('activity:'))).toEqual([]);
});

it('the record holds neither a person nor a text of the issue', async () => {
  const { records } = await deliver({ says: MISSING, issue: { summary: 'A very secret plan' } });
  expect(JSON.stringify(records)).not.toMatch(/712020|secret/);
});

it('knows from then on that the project is switched on', async () => {
  const { stored } = await deliver({});
  expect(stored.get('switched-on:10000')).toEqual({ projectId: '10000', since: expect.any(Number) });
});

describe('no entry into Done', () => {
  it.each<[string, Watched, unknown, number]>([
    ['an update of other fields', {}, { ...MOVED, changelog: { items: [{ field: 'summary', fieldId: 'summary' }] } }, 0],
    ['a move into progress costs one read', { status: 'inProgress' }, { ...MOVED, changelog: { items: [{ field: 'status', fieldId: 'status', from: STATUSES.toDo, to: STATUSES.inProgress }] } }, 1],
    ['a sub-task', { issue: { issuetype: { id: '5', name: 'Sub-task', subtask: true, hierarchyLevel: -1 } } }, MOVED, 1],
    ['an epic', { issue: { issuetype: { id: '6', name: 'Epic', hierarchyLevel: 1 } } }, MOVED, 1],
    ['from one status of Done to another', { status: 'closed', changes: [statusChange('500', 'done', 'closed')] }, { ...MOVED, changelog: { items: [{ field: 'status', fieldId: 'status', from: done, to: STATUSES.closed }] } }, 6],
    ['an issue that is gone', { answer: ({ method }) => (method === 'GET' ? { status: 404, json: {} } : null) }, MOVED, 1],
  ])('%s', async (_, world, event, calls) => {
    const delivered = await deliver(world, event);
    expect(delivered.records).toEqual([]);
    expect(delivered.calls.length).toBeLessThanOrEqual(calls);
  });
});

it('an issue that was moved on meanwhile still came into Done', async () => {
  const { records } = await deliver({ status: 'inProgress', changes: [...CHANGES, statusChange('501', 'done', 'inProgress', AT + 1000)] });
  expect(records).toMatchObject([{ change: '500' }]);
});

describe('an issue that is created in Done', () => {
  it('is recorded, and no gate stood there', async () => {
    const { records } = await deliver({ changes: [] }, CREATED, CREATED);
    expect(records).toMatchObject([{ change: 'created', at: AT - 1000, from: null, to: 'done', verdict: 'ungated', paths: 'none' }]);
  });

  it('is none when it began elsewhere', async () => {
    expect((await deliver({}, CREATED)).records).toEqual([]);
  });
});

describe('evidence that no log knows', () => {
  const forged = { label: 'Accepted', by: 'x', at: 'x', 10001: { text: null, tests: WITHOUT_END } };
  const writes = (calls: Awaited<ReturnType<typeof deliver>>['calls']) => calls.filter(({ method }) => method === 'PUT').map(({ path, body }) => [path, body]);

  it('is emptied before the issue is judged, and the administrators are told', async () => {
    const { calls, stored } = await deliver({ issue: { [EVIDENCE]: forged } });
    expect(writes(calls)).toEqual([[`/rest/api/3/app/field/${EVIDENCE}/value`, { updates: [{ issueIds: [10_001], value: null }] }]]);
    expect(calls.findIndex(({ method }) => method === 'PUT')).toBeLessThan(calls.findIndex(({ path }) => path.endsWith('/evaluate')));
    expect(stored.get('notice:10000:evidence-10001')).toMatchObject({ kind: 'evidence', issueKey: 'SHOP-10001' });
  });

  it.each([
    ['differs from the log: the log is written', '2026-11-20T00:00:00.000Z', 1],
    ['is being written at this moment', new Date().toISOString(), 0],
  ])('%s', async (_, at, written) => {
    const forge = forgeWorld(watchedJira({ changes: CHANGES, issue: { [EVIDENCE]: forged } }));
    forge.stored.set('evidence:10001:000001', { action: 'ticked', criterion: 'documentation', by: 'p', name: 'P', at });
    const { onDone } = await import('../../src/index');
    await onDone(MOVED);
    expect(writes(forge.calls)).toHaveLength(written);
    if (written > 0) expect(writes(forge.calls)[0]?.[1]).toMatchObject({ updates: [{ value: { 10001: { documentation: WITHOUT_END, text: null } } }] });
  });

  it('that agrees with its log is left alone', async () => {
    const forge = forgeWorld(watchedJira({ changes: CHANGES, issue: { [EVIDENCE]: forged } }));
    forge.stored.set('evidence:10001:000001', { action: 'ticked', criterion: 'tests', by: 'p', name: 'P', at: '2026-11-20T00:00:00.000Z' });
    const { onDone } = await import('../../src/index');
    await onDone(MOVED);
    expect([writes(forge.calls), [...forge.stored.keys()].filter((key) => key.startsWith('notice:'))]).toEqual([[], []]);
  });
});
