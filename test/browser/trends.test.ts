import type { FrameLocator, Page } from 'playwright-core';
import { appFrame, inBrowser } from './in-browser';
import { appOf, serious } from './serious';

const looks = [
  ['light', 1000],
  ['dark', 1000],
  ['light', 400],
  ['dark', 400],
] as const;

inBrowser('trends on the Overview', (world) => {
  const health = async (project: string, options: Parameters<typeof world.open>[2] = {}, who = 'priya'): Promise<[Page, FrameLocator]> => {
    const page = await world.open(`/jira/software/c/projects/${project}/backlog`, who, options);
    await page.getByRole('link', { name: 'Backlog health' }).click();
    await appFrame(page).getByText(/^Ready in the next/).waitFor();
    return [page, appFrame(page)];
  };
  const trends = async (...asked: Parameters<typeof health>): ReturnType<typeof health> => {
    const [page, frame] = await health(...asked);
    await frame.locator('.trends-place').scrollIntoViewIfNeeded();
    await frame.getByRole('heading', { name: 'Trends', exact: true }).waitFor();
    return [page, frame];
  };
  const chart = (frame: FrameLocator, title: string) => frame.locator('article.trend').filter({ has: frame.getByRole('heading', { name: title }) });

  it('shows four charts of what the app counted, and says so', async () => {
    const [, frame] = await trends('SHOP');
    await frame.getByText("the numbers can include items that you can't see", { exact: false }).waitFor();
    for (const title of ['Readiness of open items', 'Ready work in weeks', 'Created against finished', 'Most common gaps']) await chart(frame, title).locator('svg.recharts-surface').first().waitFor();
    await chart(frame, 'Readiness of open items').getByText('3 days without a value are left out. 2 days were counted while a scan was under way, so some scores were missing.').waitFor();
  });

  it('a chart is read by the arrow keys alone', async () => {
    const [page, frame] = await trends('SHOP');
    const bands = chart(frame, 'Readiness of open items');
    await bands.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    const tooltip = bands.getByRole('status');
    await tooltip.waitFor();
    const first = await tooltip.innerText();
    expect(first).toMatch(/Ready\s+\d+\s+Close\s+\d+\s+Needs refinement\s+\d+\s+Not scored\s+\d+\s+open items; counted during a scan/);
    await page.keyboard.press('ArrowRight');
    await tooltip.filter({ hasNotText: first.split('\n')[0] ?? '' }).waitFor();
  });

  it('a lost day says that it has no value', async () => {
    const [page, frame] = await trends('SHOP');
    const bands = chart(frame, 'Readiness of open items');
    await bands.getByRole('application').focus();
    const tooltip = bands.getByRole('status');
    // the day lost 33 days ago stands 22 days after the first, 55 days ago
    for (let days = 0; days < 22; days++) await page.keyboard.press('ArrowRight');
    await tooltip.filter({ hasText: 'No value for this day' }).waitFor();
  });

  it('the numbers stand in a table behind each chart, lost days as lost', async () => {
    const [, frame] = await trends('SHOP');
    const bands = chart(frame, 'Readiness of open items');
    await bands.getByText('Show the numbers').focus();
    await bands.getByText('Show the numbers').press('Enter');
    const rows = bands.locator('tbody tr');
    await rows.first().waitFor();
    const cells = await rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(cells).toHaveLength(55);
    expect(cells.filter((row) => row.slice(1).every((cell) => cell === '–'))).toHaveLength(3);
    expect(cells.filter(([day]) => day?.includes('(during a scan)'))).toHaveLength(2);
    expect(cells[0]?.slice(1)).toEqual(['20', '10', '5', '0']);
  });

  it('another range, and who may only look sees the same', async () => {
    const [, frame] = await trends('SHOP', {}, 'sam');
    await frame.getByRole('radio', { name: '30 days' }).check();
    const bands = chart(frame, 'Readiness of open items');
    await bands.getByText('2 days without a value are left out.', { exact: true }).waitFor();
    await frame.getByRole('radio', { name: '400 days' }).check();
    await bands.getByText('Show the numbers').click();
    await bands.getByRole('columnheader', { name: 'Week to' }).waitFor();
  });

  it('a figure opens its trend: of the daily counts, or of what the page has read of the sprint', async () => {
    const [page, frame] = await health('SHOP');
    await frame.getByRole('button', { name: /^Orphans/ }).click();
    await chart(frame, 'Items without an epic').locator('svg.recharts-surface').first().waitFor();
    await frame.getByRole('button', { name: /^Orphans/ }).click();
    await chart(frame, 'Items without an epic').waitFor({ state: 'detached' });
    for (const [figure, title] of [[/^Age/, 'Older than half a year'], [/^Not ready in this sprint/, 'Not ready in a running sprint'], [/^Not ready in the next sprint/, 'Not ready in sprints to come']] as const) {
      await frame.getByRole('button', { name: figure }).click();
      await chart(frame, title).locator('svg.recharts-surface').first().waitFor();
    }
    await frame.getByRole('button', { name: /^Scope changes/ }).click();
    const scope = chart(frame, 'Scope changes since the sprint began');
    await scope.getByText('Show the numbers').click();
    await scope.locator('tbody tr').first().waitFor();
    // newest first: today says what the figure says
    const last = await scope.locator('tbody tr').first().locator('td').allInnerTexts();
    await frame.getByText(`${last[0]} added and ${last[1]} taken out;`, { exact: false }).first().waitFor();
    expect(await serious(appOf(page))).toEqual([]);
  });

  it('a project that nobody started says that nothing is counted', async () => {
    const [, frame] = await trends('TEAM');
    await frame.getByText('Nothing is counted here: Ready & Done is not switched on in this project.').waitFor();
  });

  it('a project that was just started says when there will be charts, and the background counts it', async () => {
    expect((await world.rest('priya', 'PUT', '/rest/api/3/project/TEAM/properties/ready-done', { on: true })).status).toBeLessThan(300);
    const [, frame] = await trends('TEAM');
    await frame.getByText(/^Not enough data yet: 0 of 7 days\. The app counts once a day; the charts will be here on \w+ \d+, \d+\.$/).waitFor();
    expect((await fetch(`${world.url()}/_sandbox/background/hour`, { method: 'POST' })).status).toBe(204);
    expect((await world.rest('priya', 'DELETE', '/rest/api/3/project/TEAM/properties/ready-done')).status).toBeLessThan(300);
  });

  it.each(looks)('has nothing serious and needs no sideways scrolling in %s at %i', async (mode, width) => {
    const [page, frame] = await trends('SHOP', { dark: mode === 'dark', width });
    await chart(frame, 'Most common gaps').locator('svg.recharts-surface').first().waitFor();
    await chart(frame, 'Most common gaps').getByText('Show the numbers').click();
    const app = appOf(page);
    expect(await serious(app)).toEqual([]);
    expect(await app.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
});
