import type { FrameLocator, Page } from 'playwright-core';
import { appFrame, inBrowser } from './in-browser';
import { appOf, serious } from './serious';

const looks = [
  ['light', 1000],
  ['dark', 1000],
  ['light', 400],
  ['dark', 400],
] as const;

inBrowser('the Overview of Backlog health', (world) => {
  const fault = (status: number, path: string, method: string) =>
    fetch(`${world.url()}/_sandbox/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status, path, times: 1, method }) });
  afterEach(() => fetch(`${world.url()}/_sandbox/faults`, { method: 'DELETE' }));

  const overview = async (project: string, options: Parameters<typeof world.open>[2] = {}, who = 'priya'): Promise<[Page, FrameLocator]> => {
    const page = await world.open(`/jira/software/c/projects/${project}/backlog`, who, options);
    await page.getByRole('link', { name: 'Backlog health' }).click();
    await appFrame(page).getByText(/^Ready in the next/).waitFor();
    // what went in and out of the sprint comes last
    await appFrame(page).getByText('Being read…').waitFor({ state: 'detached' });
    return [page, appFrame(page)];
  };
  const listed = (health: FrameLocator): Promise<string[]> => health.locator('.cell-item a').allInnerTexts();

  it('says first how long the ready work lasts, against what is wanted and from how much', async () => {
    const [, health] = await overview('SHOP');
    const first = health.locator('button.figure').first();
    await expect(first.innerText()).resolves.toMatch(/Ready work for [\d.]+( to [\d.]+)? sprints; you want 2/);
    await expect(first.innerText()).resolves.toMatch(/[\d.]+ points in \d+ ready items; \d+ items finished in the last 5 sprints\./);
    await expect(health.locator('button.figure').count()).resolves.toBe(14);
  });

  it('each figure opens to how it is made by keyboard alone', async () => {
    const [page, health] = await overview('SHOP');
    for (const card of await health.locator('button.figure').all()) {
      await card.focus();
      await page.keyboard.press('Enter');
      const detail = health.locator('section.figure-detail');
      await detail.waitFor();
      await expect(card.getAttribute('aria-pressed')).resolves.toBe('true');
      const text = await detail.innerText();
      for (const part of ['What it says', 'How it is counted', 'Threshold', 'Where that comes from']) expect(text).toContain(part);
      await page.keyboard.press('Space');
      await detail.waitFor({ state: 'detached' });
    }
  });

  it('counts what Jira counts', async () => {
    const [, health] = await overview('SHOP');
    const jql = 'project = SHOP AND statusCategory != Done AND issuetype in (Story, Task, Bug) AND parent is EMPTY';
    const { json } = await world.rest('priya', 'GET', `/rest/api/3/search/jql?jql=${encodeURIComponent(jql)}&fields=key&maxResults=100`);
    await health.getByRole('button', { name: /^Orphans/ }).click();
    await health.getByRole('button', { name: /^Show \d+ items$/ }).click();
    await health.locator('.cell-item a').first().waitFor();
    expect((await listed(health)).sort()).toEqual((json as { issues: { key: string }[] }).issues.map(({ key }) => key).sort());
  });

  it('leads from a figure to its items and back, and the address follows', async () => {
    const [page, health] = await overview('SHOP', { width: 400 });
    await health.getByRole('button', { name: /^Orphans/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await health.getByRole('heading', { name: 'Items in rank order' }).waitFor();
    expect(page.url()).toMatch(/\/items\?figure=orphans$/);
    await page.reload();
    await health.locator('.cell-item a').first().waitFor();
    await page.goBack();
    await health.getByRole('button', { name: /^Orphans/ }).waitFor();
  });

  it('a project without enough history says what is missing, and shows the rest', async () => {
    const [, health] = await overview('TEAM');
    const first = health.locator('button.figure').first();
    await expect(first.innerText()).resolves.toMatch(/Not enough data\s+Something was finished in \d of the last 5 sprints; a pace needs 3\. Ready now: \d+ items\./);
    await health.getByText(/^Ready in the next 13$/).waitFor();
  });

  it('sprints that cannot be read take away only what needs them, and can be read again', async () => {
    const page = await world.open('/jira/software/c/projects/SHOP/backlog');
    await fault(500, '/rest/agile/1.0/board/\\d+/sprint', 'GET');
    await page.getByRole('link', { name: 'Backlog health' }).click();
    const health = appFrame(page);
    await health.getByText('What was finished lately could not be read, so some figures are missing.', { exact: false }).waitFor();
    await health.getByText('Ready in the next 20').waitFor();
    await health.getByRole('button', { name: 'Read it again' }).click();
    await health.getByText(/^Ready work for .* sprints; you want 2$/).waitFor();
  });

  it('who may only look sees the same figures', async () => {
    const text = async (who: string) => (await overview('SHOP', {}, who))[1].locator('.overview').innerText();
    // a change in place is not offered to him
    expect(await text('sam')).toBe((await text('priya')).replace(/^(Set estimate|E estimate)\n/gm, ''));
  });

  it.each(looks)('has nothing serious and needs no sideways scrolling in %s at %i', async (mode, width) => {
    const [page, health] = await overview('SHOP', { dark: mode === 'dark', width });
    await health.getByRole('button', { name: /^Ready work/ }).click();
    await health.getByText('How it is counted').waitFor();
    const frame = appOf(page);
    expect(await serious(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
});
