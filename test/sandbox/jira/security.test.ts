import { createJira } from '../../../sandbox/jira/jira';
import { loadState, saveState } from '../../../sandbox/jira/state/keep';
import { app, demoSite, now, type Site, shopSite, type Who } from './site';

const level = (site: Site, name: string): string => [...site.jira.state.projects.values()].flatMap(({ securityLevels }) => securityLevels).find((one) => one.name === name)?.id ?? '';
const give = (site: Site, name: string | null, key = 'SHOP-5', who: Who = 'priya') => site.call(who, 'PUT', `/issue/${key}`, { fields: { security: name === null ? null : { name } } });
const seers = async (site: Site, key = 'SHOP-5'): Promise<string> => {
  const all: readonly Who[] = ['priya', 'dan', 'sam', 'ada', 'app'];
  const answers = await Promise.all(all.map(async (who) => [who, (await site.call(who, 'GET', `/issue/${key}?fields=summary`)).status] as const));
  return answers.filter(([, status]) => status === 200).map(([who]) => who).join(' ');
};
const fieldsOf = async (site: Site, key: string, fields: string, who: Who = 'priya'): Promise<unknown> => ((await site.call(who, 'GET', `/issue/${key}?fields=${fields}`)).body as { fields: unknown }).fields;
const evaluated = async (site: Site, expression: string, who: Who = 'priya'): Promise<unknown> =>
  (await site.call(who, 'POST', '/expression/evaluate', { expression, context: { issue: { key: 'SHOP-5' } } })).body;

