import type { Frame, FrameLocator, Page } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';
import { appOf, serious } from './serious';

interface Listed {
  readonly key: string;
  readonly fields: {
    readonly issuetype: { readonly name: string };
    readonly created: string;
    readonly parent?: { readonly key: string };
    readonly customfield_10016: number | null;
    readonly customfield_10020: readonly { readonly state: string }[] | null;
    readonly [field: string]: unknown;
  };
}

const DAY = 86_400_000;
const OPEN = 'project = SHOP AND statusCategory != Done';
const ITEMS = 'issuetype in (Story, Task, Bug)';
const SUBPAGES = ['', '/items', '/waiting', '/gates', '/roadmap'] as const;
const found = (html: string): readonly string[] => html.match(/SHOP-\d+/g) ?? [];

/** Every second open issue of SHOP has a level that Sam is not in: the Backlog health page is right for the half that he sees. */
inBrowser('Backlog health for a user who sees half the issues', (world) => {
  let hidden: readonly string[] = [];

  const search = async (who: string, jql: string): Promise<readonly Listed[]> =>
    ((await world.rest(who, 'POST', '/rest/api/3/search/jql', { jql, maxResults: 100, fields: ['issuetype', 'created', 'parent', 'customfield_10016', 'customfield_10020'] })).json as { issues: readonly Listed[] }).issues;
  const keysOf = (issues: readonly Listed[]): readonly string[] => issues.map(({ key }) => key);
  const give = async (key: string, name: string | null): Promise<void> => {
    const { status } = await world.rest('priya', 'PUT', `/rest/api/3/issue/${key}`, { fields: { security: name === null ? null : { name } } });
    if (status !== 204) throw new Error(`The level of ${key} was not set: ${status}`);
  };

  /** @param heard takes what Jira and the app's functions answered to the frame */
  const subpage = async (who: string, path: string, heard: Promise<string>[] = []): Promise<[Page, FrameLocator]> => {
    const page = await world.open('/jira/software/c/projects/SHOP/backlog', who);
    page.on('response', (response) => {
      if (response.url().includes('/_sandbox/bridge/')) heard.push(response.text().catch(() => ''));
    });
    const address = await page.getByRole('link', { name: 'Backlog health' }).getAttribute('href');
    await page.goto(`${world.url()}${address ?? ''}${path}`);
    const app = appFrame(page);
    await app.getByText(/^You can see [\d,]+ open items/).waitFor({ timeout: 20_000 });
    await readyOn(app, path);
    return [page, app];
  };
  const readyOn = async (app: FrameLocator, path: string): Promise<void> => {
    if (path === '') {
      await app.getByText(/^Ready in the next/).waitFor();
      await app.getByText('Being read…').waitFor({ state: 'detached' });
    }
    if (path === '/items') await app.locator('.cell-item a').first().waitFor();
    if (path === '/waiting') await app.getByText(/^Looked at/).waitFor();
    if (path === '/gates') await app.getByText(/^Counted by the app/).waitFor();
    if (path === '/roadmap') {
      await app.getByRole('table', { name: 'Epics' }).waitFor({ timeout: 20_000 });
      await app.getByText('What was finished is being read', { exact: false }).waitFor({ state: 'detached' });
    }
  };
  const htmlOf = (frame: Frame): Promise<string> => frame.evaluate(() => document.documentElement.outerHTML);
  const figure = (app: FrameLocator, name: string): Promise<string> => app.getByRole('button', { name: new RegExp(`^${name}`) }).innerText();

  beforeAll(async () => {
    const open = keysOf(await search('priya', `${OPEN} AND issuetype not in subTaskIssueTypes() ORDER BY key`));
    const every = open.filter((_, index) => index % 2 === 1);
    for (const key of every) await give(key, 'Product team');
    const [, gates] = await subpage('priya', '/gates');
    // finished issues are no part of the half, but the gate activity names them
    const told = (await gates.locator('table.list a').allInnerTexts()).filter((key) => !every.includes(key));
    const finished = [...new Set(told)].filter((_, index) => index % 2 === 0);
    for (const key of finished) await give(key, 'Product team');
    const below = await Promise.all([...every, ...finished].map((key) => search('priya', `parent = ${key} AND issuetype in subTaskIssueTypes()`)));
    hidden = [...every, ...finished, ...below.flatMap(keysOf)];
  }, 60_000);

  it('half of the items are hidden from Sam, and none from Priya', async () => {
    const [sam, priya] = await Promise.all([search('sam', `${OPEN} AND ${ITEMS}`), search('priya', `${OPEN} AND ${ITEMS}`)]);
    expect(priya.length).toBeGreaterThan(30);
    expect(Math.abs(sam.length - priya.length / 2)).toBeLessThanOrEqual(2);
    expect(keysOf(sam).filter((key) => hidden.includes(key))).toEqual([]);
  });

  it('counts exactly what Sam may see and says how many', async () => {
    const items = await search('sam', `${OPEN} AND ${ITEMS} ORDER BY Rank`);
    const [, health] = await subpage('sam', '');
    await health.getByText(`You can see ${items.length} open items. Items that you can't see are not counted.`).waitFor();
    const running = items.filter(({ fields }) => fields.customfield_10020?.some(({ state }) => state === 'active') === true);
    const later = items.filter((item) => !running.includes(item));
    const days = items.map(({ fields }) => Math.floor((Date.now() - Date.parse(fields.created)) / DAY));
    const has = (of: readonly Listed[], test: (item: Listed) => boolean): string => `${of.filter(test).length} of ${of.length}`;
    expect(later.length).toBeLessThanOrEqual(20);
    expect(await figure(health, 'Orphans')).toContain(has(items, ({ fields }) => fields.parent === undefined));
    expect(await figure(health, 'Estimated')).toContain(has(later, ({ fields }) => fields.customfield_10016 !== null));
    expect(await figure(health, 'Ready in the next')).toContain(`Ready in the next ${later.length}`);
    expect(await figure(health, 'Not ready in this sprint')).toMatch(new RegExp(` of ${running.length}\\b`));
    expect(await figure(health, 'All open work')).toContain(`${items.length} open`);
    expect(await figure(health, 'Age')).toContain(`the oldest is ${Math.max(...days)} days old`);
  });

  it('lists exactly these, in rank order', async () => {
    const [, list] = await subpage('sam', '/items');
    const expected = keysOf(await search('sam', `${OPEN} AND ${ITEMS} ORDER BY Rank`));
    expect(await until(() => list.locator('.cell-item a').allInnerTexts(), (keys) => keys.length >= expected.length)).toEqual(expected);
  });

  it('counts the half of each epic', async () => {
    const epics = await search('sam', `${OPEN} AND issuetype = Epic`);
    expect(epics.length).toBeGreaterThan(0);
    const [, app] = await subpage('sam', '/roadmap');
    const table = app.getByRole('table', { name: 'Epics' });
    expect((await table.locator('.epics-body .epic-name a').allInnerTexts()).sort()).toEqual([...keysOf(epics)].sort());
    for (const { key } of epics) {
      const all = await search('sam', `parent = ${key} AND ${ITEMS}`);
      const done = await search('sam', `parent = ${key} AND ${ITEMS} AND statusCategory = Done`);
      const row = app.locator('.epics-group').filter({ has: app.getByRole('link', { name: key, exact: true }) });
      expect(await row.innerText()).toContain(`${done.length} of ${all.length} items done`);
    }
  });

  it('the gate activity has rows of issues that Sam sees only', async () => {
    const rows = async (who: string): Promise<readonly string[]> => (await subpage(who, '/gates'))[1].locator('table.list a').allInnerTexts();
    const [sam, priya] = [await rows('sam'), await rows('priya')];
    expect(priya.some((key) => hidden.includes(key))).toBe(true);
    expect(sam).toEqual(priya.filter((key) => !hidden.includes(key)));
  });

  it.each(SUBPAGES)('names no hidden issue to Sam anywhere on the subpage "%s"', async (path) => {
    const heard: Promise<string>[] = [];
    const [page, app] = await subpage('sam', path, heard);
    if (path === '') {
      await app.getByRole('button', { name: 'Share' }).click();
      await app.getByRole('heading', { name: 'How long the ready work lasts' }).waitFor();
    }
    const [frame, around, answers] = [await htmlOf(appOf(page)), await page.content(), await Promise.all(heard)];
    expect(answers.length).toBeGreaterThan(2);
    for (const text of [frame, around, ...answers]) expect(found(text).filter((key) => hidden.includes(key))).toEqual([]);
  });

  it('Priya sees all of it', async () => {
    const items = await search('priya', `${OPEN} AND ${ITEMS} ORDER BY Rank`);
    const [page, list] = await subpage('priya', '/items');
    await list.getByText(`You can see ${items.length} open items.`, { exact: false }).waitFor();
    expect(found(await htmlOf(appOf(page)))).toEqual(expect.arrayContaining([...keysOf(items)]));
  });

  it('an issue is not shown by its address, and its panel answers nothing', async () => {
    const [key = ''] = hidden;
    const page = await world.open(`/browse/${key}`, 'sam');
    await page.getByRole('heading', { name: /couldn't find this issue/ }).waitFor();
    await expect(page.locator('iframe').count()).resolves.toBe(0);
  });

  describe('an issue that the app may not see either', () => {
    const KEY = 'SHOP-5';
    const readiness = async (): Promise<unknown> => {
      const fields = (await world.rest('priya', 'GET', '/rest/api/3/field')).json as { id: string; name: string }[];
      const id = fields.find(({ name }) => name === 'Readiness')?.id ?? 'missing';
      return ((await world.rest('priya', 'GET', `/rest/api/3/issue/${KEY}?fields=${id}`)).json as { fields: Record<string, unknown> }).fields[id];
    };
    beforeAll(() => give(KEY, 'Legal'));

    it('has its score in Priya’s browser, and says calmly what cannot be kept', async () => {
      const page = await world.open(`/browse/${KEY}`);
      await page.getByText('Legal', { exact: true }).waitFor();
      const panel = appFrame(page);
      await panel.getByRole('img', { name: 'Score 85 of 100' }).waitFor();
      await panel.getByText('The security level of this issue leaves Ready & Done out.', { exact: false }).waitFor();
      await panel.locator('#acceptance-help').filter({ hasText: 'nothing can be kept for it' }).waitFor();
      await expect(panel.getByRole('button', { name: 'Review and accept' }).isDisabled()).resolves.toBe(true);
      await expect(panel.getByRole('checkbox', { name: 'Tests pass' }).isDisabled()).resolves.toBe(true);
      expect(await panel.locator('body').innerText()).not.toContain('Reference');
      expect(await serious(appOf(page))).toEqual([]);
    });

    it('is edited from the panel, and scored for all as soon as the app sees it again', async () => {
      const panel = appFrame(await world.open(`/browse/${KEY}`));
      await panel.getByLabel('Story points').fill('3');
      await panel.getByRole('button', { name: 'Set estimate' }).click();
      await panel.getByRole('img', { name: 'Score 100 of 100' }).waitFor();
      expect(await readiness()).toBe(85);
      await give(KEY, null);
      expect(await until(readiness, (score) => score === 100)).toBe(100);
    });

    it('is nobody else’s to see', async () => {
      await give(KEY, 'Legal');
      for (const who of ['dan', 'ada', 'sam']) expect((await world.rest(who, 'GET', `/rest/api/3/issue/${KEY}`)).status).toBe(404);
    });
  });
});
