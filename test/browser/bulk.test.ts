import type { FrameLocator, Page } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';
import { keepingProfile } from './keeping-profile';
import { appOf, serious } from './serious';

const looks = [
  ['light', 1000],
  ['dark', 400],
] as const;

inBrowser('bulk actions', (world) => {
  const fault = (status: number, path: string, method: string, times = 1, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${world.url()}/_sandbox/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status, path, times, method, headers }) });
  afterEach(() => fetch(`${world.url()}/_sandbox/faults`, { method: 'DELETE' }));

  const items = async (project: string, who = 'priya', options: Parameters<typeof world.open>[2] = {}): Promise<[Page, FrameLocator]> => {
    const page = await world.open(`/jira/software/c/projects/${project}/backlog`, who, options);
    await page.getByRole('link', { name: 'Backlog health' }).click();
    const health = appFrame(page);
    await health.getByText(/^You can see [\d,]+ open items\./).waitFor();
    await health.getByRole('link', { name: 'Items' }).click();
    return [page, health];
  };
  const select = async (health: FrameLocator, ...keys: readonly string[]) => {
    // the list draws only what is in sight
    const find = health.getByLabel('Find by key or summary');
    for (const key of keys) {
      await find.fill(key);
      await health.getByRole('status').filter({ hasText: /^\d+ of \d+ items$/ }).waitFor();
      await health.getByRole('checkbox', { name: `Select ${key}`, exact: true }).check();
    }
    await find.fill('');
    await health.getByText(`${keys.length} selected`, { exact: true }).waitFor();
  };
  const preview = (health: FrameLocator) => health.getByRole('group', { name: 'Preview' });
  const field = async (key: string, name: string): Promise<unknown> => ((await world.rest('priya', 'GET', `/rest/api/3/issue/${key}?fields=${name},summary`)).json as { fields: Record<string, unknown> }).fields[name] ?? null;
  const parentOf = async (key: string) => ((await field(key, 'parent')) as { key: string } | null)?.key ?? null;
  const statusOf = async (key: string) => ((await field(key, 'status')) as { name: string }).name;
  const comments = async (key: string) => JSON.stringify(((await world.rest('priya', 'GET', `/rest/api/3/issue/${key}/comment`)).json as { comments: unknown[] }).comments);

  it('links by keyboard alone while Jira refuses, conflicts and asks to wait; the account is true, and one undo takes it back', async () => {
    const [page, health] = await items('SHOP');
    await select(health, 'SHOP-14', 'SHOP-18', 'SHOP-63', 'SHOP-64');
    const before = await Promise.all(['SHOP-14', 'SHOP-18', 'SHOP-63', 'SHOP-64'].map(parentOf));
    await health.getByRole('button', { name: 'Link to epic' }).focus();
    await page.keyboard.press('Enter');
    await health.getByLabel('Search epics by name or key').waitFor();
    await health.getByRole('option', { name: /SHOP-21/ }).waitFor();
    await page.keyboard.type('returns');
    const input = health.getByLabel('Search epics by name or key');
    await until(async () => ({ active: await input.getAttribute('aria-activedescendant'), count: await health.getByRole('option').count() }), ({ active, count }) => count === 1 && (active ?? '') !== '');
    await page.keyboard.press('Enter');
    await health.getByText('Choose another').waitFor();
    const move = health.getByRole('checkbox', { name: /^Move/ });
    if (await move.isVisible()) {
      await move.focus();
      await page.keyboard.press('Space');
    }
    await health.getByRole('button', { name: 'Preview' }).focus();
    await page.keyboard.press('Enter');
    await preview(health).getByText(/^Jira (may )?notif/).first().waitFor();
    await fault(409, '/issue/SHOP-14$', 'PUT');
    await fault(429, '/issue/SHOP-18$', 'PUT', 1, { 'retry-after': '1' });
    await fault(500, '/issue/SHOP-63$', 'PUT', 2);
    await fault(403, '/issue/SHOP-64$', 'PUT');
    await preview(health).getByRole('button', { name: 'Link 4 items' }).focus();
    await page.keyboard.press('Enter');
    await health.getByText('Of 4 items: 3 done, 1 skipped.').waitFor();
    expect(await Promise.all(['SHOP-14', 'SHOP-18', 'SHOP-63'].map(parentOf))).toEqual(['SHOP-21', 'SHOP-21', 'SHOP-21']);
    expect(await parentOf('SHOP-64')).toBe(before[3]);
    await health.getByText('A fault that was asked for: 403.').waitFor();
    await health.getByRole('button', { name: 'Undo 3 items' }).focus();
    await page.keyboard.press('Enter');
    await health.getByText('Of 4 items: 3 taken back, 1 skipped.').waitFor();
    expect(await Promise.all(['SHOP-14', 'SHOP-18', 'SHOP-63', 'SHOP-64'].map(parentOf))).toEqual(before);
  }, 60_000);

  it('asks reporters in a comment that mentions them, says so before, and deletes it again', async () => {
    const [, health] = await items('SHOP', 'dan');
    await select(health, 'SHOP-5', 'SHOP-7');
    const before = await comments('SHOP-7');
    await health.getByRole('button', { name: 'Ask the reporter' }).click();
    await health.getByRole('button', { name: 'Preview' }).click();
    await preview(health).getByText('Jira notifies Priya Nair, mentioned as reporter.').waitFor();
    await preview(health).getByRole('button', { name: 'Comment on 2 items' }).click();
    await health.getByText('Of 2 items: 2 done.').waitFor();
    expect(await comments('SHOP-7')).toMatch(/"mention".*@Priya Nair.*What is missing first: There are no acceptance criteria\./);
    await health.getByRole('button', { name: 'Undo 2 items' }).click();
    await health.getByText('Of 2 items: 2 taken back.').waitFor();
    expect(await comments('SHOP-7')).toBe(before);
  });

  it('closes with a reason where nothing stands against it, and opens again', async () => {
    const [, health] = await items('TEAM');
    const checkbox = health.getByRole('checkbox', { name: /^Select TEAM-/ }).first();
    await checkbox.check();
    const key = (await checkbox.getAttribute('aria-label'))?.replace('Select ', '') ?? '';
    const before = await statusOf(key);
    await health.getByRole('button', { name: 'Close as stale' }).click();
    await health.getByRole('radio', { name: "Won't do" }).check();
    await health.getByRole('button', { name: 'Preview' }).click();
    await preview(health).getByText(/to “Done”/).waitFor();
    await preview(health).getByText(/^Looking what the Definition of Done/).waitFor({ state: 'detached' });
    await expect(preview(health).getByText('Definition of Done').count()).resolves.toBe(0);
    await preview(health).getByRole('button', { name: 'Close 1 item' }).click();
    await health.getByText('Of 1 item: 1 done.').waitFor();
    expect(await statusOf(key)).toBe('Done');
    expect(await comments(key)).toContain("Closed: Won't do.");
    await health.getByRole('button', { name: 'Undo 1 item' }).click();
    await health.getByText('Of 1 item: 1 taken back.').waitFor();
    expect(await statusOf(key)).toBe(before);
    expect(await comments(key)).not.toContain('Closed:');
  });

  it('what the Definition of Done gate refuses stays open, each with its reasons, and nobody is told that it closed', async () => {
    const [, health] = await items('SHOP');
    await select(health, 'SHOP-57');
    const before = await comments('SHOP-57');
    await health.getByRole('button', { name: 'Close as stale' }).click();
    await health.getByRole('button', { name: 'Preview' }).click();
    await preview(health).getByText('The Definition of Done gate will refuse 1 item', { exact: true }).waitFor();
    await preview(health).getByText(/^Not met: .*Accepted by the product owner/).waitFor();
    await preview(health).getByRole('button', { name: 'Close 1 item' }).click();
    await health.getByText(/The Definition of Done gate refused: \d+ still missing before Done:/).waitFor();
    expect(await statusOf('SHOP-57')).not.toBe('Done');
    expect(await comments('SHOP-57')).toBe(before);
  });

  it('a page that was left is offered again: the rest, and the undo', async () => {
    const profile = await keepingProfile();
    const page = await profile.open(`${world.url()}/jira/software/c/projects/SHOP/backlog`);
    await page.getByRole('link', { name: 'Backlog health' }).click();
    const health = appFrame(page);
    await health.getByText(/^You can see [\d,]+ open items\./).waitFor();
    await health.getByRole('link', { name: 'Items' }).click();
    await select(health, 'SHOP-65', 'SHOP-66');
    const before = await Promise.all(['SHOP-65', 'SHOP-66'].map((key) => field(key, 'customfield_10016')));
    await health.getByRole('button', { name: 'Set estimate' }).click();
    await health.getByLabel('Story points, the same for all').fill('21');
    const replace = health.getByRole('checkbox', { name: /^Replace/ });
    if (await replace.isVisible()) await replace.check();
    await health.getByRole('button', { name: 'Preview' }).click();
    await fault(500, '/issue/SHOP-66$', 'PUT', 3);
    await preview(health).getByRole('button', { name: 'Set the estimate of 2 items' }).click();
    await health.getByText('Of 2 items: 1 done, 1 not changed.').waitFor({ timeout: 15_000 });
    await page.reload();
    await health.getByText('“Set the estimate to 21” was not finished: 1 of 2 items done, 1 left.').waitFor();
    await health.getByRole('button', { name: 'Show it' }).click();
    await health.getByRole('button', { name: 'Try the rest (1 item)' }).click();
    await health.getByText('Of 2 items: 2 done.').waitFor();
    expect(await Promise.all(['SHOP-65', 'SHOP-66'].map((key) => field(key, 'customfield_10016')))).toEqual([21, 21]);
    await health.getByRole('button', { name: 'Undo 2 items' }).click();
    await health.getByText('Of 2 items: 2 taken back.').waitFor();
    expect(await Promise.all(['SHOP-65', 'SHOP-66'].map((key) => field(key, 'customfield_10016')))).toEqual(before);
    await health.getByRole('button', { name: 'Close', exact: true }).click();
    await page.reload();
    await health.getByRole('checkbox', { name: /^Select SHOP-/ }).first().waitFor();
    expect(await health.getByRole('button', { name: 'Show it' }).count()).toBe(0);
    await profile.close();
  }, 90_000);

  it('who may only look is told why there is nothing to do', async () => {
    const [, health] = await items('SHOP', 'sam');
    await select(health, 'SHOP-57');
    await health.getByText('You may look at these items, but not change them: that needs the permissions', { exact: false }).waitFor();
    expect(await health.getByRole('button', { name: 'Close as stale' }).count()).toBe(0);
  });

  it.each(looks)('has nothing serious and needs no sideways scrolling in %s at %i', async (mode, width) => {
    const [page, health] = await items('SHOP', 'dan', { dark: mode === 'dark', width });
    await select(health, 'SHOP-5', 'SHOP-7', 'SHOP-57');
    for (const action of ['Ask the reporter', 'Close as stale']) {
      await health.getByRole('button', { name: action }).click();
      await health.getByRole('button', { name: 'Preview' }).click();
      await preview(health).getByText(/^Jira (may )?notif/).first().waitFor();
      expect(await serious(appOf(page))).toEqual([]);
      expect(await appOf(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
      await preview(health).waitFor({ state: 'detached' });
    }
  });
});
