import type { Page } from 'playwright-core';
import { inBrowser } from '../../../browser/in-browser';
import { serious } from '../../../browser/serious';

const backlog = '/jira/software/c/projects/SHOP/backlog';

/** Colours are judged when nothing fades in any more. */
const settled = (page: Page): Promise<unknown> => page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));

inBrowser('changing the status of several issues', (world) => {
  it('asks every gate, tells what became of each, and keeps what was refused selected', async () => {
    const page = await world.open(backlog, 'dan');
    const box = (key: string) => page.getByRole('checkbox', { name: `Select ${key}`, exact: true });
    const bar = page.getByRole('region', { name: 'Selected issues' });
    await box('SHOP-8').focus();
    await page.keyboard.press('Space');
    await bar.getByText('1 selected').waitFor();
    await box('SHOP-4').check();
    await bar.getByText('2 selected').waitFor();
    await settled(page);
    await expect(serious(page)).resolves.toEqual([]);

    await bar.getByRole('button', { name: 'Change status' }).click();
    await page.getByRole('menuitem').first().waitFor();
    await expect(page.getByRole('menuitem').allInnerTexts()).resolves.toEqual(['To Do', 'In Progress', 'In Review', 'Done']);
    await page.getByRole('menuitem', { name: 'Done' }).click();
    const result = page.getByRole('dialog', { name: '0 of 2 issues moved to Done' });
    await result.getByText('Finish what blocks it, or remove the link: SHOP-11').waitFor();
    await settled(page);
    await expect(serious(page)).resolves.toEqual([]);
    await page.keyboard.press('Enter');
    await result.waitFor({ state: 'hidden' });
    await bar.getByText('2 selected').waitFor();

    await bar.getByRole('button', { name: 'Change status' }).click();
    await page.getByRole('menuitem', { name: 'In Progress' }).click();
    await page.getByRole('dialog', { name: '2 issues moved to In Progress' }).getByRole('button', { name: 'Close' }).first().click();
    await bar.waitFor({ state: 'hidden' });
    // the button that opened the menu is gone
    await page.waitForFunction(() => document.activeElement?.classList.contains('page'));
    await page.getByRole('listitem').filter({ has: box('SHOP-4') }).getByText('In Progress').waitFor();
    expect((await world.rest('sam', 'GET', '/rest/api/3/issue/SHOP-8?fields=status')).json).toMatchObject({ fields: { status: { name: 'In Progress' } } });
  });

  it('is not offered to who may not make bulk changes', async () => {
    const page = await world.open(backlog, 'sam');
    await page.getByText('SHOP-8', { exact: true }).waitFor();
    await expect(page.getByRole('checkbox').count()).resolves.toBe(0);
  });
});
