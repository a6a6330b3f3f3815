import { appFrame, inBrowser } from './in-browser';
import { appOf, serious } from './serious';

inBrowser('Throw out', (world) => {
  it.each([['light', 1200], ['dark', 400]] as const)('names what is old from the bottom up and leads to all of it, in %s at %i', async (mode, width) => {
    const page = await world.open('/jira/software/c/projects/TEAM/backlog', 'priya', { dark: mode === 'dark', width });
    await page.getByRole('link', { name: 'Backlog health' }).click();
    const health = appFrame(page);
    await health.getByText('Not touched for 90 days: 2 items. Say no with a reason, or refresh what is still wanted.').waitFor();
    await expect(health.locator('.throw-out-list li').allInnerTexts()).resolves.toEqual([expect.stringMatching(/^TEAM-19\s+Performance\s+101 days$/), expect.stringMatching(/^TEAM-18\s+Dark mode\s+96 days$/)]);
    const frame = appOf(page);
    expect(await serious(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await health.getByRole('button', { name: 'Show all 2' }).click();
    await health.getByRole('heading', { name: 'Items in rank order' }).waitFor();
    expect(page.url()).toMatch(/\/items\?figure=staleness$/);
    await health.getByText('TEAM-18', { exact: true }).waitFor();
  });

  it('goes by what people did, where the app has written its scores since', async () => {
    const page = await world.open('/jira/software/c/projects/SHOP/backlog');
    await page.getByRole('link', { name: 'Backlog health' }).click();
    await appFrame(page).locator('.throw-out-list li').filter({ hasText: 'SHOP-62' }).waitFor();
  });
});