describe('a security level', () => {
  it.each([
    [null, 'priya dan sam ada app'],
    ['Product team', 'priya dan ada app'],
    ['Legal', 'priya'],
  ])('%s is seen by %s', async (name, who) => {
    const site = shopSite();
    expect((await give(site, name)).status).toBe(204);
    expect(await seers(site)).toBe(who);
  });

  it('hides from its reporter and its assignee too', async () => {
    const site = shopSite();
    expect((await site.call('priya', 'PUT', '/issue/SHOP-5', { fields: { assignee: { accountId: site.jira.people[1]?.accountId }, reporter: { accountId: site.jira.people[3]?.accountId }, security: { name: 'Legal' } } })).status).toBe(204);
    expect(await seers(site)).toBe('priya');
  });

  it('stands over the sub-tasks of its issue, which have none of their own', async () => {
    const site = shopSite();
    const made = await site.call('dan', 'POST', '/issue', { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Sub-task' }, parent: { key: 'SHOP-5' }, summary: 'A part' } });
    expect(made).toMatchObject({ status: 201, body: { key: 'SHOP-21' } });
    await give(site, 'Product team');
    expect(await seers(site, 'SHOP-21')).toBe('priya dan ada app');
    expect(await fieldsOf(site, 'SHOP-21', 'security')).toMatchObject({ security: { name: 'Product team' } });
    expect(await give(site, 'Legal', 'SHOP-21')).toMatchObject({ status: 400, body: { errors: { security: expect.stringContaining('not on the appropriate screen') } } });
  });
});

describe('the field security', () => {
  it('is there for who sees the issue, with its history', async () => {
    const site = shopSite();
    const id = level(site, 'Product team');
    expect(await fieldsOf(site, 'SHOP-5', 'security')).toEqual({ security: null });
    await give(site, 'Product team');
    expect(await fieldsOf(site, 'SHOP-5', 'security,updated', 'dan')).toEqual({
      security: { self: `http://localhost:8080/rest/api/3/securitylevel/${id}`, id, name: 'Product team', description: 'Who refines and builds the shop.' },
      updated: '2026-11-02T09:13:44.123+0000',
    });
    await site.call('priya', 'PUT', '/issue/SHOP-5', { fields: { security: { id: level(site, 'Legal') } } });
    await give(site, null);
    const changes = site.events.map(({ payload }) => payload.changelog);
    const item = { field: 'security', fieldId: 'security', fieldtype: 'jira' };
    expect(changes).toEqual([
      { items: [{ ...item, from: null, fromString: null, to: id, toString: 'Product team' }] },
      { items: [{ ...item, from: id, fromString: 'Product team', to: level(site, 'Legal'), toString: 'Legal' }] },
      { items: [{ ...item, from: level(site, 'Legal'), fromString: 'Legal', to: null, toString: null }] },
    ]);
  });

  it('is a field of company-managed projects', async () => {
    const site = demoSite();
    const { body } = await site.call('priya', 'GET', '/field');
    expect((body as { id: string }[]).find(({ id }) => id === 'security')).toMatchObject({ name: 'Security Level', custom: false, clauseNames: ['level'], schema: { type: 'securitylevel', system: 'security' } });
    expect(await fieldsOf(site, 'TEAM-1', 'security')).toBeUndefined();
    expect((await give(site, 'Product team', 'TEAM-1')).status).toBe(400);
  });

  it.each<[Who, unknown, string]>([
    ['dan', { name: 'Product team' }, 'not on the appropriate screen'],
    ['dan', null, 'not on the appropriate screen'],
    ['ada', { name: 'Legal' }, 'The security level is not valid.'],
    ['priya', { name: 'Nobody' }, 'The security level is not valid.'],
    ['priya', { id: '1' }, 'The security level is not valid.'],
    ['priya', 'Legal', 'data was not an object'],
  ])('is not set by %s to %j', async (who, security, words) => {
    const site = shopSite();
    expect(await site.call(who, 'PUT', '/issue/SHOP-5', { fields: { security } })).toMatchObject({ status: 400, body: { errors: { security: expect.stringContaining(words) } } });
    expect(await seers(site)).toBe('priya dan sam ada app');
  });

  it('offers the levels that the person is a member of', async () => {
    const site = shopSite();
    const offered = async (who: Who): Promise<unknown> => {
      const { body } = await site.call(who, 'GET', '/issue/SHOP-5?expand=editmeta');
      return (body as { editmeta: { fields: { security?: { allowedValues: { name: string }[] } } } }).editmeta.fields.security?.allowedValues.map(({ name }) => name);
    };
    const onCreate = async (who: Who, type: string): Promise<unknown> => {
      const { body } = await site.call(who, 'GET', `/issue/createmeta/SHOP/issuetypes/${type}`);
      return (body as { fields: { fieldId: string; allowedValues?: { name: string }[] }[] }).fields.find(({ fieldId }) => fieldId === 'security')?.allowedValues?.map(({ name }) => name);
    };
    expect([await offered('priya'), await offered('ada'), await offered('dan')]).toEqual([['Product team', 'Legal'], ['Product team'], undefined]);
    expect([await onCreate('priya', '10001'), await onCreate('dan', '10001'), await onCreate('priya', '10003')]).toEqual([['Product team', 'Legal'], undefined, undefined]);
  });

  it('can be given to a new issue', async () => {
    const site = shopSite();
    await site.call('priya', 'POST', '/issue', { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'New', security: { name: 'Legal' } } });
    expect(await seers(site, 'SHOP-21')).toBe('priya');
  });

  it.each([
    ['level = "product team"', 'priya', 1],
    ['level is EMPTY', 'priya', 18],
    ['level is not EMPTY', 'priya', 2],
    ['level is EMPTY', 'sam', 18],
    ['level is not EMPTY', 'dan', 1],
    ['level in ("Product team", Legal)', 'priya', 2],
  ] as const)('is searched for with %s by %s: %i', async (jql, who, count) => {
    const site = shopSite();
    await give(site, 'Product team');
    await give(site, 'Legal', 'SHOP-6');
    expect((await site.call(who, 'POST', '/search/approximate-count', { jql: `project = SHOP and ${jql}` })).body).toEqual({ count });
  });

  it.each<[Who, string]>([['sam', 'level = "Product team"'], ['ada', 'level = Legal'], ['priya', 'level = Nobody'], ['priya', 'level = levels()']])('is not searched for by %s with %s', async (who, jql) => {
    expect((await shopSite().call(who, 'POST', '/search/approximate-count', { jql })).status).toBe(400);
  });

  it('is what expressions read', async () => {
    const site = shopSite();
    expect(await evaluated(site, 'issue.securityLevel')).toEqual({ value: null });
    await give(site, 'Product team');
    expect(await evaluated(site, '[issue.securityLevel.id, issue.securityLevel.name, issue.securityLevel.description]')).toEqual({ value: [Number(level(site, 'Product team')), 'Product team', 'Who refines and builds the shop.'] });
  });
});

describe('a kept state', () => {
  it('keeps levels', async () => {
    const site = shopSite();
    await give(site, 'Product team');
    const again = createJira({ now: () => now, app, siteUrl: 'http://localhost:8080' });
    loadState(again, JSON.parse(JSON.stringify(saveState(site.jira))));
    expect(saveState(again)).toEqual(saveState(site.jira));
    expect([...again.state.issues.values()].find(({ key }) => key === 'SHOP-5')?.securityLevelId).toBe(level(site, 'Product team'));
  });

  it('is refused when an issue names a level that is not there', () => {
    const site = shopSite();
    const text = JSON.stringify(saveState(site.jira)).replace('"securityLevelId":null', '"securityLevelId":"7"');
    expect(() => loadState(createJira({ now: () => now, app, siteUrl: 'http://localhost:8080' }), JSON.parse(text))).toThrow('security level 7 does not exist');
  });
});
