import { attachGate } from '../../../sandbox/seed/attach-gate';
import { seedShop } from '../../../sandbox/seed/shop';
import { shopIssues } from '../../../sandbox/seed/shop-issues';
import { app, type Site, siteWith, type Who } from './site';

/** SHOP with two rules before Done, an expression and a function, which say the same. */
function guarded(passes: boolean): { readonly site: Site; readonly asked: string[] } {
  const asked: string[] = [];
  const validators = [{ key: 'gate', name: 'Gate', expression: 'false' }, { key: 'ready', name: 'Ready', function: 'judge' }];
  const site = siteWith((jira) => seedShop(jira, shopIssues), {
    app: { ...app, validators },
    askValidator: (_, { issue }) => {
      asked.push(issue.key);
      return Promise.resolve({ result: passes, errorMessage: 'Not ready.' });
    },
  });
  const gate = { projectKey: 'SHOP', toStatusCategory: 'done' } as const;
  attachGate(site.jira, { ...gate, moduleKey: 'gate', config: JSON.stringify({ expression: passes ? 'true' : "'Not done.'" }) });
  attachGate(site.jira, { ...gate, moduleKey: 'ready', config: '{}' });
  return { site, asked };
}

const reasons = ['Not done.', 'Not ready.'];
const single = (body: unknown) => async (site: Site, who: Who): Promise<unknown> => {
  const answer = await site.call(who, 'POST', '/issue/SHOP-16/transitions', body);
  return answer.status === 204 ? [] : (answer.body as { errorMessages: unknown }).errorMessages;
};

async function inBulk(site: Site, who: Who): Promise<unknown> {
  const begun = await site.call(who, 'POST', '/bulk/issues/transition', { bulkTransitionInputs: [{ selectedIssueIdsOrKeys: ['SHOP-16'], transitionId: '41' }] });
  for (;;) {
    const { body } = await site.call(who, 'GET', `/bulk/queue/${(begun.body as { taskId: string }).taskId}`);
    const { status, failedAccessibleIssues: failed } = body as { status: string; failedAccessibleIssues: Readonly<Record<string, unknown>> };
    if (status === 'COMPLETE') return failed[site.idOf('SHOP-16')] ?? [];
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const ways: readonly (readonly [string, (site: Site, who: Who) => Promise<unknown>, readonly Who[]])[] = [
  ['the transition Done', single({ transition: { id: '41' } }), ['priya', 'dan', 'ada', 'app']],
  ['its id as a number', single({ transition: { id: 41 } }), ['priya', 'dan', 'ada', 'app']],
  ['the transition Release over its screen', single({ transition: { id: '51' }, fields: { resolution: { name: 'Done' } } }), ['priya', 'dan', 'ada', 'app']],
  ['a bulk transition', inBulk, ['priya', 'dan', 'ada']],
];
const table = ways.flatMap(([name, way, people]) => people.map((who) => [who, name, way] as const));

const statusOf = async (site: Site): Promise<unknown> => (await site.call('priya', 'GET', '/issue/SHOP-16?fields=status,resolution')).body;

describe('every way into Done asks every rule', () => {
  it.each(table)('%s by %s is refused with all reasons', async (who, _, way) => {
    const { site, asked } = guarded(false);
    expect([await way(site, who), asked]).toEqual([reasons, ['SHOP-16']]);
    expect(await statusOf(site)).toMatchObject({ fields: { status: { name: 'In Review' }, resolution: null } });
    expect(site.events).toEqual([]);
  });

  it.each(table)('%s by %s passes where nothing stands against it', async (who, _, way) => {
    const { site, asked } = guarded(true);
    expect([await way(site, who), asked]).toEqual([[], ['SHOP-16']]);
    expect(await statusOf(site)).toMatchObject({ fields: { status: { name: 'Done' }, resolution: { name: 'Done' } } });
    expect(site.events).toHaveLength(1);
  });

  it.each<[string, string, string, unknown]>([
    ['an edit of the status', 'PUT', '/issue/SHOP-16', { fields: { status: { id: '10003' } } }],
    ['an edit of the resolution', 'PUT', '/issue/SHOP-16', { fields: { resolution: { name: 'Done' } } }],
    ['a new issue with a status', 'POST', '/issue', { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'New', status: { id: '10003' } } }],
    ['a new issue with a resolution', 'POST', '/issue', { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'New', resolution: { name: 'Done' } } }],
  ])('there is no way by %s', async (_, method, path, body) => {
    const { site } = guarded(true);
    expect((await site.call('ada', method, path, body)).status).toBe(400);
    expect(await statusOf(site)).toMatchObject({ fields: { status: { name: 'In Review' }, resolution: null } });
  });

  it.each<[Who, number]>([['sam', 400], ['otto', 404]])('%s gets as far as no rule', async (who, status) => {
    const { site, asked } = guarded(true);
    expect((await site.call(who, 'POST', '/issue/SHOP-16/transitions', { transition: { id: '41' } })).status).toBe(status);
    expect(asked).toEqual([]);
  });
});
