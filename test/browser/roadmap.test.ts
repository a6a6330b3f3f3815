import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'papaparse';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';
import { appOf, serious } from './serious';

const file = join(mkdtempSync(join(tmpdir(), 'roadmap-')), 'alone.csv');
writeFileSync(file, 'Summary,Issue key,Issue Type,Status\r\nPrint report,ALONE-1,Story,To Do');

const looks = [
  ['light', 1000],
  ['dark', 1000],
  ['light', 400],
  ['dark', 400],
] as const;

inBrowser('the Roadmap of Backlog health', (world) => {
  const fault = (status: number, path: string, method: string, times = 1) =>
    fetch(`${world.url()}/_sandbox/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status, path, times, method }) });
  afterEach(() => fetch(`${world.url()}/_sandbox/faults`, { method: 'DELETE' }));

  const goTo = async (query = '', options: Parameters<typeof world.open>[2] = {}, who = 'priya', project = 'SHOP'): Promise<[Page, FrameLocator]> => {
    const page = await world.open(`/jira/software/c/projects/${project}/backlog`, who, options);
    const address = await page.getByRole('link', { name: 'Backlog health' }).getAttribute('href');
    await page.goto(`${world.url()}${address ?? ''}/roadmap${query}`);
    return [page, appFrame(page)];
  };
  const roadmap = async (...options: Parameters<typeof goTo>): Promise<[Page, FrameLocator]> => {
    const [page, app] = await goTo(...options);
    await app.getByRole('table', { name: 'Epics' }).waitFor({ timeout: 20_000 });
    await app.getByText('What was finished is being read', { exact: false }).waitFor({ state: 'detached' });
    return [page, app];
  };
  const epic = (app: FrameLocator, name: string): Locator => app.getByRole('table', { name: 'Epics' }).getByRole('button', { name });
  const keys = (app: FrameLocator): Promise<string[]> => app.locator('.epics-body .epic-name a').allInnerTexts();
  const goalOf = (key: string) => world.rest('priya', 'GET', `/rest/api/3/issue/${key}/properties/rnd-goal`);

  it('shows both directions of the coverage, and the epics with their figures, the earliest due first', async () => {
    const [, app] = await roadmap();
    await app.getByRole('button', { name: /^Planned work that serves the roadmap/ }).waitFor();
    expect(await keys(app)).toEqual(['SHOP-21', 'SHOP-1', 'SHOP-2']);
    const text = await app.locator('.epics-group').first().innerText();
    expect(text).toMatch(/Overdue by 6 days/);
    expect(text).toMatch(/\d+ of \d+ items done/);
    expect(text).toMatch(/\d+ ready/);
    expect(text).toMatch(/[\d.]+ sprints?/);
  });

  it('counts what Jira counts', async () => {
    const [, app] = await roadmap();
    const count = async (done: boolean) => {
      const jql = `parent = SHOP-1 AND issuetype in (Story, Task, Bug) AND statusCategory ${done ? '=' : '!='} Done`;
      const { json } = await world.rest('priya', 'GET', `/rest/api/3/search/jql?jql=${encodeURIComponent(jql)}&fields=key&maxResults=100`);
      return (json as { issues: unknown[] }).issues.length;
    };
    const [done, open] = [await count(true), await count(false)];
    await app.locator('.epics-group').filter({ hasText: 'Checkout' }).getByText(`${done} of ${done + open} items done`).waitFor();
  });

  it('details open and close by keyboard, and the focus returns', async () => {
    const [page, app] = await roadmap();
    await epic(app, 'Accounts').focus();
    await page.keyboard.press('Enter');
    const details = app.getByRole('group', { name: 'Details of SHOP-2' });
    await details.waitFor();
    await page.waitForURL(/[?&]epic=SHOP-2$/);
    await details.getByText('Is blocked by').waitFor();
    await details.getByText('Customer account: Priya Nair').waitFor();
    await expect(details.innerText()).resolves.toMatch(/divided by \d+ % of what the team finishes/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
    await expect(epic(app, 'Accounts').evaluate((one) => one === document.activeElement)).resolves.toBe(true);
  });

  it('a goal is written in place with the keyboard, kept in Jira, and taken back', async () => {
    const [page, app] = await roadmap('?epic=SHOP-1');
    await app.getByRole('button', { name: 'Write a goal' }).focus();
    await page.keyboard.press('Enter');
    await app.getByRole('textbox', { name: 'Goal', exact: true }).fill('Fewer baskets are left behind');
    await app.getByLabel('Key indicator').fill('One in ten');
    await app.getByLabel('Link to the strategy').fill('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await app.getByText('A link begins with https:// or http:// and has no blanks.').waitFor();
    await app.getByLabel('Link to the strategy').fill('https://example.com/strategy');
    await page.keyboard.press('Enter');
    await app.getByText('Saved.').waitFor();
    expect((await goalOf('SHOP-1')).json).toMatchObject({ value: { v: 1, goal: 'Fewer baskets are left behind', indicator: 'One in ten', strategy: '', link: 'https://example.com/strategy' } });
    await expect(app.getByRole('button', { name: 'Edit the goal' }).evaluate((one) => one === document.activeElement)).resolves.toBe(true);
    await app.getByRole('button', { name: 'Undo' }).click();
    await app.getByText('As it was before.').waitFor();
    expect((await goalOf('SHOP-1')).status).toBe(404);
    await app.getByText('Nobody wrote down what this epic is for.').waitFor();
  });

  it('what somebody else wrote meanwhile stays until it was seen', async () => {
    const [page, app] = await roadmap('?epic=SHOP-21');
    await app.getByRole('button', { name: 'Write a goal' }).click();
    await app.getByRole('textbox', { name: 'Goal', exact: true }).fill('Ours');
    await world.rest('dan', 'PUT', '/rest/api/3/issue/SHOP-21/properties/rnd-goal', { v: 1, goal: 'Theirs' });
    await page.keyboard.press('Enter');
    await app.getByText('Somebody changed this meanwhile, so nothing was saved. What Jira has now: “Theirs”.', { exact: false }).waitFor();
    expect((await goalOf('SHOP-21')).json).toMatchObject({ value: { goal: 'Theirs' } });
    await expect(app.getByRole('textbox', { name: 'Goal', exact: true }).inputValue()).resolves.toBe('Ours');
    await page.keyboard.press('Escape');
    await app.getByText('Theirs', { exact: true }).waitFor();
    await app.getByRole('group', { name: 'Details of SHOP-21' }).waitFor();
  });

  it('who may only look sees the goal and why there is nothing to press', async () => {
    const [, app] = await roadmap('?epic=SHOP-1', {}, 'sam');
    await app.getByText('To write here you need the permission “Edit issues”.').waitFor();
    await app.getByRole('button', { name: 'Write a goal' }).waitFor({ state: 'detached' });
  });

  it('is filtered and sorted, and the address keeps it', async () => {
    const [page, app] = await roadmap();
    await app.getByLabel('Show', { exact: true }).selectOption({ label: 'All epics' });
    await app.getByText('4 epics', { exact: true }).waitFor();
    expect(await keys(app)).toEqual(['SHOP-3', 'SHOP-21', 'SHOP-1', 'SHOP-2']);
    await app.getByRole('columnheader', { name: 'Epic' }).getByRole('button').click();
    await app.locator('[role=columnheader][aria-sort=ascending]').filter({ hasText: 'Epic' }).waitFor();
    await page.waitForURL(/show=all&sort=rank$/);
    await page.reload();
    await app.getByText('4 epics', { exact: true }).waitFor();
    expect((await keys(app))[0]).toBe('SHOP-1');
  });

  it('leads from the coverage to the items behind it', async () => {
    const [page, app] = await roadmap();
    await app.getByRole('button', { name: /^Planned work that serves the roadmap/ }).click();
    const way = app.getByRole('button', { name: /^Show \d+ items?$/ }).first();
    const count = Number(/\d+/.exec(await way.innerText())?.[0]);
    await way.click();
    await app.getByText('Only the items that the page before named.', { exact: false }).waitFor();
    await app.locator('.cell-item a').first().waitFor();
    expect(await app.locator('.cell-item a').count()).toBe(count);
    expect(page.url()).toMatch(/\/items\?keys=SHOP-\d+/);
    await page.goBack();
    await app.getByRole('table', { name: 'Epics' }).waitFor();
  });

  it('an open item of a done epic is a contradiction, with what to do and the way to it', async () => {
    const { json } = await world.rest('priya', 'GET', `/rest/api/3/search/jql?jql=${encodeURIComponent('project = SHOP AND issuetype = Story AND statusCategory = "To Do" AND parent is EMPTY')}&fields=key&maxResults=1`);
    const key = (json as { issues: { key: string }[] }).issues[0]?.key ?? '';
    expect((await world.rest('priya', 'PUT', `/rest/api/3/issue/${key}`, { fields: { parent: { key: 'SHOP-3' } } })).status).toBe(204);
    const [, app] = await roadmap();
    await app.getByRole('heading', { name: 'Open items of epics that are done (1)' }).waitFor();
    await app.getByText('Move this item or reopen the epic.').waitFor();
    const details = app.getByRole('group', { name: 'Details of SHOP-3' });
    await app.locator('.contradiction').getByRole('button', { name: 'Product catalogue' }).click();
    await details.waitFor();
    await app.getByRole('button', { name: 'Show 1 item of SHOP-3' }).click();
    await app.locator('.cell-item a').first().waitFor();
    expect(await app.locator('.cell-item a').allInnerTexts()).toEqual([key]);
  });

  it('a failure leaves what was read, and reading goes on', async () => {
    const [, app] = await roadmap();
    await fault(403, '/rest/api/3/project/SHOP$', 'GET');
    await app.getByRole('button', { name: 'Read again' }).click();
    await app.getByText("Not everything of the roadmap could be read. You can't see this project.").waitFor();
    expect(await keys(app)).toHaveLength(3);
    await app.getByRole('button', { name: 'Go on reading' }).click();
    await app.getByText('Not everything of the roadmap could be read.', { exact: false }).waitFor({ state: 'detached' });
    expect(await keys(app)).toHaveLength(3);
  });

  it('a project without dates and without a pace says what is missing and where to give it', async () => {
    const [, app] = await roadmap('', {}, 'priya', 'TEAM');
    await app.getByText(/^There is no forecast\. Something was finished in \d of the last 5 sprints; a pace needs 3\.$/).waitFor();
    await app.getByText('2 of 2 open epics have no date, so nothing says when they are due.', { exact: false }).waitFor();
    await app.getByRole('button', { name: 'Show them' }).click();
    await app.getByRole('button', { name: 'Show them' }).waitFor({ state: 'detached' });
    expect(await keys(app)).toHaveLength(2);
  });

  it('a project without epics says what they are for', async () => {
    const [page, app] = await goTo('', {}, 'priya', 'ALONE');
    await app.getByText('No epics in this project that you can see.').waitFor({ timeout: 20_000 });
    expect(await serious(appOf(page))).toEqual([]);
  });

  it('is given to the browser as CSV and to the printer as a clean sheet', async () => {
    const [page, app] = await roadmap();
    const [file] = await Promise.all([page.waitForEvent('download'), app.getByRole('button', { name: 'Download CSV' }).click()]);
    expect(file.suggestedFilename()).toBe('SHOP-roadmap.csv');
    const { data } = parse<Record<string, string>>(readFileSync(await file.path(), 'utf8').replace('\uFEFF', ''), { header: true, skipEmptyLines: true });
    expect(data.map(({ Key }) => Key)).toEqual(['SHOP-21', 'SHOP-1', 'SHOP-2']);
    const frame = appOf(page);
    await frame.evaluate(() => {
      window.print = () => {
        document.body.setAttribute('data-drawn', String(document.querySelectorAll('.print-sheet .paper-epic rect').length));
        document.body.setAttribute('data-printed', document.querySelector('.print-sheet')?.textContent ?? '');
      };
    });
    await app.getByRole('button', { name: 'Print' }).click();
    const printed = await until(() => frame.evaluate(() => document.body.getAttribute('data-printed') ?? ''), (text) => text !== '');
    expect(printed).toContain('Roadmap of SHOP');
    expect(printed).toMatch(/SHOP-21 ReturnsOverdue by 6 days/);
    // of each epic its time, what is done of it, and its forecast with the middle one
    await expect(frame.evaluate(() => document.body.getAttribute('data-drawn'))).resolves.toBe('12');
    expect(printed).toMatch(/SHOP-21 ReturnsOverdue · .* – .*SHOP-1 CheckoutLate · /);
    expect(printed).toContain('Past due, with items that are not ready');
    await app.locator('.print-sheet').waitFor({ state: 'detached' });
  });

  it.each(looks)('has nothing serious and needs no sideways scrolling in %s at %i', async (mode, width) => {
    const [page, app] = await roadmap('?epic=SHOP-2', { dark: mode === 'dark', width });
    await app.getByText('Customer account: Priya Nair').waitFor();
    await app.getByRole('button', { name: 'Write a goal' }).click();
    await app.getByLabel('Key indicator').waitFor();
    const frame = appOf(page);
    expect(await serious(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
}, ['--import', file]);
