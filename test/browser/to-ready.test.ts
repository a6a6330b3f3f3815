import type { FrameLocator, Page } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';

inBrowser('the way to ready', (world) => {
  const way = (panel: FrameLocator) => panel.getByRole('region', { name: /steps? to ready$/ });
  const steps = async (panel: FrameLocator): Promise<string[]> => {
    await way(panel).waitFor();
    return (await way(panel).getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  };
  const focused = (page: Page): Promise<string> => appFrame(page).locator(':focus').innerText();

  it('names the one thing that SHOP-5 lacks, leads to it, and is gone once it is done', async () => {
    const page = await world.open('/browse/SHOP-5');
    const panel = appFrame(page);
    expect(await steps(panel)).toEqual([expect.stringMatching(/^Set an estimate 85 → 100/)]);
    await way(panel).getByText('from 85 to 100 points').waitFor({ state: 'attached' });
    await way(panel).getByRole('button', { name: 'Set an estimate' }).press('Enter');
    expect(await focused(page)).toContain('There is no estimate.');

    // the finding's own fix comes next in the order of the keyboard
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await panel.getByRole('button', { name: 'Set estimate' }).click();
    await panel.getByText('Estimate set to 3.').waitFor();
    await way(panel).waitFor({ state: 'detached' });
    expect(await panel.getByRole('img', { name: /^Score 100/ }).count()).toBe(1);

    await panel.getByRole('button', { name: 'Undo' }).click();
    expect(await steps(panel)).toEqual([expect.stringMatching(/^Set an estimate 85 → 100/)]);
  });

  it('lists the steps of SHOP-12 with the easiest first, and fewer once one is taken', async () => {
    const page = await world.open('/browse/SHOP-12');
    const panel = appFrame(page);
    await panel.getByRole('heading', { name: 'Three steps to ready' }).waitFor();
    expect((await steps(panel)).map((step) => step.replace(/from .*/, '').trim())).toEqual(['Set an estimate 21 → 36', 'Say what somebody wants to do 36 → 47', 'Write acceptance criteria 47 → 84']);
    await way(panel).getByRole('button', { name: 'Write acceptance criteria' }).click();
    expect(await focused(page)).toContain('There are no acceptance criteria.');
    // an item takes focus from its step only: a click into its text does not
    await panel.getByText('There is no estimate.').click();
    expect(await panel.locator('li:focus').count()).toBe(0);

    const { status } = await world.rest('dan', 'PUT', '/rest/api/3/issue/SHOP-12', { fields: { customfield_10016: 3 } });
    expect(status).toBe(204);
    await page.reload();
    await panel.getByRole('heading', { name: 'Two steps to ready' }).waitFor();
    expect(await steps(panel)).toHaveLength(2);
    await world.rest('dan', 'PUT', '/rest/api/3/issue/SHOP-12', { fields: { customfield_10016: null } });
  });

  it('says when another issue has to be finished first', async () => {
    const page = await world.open('/browse/SHOP-13');
    const panel = appFrame(page);
    expect(await steps(panel)).toEqual([expect.stringMatching(/^Have SHOP-15 finished 90 → 100/)]);
    await way(panel).getByText('This includes an issue that has to be finished first, perhaps by somebody else.').waitFor();
  });

  it('is not there for a story that is ready', async () => {
    const page = await world.open('/browse/SHOP-4');
    const panel = appFrame(page);
    await panel.getByText('Ready to be picked up: every rule is met.').waitFor();
    expect(await way(panel).count()).toBe(0);
  });

  it('stands in a line on each row of Backlog health that is not ready, where there is room', async () => {
    const page = await world.open('/');
    await page.getByRole('link', { name: 'Backlog health' }).click();
    await appFrame(page).getByRole('link', { name: 'Items' }).click();
    const row = (key: string) => appFrame(page).getByRole('row').filter({ has: appFrame(page).getByRole('link', { name: key, exact: true }) });
    await row('SHOP-5').getByText('Set an estimate →\u00a0100').waitFor();
    await row('SHOP-12').getByText('Three steps to ready, first: set an estimate →\u00a036').waitFor();
    expect(await row('SHOP-4').getByText('→').count()).toBe(0);
    await page.setViewportSize({ width: 500, height: 900 });
    const seen = () => row('SHOP-5').getByText('Set an estimate').isVisible();
    expect(await until(seen, (visible) => !visible)).toBe(false);
  });

  it('stands in the section beside the details', async () => {
    const page = await world.open('/browse/SHOP-12');
    await page.getByRole('button', { name: /^Readiness/ }).last().click();
    await page.frameLocator('iframe').nth(1).getByText('Three steps to ready, first: set an estimate').waitFor();
  });
});
