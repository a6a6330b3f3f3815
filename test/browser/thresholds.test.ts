import type { FrameLocator, Page } from 'playwright-core';
import { appFrame, inBrowser } from './in-browser';
import { appOf, serious } from './serious';

const looks = [
  ['light', 1000],
  ['dark', 1000],
  ['light', 400],
  ['dark', 400],
] as const;

inBrowser('the thresholds of the backlog figures', (world) => {
  const settings = async (options: Parameters<typeof world.open>[2] = {}): Promise<[Page, FrameLocator]> => {
    const page = await world.open('/jira/software/c/projects/SHOP/backlog', 'priya', options);
    await page.getByRole('link', { name: 'Project settings' }).click();
    const app = appFrame(page);
    const show = app.getByRole('button', { name: 'Show and change thresholds' });
    await show.focus();
    await page.keyboard.press('Enter');
    await app.getByRole('columnheader', { name: 'Your team' }).waitFor();
    return [page, app];
  };
  const field = (app: FrameLocator, name: string) => app.getByRole('textbox', { name, exact: true });
  const form = (app: FrameLocator) => app.getByRole('form', { name: 'Thresholds of the backlog figures' });
  const save = (app: FrameLocator) => form(app).getByRole('button', { name: 'Save' });

  it('a number of the team’s own decides the figure, and the figure says so', async () => {
    const [page, app] = await settings();
    await app.getByText('All thresholds are the usual ones.').waitFor();
    await field(app, 'Orphans: Healthy up to').fill('90');
    await app.getByText('“Healthy up to” cannot be above “Worth a look up to”.').waitFor();
    await expect(save(app).isDisabled()).resolves.toBe(true);
    await field(app, 'Orphans: Worth a look up to').fill('95');
    await field(app, 'Orphans: Healthy in the planning window up to').fill('80');
    await save(app).click();
    await app.getByText('Saved. The Backlog health page goes by these from now on.').waitFor();
    await app.getByText('Your team has set 3 thresholds; the others are the usual ones.').waitFor();

    await page.getByRole('link', { name: 'Backlog health' }).click();
    const card = appFrame(page).getByRole('button', { name: /^Orphans/ });
    await card.click();
    await expect(card.innerText()).resolves.toContain('Healthy');
    await appFrame(page).getByText('Set by your team: healthy up to 90 % (usual: 15 %); worth a look up to 95 % (usual: 25 %); healthy in the planning window up to 80 % (usual: 5 %).').waitFor();

    const [, again] = await settings();
    await again.getByRole('button', { name: 'Reset all to usual' }).click();
    await save(again).click();
    await again.getByText('All thresholds are the usual ones.').waitFor();
  });

  it('one number is reset by keyboard, and the focus stays with it', async () => {
    const [page, app] = await settings({ width: 400 });
    await field(app, 'Blocked: Healthy up to').fill('5');
    await app.getByRole('button', { name: 'Reset Blocked: Healthy up to' }).focus();
    await page.keyboard.press('Enter');
    await app.getByRole('button', { name: 'Reset Blocked: Healthy up to' }).waitFor({ state: 'detached' });
    await expect(app.locator(':focus').getAttribute('aria-label')).resolves.toBe('Blocked: Healthy up to');
    await expect(field(app, 'Blocked: Healthy up to').inputValue()).resolves.toBe('10');
    await expect(save(app).isDisabled()).resolves.toBe(true);
  });

  it('of two people who save, the second one chooses, and nothing is lost', async () => {
    const [, mine] = await settings();
    const [, theirs] = await settings();
    await field(mine, 'Blocked: Healthy up to').fill('7');
    await field(theirs, 'Blocked: Worth a look up to').fill('30');
    await save(theirs).click();
    await theirs.getByText('Saved. The Backlog health page goes by these from now on.').waitFor();
    await save(mine).click();
    await mine.getByText('Somebody saved other thresholds meanwhile.').waitFor();
    await expect(field(mine, 'Blocked: Healthy up to').inputValue()).resolves.toBe('7');
    await mine.getByRole('button', { name: 'Drop mine and show theirs' }).click();
    await expect(field(mine, 'Blocked: Worth a look up to').inputValue()).resolves.toBe('30');
    await mine.getByRole('button', { name: 'Reset all to usual' }).click();
    await save(mine).click();
    await mine.getByText('All thresholds are the usual ones.').waitFor();
  });

  it.each(looks)('%s at %i: nothing sticks out, and axe is content', async (look, width) => {
    const [page, app] = await settings({ width, dark: look === 'dark' });
    await field(app, 'Orphans: Healthy up to').fill('40');
    await app.getByText('“Healthy up to” cannot be above “Worth a look up to”.').waitFor();
    await expect(serious(appOf(page))).resolves.toEqual([]);
    await expect(app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).resolves.toBeLessThanOrEqual(0);
  });
});
