import type { FrameLocator, Page } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';
import { appOf, serious } from './serious';

const looks = [
  ['light', 1280],
  ['dark', 400],
] as const;

inBrowser('the epic of an issue, in the panel', (world) => {
  const parentOf = async (key: string) => ((await world.rest('priya', 'GET', `/rest/api/3/issue/${key}?fields=parent,summary`)).json as { fields: { parent?: { key: string } } }).fields.parent?.key ?? null;
  const link = (key: string, parent: string) => world.rest('priya', 'PUT', `/rest/api/3/issue/${key}`, { fields: { parent: { key: parent } } });
  const opened = async (key: string, who = 'priya', options: Parameters<typeof world.open>[2] = {}): Promise<[Page, FrameLocator]> => {
    const page = await world.open(`/browse/${key}`, who, options);
    await appFrame(page).getByRole('heading', { name: 'Epic', exact: true }).waitFor();
    return [page, appFrame(page)];
  };
  // whatever became of a test, the next one finds the item without an epic
  afterEach(() => world.rest('priya', 'PUT', '/rest/api/3/issue/SHOP-59', { update: { parent: [{ set: { none: true } }] } }));
  const pick = async (page: Page, panel: FrameLocator, typed: string, key: RegExp) => {
    await panel.getByRole('option').first().waitFor();
    await page.keyboard.type(typed);
    const input = panel.getByLabel('Search epics by name or key');
    await until(async () => ({ active: await input.getAttribute('aria-activedescendant'), options: await panel.getByRole('option').allInnerTexts() }), ({ active, options }) => options.length === 1 && key.test(options[0] ?? '') && (active ?? '') !== '');
    await page.keyboard.press('Enter');
  };

  it('links, moves and unlinks by keyboard alone, says from where to where, and takes it back', async () => {
    const [page, panel] = await opened('SHOP-59');
    await panel.getByRole('button', { name: 'Link to epic' }).focus();
    await page.keyboard.press('Enter');
    await pick(page, panel, 'check', /SHOP-1 Checkout/);
    await panel.getByText('Linked to SHOP-1.').waitFor();
    expect(await parentOf('SHOP-59')).toBe('SHOP-1');

    await panel.getByRole('button', { name: 'Change' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByText(/^Moves SHOP-59 out of SHOP-1 Checkout/).waitFor();
    await pick(page, panel, 'accounts', /SHOP-2/);
    await panel.getByText('Moved from SHOP-1 to SHOP-2.').waitFor();
    await panel.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByText('Back in SHOP-1.').waitFor();
    expect(await parentOf('SHOP-59')).toBe('SHOP-1');

    await panel.getByRole('button', { name: 'Remove from epic' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByText('Removed from SHOP-1.').waitFor();
    expect(await parentOf('SHOP-59')).toBeNull();
  }, 60_000);

  it("finds an epic of another project by its key, and says Jira's reason where the two may not go together", async () => {
    const [page, panel] = await opened('SHOP-58');
    const before = await parentOf('SHOP-58');
    await panel.getByRole('button', { name: 'Change' }).click();
    await pick(page, panel, 'team-1', /TEAM-1 First release in the stores/);
    await panel.getByText('A parent of a team-managed project must be in the same project.').waitFor();
    expect(await parentOf('SHOP-58')).toBe(before);
  }, 60_000);

  it('offers what the reader linked lately first, and done epics only when asked', async () => {
    const [, panel] = await opened('SHOP-59');
    await panel.getByRole('button', { name: 'Link to epic' }).click();
    await panel.getByText('Changed lately').waitFor();
    expect(await panel.getByRole('option', { name: /SHOP-3 / }).count()).toBe(0);
    await panel.getByRole('checkbox', { name: 'Also epics that are done' }).check();
    await panel.getByRole('option', { name: /SHOP-3 Product catalogue.*Done/ }).waitFor();
    await panel.getByRole('option', { name: /SHOP-2 / }).click();
    await panel.getByText('Linked to SHOP-2.').waitFor();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText('In no epic, as before.').waitFor();
    await panel.getByRole('button', { name: 'Link to epic' }).click();
    await panel.getByText('Linked by you lately').waitFor();
    expect(await panel.getByRole('option').first().innerText()).toContain('SHOP-2');
  }, 60_000);

  it('what somebody else moved meanwhile is said, and stays', async () => {
    const [page, panel] = await opened('SHOP-59');
    let moved = false;
    // just before the panel looks once more, which it does before it writes
    await page.route('**/fetch-product', async (route) => {
      const { restPath } = route.request().postDataJSON() as { restPath: string };
      if (!moved && restPath.endsWith('/SHOP-59?fields=parent')) {
        moved = true;
        await link('SHOP-59', 'SHOP-21');
      }
      await route.continue();
    });
    await panel.getByRole('button', { name: 'Link to epic' }).click();
    await panel.getByRole('option', { name: /SHOP-1 / }).click();
    await panel.getByRole('alert').filter({ hasText: 'Somebody changed it meanwhile: it belongs to SHOP-21 now. Nothing was changed.' }).waitFor();
    expect(await parentOf('SHOP-59')).toBe('SHOP-21');
  });

  it('suggests epics with reasons; a no stays no until it is brought back, and a yes can be undone', async () => {
    const [, panel] = await opened('SHOP-51');
    await panel.getByText(/^May belong to SHOP-/).click();
    const entry = panel.locator('.suggestion').first();
    await entry.getByText(/Right for about \d in 10 of this project’s own items\./).waitFor();
    const epic = /SHOP-\d+/.exec(await entry.innerText())?.[0] ?? '';
    await entry.getByRole('button', { name: `No, SHOP-51 does not belong to ${epic}` }).click();
    await entry.getByText('It will not be suggested for SHOP-51 any more.').waitFor();

    const [page, again] = await opened('SHOP-51');
    await again.getByText(/^(May belong to|No open epic stands out)/).waitFor();
    expect(await again.getByText(`May belong to ${epic} `).count()).toBe(0);
    await page.close();

    await entry.getByRole('button', { name: `Bring back ${epic} for SHOP-51` }).click();
    await entry.getByRole('button', { name: `Link SHOP-51 to ${epic}` }).click();
    await panel.getByText(`Linked to ${epic}.`).waitFor();
    expect(await parentOf('SHOP-51')).toBe(epic);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText('In no epic, as before.').waitFor();
    await panel.getByText(`May belong to ${epic} `).waitFor();
    expect(await parentOf('SHOP-51')).toBeNull();
  }, 60_000);

  it('somebody who may not edit is told why, and asked nothing', async () => {
    const [, panel] = await opened('SHOP-59', 'sam');
    await panel.getByText("You don't have permission to change the epic of this issue.").waitFor();
    expect(await panel.getByRole('button', { name: 'Link to epic' }).isDisabled()).toBe(true);
    expect(await panel.locator('.epic-fits').count()).toBe(0);
  });

  it.each(looks)('has no serious accessibility problem and nothing beside the screen, %s at %s px', async (scheme, width) => {
    const [page, panel] = await opened('SHOP-51', 'priya', { dark: scheme === 'dark', width });
    await panel.getByText(/^May belong to SHOP-/).click();
    await panel.locator('.suggestion').first().waitFor();
    expect(await serious(appOf(page))).toEqual([]);
    await panel.getByRole('button', { name: 'Link to epic' }).click();
    await panel.getByRole('option').first().waitFor();
    expect(await serious(appOf(page))).toEqual([]);
    expect(await appOf(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
});
