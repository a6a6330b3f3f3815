import { loadState, saveState } from '../../../sandbox/jira/state/keep';
import { attachGate } from '../../../sandbox/seed/attach-gate';
import { seedShop } from '../../../sandbox/seed/shop';
import { shopIssues } from '../../../sandbox/seed/shop-issues';
import { app, demoSite, shopSite, type Site, siteWith, type Who } from './site';

const path = '/bulk/issues/transition';
const input = (transitionId: string, ...keys: readonly string[]) => ({ selectedIssueIdsOrKeys: keys, transitionId });

interface Progress {
  readonly status: string;
  readonly processedAccessibleIssues: readonly number[];
  readonly failedAccessibleIssues: Readonly<Record<string, readonly string[]>>;
}

async function end(site: Site, taskId: string, who: Who = 'dan'): Promise<Progress> {
  for (;;) {
    const { body } = await site.call(who, 'GET', `/bulk/queue/${taskId}`);
    const progress = body as Progress;
    if (progress.status !== 'RUNNING') return progress;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function move(site: Site, ...inputs: readonly unknown[]): Promise<Progress> {
  const { status, body } = await site.call('dan', 'POST', path, { bulkTransitionInputs: inputs, sendBulkNotification: false });
  expect(status).toBe(201);
  return end(site, (body as { taskId: string }).taskId);
}

function gated(expression: string, site = shopSite()): Site {
  attachGate(site.jira, { projectKey: 'SHOP', toStatusCategory: 'done', moduleKey: 'gate', config: JSON.stringify({ expression }) });
  return site;
}

describe('GET bulk/issues/transition', () => {
  it('answers what the issues of each workflow have in common, without those that have a screen', async () => {
    const { body } = await demoSite().call('dan', 'GET', `${path}?issueIdsOrKeys=SHOP-8,SHOP-16,TEAM-3`);
    expect(body).toEqual({ availableTransitions: [
      { issues: ['SHOP-8', 'SHOP-16'], isTransitionsFiltered: true, transitions: [
        { transitionId: 11, transitionName: 'To Do', to: { statusId: 10000, statusName: 'To Do' } },
        expect.objectContaining({ transitionId: 21 }), expect.objectContaining({ transitionId: 31 }), expect.objectContaining({ transitionId: 41 }),
      ] },
      { issues: ['TEAM-3'], isTransitionsFiltered: false, transitions: [expect.anything(), expect.anything(), expect.objectContaining({ transitionName: 'Done' })] },
    ] });
  });

  it.each<[Who, string, number, string]>([
    ['dan', '', 400, 'Name 1 to 1000 issues in issueIdsOrKeys.'],
    ['dan', 'SHOP-8,NONE-1', 400, 'Some of the issues in the issueIdsOrKeys are not valid'],
    ['sam', 'SHOP-8', 403, 'You do not have permission to make bulk changes.'],
    ['otto', 'SHOP-8', 403, 'You do not have permission to make bulk changes.'],
    ['app', 'SHOP-8', 403, 'You do not have permission to make bulk changes.'],
  ])('refuses %s asking for "%s" with %i', async (who, names, status, message) => {
    expect(await shopSite().call(who, 'GET', `${path}?issueIdsOrKeys=${names}`)).toEqual({ status, body: { errors: [{ message }] } });
  });
});

describe('POST bulk/issues/transition', () => {
  it('moves issues in the background, each with its history and event', async () => {
    const site = shopSite();
    const { status, body } = await site.call('priya', 'POST', path, { bulkTransitionInputs: [input('21', 'SHOP-4', String(site.idOf('SHOP-5')))] });
    expect([status, body]).toEqual([201, { taskId: expect.stringMatching(/^\d+$/) }]);
    const { taskId } = body as { taskId: string };
    const early = (await site.call('priya', 'GET', `/bulk/queue/${taskId}`)).body;
    expect(early).toMatchObject({ status: 'RUNNING', taskId });
    expect(early).not.toHaveProperty('processedAccessibleIssues');
    expect(await end(site, taskId, 'priya')).toMatchObject({
      status: 'COMPLETE', progressPercent: 100, totalIssueCount: 2, invalidOrInaccessibleIssueCount: 0, failedAccessibleIssues: {},
      processedAccessibleIssues: [site.idOf('SHOP-4'), site.idOf('SHOP-5')],
    });
    expect(site.events.map(({ eventType, actor }) => [eventType, actor])).toEqual([['avi:jira:updated:issue', expect.stringMatching(/^712020:0f3a/)], ['avi:jira:updated:issue', expect.anything()]]);
    expect((await site.call('sam', 'POST', '/search/approximate-count', { jql: 'key in (SHOP-4, SHOP-5) and status = "In Progress"' })).body).toEqual({ count: 2 });
    expect((await site.call('priya', 'GET', `/task/${taskId}`)).status).toBe(404);
    expect((await site.call('dan', 'GET', `/bulk/queue/${taskId}`)).status).toBe(404);
  });

  it('asks every rule of every issue: what is refused stays, with all its reasons, and the rest moves', async () => {
    const site = gated("'Second.'", gated("issue.key == 'SHOP-16' ? true : 'No for ' + issue.key"));
    attachGate(site.jira, { projectKey: 'SHOP', toStatusCategory: 'new', moduleKey: 'gate', config: '' });
    const done = await move(site, input('41', 'SHOP-8', 'SHOP-16'), input('11', 'SHOP-18'));
    expect(done.processedAccessibleIssues).toEqual([site.idOf('SHOP-18')]);
    expect(done.failedAccessibleIssues).toEqual({ [site.idOf('SHOP-8')]: ['No for SHOP-8', 'Second.'], [site.idOf('SHOP-16')]: ['Second.'] });
    expect((await site.call('sam', 'GET', '/issue/SHOP-8?fields=status')).body).toMatchObject({ fields: { status: { name: 'In Review' } } });
  });

  it('asks functions too', async () => {
    const asked: string[] = [];
    const site = siteWith((jira) => seedShop(jira, shopIssues), {
      app: { ...app, validators: [{ key: 'gate', name: 'Ready', function: 'judge' }] },
      askValidator: (_, { issue }) => {
        asked.push(issue.key);
        return Promise.resolve({ result: issue.key === 'SHOP-16', errorMessage: 'Not ready.' });
      },
    });
    const done = await move(gated('true', site), input('41', 'SHOP-8', 'SHOP-16'));
    expect([asked, done.processedAccessibleIssues, done.failedAccessibleIssues]).toEqual([['SHOP-8', 'SHOP-16'], [site.idOf('SHOP-16')], { [site.idOf('SHOP-8')]: ['Not ready.'] }]);
  });

  it('cannot fill a screen, and makes no transition that an issue has not', async () => {
    const site = shopSite();
    const { failedAccessibleIssues: failed } = await move(site, input('51', 'SHOP-16', 'SHOP-4'), input('99', 'SHOP-5'));
    expect(failed).toEqual({
      [site.idOf('SHOP-16')]: ['The transition "Release" has a screen, which a bulk change cannot fill.'],
      [site.idOf('SHOP-4')]: [expect.stringContaining('not valid for the current state of this issue (SHOP-4)')],
      [site.idOf('SHOP-5')]: ["Transition id '99' is not valid for this issue."],
    });
  });

  it.each<[string, Who, unknown, number]>([
    ['no inputs', 'dan', {}, 400],
    ['an empty list', 'dan', { bulkTransitionInputs: [] }, 400],
    ['an input that names nothing', 'dan', { bulkTransitionInputs: [{}] }, 400],
    ['a transition that is a number', 'dan', { bulkTransitionInputs: [{ selectedIssueIdsOrKeys: ['SHOP-4'], transitionId: 21 }] }, 400],
    ['an issue that is not there', 'dan', { bulkTransitionInputs: [input('21', 'SHOP-4', 'NONE-1')] }, 400],
    ['an issue in two inputs', 'dan', { bulkTransitionInputs: [input('21', 'SHOP-4'), input('31', 'SHOP-4')] }, 400],
    ['somebody who may only look', 'sam', { bulkTransitionInputs: [input('21', 'SHOP-4')] }, 403],
    ['somebody without access', 'otto', { bulkTransitionInputs: [input('21', 'SHOP-4')] }, 403],
  ])('is refused for %s, and nothing begins', async (_, who, body, status) => {
    const site = shopSite();
    expect(await site.call(who, 'POST', path, body)).toMatchObject({ status, body: { errors: [{ message: expect.any(String) }] } });
    expect(site.jira.state.tasks.size).toBe(0);
  });

  it('needs the right to move each of the issues', async () => {
    const site = demoSite();
    const team = [...site.jira.state.projects.values()].find(({ key }) => key === 'TEAM');
    const dan = site.jira.people.find(({ displayName }) => displayName.startsWith('Dan'))?.accountId ?? '';
    team?.grants.set(dan, new Set(['BROWSE_PROJECTS']));
    expect((await site.call('dan', 'POST', path, { bulkTransitionInputs: [input('21', 'SHOP-4'), input('21', 'TEAM-3')] })).status).toBe(403);
  });

  it('tells of no task that is not there or is none of its own', async () => {
    const site = shopSite();
    const { body } = await site.call('ada', 'POST', '/forge/panel/action/bulk/async', {
      moduleId: `ari:cloud:ecosystem::extension/${app.id.split('/')[1]}/${app.environmentId}/static/panel`, projectList: [{ projectIdOrKey: 'SHOP', action: 'PIN' }],
    });
    expect((await site.call('ada', 'GET', `/bulk/queue/${(body as { taskId: string }).taskId}`)).status).toBe(400);
    expect((await site.call('ada', 'GET', '/bulk/queue/1')).status).toBe(404);
    expect((await site.call('sam', 'GET', '/bulk/queue/1')).status).toBe(403);
  });

  it('says how many are too many', async () => {
    const names = Array.from({ length: 1001 }, () => 'SHOP-4');
    expect((await shopSite().call('dan', 'POST', path, { bulkTransitionInputs: [input('21', ...names)] })).body).toEqual({ errors: [{ message: 'At most 1000 issues can be transitioned at once.' }] });
  });

  it('is over when the local Jira ends, and what was done stays known', async () => {
    const site = shopSite();
    const { body } = await site.call('dan', 'POST', path, { bulkTransitionInputs: [input('21', 'SHOP-4')] });
    const running: unknown = JSON.parse(JSON.stringify(saveState(site.jira)));
    const done = await end(site, (body as { taskId: string }).taskId);
    const ended: unknown = JSON.parse(JSON.stringify(saveState(site.jira)));
    for (const [kept, status, processed] of [[running, 'DEAD', []], [ended, 'COMPLETE', done.processedAccessibleIssues]] as const) {
      const back = siteWith((jira) => loadState(jira, kept));
      expect(await end(back, (body as { taskId: string }).taskId)).toMatchObject({ status, processedAccessibleIssues: processed });
    }
  });
});
