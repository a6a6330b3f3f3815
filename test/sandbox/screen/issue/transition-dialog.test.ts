import type { Page } from 'playwright-core';
import { appFrame, inBrowser } from '../../../browser/in-browser';
import { serious } from '../../../browser/serious';

/** Colours are judged when nothing fades in any more. */
const settled = (page: Page): Promise<unknown> => page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));

inBrowser('a transition with a screen', (world) => {
  const read = async (key: string) => (await world.rest('priya', 'GET', `/rest/api/3/issue/${key}`)).json;

  /** Lets criteria pass for a day, as the panel would ask the app. */
  const waive = async (criteria: readonly string[]): Promise<void> => {
    const { id, fields } = (await world.rest('priya', 'GET', '/rest/api/3/issue/SHOP-16?fields=project')).json as { id: string; fields: { project: { id: string } } };
    const extension = { issue: { id, key: 'SHOP-16' }, project: { id: fields.project.id } };
    const { json } = await world.rest('priya', 'POST', '/_sandbox/bridge/invoke', { moduleKey: 'readiness-panel', extension, functionKey: 'waive', payload: { criteria, reason: 'For this test', days: 1 } });
    expect(json).toMatchObject({ ok: true, body: { ok: true } });
  };

  it('opens by keyboard, can be cancelled, keeps what was typed through a refusal, and passes once mended', async () => {
    const page = await world.open('/browse/SHOP-16');
    const status = page.getByRole('button', { name: /^Status: In Review/ });
    await appFrame(page).getByRole('button', { name: 'Review and accept' }).waitFor();
    const dialog = page.getByRole('dialog', { name: 'Release: SHOP-16' });
    const open = async (): Promise<void> => {
      await status.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: /^Release/ }).focus();
      await page.keyboard.press('Enter');
      await dialog.waitFor();
    };

    await open();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });

    await open();
    await settled(page);
    await expect(serious(page)).resolves.toEqual([]);
    await dialog.getByLabel(/^Resolution/).focus();
    await page.keyboard.type("Won't");
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Fix versions').focus();
    await page.keyboard.type('3.0');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Comment').fill('Shipped on Monday.');
    await dialog.getByRole('button', { name: 'Release' }).click();
    const refusal = dialog.getByRole('alert');
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(/^We couldn't move SHOP-16 to Done\s+3 still missing before Done:\n• Tick “Tests pass”/);
    expect(await dialog.getByLabel('Comment').inputValue()).toBe('Shipped on Monday.');
    expect(await read('SHOP-16')).toMatchObject({ fields: { status: { name: 'In Review' }, comment: { total: 0 }, fixVersions: [{ name: '2.5' }] } });
    await settled(page);
    await expect(serious(page)).resolves.toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await waive(['tests', 'documentation', 'accepted']);
    await open();
    await dialog.getByLabel(/^Resolution/).focus();
    await page.keyboard.type("Won't");
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Acceptance Criteria').fill('- The total follows');
    await dialog.getByLabel('Comment').fill('Shipped on Monday.');
    await dialog.getByRole('button', { name: 'Release' }).click();
    await page.getByRole('button', { name: /^Status: Done/ }).waitFor();
    await page.getByText("Won't Do").waitFor();
    expect(await read('SHOP-16')).toMatchObject({ fields: { resolution: { name: "Won't Do" }, customfield_10031: { content: [{ type: 'bulletList' }] }, comment: { total: 1 } } });
  });

  it('fix versions are picked where they stand; who may only look sees them', async () => {
    const page = await world.open('/browse/SHOP-8', 'dan');
    const versions = page.getByRole('button', { name: 'Fix versions: 2.5. Edit' });
    await versions.click();
    await page.getByLabel('Fix versions', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await versions.waitFor();
    await versions.click();
    await page.keyboard.type('3.0');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Details' }).click();
    await page.getByRole('button', { name: 'Fix versions: 2.5, 3.0. Edit' }).waitFor();
    expect(await read('SHOP-8')).toMatchObject({ fields: { fixVersions: [{ name: '2.5' }, { name: '3.0' }] } });
    const looking = await world.open('/browse/SHOP-8', 'sam');
    await looking.getByText('2.5, 3.0').waitFor();
    await expect(looking.getByRole('button', { name: /^Fix versions/ }).count()).resolves.toBe(0);
  });
});
