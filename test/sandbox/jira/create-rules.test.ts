import type { WorkflowRecord } from '../../../sandbox/jira/state/records';
import { initialTransition } from '../../../sandbox/jira/workflow/parts';
import { attachGate } from '../../../sandbox/seed/attach-gate';
import { demoSite, shopSite, type Site } from './site';

const story = { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'Something new' } };

/** A site whose initial transitions have these rules. */
function gated(projectKey: string, ...expressions: readonly string[]): Site {
  const site = demoSite();
  for (const expression of expressions) attachGate(site.jira, { projectKey, toStatusCategory: 'new', moduleKey: 'gate', config: JSON.stringify({ expression }) });
  return site;
}

/** Every workflow of the site begins in the status with this id. */
function beginningWith(site: Site, statusId: string): void {
  for (const workflow of site.jira.state.workflows.values()) {
    const begins = initialTransition(workflow);
    const changed: WorkflowRecord = { ...workflow, transitions: workflow.transitions.map((one) => (one === begins ? { ...one, toStatusId: statusId } : one)) };
    site.jira.state.workflows.set(workflow.id, changed);
  }
}

describe('rules of the initial transition', () => {
  it('refuse a new issue with all reasons, and leave no trace of it', async () => {
    const site = gated('SHOP', "'one'", 'true', "'two'");
    const before = site.jira.state.counter.last;
    expect(await site.call('dan', 'POST', '/issue', story)).toEqual({ status: 400, body: { errorMessages: ['one', 'two'], errors: {} } });
    expect([site.jira.state.counter.last, site.events.length]).toEqual([before, 0]);
    const other = { fields: { ...story.fields, project: { key: 'TEAM' }, issuetype: { id: '10021' } } };
    expect((await site.call('dan', 'POST', '/issue', other)).status).toBe(201);
  });

  it('let a new issue through, under the next number', async () => {
    const answer = await gated('SHOP', "issue.summary == 'Something new'").call('dan', 'POST', '/issue', story);
    const last = [...shopSite().jira.state.projects.values()][0]?.lastIssueNumber;
    expect(answer.status).toBe(201);
    expect(last).toBe(20);
    expect(answer.body).toMatchObject({ key: expect.stringMatching(/^SHOP-\d+$/), id: expect.stringMatching(/^\d+$/) });
  });

  it.each([
    ['issue.id == null && issue.key == null && issue.status == null && issue.created == null', 'Story'],
    ['issue.childIssues.length == 0 && issue.subtasks.length == 0 && issue.links.length == 0 && issue.comments.length == 0', 'Story'],
    ["typeof originalIssue == 'undefined'", 'Story'],
    ["transition.from == null && transition.to.name == 'To Do' && workflow.name == 'Software Simplified Workflow for Project SHOP'", 'Story'],
    ["workflow.name == 'Bug workflow for Project SHOP'", 'Bug'],
    ["issue.issueType.name == 'Story' && issue.reporter == user && project.key == 'SHOP' && issue.labels == ['new']", 'Story'],
    ['issue.parent == null && issue.epic == null', 'Story'],
    ["issue.parent.key == 'SHOP-4'", 'Sub-task'],
  ])('read %s of a %s', async (expression, type) => {
    const parent = type === 'Sub-task' ? { key: 'SHOP-4' } : { key: 'SHOP-1' };
    const fields = { ...story.fields, issuetype: { name: type }, labels: ['new'], parent };
    expect(await gated('SHOP', expression).call('dan', 'POST', '/issue', { fields })).toMatchObject({ status: 201 });
  });

  it('tell the app of an expression that fails, without an issue', async () => {
    jest.spyOn(console, 'error').mockReturnValue();
    const site = gated('SHOP', 'issue.id.nonsense');
    expect((await site.call('dan', 'POST', '/issue', story)).status).toBe(400);
    expect(site.events).toMatchObject([{ eventType: 'avi:jira:failed:expression', issueId: '', payload: { context: {} } }]);
  });
});

describe('a workflow that begins in Done', () => {
  it('creates issues in Done, resolved', async () => {
    const site = shopSite();
    beginningWith(site, '10003');
    const { body } = await site.call('dan', 'POST', '/issue', story);
    const key = typeof body === 'object' && body !== null && 'key' in body ? String(body.key) : '';
    expect((await site.call('dan', 'GET', `/issue/${key}`)).body).toMatchObject({
      fields: { status: { name: 'Done' }, resolution: { name: 'Done' }, resolutiondate: '2026-11-02T09:13:44.123+0000', statuscategorychangedate: '2026-11-02T09:13:44.123+0000' },
    });
    expect((await site.call('dan', 'POST', '/search/approximate-count', { jql: 'project = SHOP and statusCategory = Done and created >= startOfDay()' })).body).toEqual({ count: 1 });
  });

  it('asks the rules into Done of a new issue too', async () => {
    const site = shopSite();
    beginningWith(site, '10003');
    attachGate(site.jira, { projectKey: 'SHOP', toStatusCategory: 'done', moduleKey: 'gate', config: '{"expression":"issue.assignee != null"}' });
    expect(await site.call('dan', 'POST', '/issue', story)).toEqual({ status: 400, body: { errorMessages: ['The gate is shut.'], errors: {} } });
  });
});

describe('the workflow of bugs', () => {
  const transitionsOf = async (site: Site, key: string): Promise<unknown> => (await site.call('dan', 'GET', `/issue/${key}/transitions`)).body;

  it('goes step by step, and two of its steps lead to Done', async () => {
    const site = demoSite();
    const bug = [...site.jira.state.issues.values()].find(({ typeId, statusId, key }) => typeId === '10004' && statusId === '10001' && key.startsWith('SHOP-'));
    expect(await transitionsOf(site, bug?.key ?? '')).toMatchObject({
      transitions: [{ id: '21', name: 'Ask for review', isGlobal: false, to: { name: 'In Review' } }, { id: '51', name: 'Close without a fix', to: { name: 'Done' } }],
    });
    expect((await site.call('dan', 'POST', `/issue/${bug?.key}/transitions`, { transition: { id: '41' } })).body).toMatchObject({ errorMessages: [expect.stringContaining('(Fix accepted)')] });
    expect((await site.call('dan', 'POST', `/issue/${bug?.key}/transitions`, { transition: { id: '51' } })).status).toBe(204);
    expect(await transitionsOf(site, bug?.key ?? '')).toMatchObject({ transitions: [{ id: '61', name: 'Reopen' }] });
  });

  it('is guarded with the others', async () => {
    const site = demoSite();
    attachGate(site.jira, { projectKey: 'SHOP', toStatusCategory: 'done', moduleKey: 'gate', config: '{"expression":"false"}' });
    const guarded = [...site.jira.state.workflows.values()].map(({ name, transitions }) => [name, transitions.filter(({ validators }) => validators.length > 0).map(({ id }) => id)]);
    expect(guarded).toEqual([
      ['Software Simplified Workflow for Project SHOP', ['41', '51']], ['Bug workflow for Project SHOP', ['41', '51']], ['Software Simplified Workflow for Project TEAM', []],
    ]);
  });
});
