import type { Frame, Page } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';
import { appOf, serious } from './serious';

const framesOf = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().includes('app.localhost'));
const statusOf = (page: Page): Frame | undefined => page.frames().find((frame) => frame.url().includes('status.html'));

/** How a screen can be looked at. */
interface Look {
  readonly name: string;
  readonly mode: 'light' | 'dark';
  readonly width: number;
}

const looks: readonly Look[] = [
  { name: 'light', mode: 'light', width: 1280 },
  { name: 'dark', mode: 'dark', width: 1280 },
  { name: 'narrow', mode: 'light', width: 400 },
  { name: 'dark and narrow', mode: 'dark', width: 400 },
];

/** Changes the system's colours and the window under an open page, and waits until page and frames have followed: by the clock, because a frame below the window paints nothing. */
async function wear(page: Page, { mode, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: mode });
  await page.setViewportSize({ width, height: 900 });
  for (const where of [page, ...framesOf(page)]) await where.waitForFunction((wanted) => document.documentElement.dataset.colorMode === wanted, mode, { polling: 100 });
  // the frame's height follows its content a moment after the width
  await page.waitForTimeout(250);
}

inBrowser('every screen', (world) => {
  const settingsOf = async (project: string): Promise<Page> => {
    const page = await world.open(`/jira/software/c/projects/${project}/backlog`);
    await page.getByRole('link', { name: 'Project settings' }).click();
    return page;
  };
  const screens: [string, () => Promise<Page>][] = [
    ['the panel', async () => {
      const page = await world.open('/browse/SHOP-8');
      await appFrame(page).locator('blockquote.refusal').waitFor();
      return page;
    }],
    ['the health page', async () => {
      const page = await world.open('/');
      await page.getByRole('link', { name: 'Backlog health' }).click();
      await appFrame(page).getByText('Ready in the next 20').waitFor();
      return page;
    }],
    ['the start screen', async () => {
      const page = await settingsOf('TEAM');
      await appFrame(page).getByText(/^\d+ ready, \d+ close, \d+ need refinement; most common gap: /).waitFor();
      return page;
    }],
    ['the settings page', async () => {
      const page = await settingsOf('SHOP');
      await appFrame(page).getByLabel(/Largest estimate/i).waitFor();
      return page;
    }],
    ['the form of a new story', async () => {
      const page = await world.open('/');
      await page.getByRole('link', { name: 'Backlog health' }).click();
      await appFrame(page).getByRole('button', { name: 'New story' }).click();
      await appFrame(page).getByLabel('Target', { exact: true }).fill('2 of 100');
      await appFrame(page).getByRole('button', { name: 'Create', exact: true }).click();
      await appFrame(page).getByRole('alert').filter({ hasText: 'Say what somebody wants to do.' }).waitFor();
      return page;
    }],
    ['the panel with a question', async () => {
      const page = await world.open('/browse/SHOP-56', 'dan');
      const loss = appFrame(page).locator('li.loss').filter({ hasText: 'A question in the text is still open.' });
      await loss.getByRole('button', { name: 'Ask the reporter' }).click();
      await loss.getByRole('button', { name: 'Send' }).waitFor();
      return page;
    }],
    ['the panel with its explanations', async () => {
      const page = await world.open('/browse/SHOP-12');
      const panel = appFrame(page);
      await panel.getByText('Why, and an example').first().click();
      await panel.getByText('How this number is made').click();
      await panel.getByText('Is it about one thing that somebody does?').click();
      await panel.getByText('There is no action to look at.', { exact: false }).waitFor();
      return page;
    }],
    ['the panel with a rule being set aside', async () => {
      const page = await world.open('/browse/SHOP-7');
      await appFrame(page).getByRole('button', { name: 'Set aside for this issue: There are no acceptance criteria.' }).click();
      await appFrame(page).getByLabel('Why does this rule not fit this issue?').waitFor();
      return page;
    }],
    ['the opened status section', async () => {
      const page = await world.open('/browse/SHOP-12');
      await page.getByRole('button', { name: /^Readiness/ }).click();
      const frame = await until(async () => statusOf(page), (found) => found !== undefined);
      await frame?.getByText('Missing first:').waitFor();
      return page;
    }],
  ];

  it.each(screens)('%s has nothing serious and needs no sideways scrolling, in light, dark and narrow', async (_, open) => {
    const page = await open();
    for (const look of looks) {
      await wear(page, look);
      for (const where of [page, ...framesOf(page)]) {
        expect({ look: look.name, serious: await serious(where) }).toEqual({ look: look.name, serious: [] });
        const sideways = await where.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect({ look: look.name, sideways: Math.max(0, sideways) }).toEqual({ look: look.name, sideways: 0 });
      }
    }
  }, 60_000);

  it('the app follows the theme of Jira', async () => {
    const page = await world.open('/browse/SHOP-5');
    const panel = appFrame(page);
    await panel.getByRole('img', { name: /^Score/ }).waitFor();
    const colour = () => appOf(page).evaluate(() => getComputedStyle(document.querySelector('h2') ?? document.body).color);
    const light = await colour();
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await page.waitForTimeout(500);
    expect(await colour()).not.toBe(light);
  });

  it('the panel works by keyboard', async () => {
    const page = await world.open('/browse/SHOP-12');
    const panel = appFrame(page);
    await panel.getByLabel('Story points').focus();
    await page.keyboard.type('5');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.getByText('Estimate set to 5.').waitFor();
    await panel.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByText('There is no estimate.').waitFor();
  });
});
