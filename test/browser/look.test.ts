import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical findings of axe-core in a page or frame; the policy of the app's frame does not bind the browser's own evaluation. */
async function serious(where: Page | Frame): Promise<string[]> {
  await where.evaluate(AXE);
  return where.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run(document, { iframes: false });
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
}

const appOf = (page: Page): Frame => page.frames().find((frame) => frame.url().includes('app.localhost')) ?? page.mainFrame();
const framesOf = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().includes('app.localhost'));
const statusOf = (page: Page): Frame | undefined => page.frames().find((frame) => frame.url().includes('status.html'));

inBrowser('every screen', (world) => {
  const screens: [string, boolean, number][] = [
    ['light', false, 1280],
    ['dark', true, 1280],
    ['narrow', false, 400],
  ];

  it.each(screens)('the panel has nothing serious, %s', async (_, dark, width) => {
    const page = await world.open('/browse/SHOP-8', 'priya', { dark, width });
    await appFrame(page).locator('blockquote.refusal').waitFor();
    expect(await serious(appOf(page))).toEqual([]);
    expect(await serious(page)).toEqual([]);
  });

  it.each(screens)('the health page has nothing serious, %s', async (_, dark, width) => {
    const page = await world.open('/', 'priya', { dark, width });
    await page.getByRole('link', { name: 'Backlog health' }).click();
    await appFrame(page).getByText('Ready in the next 20').waitFor();
    expect(await serious(appOf(page))).toEqual([]);
    expect(await serious(page)).toEqual([]);
  });

  const settingsOf = async (project: string, options: { readonly dark: boolean; readonly width: number }): Promise<Page> => {
    const page = await world.open(`/jira/software/c/projects/${project}/backlog`, 'priya', options);
    await page.getByRole('link', { name: 'Project settings' }).click();
    return page;
  };
  const further: [string, (page: { readonly dark: boolean; readonly width: number }) => Promise<Page>][] = [
    ['the start screen', async (options) => {
      const page = await settingsOf('TEAM', options);
      await appFrame(page).getByText(/^\d+ ready, \d+ close, \d+ need refinement; most common gap: /).waitFor();
      return page;
    }],
    ['the settings page', async (options) => {
      const page = await settingsOf('SHOP', options);
      await appFrame(page).getByLabel(/Largest estimate/i).waitFor();
      return page;
    }],
    ['the form of a new story', async (options) => {
      const page = await world.open('/', 'priya', options);
      await page.getByRole('link', { name: 'Backlog health' }).click();
      await appFrame(page).getByRole('button', { name: 'New story' }).click();
      await appFrame(page).getByLabel('Target', { exact: true }).fill('2 of 100');
      await appFrame(page).getByRole('button', { name: 'Create', exact: true }).click();
      await appFrame(page).getByRole('alert').filter({ hasText: 'Say what somebody wants to do.' }).waitFor();
      return page;
    }],
    ['the panel with a question', async (options) => {
      const page = await world.open('/browse/SHOP-56', 'dan', options);
      const loss = appFrame(page).locator('li.loss').filter({ hasText: 'A question in the text is still open.' });
      await loss.getByRole('button', { name: 'Ask the reporter' }).click();
      await loss.getByRole('button', { name: 'Send' }).waitFor();
      return page;
    }],
    ['the opened status section', async (options) => {
      const page = await world.open('/browse/SHOP-12', 'priya', options);
      await page.getByRole('button', { name: /^Readiness/ }).click();
      const frame = await until(async () => statusOf(page), (found) => found !== undefined);
      await frame?.getByText('Missing first:').waitFor();
      return page;
    }],
  ];
  const wideAndNarrow = [...screens, ['dark and narrow', true, 400] as [string, boolean, number]];

  describe.each(further)('%s', (_, open) => {
    it.each(wideAndNarrow)('has nothing serious and needs no sideways scrolling, %s', async (_look, dark, width) => {
      const page = await open({ dark, width });
      for (const where of [page, ...framesOf(page)]) {
        expect(await serious(where)).toEqual([]);
        expect(await where.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      }
    });
  });

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

  it('nothing on a narrow screen needs sideways scrolling', async () => {
    const page = await world.open('/browse/SHOP-8', 'priya', { width: 400 });
    await appFrame(page).locator('blockquote.refusal').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    expect(await appOf(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
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
