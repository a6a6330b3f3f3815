import type { FrameLocator, Page } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';
import { appOf, serious } from './serious';

const looks = [
  ['light', 1200],
  ['dark', 1000],
  ['light', 400],
  ['dark', 400],
] as const;

inBrowser('Refine next', (world) => {
  const overview = async (project: string, options: Parameters<typeof world.open>[2] = {}, who = 'priya'): Promise<[Page, FrameLocator]> => {
    const page = await world.open(`/jira/software/c/projects/${project}/backlog`, who, options);
    await page.getByRole('link', { name: 'Backlog health' }).click();
    await appFrame(page).locator('.refine-line').waitFor();
    return [page, appFrame(page)];
  };
  const focused = (health: FrameLocator): Promise<string> => health.locator(':focus').evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
  const said = (health: FrameLocator): Promise<string> => health.locator('.refine-line').innerText();
  const row = (health: FrameLocator, key: string) => health.locator(`.refine-row[data-key="${key}"]`);
  const points = async (key: string): Promise<unknown> => ((await world.rest('priya', 'GET', `/rest/api/3/issue/${key}?fields=customfield_10016`)).json as { fields: Record<string, unknown> }).fields['customfield_10016'];

  it('says what finishing the list gives, from the top of the backlog', async () => {
    const [, health] = await overview('SHOP');
    await expect(health.locator('button.figure').first().innerText()).resolves.toMatch(/Ready work for 1\.[34] to 1\.[67] sprints; you want 2/);
    expect(await said(health)).toBe('With these 4 items ready, the team has work for 2.1 sprints. What is in the running sprint comes first.');
    await expect(health.locator('.refine-row .refine-name .link').allInnerTexts()).resolves.toEqual(['SHOP-66', 'SHOP-5', 'SHOP-6', 'SHOP-7', 'SHOP-12']);
    await health.getByText('SHOP-8 (waits for SHOP-11)', { exact: false }).waitFor();
  });

  it('is worked through with the keyboard: an estimate set in place moves score and runway, and can be taken back', async () => {
    const [page, health] = await overview('SHOP');
    const runway = health.locator('.runway');
    const before = await runway.innerText();
    await row(health, 'SHOP-66').focus();
    expect(await focused(health)).toMatch(/^1 of 5, SHOP-66, /);
    await page.keyboard.press('j');
    expect(await focused(health)).toBe('2 of 5, SHOP-5, As a shopper, I want to see the delivery cost before I pay so that the total does not surprise me. Score 85, then 100: Set an estimate.');
    for (const key of ['End', 'ArrowUp', 'Home', 'ArrowDown']) await page.keyboard.press(key);
    expect(await focused(health)).toMatch(/^2 of 5/);

    await page.keyboard.press('e');
    expect(await focused(health)).toBe('Story points of SHOP-5');
    await page.keyboard.type('jo');
    await page.keyboard.press('Enter');
    await health.getByText('Enter a number such as 3 or 0.5.').waitFor();
    expect(await points('SHOP-5')).toBeNull();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await row(health, 'SHOP-5').getByText('Estimate set to 5.').waitFor();
    expect(await points('SHOP-5')).toBe(5);
    await row(health, 'SHOP-5').getByText('Ready 100').waitFor();
    expect(await until(() => focused(health), (name) => name.endsWith('Ready.'))).toMatch(/^2 of 5, SHOP-5, .* Ready\.$/);
    await health.getByText('38 points in 10 ready items', { exact: false }).waitFor();
    expect(await runway.innerText()).not.toBe(before);

    await row(health, 'SHOP-5').getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await row(health, 'SHOP-5').getByText('Estimate removed.').waitFor();
    expect(await points('SHOP-5')).toBeNull();
    await row(health, 'SHOP-5').getByText('85').waitFor();
    expect(await until(() => runway.innerText(), (text) => text === before)).toBe(before);
  });

  it('opens an issue over the page; Done reads it again, keeps its row and goes on', async () => {
    const [page, health] = await overview('SHOP');
    await row(health, 'SHOP-6').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'SHOP-6' });
    await dialog.getByText('Customers who forget their password write to support', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: /close/i }).click();
    await dialog.waitFor({ state: 'detached' });

    const { json } = await world.rest('priya', 'GET', '/rest/api/3/issue/SHOP-6?fields=description');
    const { description } = (json as { fields: { description: unknown } }).fields;
    const mended: unknown = JSON.parse(JSON.stringify(description).replaceAll('TBD', '20 minutes'));
    expect((await world.rest('priya', 'PUT', '/rest/api/3/issue/SHOP-6', { fields: { description: mended } })).status).toBe(204);
    await row(health, 'SHOP-6').focus();
    await page.keyboard.press('n');
    await row(health, 'SHOP-6').getByText('Ready 100').waitFor();
    expect(await focused(health)).toMatch(/^4 of \d, SHOP-7, /);
    await expect(health.locator('.refine-row .refine-name .link').allInnerTexts()).resolves.toEqual(expect.arrayContaining(['SHOP-6', 'SHOP-7']));
    await health.getByRole('button', { name: 'Take away what is done' }).click();
    await row(health, 'SHOP-6').waitFor({ state: 'detached' });
    expect(await focused(health)).toMatch(/^With these \d items ready/);
    expect((await world.rest('priya', 'PUT', '/rest/api/3/issue/SHOP-6', { fields: { description } })).status).toBe(204);
  });

  it('offers no estimate to somebody who may only look', async () => {
    const [page, health] = await overview('SHOP', {}, 'sam');
    await health.getByText('estimate', { exact: true }).waitFor({ state: 'detached' });
    await expect(health.getByLabel(/^Story points of/).count()).resolves.toBe(0);
    await row(health, 'SHOP-5').focus();
    await page.keyboard.press('e');
    expect(await focused(health)).toMatch(/^2 of 5, SHOP-5, /);
    await health.getByRole('button', { name: 'Refine SHOP-5' }).waitFor();
  });

  it('tells why nothing was set, and keeps what was typed', async () => {
    const [page, health] = await overview('SHOP', {}, 'dan');
    await fetch(`${world.url()}/_sandbox/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status: 403, path: '/rest/api/3/issue/SHOP-5$', times: 1, method: 'PUT' }) });
    const field = health.getByLabel('Story points of SHOP-5');
    await field.fill('3');
    await page.keyboard.press('Enter');
    await row(health, 'SHOP-5').getByRole('alert').filter({ hasText: /^A fault that was asked for: 403/ }).waitFor();
    await expect(field.inputValue()).resolves.toBe('3');
    expect(await points('SHOP-5')).toBeNull();
  });

  it('without a known pace fills the planning window and says so', async () => {
    const [, health] = await overview('TEAM');
    expect(await said(health)).toBe('Something was finished in 2 of the last 5 sprints; a pace needs 3. So the goal is the next 13 items, of which 5 are ready; with these 7 it is 12.');
    await expect(health.locator('.refine-row').count()).resolves.toBe(7);
  });

  it.each(looks)('has nothing serious and needs no sideways scrolling in %s at %i', async (mode, width) => {
    const [page, health] = await overview('SHOP', { dark: mode === 'dark', width });
    await row(health, 'SHOP-5').focus();
    const frame = appOf(page);
    expect(await serious(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
});
