import type { FrameLocator, Page } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';
import { appOf, serious } from './serious';

const looks = [
  ['light', 1000],
  ['dark', 400],
] as const;

inBrowser('items without an epic, on the roadmap', (world) => {
  const parentOf = async (key: string) => ((await world.rest('priya', 'GET', `/rest/api/3/issue/${key}?fields=parent,summary`)).json as { fields: { parent?: { key: string } } }).fields.parent?.key ?? null;
  const opened = async (who = 'priya', options: Parameters<typeof world.open>[2] = {}): Promise<[Page, FrameLocator]> => {
    const page = await world.open('/jira/software/c/projects/SHOP/backlog', who, options);
    await page.getByRole('link', { name: 'Backlog health' }).click();
    const health = appFrame(page);
    await health.getByRole('link', { name: 'Roadmap' }).click();
    await health.getByText(/^Checked against \d+ items of this project that have an epic: the right epic came first for \d+\s%, among the first three for \d+\s%\./).waitFor();
    return [page, health];
  };
  const row = (health: FrameLocator, key: string) => health.getByRole('listitem').filter({ has: health.getByRole('link', { name: key, exact: true }) });
  const firstEpic = async (health: FrameLocator, key: string) => (await row(health, key).locator('.suggestion-epic').first().innerText()).split(' ')[0] ?? '';

  it('one is linked by keyboard and taken back, in its place', async () => {
    const [page, health] = await opened();
    const epic = await firstEpic(health, 'SHOP-51');
    await health.getByRole('button', { name: `Link SHOP-51 to ${epic}` }).focus();
    await page.keyboard.press('Enter');
    await health.getByText(`Linked to ${epic}.`).waitFor();
    expect(await parentOf('SHOP-51')).toBe(epic);
    const undo = health.getByRole('button', { name: `Undo: take SHOP-51 out of ${epic} again` });
    await until(() => undo.evaluate((button) => button === document.activeElement), Boolean);
    await page.keyboard.press('Enter');
    await health.getByRole('button', { name: `Link SHOP-51 to ${epic}` }).waitFor();
    expect(await parentOf('SHOP-51')).toBeNull();
  });

  it('a no stays no for everybody, until it is brought back', async () => {
    const [, health] = await opened();
    const epic = await firstEpic(health, 'SHOP-60');
    await health.getByRole('button', { name: `No, SHOP-60 does not belong to ${epic}` }).click();
    await health.getByText('It will not be suggested for SHOP-60 any more.').waitFor();

    const [dansPage, dans] = await opened('dan');
    expect(await dans.getByRole('button', { name: `Link SHOP-60 to ${epic}` }).count()).toBe(0);
    await dans.getByText('Declined (1)').click();
    expect(await serious(appOf(dansPage))).toEqual([]);
    await dans.getByRole('button', { name: `Bring back ${epic} for SHOP-60` }).click();
    await dans.getByText('Will be suggested again.').waitFor();
    await dans.getByRole('button', { name: 'Look again' }).click();
    await dans.getByRole('button', { name: `Link SHOP-60 to ${epic}` }).waitFor();
  }, 60_000);

  it('all that are sure enough are linked after a preview, with an account and one undo', async () => {
    const [, health] = await opened();
    await health.getByRole('button', { name: 'Preview' }).click();
    const preview = health.getByRole('group', { name: 'Preview' });
    await preview.getByText(/^\d+ items will belong to/).waitFor();
    await preview.getByText(/^Jira (may )?notif/).first().waitFor();
    expect([await parentOf('SHOP-51'), await parentOf('SHOP-60')]).toEqual([null, null]);
    await preview.getByRole('button', { name: 'Link 2 items' }).click();
    await health.getByText('Of 2 items: 2 done.').waitFor();
    expect([await parentOf('SHOP-51'), await parentOf('SHOP-60')]).toEqual([expect.stringMatching(/^SHOP-/), expect.stringMatching(/^SHOP-/)]);
    await health.getByRole('button', { name: 'Undo 2 items' }).click();
    await health.getByText('Of 2 items: 2 taken back.').waitFor();
    expect([await parentOf('SHOP-51'), await parentOf('SHOP-60')]).toEqual([null, null]);
  });

  it('who may not edit reads them, and is told what it takes', async () => {
    const [, health] = await opened('sam');
    await health.getByText('To link them you need Jira’s permission “Edit issues” in this project.').waitFor();
    expect(await health.getByRole('button', { name: /^(Link|No, |Preview)/ }).count()).toBe(0);
  });

  it.each(looks)('has no serious accessibility problem and nothing beside the screen, %s at %s px', async (scheme, width) => {
    const [page, health] = await opened('priya', { dark: scheme === 'dark', width });
    await health.getByRole('button', { name: /more for SHOP-51/ }).click();
    expect(await serious(appOf(page))).toEqual([]);
    await health.getByRole('button', { name: 'Preview' }).click();
    await health.getByRole('group', { name: 'Preview' }).getByText(/^Jira (may )?notif/).first().waitFor();
    expect(await serious(appOf(page))).toEqual([]);
    expect(await health.locator('section.suggestions').evaluate((section) => section.scrollWidth - section.clientWidth)).toBeLessThanOrEqual(0);
  });
});
