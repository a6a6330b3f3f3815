import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';
import { FIELDS, issueJson } from '../support/jira-json';

beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});

const puts = (calls: readonly Call[]): string[] => calls.filter(({ method }) => method === 'PUT').map(({ path }) => path.split('?')[0] ?? '');

describe('onLinkEvent', () => {
  const event = { eventType: 'avi:jira:created:issuelink', id: 1, sourceIssueId: 10001, destinationIssueId: 10002, sourceProjectId: 10000, destinationProjectId: 10000, issueLinkType: { id: 1 } };

  it.each([[true, 2], [false, 0]])('scores both ends where the project is on: %s', async (on, written) => {
    const { calls } = forgeWorld(({ method, path }): Answer => {
      if (path.includes('ready-done')) return { status: 200, json: { value: { on } } };
      return method === 'GET' ? { status: 200, json: issueJson({}, { id: /issue\/(\d+)/.exec(path)?.[1] }) } : { status: 204 };
    });
    const { onLinkEvent } = await import('../../src/index');
    await onLinkEvent(event);
    expect(puts(calls).filter((path) => path.includes('rnd-readiness'))).toHaveLength(written);
  });
});

describe('readinessStatus', () => {
  it.each([
    ['a bare story', {}, { label: 'Needs refinement', type: 'default' }],
    ['an epic', { issuetype: { name: 'Epic', hierarchyLevel: 1 } }, { label: 'Not scored', type: 'default' }],
  ])('%s', async (_, fields, value) => {
    forgeWorld(() => ({ status: 200, json: issueJson(fields) }));
    const { readinessStatus } = await import('../../src/index');
    await expect(readinessStatus({ cloudId: 'c', extension: { type: 'jira:issueContext', issue: { id: '10001', key: 'SHOP-1' }, project: { id: '10000' } } })).resolves.toEqual({ status: { type: 'lozenge', value } });
  });
});

describe('onScanPage', () => {
  const SCAN = { id: 'scan-1', state: 'running', scored: 0, total: 3, cursor: null, startedAt: '2026-11-22T00:00:00.000Z', endedAt: null };
  const page = (id: number) => ({ ...issueJson({}, { id: String(id), key: `SHOP-${id}` }), names: undefined, schema: undefined });

  async function scan(state: object, answer: (call: Call) => Answer | null = () => null, scanId = 'scan-1') {
    const world = forgeWorld((call) => {
      const own = answer(call);
      if (own) return own;
      if (call.path.endsWith('/field')) return { status: 200, json: FIELDS };
      if (call.path.endsWith('/search/jql')) {
        const second = (call.body as { nextPageToken?: string }).nextPageToken === 'p2';
        return { status: 200, json: second ? { issues: [page(3)], isLast: true } : { issues: [page(1), page(2)], nextPageToken: 'p2' } };
      }
      return { status: 204 };
    });
    world.stored.set('scan:10000', state);
    const { onScanPage } = await import('../../src/index');
    const result = await onScanPage({ body: { projectId: '10000', scanId }, queueName: 'scan', jobId: 'j', eventId: 'e' });
    return { ...world, result };
  }

  it('scores a page, keeps where it stands and asks for the next', async () => {
    const { stored, queued, calls } = await scan(SCAN);
    expect(stored.get('scan:10000')).toMatchObject({ state: 'running', scored: 2, total: 3, cursor: 'p2' });
    expect(queued).toEqual([{ projectId: '10000', scanId: 'scan-1' }]);
    expect(puts(calls)).toEqual(['/rest/api/3/issue/1/properties/rnd-readiness', '/rest/api/3/issue/2/properties/rnd-readiness', '/rest/api/3/app/field/customfield_10051/value']);
    expect(calls.every(({ as }) => as === 'app')).toBe(true);
  });

  it('ends after the last page', async () => {
    const { stored, queued } = await scan({ ...SCAN, scored: 2, cursor: 'p2' });
    expect(stored.get('scan:10000')).toMatchObject({ state: 'done', scored: 3, endedAt: expect.any(String) });
    expect(queued).toEqual([]);
  });

  it.each([
    ['paused', { ...SCAN, state: 'paused' }, 'scan-1'],
    ['replaced by another', SCAN, 'scan-0'],
  ])('a page of a scan that is %s does nothing', async (_, state, scanId) => {
    const { calls, queued } = await scan(state, () => null, scanId);
    expect([calls, queued]).toEqual([[], []]);
  });

  it('waits as long as a busy Jira asks, and stands where it stood', async () => {
    const { result, stored } = await scan(SCAN, ({ path }) => (path.endsWith('/search/jql') ? { status: 429, json: {}, headers: { 'retry-after': '120' } } : null));
    expect(result).toMatchObject({ _retry: true, retryOptions: { retryAfter: 120 } });
    expect(stored.get('scan:10000')).toEqual(SCAN);
  });

  it('a killed page is repeated without harm', async () => {
    const broken = scan(SCAN, ({ path }) => (path.includes('/issue/2/properties') ? { status: 400, json: {} } : null));
    await expect(broken).rejects.toThrow('answered 400');
    const { stored } = await scan(SCAN);
    expect(stored.get('scan:10000')).toMatchObject({ scored: 2 });
  });

  it('an issue that went out of sight meanwhile does not end the scan, nor is its score written', async () => {
    const { stored, queued, calls } = await scan(SCAN, ({ path }) => (path.includes('/issue/2/properties') ? { status: 404, json: {} } : null));
    expect([stored.get('scan:10000'), queued.length]).toMatchObject([{ state: 'running', scored: 2, cursor: 'p2' }, 1]);
    expect(calls.find(({ path }) => path.includes('/app/field/'))?.body).toMatchObject({ updates: [{ issueIds: [1] }] });
  });

  it('uses the project’s own definition', async () => {
    const own = { name: 'Own', id: 'project-10000', version: 1, by: 'P', at: 'x', ready: { ...DEFAULT_DEFINITION.ready, issueTypes: ['bug'] }, fields: { estimate: null, criteria: [] } };
    const world = forgeWorld(({ path }) => (path.endsWith('/field') ? { status: 200, json: FIELDS } : path.endsWith('/search/jql') ? { status: 200, json: { issues: [page(1)], isLast: true } } : { status: 204 }));
    world.stored.set('scan:10000', SCAN).set('definition:10000', own);
    const { onScanPage } = await import('../../src/index');
    await onScanPage({ body: { projectId: '10000', scanId: 'scan-1' } });
    expect(puts(world.calls)).toEqual([]);
  });
});
